/** A piece of a game's line, by which it is known in every picture and table. */
import styles from './compare.module.css';
import { lineStyle } from './lines';
import type { Shown } from './view';

const MARKS = {
  circle: <circle cx="14" cy="6" r="3.4" />,
  square: <rect x="10.8" y="2.8" width="6.4" height="6.4" />,
  triangle: <path d="M14 1.6 18.2 9H9.8z" />,
  diamond: <path d="M14 1.4 18 6l-4 4.6L10 6z" />,
};

export function LineSample({ line }: { line: Shown['line'] }) {
  const { color, width, dash, mark } = lineStyle(line);
  return (
    <svg className={styles.sample} viewBox="0 0 28 12" aria-hidden="true" style={{ color }}>
      <line x1="0" x2="28" y1="6" y2="6" stroke="currentColor" strokeWidth={width} strokeDasharray={dash} />
      {mark && <g fill="currentColor">{MARKS[mark]}</g>}
    </svg>
  );
}
