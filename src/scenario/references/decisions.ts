/** What decisions name: who decides, about what, seeing what, what was really chosen. */
import type { Path } from '../problem';
import type { LooseDocument } from '../shape/read-shape';
import { type Check, each, items, listed } from './check';

type Turn = NonNullable<NonNullable<LooseDocument['turns']>[number]>;
type Standing = NonNullable<NonNullable<LooseDocument['standing']>[number]>;
type Decision = NonNullable<NonNullable<Turn['decisions']>[number]>;

export function checkDecisions(check: Check): void {
  for (const [decision, path] of items(check.document.standing, ['standing'])) {
    checkDecision(check, decision, path);
    checkStanding(check, decision, path);
  }
  for (const [turn, turnPath] of items(check.document.turns, ['turns'])) {
    for (const [decision, path] of items(turn.decisions, [...turnPath, 'decisions'])) {
      checkDecision(check, decision, path);
      const really = decision.really;
      checkOption(check, decision, really?.chose, [...path, 'really', 'chose']);
      check.allKnown('unknown-source', check.names.sources, really?.sources, [...path, 'really', 'sources']);
    }
  }
  checkCircles(check);
}

function checkDecision(check: Check, decision: Decision | Standing, path: Path): void {
  const { names } = check;
  check.known('unknown-government', names.governments, decision.by, [...path, 'by']);
  check.known('unknown-topic', names.topics, decision.topic, [...path, 'topic']);
  checkPlace(check, decision.place, [...path, 'place']);
  const count = decision.options && Object.keys(decision.options).length;
  if (count !== undefined && count < 2) {
    check.tell('too-few', [...path, 'options'], { what: 'options', count: 2 }, { at: 'key' });
  }
  const own = decision.id === undefined ? undefined : names.decisions?.get(decision.id)?.openIn;
  for (const [seen, at] of each(decision.sees, [...path, 'sees'])) {
    if (!check.known('unknown-decision', names.decisions, seen, at)) continue;
    const open = names.decisions?.get(seen)?.openIn;
    if (seen === decision.id || own === undefined || open === undefined) continue;
    if (![...open].some((turn) => own.has(turn))) {
      check.tell('sees-not-open', at, { name: seen, decision: decision.id ?? '' });
    }
  }
}

function checkStanding(check: Check, decision: Standing, path: Path): void {
  const { turns, sources } = check.names;
  check.allKnown('unknown-turn', turns, decision.turns, [...path, 'turns']);
  listedOnce(check, decision.turns, [...path, 'turns']);
  checkOption(check, decision, decision.starts, [...path, 'starts']);
  let latest = -1;
  for (const [really, at] of items(decision.really, [...path, 'really'])) {
    check.known('unknown-turn', turns, really.turn, [...at, 'turn']);
    checkOption(check, decision, really.chose, [...at, 'chose']);
    check.allKnown('unknown-source', sources, really.sources, [...at, 'sources']);
    const turn = really.turn === undefined ? undefined : turns?.get(really.turn);
    if (turn === undefined) continue;
    if (turn <= latest) check.tell('out-of-order', [...at, 'turn'], { name: really.turn ?? '' });
    latest = Math.max(latest, turn);
  }
}

function checkOption(
  check: Check,
  decision: Decision | Standing,
  option: string | undefined,
  path: Path,
): void {
  if (option === undefined || decision.options === undefined || Object.hasOwn(decision.options, option))
    return;
  const candidates = Object.keys(decision.options);
  check.tell(
    'unknown-option',
    path,
    { name: option, decision: decision.id ?? '', known: listed(candidates) },
    { candidates },
  );
}

/** A place may be free text; a text that is nearly an id of `places` is probably a slip. */
export function checkPlace(check: Check, place: string | undefined, path: Path): void {
  const { places } = check.names;
  if (place === undefined || !places || places.size === 0 || places.has(place) || !/^[a-z0-9-]+$/.test(place))
    return;
  check.tell('unknown-place', path, { name: place }, { candidates: places });
}

export function listedOnce(
  check: Check,
  list: string | readonly (string | undefined)[] | undefined,
  path: Path,
): void {
  const seen = new Set<string>();
  for (const [name, at] of each(list, path)) {
    if (seen.has(name)) check.tell('listed-twice', at, { name });
    seen.add(name);
  }
}

/** A decision that waits, over however many others, for itself. */
function checkCircles(check: Check): void {
  const sees = new Map<string, { to: string; path: Path }[]>();
  const all = [
    ...items<Decision | Standing>(check.document.standing, ['standing']),
    ...items(check.document.turns, ['turns']).flatMap(([turn, path]) =>
      items<Decision | Standing>(turn.decisions, [...path, 'decisions']),
    ),
  ];
  for (const [decision, path] of all) {
    if (decision.id === undefined) continue;
    const edges = each(decision.sees, [...path, 'sees']).map(([to, at]) => ({ to, path: at }));
    if (!sees.has(decision.id)) sees.set(decision.id, edges);
  }
  const done = new Set<string>();
  const told = new Set<string>();
  for (const start of sees.keys()) {
    const trail: string[] = [];
    const visit = (id: string): void => {
      if (done.has(id)) return;
      trail.push(id);
      for (const edge of sees.get(id) ?? []) {
        const from = trail.indexOf(edge.to);
        if (from < 0) visit(edge.to);
        else {
          const circle = trail.slice(from);
          const mark = [...circle].sort().join(' ');
          if (!told.has(mark))
            check.tell('sees-circle', edge.path, { circle: [...circle, edge.to].join(' → ') });
          told.add(mark);
        }
      }
      trail.pop();
      done.add(id);
    };
    visit(start);
  }
}
