/** How the lines of games differ: by colour, and by thickness or the mark on their turns, so never by colour alone. */
import { REALLY } from '../../store';

export interface LineStyle {
  readonly color: string;
  readonly width: number;
  readonly dash?: string;
  /** The mark on each turn, a symbol of Plot. */
  readonly mark?: 'circle' | 'square' | 'triangle' | 'diamond';
}

const STYLES: readonly LineStyle[] = [
  { color: 'var(--line-0)', width: 3 },
  { color: 'var(--line-1)', width: 1.8 },
  { color: 'var(--line-2)', width: 1.8, mark: 'circle' },
  { color: 'var(--line-3)', width: 1.8, mark: 'square' },
  { color: 'var(--line-4)', width: 1.8, mark: 'triangle' },
  { color: 'var(--line-5)', width: 1.8, mark: 'diamond' },
];

const OF_REALLY: LineStyle = { color: 'var(--line-really)', width: 1.8, dash: '5 4' };

export function lineStyle(line: number | typeof REALLY | undefined): LineStyle {
  return (line === REALLY ? OF_REALLY : STYLES[line ?? 0]) ?? OF_REALLY;
}
