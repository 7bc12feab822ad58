/** RULES G1: the ledger's rows, written while a turn is played. Mass runs pass none. */
import { at } from './layout';

/** Phases of a turn in the order in which they are played. */
export const PHASES = ['A', 'B', 'C'] as const;
export type Phase = (typeof PHASES)[number];

export interface Recorder {
  /** `turn` is the turn's place in the file from 0, `phase` a place in PHASES, `rule` an index of the model's rule texts. */
  row(turn: number, phase: number, meter: number, hundredths: number, rule: number): void;
}

const ROW = 5;

/** A row of the ledger as integers: see `Recorder.row`. */
export interface LedgerRow {
  readonly turn: number;
  readonly phase: number;
  readonly meter: number;
  readonly hundredths: number;
  readonly rule: number;
}

/** Keeps all rows of a game in one growing array, at first with room for those of a usual game. */
export class LedgerRecorder implements Recorder {
  private cells = new Int32Array(1024 * ROW);
  private end = 0;

  row(turn: number, phase: number, meter: number, hundredths: number, rule: number): void {
    if (this.end === this.cells.length) {
      const grown = new Int32Array(this.cells.length * 2);
      grown.set(this.cells);
      this.cells = grown;
    }
    const { cells, end } = this;
    cells[end] = turn;
    cells[end + 1] = phase;
    cells[end + 2] = meter;
    cells[end + 3] = hundredths;
    cells[end + 4] = rule;
    this.end = end + ROW;
  }

  get length(): number {
    return this.end / ROW;
  }

  clear(): void {
    this.end = 0;
  }

  /** The rows from number `from` on. */
  rows(from = 0): LedgerRow[] {
    const rows: LedgerRow[] = [];
    for (let i = from * ROW; i < this.end; i += ROW) {
      rows.push({
        turn: at(this.cells, i),
        phase: at(this.cells, i + 1),
        meter: at(this.cells, i + 2),
        hundredths: at(this.cells, i + 3),
        rule: at(this.cells, i + 4),
      });
    }
    return rows;
  }
}
