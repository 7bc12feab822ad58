/** The mark of a game by who played it: a shape and a colour, so never by colour alone. */
import styles from './compare.module.css';
import type { Shown } from './view';

export interface SeatLook {
  /** A symbol of Plot. */
  readonly symbol: 'circle' | 'triangle' | 'square' | 'diamond';
  readonly color: string;
}

/** By the government of the file that people played: the first, the second, both, none. */
export const SEAT_LOOKS = {
  first: { symbol: 'circle', color: 'var(--seat-0)' },
  second: { symbol: 'triangle', color: 'var(--seat-1)' },
  both: { symbol: 'square', color: 'var(--other)' },
  none: { symbol: 'diamond', color: 'var(--ink)' },
} as const satisfies Record<string, SeatLook>;

export type SeatKind = keyof typeof SEAT_LOOKS;

export function seatKind({ people }: Pick<Shown, 'people'>, first: string | undefined): SeatKind {
  if (people.length !== 1) return people.length === 0 ? 'none' : 'both';
  return people[0] === first ? 'first' : 'second';
}

const SHAPES = {
  circle: <circle cx="7" cy="7" r="5" />,
  triangle: <path d="M7 1.4 13 12H1z" />,
  square: <rect x="2.5" y="2.5" width="9" height="9" />,
  diamond: <path d="M7 .8 12.4 7 7 13.2 1.6 7z" />,
};

export function SeatMark({ kind }: { kind: SeatKind }) {
  const { symbol, color } = SEAT_LOOKS[kind];
  return (
    <svg className={styles.seat} viewBox="0 0 14 14" aria-hidden="true" style={{ color }}>
      <g fill="currentColor">{SHAPES[symbol]}</g>
    </svg>
  );
}
