/** Each meter over the turns for a whole class: every game as a thin line, and the middle one. */
import { useCallback, useMemo } from 'react';
import { medianOf } from '../../store';
import { shown } from '../reading/figures';
import { useSay } from '../stores';
import styles from './compare.module.css';
import { type Margins, type Reach, sharedReaches } from './frame';
import { useMoment } from './moments';
import { type Picture, PlotFigure } from './plot-figure';
import { CHART_HEIGHT, LEAST_SPAN, pointsOf, polyline, timeChart, valuesOf } from './time-chart';
import { type ToneMeter, toneMeters } from './tones';
import type { ClassView } from './view';

const MARGINS: Margins = { top: 16, right: 62, bottom: 26, left: 34 };

export function ClassCharts({ set }: { set: ClassView }) {
  const say = useSay();
  const { scenario, group } = set;
  const charts = useMemo(() => {
    const traces = group.map(({ trace }) => trace);
    const meters = toneMeters(scenario);
    const reaches = sharedReaches(
      meters.map(({ index }) => valuesOf(traces, index)),
      LEAST_SPAN,
    );
    return meters.map((tone, place) => ({ tone, reach: reaches[place] ?? [0, 100] }) as const);
  }, [scenario, group]);
  return (
    <>
      <h3 className={styles.part}>{say('compare.classMeters')}</h3>
      <p className="muted">{say('compare.classMetersNote')}</p>
      <div className={styles.charts}>
        {charts.map(({ tone, reach }) => (
          <ClassChart key={tone.meter.id} set={set} tone={tone} reach={reach} />
        ))}
      </div>
    </>
  );
}

interface ClassChartProps {
  readonly set: ClassView;
  readonly tone: ToneMeter;
  readonly reach: Reach;
}

function ClassChart({ set, tone, reach }: ClassChartProps) {
  const say = useSay();
  const { meter, index, color } = tone;
  const { group, scenario } = set;
  const moment = useMoment(scenario);
  const middle = useMemo(
    () =>
      medianOf(
        group.map(({ trace }) => trace),
        index,
      ),
    [group, index],
  );
  const medianWord = say('compare.median');
  const draw = useCallback(
    (width: number): Picture => {
      const { frame, axis, grid, words } = timeChart(scenario, width, MARGINS, reach, moment);
      const median = middle.map(({ due, median: value }) => ({ x: axis.at(due), y: value / 100 }));
      return {
        frame,
        marks: [
          ...grid,
          ...group.map(({ trace }) =>
            polyline(pointsOf(trace, index, axis), { stroke: color, strokeWidth: 1, strokeOpacity: 0.55 }),
          ),
          polyline(median, { stroke: 'var(--ink)', strokeWidth: 3 }),
        ],
        words: [
          ...words,
          {
            x: frame.x(median.at(-1)?.x ?? 1) + 8,
            y: frame.y(median.at(-1)?.y ?? 0),
            text: medianWord,
            anchor: 'start',
            color: 'var(--ink)',
          },
        ],
      };
    },
    [scenario, group, index, color, reach, middle, moment, medianWord],
  );
  const value = (place: number) => shown(middle.at(place)?.median ?? 0);
  return (
    <div className={styles.chart}>
      <h4 className={styles.meter} lang={scenario.language} style={{ borderColor: color }}>
        {meter.name}
      </h4>
      <PlotFigure
        name={say('compare.classChartOf', { meter: meter.name })}
        description={say('compare.classMetersSays', { count: group.length, from: value(0), to: value(-1) })}
        height={CHART_HEIGHT}
        draw={draw}
        table={<ClassMeterTable set={set} index={index} middle={middle} moment={moment} />}
      />
    </div>
  );
}

interface TableProps {
  readonly set: ClassView;
  readonly index: number;
  readonly middle: ReturnType<typeof medianOf>;
  readonly moment: (due: number) => string;
}

function ClassMeterTable({ set, index, middle, moment }: TableProps) {
  const say = useSay();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('compare.game')}</th>
          {middle.map(({ due }) => (
            <th key={due} scope="col" data-number>
              {moment(due)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">
            <strong>{say('compare.median')}</strong>
          </th>
          {middle.map(({ due, median }) => (
            <td key={due} data-number>
              {shown(median)}
            </td>
          ))}
        </tr>
        {set.group.map(({ id, name, trace }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {middle.map(({ due }) => {
              const value = trace.points.find((point) => point.due === due)?.meters[index];
              return (
                <td key={due} data-number>
                  {value === undefined ? '' : shown(value)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
