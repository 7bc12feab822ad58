/** Conditions, effects and grounds of a checked document as the engine reads them. */
import type { Bounds, Condition, Consequence, Effects, Grounds, While } from '../../engine/scenario';
import type { ConditionShape, EffectsShape } from '../shape/rules';
import { CONDITION_WORDS } from '../shape/rules';

type OneOrMany = string | readonly string[] | undefined;

/** Points with at most two decimals as whole hundredths. */
export function hundredths(points: number): number {
  return Math.round(points * 100);
}

/** `35%` or `2.5 %` in hundredths of a percent. */
export function percentHundredths(text: string): number {
  return hundredths(Number(text.replace('%', '').trim()));
}

export function many(value: OneOrMany): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

/** An object without the fields that are not there: what an exact optional field asks for. */
export function given<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

interface BoundShape {
  readonly at_least?: number | undefined;
  readonly below?: number | undefined;
}

/** `unit` is 100 where bounds are points, 1 where they are counts. */
export function bounds(shape: BoundShape, unit: 1 | 100): Bounds {
  return given({
    atLeast: shape.at_least === undefined ? undefined : Math.round(shape.at_least * unit),
    below: shape.below === undefined ? undefined : Math.round(shape.below * unit),
  });
}

/** What a set of names asks for, name by name: all of it must hold. */
export function conditionParts(shape: ConditionShape, besides: ReadonlySet<string> = new Set()): Condition[] {
  const parts: Condition[] = [];
  for (const name of Object.keys(shape)) {
    if (besides.has(name)) continue;
    if ((CONDITION_WORDS as readonly string[]).includes(name)) parts.push(...wordParts(shape, name));
    else parts.push(meterOrFlag(name, shape[name]));
  }
  return parts;
}

function condition(shape: ConditionShape): Condition {
  return allOf(conditionParts(shape));
}

function allOf(parts: Condition[]): Condition {
  const [first] = parts;
  return first !== undefined && parts.length === 1 ? first : { kind: 'all', of: parts };
}

function meterOrFlag(name: string, value: unknown): Condition {
  if (typeof value === 'boolean') return { kind: 'flag', flag: name, is: value };
  return { kind: 'meter', meter: name, ...bounds(value as BoundShape, 100) };
}

function wordParts(shape: ConditionShape, word: string): Condition[] {
  switch (word) {
    case 'any':
    case 'all':
      return [{ kind: word, of: (shape[word] ?? []).map(condition) }];
    case 'not':
      return shape.not ? [{ kind: 'not', of: condition(shape.not) }] : [];
    case 'chose':
      return Object.entries(shape.chose ?? {}).map(([decision, options]) => ({
        kind: 'chose',
        decision,
        options: many(options),
      }));
    case 'happened':
      return [{ kind: 'happened', events: many(shape.happened) }];
    case 'passed':
    case 'failed':
      return [{ kind: word, votes: many(shape[word]) }];
    case 'tally':
      return Object.entries(shape.tally ?? {}).flatMap(([vote, ballots]) =>
        (['yes', 'no', 'abstain'] as const).flatMap((ballot): Condition[] => {
          const bound = ballots[ballot];
          return bound ? [{ kind: 'tally', vote, ballot, ...bounds(bound, 1) }] : [];
        }),
      );
    case 'turn':
      return [{ kind: 'turn', ...bounds(shape.turn ?? {}, 1) }];
    default:
      return Object.entries(shape.assume ?? {}).map(([assumption, settings]) => ({
        kind: 'assume',
        assumption,
        settings: many(settings),
      }));
  }
}

export function effects(shape: EffectsShape | undefined): Effects {
  const { set, clear, ...meters } = shape ?? {};
  return {
    meters: Object.entries(meters).map(([meter, points]) => ({
      meter,
      hundredths: hundredths(Number(points)),
    })),
    set: many(set),
    clear: many(clear),
  };
}

interface GroundsShape {
  readonly because?: string | undefined;
  readonly certainty?: Grounds['certainty'] | undefined;
  readonly sources?: string | string[] | undefined;
}

export function grounds(shape: GroundsShape): Grounds {
  return { ...given({ because: shape.because, certainty: shape.certainty }), sources: many(shape.sources) };
}

interface RuleShape extends GroundsShape {
  readonly when?: ConditionShape | undefined;
  readonly effects?: EffectsShape | undefined;
}

export function maybeCondition(shape: { readonly when?: ConditionShape | undefined }): { when?: Condition } {
  return shape.when ? { when: condition(shape.when) } : {};
}

export function maybeChance(shape: { readonly chance?: string | undefined }): { chance?: number } {
  return shape.chance === undefined ? {} : { chance: percentHundredths(shape.chance) };
}

export function whileRules(shape: RuleShape | RuleShape[] | undefined): While[] {
  const list = shape === undefined ? [] : Array.isArray(shape) ? shape : [shape];
  return list.map((rule) => ({ ...maybeCondition(rule), effects: effects(rule.effects), ...grounds(rule) }));
}

export function consequences(
  list:
    | readonly (RuleShape & { id: string; chance?: string | undefined; after?: number | undefined })[]
    | undefined,
): Consequence[] {
  return (list ?? []).map((shape) => ({
    id: shape.id,
    ...maybeCondition(shape),
    ...maybeChance(shape),
    after: shape.after ?? 0,
    effects: effects(shape.effects),
    ...grounds(shape),
  }));
}
