/** What a report says of the file's parts, as findings at their places. */
import type { Balance, Dominated, Report } from '../../analysis';
import type { Path, Problem, ScenarioReading, Tree } from '../../scenario';
import { BALANCE_CHECKS, type BalanceCode } from './codes';
import { endingPath, eventPath, optionPath, testPath } from './paths';

type Scenario = NonNullable<ScenarioReading['scenario']>;
export type BalanceFinding = Problem<BalanceCode>;

/** Shares beyond which something is said; RULES S4 and the authors' guide name them. */
const RARE = 0.02;
const DOMINATING = 0.45;
const SOON = 0.05;
const MOTIVE = 0.75;
const SATURATED = 0.05;
const LUCK = { least: 0.05, most: 0.35 };
const OWN_INFLUENCE = 0.3;
const UNEQUAL = 1.5;
/** Below this no ratio of shares of luck says anything. */
const SOME_LUCK = 0.03;

const percent = (share: number): number => Number((share * 100).toFixed(share < 0.1 ? 1 : 0));

/** All findings, by their places in the file. */
export function balanceFindings(scenario: Scenario, tree: Tree, report: Report): BalanceFinding[] {
  const findings: BalanceFinding[] = [];
  const add = (code: BalanceCode, path: Path, params: BalanceFinding['params'] = {}) => {
    const { line, column } = tree.place(path, 'key');
    findings.push({ code, severity: BALANCE_CHECKS[code], line, column, path, params });
  };
  const both: Both = { scenario, starts: report, mixed: report.mixed, add };
  unreachable(both);
  endings(both);
  dominated(both);
  motives(both);
  meters(both);
  shares(both, report);
  for (const test of report.tests) {
    if (test.ok) continue;
    const worst = test.shares.reduce((least, share, e) => {
      const short = (test.wanted[e] ?? 1) - share;
      return short > (test.wanted[least] ?? 1) - (test.shares[least] ?? 0) ? e : least;
    }, 0);
    const [ending = ''] = Object.entries(test.endings).sort(([, a], [, b]) => b - a)[0] ?? [];
    add('test-fails', testPath(scenario, test.name), {
      name: test.name,
      got: percent(test.shares[worst] ?? 0),
      wanted: percent(test.wanted[worst] ?? 1),
      place: worst + 1,
      ending,
    });
  }
  return findings.sort((a, b) => a.line - b.line || a.column - b.column);
}

interface Both {
  readonly scenario: Scenario;
  readonly starts: Balance;
  readonly mixed: Balance;
  add(code: BalanceCode, path: Path, params?: BalanceFinding['params']): void;
}

function unreachable({ scenario, starts, mixed, add }: Both): void {
  for (const path of starts.unreachable.filter((one) => mixed.unreachable.includes(one))) {
    const [kind = '', name = ''] = path.split(':');
    const [id = '', option = ''] = name.split('/');
    if (kind === 'decision')
      add('unreachable-option', optionPath(scenario, id, option), { option, decision: id });
    else if (kind === 'event') add('unreachable-event', eventPath(scenario, id), { event: id });
    else add('unreachable-ending', endingPath(scenario, id), { ending: id });
  }
}

function endings({ scenario, starts, add }: Both): void {
  for (const [ending, share] of Object.entries(starts.endings)) {
    const params = { ending, share: percent(share) };
    if (share > DOMINATING) add('dominating-ending', endingPath(scenario, ending), params);
    else if (share > 0 && share < RARE) add('rare-ending', endingPath(scenario, ending), params);
  }
  const first = scenario.endings.findIndex(({ early }) => early);
  if (first >= 0 && starts.early > SOON)
    add('early-end', ['endings', first], { share: percent(starts.early) });
}

const same = (a: Dominated, b: Dominated) => a.decision === b.decision && a.option === b.option;

function dominated({ scenario, starts, mixed, add }: Both): void {
  const real = new Set([...starts.historyDominated, ...mixed.historyDominated]);
  const told: Dominated[] = [];
  for (const one of [...starts.dominated, ...mixed.dominated]) {
    if (told.some((other) => same(one, other))) continue;
    told.push(one);
    const inBoth = [starts, mixed].every((balance) => balance.dominated.some((other) => same(one, other)));
    const history = [...real].some((other) => same(one, other));
    const code = !inBoth ? 'dominated-in-part' : history ? 'history-dominated' : 'dominated-option';
    const { option, decision, than } = one;
    add(code, optionPath(scenario, decision, option), {
      option,
      decision,
      than,
      government: nameOf(scenario, one.by),
    });
  }
  for (const { decision, option, than } of starts.idle) {
    add('same-as', optionPath(scenario, decision, option), { option, than });
  }
}

const nameOf = ({ governments }: Scenario, id: string) =>
  governments.find((government) => government.id === id)?.name ?? id;

function motives({ scenario, starts, mixed, add }: Both): void {
  for (const { id, name } of scenario.governments) {
    if (!hasRealChoices(scenario, id)) continue;
    const best = (balance: Balance) => Math.max(...Object.values(balance.historyPercentile[id] ?? {}));
    if (best(starts) >= MOTIVE || best(mixed) >= MOTIVE) continue;
    add('history-without-motive', ['governments', id], {
      government: name,
      best: percent(best(starts)),
      wanted: percent(MOTIVE),
    });
  }
}

function hasRealChoices({ turns, standing }: Scenario, government: string): boolean {
  const inTurns = turns.some(({ decisions }) =>
    decisions.some(({ by, really }) => by === government && really !== undefined),
  );
  return inTurns || standing.some(({ by, really }) => by === government && really.length > 0);
}

function meters({ scenario, starts, mixed, add }: Both): void {
  for (const { id, name } of scenario.meters) {
    const share = Math.max(starts.saturates[id] ?? 0, mixed.saturates[id] ?? 0);
    if (share > SATURATED) add('meter-saturates', ['meters', id], { meter: name, share: percent(share) });
    if (starts.still.includes(id) && mixed.still.includes(id)) {
      add('meter-still', ['meters', id], { meter: name });
    }
  }
}

function shares({ scenario, starts, add }: Both, report: Report): void {
  const { governments } = scenario;
  for (const { id, name, mandates } of governments) {
    const luck = starts.luck[id]?.mean ?? 0;
    const path = ['governments', id];
    if (luck > LUCK.most) add('much-luck', path, { government: name, share: percent(luck) });
    if (luck < LUCK.least) add('little-luck', path, { government: name, share: percent(luck) });
    for (const mandate of mandates) {
      const own = starts.influence[id]?.mandates[mandate.id]?.own ?? 0;
      if (own >= OWN_INFLUENCE) continue;
      add('little-influence', [...path, 'mandates', mandate.id], {
        government: name,
        mandate: mandate.name,
        share: percent(own),
      });
    }
  }
  const compare = (code: BalanceCode, value: (government: string) => number, least: number) => {
    const values = governments.map(({ id, name }) => ({ id, name, value: value(id) }));
    const sorted = values.sort((a, b) => b.value - a.value);
    const [high, low] = [sorted[0], sorted.at(-1)];
    if (!high || !low || high === low || high.value < least) return;
    if (high.value <= UNEQUAL * Math.max(low.value, 0)) return;
    add(code, ['governments', low.id], { more: high.name, less: low.name });
  };
  compare('influence-unequal', (id) => starts.influence[id]?.own ?? 0, 0.01);
  compare('luck-unequal', (id) => starts.luck[id]?.mean ?? 0, SOME_LUCK);
  const gain = (id: string) => {
    const gains = Object.values(report.gains[id] ?? {});
    return gains.reduce((sum, one) => sum + one, 0) / gains.length;
  };
  compare('gains-unequal', gain, 1);
}
