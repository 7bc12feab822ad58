/** The three headline meters over the turns, labelled at their ends; the same as a table one step away. */
import type { CSSProperties } from 'react';
import type { Game } from '../../store';
import { toneStyle } from '../parts/meter-view';
import { dayNumber, dayOf } from '../reading/days';
import { shown } from '../reading/figures';
import { spread } from '../reading/spread';
import type { Reading } from '../reading/standing';
import { useLanguage, useSay } from '../stores';
import styles from './line-chart.module.css';

/** The drawing is stretched to its column; words stand beside it, so that they keep their size. */
const WIDTH = 100;
const HEIGHT = 120;
/** Pixels between two names. */
const LABEL = 17;
const SCALE = [0, 5000, 10000] as const;

const y = (value: number) => (1 - value / 10000) * HEIGHT;
const percent = (place: number) => `${(place / HEIGHT) * 100}%`;

interface LineChartProps {
  readonly game: Game;
  readonly readings: readonly Reading[];
}

export function LineChart({ game, readings }: LineChartProps) {
  const say = useSay();
  const language = useLanguage();
  const dates = game.turns.map(({ turn }) => game.scenario.turns[turn]?.date ?? '');
  const places = placesInTime(dates);
  const x = (index: number) => (places[index] ?? 0) * WIDTH;
  const ends = spread(
    readings.map(({ now }) => y(now)),
    LABEL,
    4,
    HEIGHT - 4,
  );
  const longest = Math.max(...readings.map(({ meter, now }) => `${shown(now)} ${meter.name}`.length));
  const label = readings
    .map(({ meter, start, now }) =>
      say('play.chartSays', { name: meter.name, from: shown(start), to: shown(now) }),
    )
    .join('; ');
  const month = (iso: string | undefined) => (iso ? dayOf(iso, language).shortMonth : '');
  return (
    <figure className={styles.chart} lang={language}>
      <figcaption className="label">{say('play.howItWent')}</figcaption>
      <div className={styles.plot} style={{ '--longest': longest } as CSSProperties}>
        <div className={styles.scale} aria-hidden="true">
          {SCALE.map((value) => (
            <span key={value} style={{ top: percent(y(value)) }}>
              {shown(value)}
            </span>
          ))}
        </div>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={label}>
          {SCALE.map((value) => (
            <line key={value} className={styles.rule} x1={0} x2={WIDTH} y1={y(value)} y2={y(value)} />
          ))}
          {readings.map(({ meter, tone, path }, index) => (
            <polyline
              key={meter.id}
              data-line={index}
              style={toneStyle(tone)}
              className={styles.line}
              points={path.map((value, turn) => `${x(turn)},${y(value)}`).join(' ')}
            />
          ))}
        </svg>
        <div className={styles.names} aria-hidden="true">
          {readings.map(({ meter, tone, now }, index) => (
            <span key={meter.id} style={{ ...toneStyle(tone), top: percent(ends[index] ?? 0) }}>
              {shown(now)} {meter.name}
            </span>
          ))}
        </div>
        <p className={styles.months} aria-hidden="true">
          <span>{month(dates[0])}</span>
          <span>{month(dates.at(-1))}</span>
        </p>
      </div>
      <details className={styles.table}>
        <summary>{say('play.asTable')}</summary>
        <Table readings={readings} />
      </details>
    </figure>
  );
}

/** The start stands where the first turn begins; every turn's end where the next one begins, or its own day at the last. */
function placesInTime(dates: readonly string[]): number[] {
  const days = dates.map(dayNumber);
  const first = days[0] ?? 0;
  const last = days.at(-1) ?? first;
  const step = (last - first) / Math.max(1, days.length - 1) || 1;
  const ends = [first, ...days.slice(1), last + step];
  return ends.map((day) => (day - first) / (last + step - first));
}

function Table({ readings }: { readings: readonly Reading[] }) {
  const say = useSay();
  const columns = readings[0]?.path.length ?? 0;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reached by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={say('play.howItWent')}>
      <table>
        <thead>
          <tr>
            <td />
            {Array.from({ length: columns }, (_, turn) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns are turns
              <th key={turn} scope="col">
                {turn === 0 ? say('play.startColumn') : turn}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {readings.map(({ meter, path }) => (
            <tr key={meter.id}>
              <th scope="row">{meter.name}</th>
              {path.map((value, turn) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns are turns
                <td key={turn}>{shown(value)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
