/** Collects every rule that moves something: one row of integers, its effects, and what the ledger says of it. */
import { type ConditionTable, indexOf, type Names, type Reading } from './conditions';
import { fnv1a } from './luck';
import { E, EFFECT, RULE, type RuleText } from './model';
import type { Condition, Consequence, Effects, Grounds, Pull } from './scenario';

interface RuleSource extends Grounds {
  readonly when?: Condition | undefined;
  readonly chance?: number;
  readonly after?: number;
  readonly effects: Effects;
}

interface Beside {
  readonly consequences?: readonly Consequence[];
  readonly pull?: readonly Pull[];
}

export class RuleTable {
  private readonly rows: number[] = [];
  private readonly effectRows: number[] = [];
  private readonly texts: RuleText[] = [];
  private readonly delayed: number[] = [];

  constructor(
    private readonly names: Names,
    private readonly conditions: ConditionTable,
  ) {}

  /** Adds a rule and its consequences; returns its number. */
  add(path: string, source: RuleSource, reading: Reading, beside: Beside = {}): number {
    const number = this.texts.length;
    const after = source.after ?? 0;
    if (after > 0) this.delayed.push(number);
    const when = this.conditions.add(source.when, reading);
    const from = this.effectRows.length / EFFECT;
    this.addEffects(source.effects, beside.pull ?? []);
    const to = this.effectRows.length / EFFECT;
    const pending = after > 0 ? 2 * (this.delayed.length - 1) : -1;
    const row = this.rows.length;
    this.rows.push(when, source.chance ?? -1, fnv1a(path), after, pending, from, to, 0);
    this.texts.push({
      path,
      ...(source.because !== undefined && { because: source.because }),
      ...(source.certainty !== undefined && { certainty: source.certainty }),
      sources: source.sources,
    });
    for (const consequence of beside.consequences ?? []) {
      this.add(`${path}/${consequence.id}`, consequence, reading);
    }
    this.rows[row + RULE - 1] = this.texts.length;
    return number;
  }

  /** After the last rule: one more text for the limit of each meter. */
  close(meterIds: readonly string[]) {
    const limits = this.texts.length;
    const texts = meterIds.map((id): RuleText => ({ path: `limit:${id}`, sources: [] }));
    return { limits, ruleTexts: [...this.texts, ...texts], delayed: this.delayed };
  }

  table(): Int32Array {
    return Int32Array.from(this.rows);
  }

  effects(): Int32Array {
    return Int32Array.from(this.effectRows);
  }

  private addEffects(effects: Effects, pulls: readonly Pull[]) {
    const meter = (id: string) => indexOf(this.names.meter, id);
    const flag = (id: string) => indexOf(this.names.flag, id);
    for (const effect of effects.meters) {
      this.effectRows.push(E.add, meter(effect.meter), effect.hundredths, 0);
    }
    for (const pull of pulls) {
      const toward = pull.toward;
      const [kind, amount] =
        typeof toward === 'number' ? [E.pullToNumber, toward] : [E.pullToMeter, meter(toward.meter)];
      this.effectRows.push(kind, meter(pull.meter), amount, pull.by);
    }
    for (const id of effects.clear) this.effectRows.push(E.clearFlag, flag(id), 0, 0);
    for (const id of effects.set) this.effectRows.push(E.setFlag, flag(id), 0, 0);
  }
}
