/** What the meters show while a reveal is played. */
import type { Cue, MeterCue } from '../../picture';
import type { LedgerRow, Model } from '../../store';

const isMeter = (cue: Cue): cue is MeterCue => cue.kind === 'meter';

/** Hundredths of every meter that the reveal moves, once the first `count` cues are played. */
export function valuesAfter(cues: readonly Cue[], count: number): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const [index, cue] of cues.entries()) {
    if (!isMeter(cue)) continue;
    if (index < count) values.set(cue.meter, cue.to);
    else if (!values.has(cue.meter)) values.set(cue.meter, cue.from);
  }
  return values;
}

/** A row of the list that fills: cues that only say what already stands elsewhere are left out. */
export type Line = Extract<Cue, { readonly kind: 'meter' | 'event' | 'vote' }>;

/** What has moved or happened within the first `count` cues; small moves of one meter one after the other are one line. */
export function linesOf(cues: readonly Cue[], count: number): Line[] {
  return cues.slice(0, count).filter((cue): cue is Line => {
    if (cue.kind === 'vote') return cue.step === 'ends';
    return cue.kind === 'meter' || cue.kind === 'event';
  });
}

export interface NetMove {
  readonly meter: string;
  readonly name: string;
  /** Hundredths. */
  readonly from: number;
  readonly to: number;
  /** The author's reason that weighed most. */
  readonly because: string | undefined;
}

/** Each meter once: from where it began to where it came, in the order in which they began to move. */
export function netMoves(cues: readonly Cue[], model: Pick<Model, 'ruleTexts'>): NetMove[] {
  const byMeter = new Map<string, MeterCue[]>();
  for (const cue of cues) {
    if (isMeter(cue)) byMeter.set(cue.meter, [...(byMeter.get(cue.meter) ?? []), cue]);
  }
  return [...byMeter].map(([meter, own]) => ({
    meter,
    name: own[0]?.name ?? meter,
    from: own[0]?.from ?? 0,
    to: own.at(-1)?.to ?? 0,
    because: reasonsBySize(
      model,
      own.flatMap(({ rows }) => rows),
    )[0],
  }));
}

/** The authors' reasons of ledger rows, that of the largest first, each once. */
export function reasonsBySize(
  model: Pick<Model, 'ruleTexts'>,
  rows: readonly Pick<LedgerRow, 'hundredths' | 'rule'>[],
): string[] {
  const sorted = [...rows].sort((a, b) => Math.abs(b.hundredths) - Math.abs(a.hundredths));
  return [...new Set(sorted.flatMap(({ rule }) => model.ruleTexts[rule]?.because ?? []))];
}
