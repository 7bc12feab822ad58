/** Whether both players get as much to want, to decide, and to hear; and whether the length of a text gives it away. */
import type { Checker } from './checker';
import type { DecisionPart, Option } from './parts';

/** A government decides as much as another up to this many times as often. */
const AS_MUCH = 1.25;
/** So many decisions make a habit of what might be chance in a few. */
const ENOUGH = 6;
const NEARLY_ALL = 0.8;
/** How much longer than all others a text must be to stand out. */
const STANDS_OUT = 1.1;

export function checkFairness(checker: Checker, decisions: readonly DecisionPart[]): void {
  checkMandates(checker);
  checkShares(checker, decisions);
  checkVoices(checker, decisions);
  checkLengths(checker, decisions);
}

function checkMandates(checker: Checker): void {
  const { governments } = checker.scenario;
  for (const government of governments) {
    for (const mandate of government.mandates) {
      if (mandate.wants.length > 1) continue;
      const path = ['governments', government.id, 'mandates', mandate.id];
      checker.tell('single-want', path, { meter: mandate.wants[0]?.meter ?? '' }, 'key');
    }
  }
  tellUnequal(
    checker,
    'unequal-mandates',
    governments.map(({ id, name, mandates }) => ({ id, name, count: mandates.length })),
    1,
  );
}

function checkShares(checker: Checker, decisions: readonly DecisionPart[]): void {
  const shares = checker.scenario.governments.map(({ id, name }) => ({
    id,
    name,
    count: decisions.reduce((sum, part) => sum + (part.decision.by === id ? part.openIn.length : 0), 0),
  }));
  tellUnequal(checker, 'unequal-decisions', shares, AS_MUCH);
}

function tellUnequal(
  checker: Checker,
  code: 'unequal-mandates' | 'unequal-decisions',
  shares: readonly { readonly id: string; readonly name: string; readonly count: number }[],
  most: number,
): void {
  const sorted = [...shares].sort((a, b) => a.count - b.count);
  const fewer = sorted[0];
  const more = sorted.at(-1);
  if (!fewer || !more || more.count <= fewer.count * most || (most > 1 && more.count - fewer.count < 2))
    return;
  checker.tell(
    code,
    ['governments', fewer.id],
    { government: fewer.name, few: fewer.count, other: more.name, many: more.count },
    'key',
  );
}

/** Where most options have two voices that disagree, those that have fewer. */
function checkVoices(checker: Checker, decisions: readonly DecisionPart[]): void {
  const options = decisions.flatMap(({ decision }) => decision.options);
  const inMost = options.filter(({ advice }) => advice.length >= 2).length * 2 > options.length;
  for (const { decision, path } of decisions) {
    const beside = decision.options.some(({ advice }) => advice.length >= 2);
    if (!inMost && !beside) continue;
    for (const { id, advice } of decision.options) {
      if (advice.length >= 2) continue;
      checker.tell('few-voices', [...path, 'options', id], { count: advice.length }, 'key');
    }
  }
}

function checkLengths(checker: Checker, decisions: readonly DecisionPart[]): void {
  const several = decisions.filter(({ decision }) => decision.options.length >= 2);
  const longest = several.map(({ decision }) => longestOf(decision.options));
  const real = several.flatMap(({ decision }, i) => {
    const really = 'turns' in decision ? decision.really[0] : decision.really;
    return really ? [decision.options[longest[i] ?? -1]?.id === really.chose] : [];
  });
  const hits = real.filter((hit) => hit).length;
  if (real.length >= ENOUGH && hits >= real.length * NEARLY_ALL) {
    checker.tell('real-choice-longest', ['turns'], { hits, decisions: real.length }, 'key');
    return;
  }
  const places = new Map<number, number>();
  for (const place of longest) if (place !== undefined) places.set(place, (places.get(place) ?? 0) + 1);
  for (const [place, count] of places) {
    if (several.length < ENOUGH || count < several.length * NEARLY_ALL) continue;
    checker.tell(
      'same-place-longest',
      ['turns'],
      { place: place + 1, hits: count, decisions: several.length },
      'key',
    );
  }
}

/** The place of the option whose text stands out by its length. */
function longestOf(options: readonly Option[]): number | undefined {
  const lengths = options.map(({ label, says }) => label.length + (says?.length ?? 0));
  const place = lengths.indexOf(Math.max(...lengths));
  const others = lengths.filter((_, i) => i !== place);
  return (lengths[place] ?? 0) >= Math.max(...others) * STANDS_OUT ? place : undefined;
}
