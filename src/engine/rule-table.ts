/** Collects every rule that moves something: one row of integers, its effects, and what the ledger says of it. */
import { type ConditionTable, indexOf, type Names, type Reading } from './conditions';
import { fnv1a } from './luck';
import { O, R, type RuleText } from './model';
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
  /** Of an event, the cell that says whether it happened, and whether it can happen again. */
  readonly event?: { readonly cell: number; readonly repeats: boolean };
}

export class RuleTable {
  private readonly rows: number[] = [];
  private readonly addRows: number[] = [];
  private readonly otherRows: number[] = [];
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
    const pending = after > 0 ? this.names.layout.pending + 2 * (this.delayed.length - 1) : -1;
    const addsFrom = this.addRows.length;
    const othersFrom = this.otherRows.length;
    this.addEffects(source.effects, beside.pull ?? []);
    const effects = [addsFrom, this.addRows.length, othersFrom, this.otherRows.length];
    const row = this.rows.length;
    const happens = [beside.event?.cell ?? -1, beside.event?.repeats ? 1 : 0];
    this.rows.push(when, source.chance ?? -1, fnv1a(path), number, ...effects);
    this.rows.push(number + 1, 0, after, pending, ...happens);
    this.texts.push({
      path,
      ...(source.because !== undefined && { because: source.because }),
      ...(source.certainty !== undefined && { certainty: source.certainty }),
      sources: source.sources,
    });
    for (const consequence of beside.consequences ?? []) {
      this.add(`${path}/${consequence.id}`, consequence, reading);
    }
    this.rows[row + R.consequencesTo] = this.texts.length;
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

  adds(): Int32Array {
    return Int32Array.from(this.addRows);
  }

  others(): Int32Array {
    return Int32Array.from(this.otherRows);
  }

  private addEffects(effects: Effects, pulls: readonly Pull[]) {
    const { layout, meter, flag } = this.names;
    const delta = (id: string) => layout.deltas + indexOf(meter, id);
    const value = (id: string) => layout.meters + indexOf(meter, id);
    const change = (id: string) => layout.flagChanges + indexOf(flag, id);
    for (const effect of effects.meters) this.addRows.push(delta(effect.meter), effect.hundredths);
    for (const { meter: pulled, toward, by } of pulls) {
      const [kind, goal] =
        typeof toward === 'number' ? [O.pullToNumber, toward] : [O.pullToMeter, value(toward.meter)];
      this.otherRows.push(kind, delta(pulled), value(pulled), goal, by);
    }
    for (const id of effects.clear) this.otherRows.push(O.clearFlag, change(id), 0, 0, 0);
    for (const id of effects.set) this.otherRows.push(O.setFlag, change(id), 0, 0, 0);
  }
}
