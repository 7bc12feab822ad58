/** A meter: its name, its value, how it moved; pressing it asks why. */
import type { CSSProperties } from 'react';
import { shown, shownChange } from '../reading/figures';
import type { Reading, Tone } from '../reading/standing';
import { useGame, useSay } from '../stores';
import styles from './meter-view.module.css';

/** The colours of a tone, for fills and for text. */
export const toneStyle = (tone: Tone): CSSProperties =>
  ({ '--tone': `var(--${tone})`, '--tone-ink': `var(--${tone}-ink)` }) as CSSProperties;

/** "↓9" for the eye, "down 9" for the ear. */
function Change({ change }: { change: number }) {
  const say = useSay();
  if (change === 0) return <span className={styles.change}>{say('play.unchanged')}</span>;
  return (
    <span className={styles.change}>
      <span aria-hidden="true">
        {change > 0 ? '↑' : '↓'}
        {Math.abs(change)}
      </span>
      <span className="hidden-words">
        {say(change > 0 ? 'play.up' : 'play.down', { count: Math.abs(change) })}
      </span>
    </span>
  );
}

export interface MeterViewProps {
  readonly reading: Reading;
  /** Hundredths shown instead of its present value, while it moves. */
  readonly value?: number;
  readonly onAsk: (meter: string) => void;
  /** `full` has a bar with the start's tick and a line of its path. */
  readonly form: 'full' | 'line';
  readonly name?: string;
}

export function MeterView({ reading, value = reading.now, onAsk, form, name }: MeterViewProps) {
  const say = useSay();
  const theirs = useGame(({ game }) => game?.scenario.language);
  const { meter, before, start, path, tone } = reading;
  const change = before === undefined ? undefined : shownChange(before, value);
  return (
    <button
      type="button"
      className={form === 'full' ? styles.full : styles.line}
      style={toneStyle(tone)}
      onClick={() => onAsk(meter.id)}
      title={meter.about ?? say('play.whyMoved')}
    >
      <span className={styles.name} lang={theirs}>
        {name ?? meter.name}
      </span>
      <span className={styles.figures}>
        <span className={styles.value}>{shown(value)}</span>{' '}
        {change !== undefined && change !== 0 && <Change change={change} />}
      </span>
      {form === 'full' && (
        <>
          <Bar value={value} start={start} />
          <Spark path={[...path.slice(0, -1), value]} />
        </>
      )}
      <span className="hidden-words">
        {' '}
        {say('play.meterStart', { start: shown(start) })}. {say('play.whyMoved')}
      </span>
    </button>
  );
}

/** The value as a bar, a tick where it began. */
function Bar({ value, start }: { value: number; start: number }) {
  return (
    <span className={styles.bar} aria-hidden="true">
      <span className={styles.fill} style={{ width: `${value / 100}%` }} />
      <span className={styles.tick} style={{ left: `${start / 100}%` }} />
    </span>
  );
}

const WIDTH = 44;
const HEIGHT = 16;

/** The way the meter has gone, drawn small. */
function Spark({ path }: { path: readonly number[] }) {
  const step = WIDTH / Math.max(1, path.length - 1);
  const points = path.map((value, index) => `${index * step},${HEIGHT - (value / 10000) * HEIGHT}`);
  const last = path.at(-1) ?? 0;
  return (
    <svg className={styles.spark} viewBox={`-2 -2 ${WIDTH + 4} ${HEIGHT + 4}`} aria-hidden="true">
      <polyline points={points.join(' ')} />
      <circle cx={path.length > 1 ? WIDTH : 0} cy={HEIGHT - (last / 10000) * HEIGHT} r="1.6" />
    </svg>
  );
}
