/** What a phase may add to each meter, at least and at most, and which flags it may set and clear. */
import type { Effects } from '../parts';
import { type Cells, NO, type Variables, YES } from './variables';

const FULL = 10_000;

export class Sum {
  readonly low: Int32Array;
  readonly high: Int32Array;
  private readonly set = new Set<string>();
  private readonly clear = new Set<string>();

  constructor(private readonly variables: Variables) {
    this.low = new Int32Array(variables.afterMeters);
    this.high = new Int32Array(variables.afterMeters);
  }

  /** `surely`: it comes about; else it may or may not. */
  add(effects: Effects, surely: boolean): void {
    for (const { meter, hundredths } of effects.meters) {
      const v = this.variables.meters.get(meter) ?? 0;
      this.widen(
        v,
        surely ? hundredths : Math.min(0, hundredths),
        surely ? hundredths : Math.max(0, hundredths),
      );
    }
    this.flags(effects);
  }

  widen(variable: number, low: number, high: number): void {
    this.low[variable] = (this.low[variable] ?? 0) + low;
    this.high[variable] = (this.high[variable] ?? 0) + high;
  }

  flags(effects: Effects): void {
    for (const flag of effects.set) this.set.add(flag);
    for (const flag of effects.clear) this.clear.add(flag);
  }

  /** Adds one of several sums, whichever it is. */
  addOneOf(sums: readonly Sum[]): void {
    const [first] = sums;
    if (!first) return;
    for (let v = 0; v < this.low.length; v++) {
      let low = first.low[v] ?? 0;
      let high = first.high[v] ?? 0;
      for (const sum of sums) {
        low = Math.min(low, sum.low[v] ?? 0);
        high = Math.max(high, sum.high[v] ?? 0);
      }
      if (low !== 0 || high !== 0) this.widen(v, low, high);
    }
    for (const sum of sums) {
      for (const flag of sum.set) this.set.add(flag);
      for (const flag of sum.clear) this.clear.add(flag);
    }
  }

  /** Changes `cells` as a phase does: meters once, kept within their range. */
  apply(cells: Cells): void {
    for (const v of this.variables.meters.values()) {
      cells[v * 2] = within((cells[v * 2] ?? 0) + (this.low[v] ?? 0));
      cells[v * 2 + 1] = within((cells[v * 2 + 1] ?? 0) + (this.high[v] ?? 0));
    }
    for (const flag of this.clear) this.may(cells, flag, NO);
    for (const flag of this.set) this.may(cells, flag, YES);
  }

  private may(cells: Cells, flag: string, bit: number): void {
    const v = this.variables.flags.get(flag);
    if (v !== undefined) cells[v * 2] = (cells[v * 2] ?? 0) | bit;
  }
}

function within(hundredths: number): number {
  return Math.max(0, Math.min(FULL, hundredths));
}
