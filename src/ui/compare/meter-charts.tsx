/** Each meter over the turns, a line a game; a dotted upright where the choices first part. */
import { dot } from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import { END } from '../../store';
import { shown } from '../reading/figures';
import { spread } from '../reading/spread';
import { useSay } from '../stores';
import styles from './compare.module.css';
import { type Margins, type Reach, sharedReaches } from './frame';
import { LineSample } from './line-sample';
import { lineStyle } from './lines';
import { useMoment } from './moments';
import { type Picture, PlotFigure, type Word } from './plot-figure';
import { CHART_HEIGHT, LEAST_SPAN, pointsOf, polyline, timeChart, upright, valuesOf } from './time-chart';
import { type ToneMeter, toneMeters } from './tones';
import type { View } from './view';
import { topicName } from './words';

const MARGINS: Margins = { top: 16, right: 112, bottom: 26, left: 34 };
const LABEL_GAP = 15;

export interface MeterChartsProps {
  readonly view: View;
  /** The three headline meters, or all others. */
  readonly headline: boolean;
  /** Of the meters' names. */
  readonly level: 3 | 4;
}

export function MeterCharts({ view, headline, level }: MeterChartsProps) {
  const { scenario, ticked } = view;
  const charts = useMemo(() => {
    const meters = toneMeters(scenario).filter((meter) => meter.headline === headline);
    const traces = ticked.map(({ trace }) => trace);
    const reaches = sharedReaches(
      meters.map(({ index }) => valuesOf(traces, index)),
      LEAST_SPAN,
    );
    return meters.map((tone, place) => ({ tone, reach: reaches[place] ?? [0, 100] }) as const);
  }, [scenario, ticked, headline]);
  return charts.map(({ tone, reach }, place) => (
    <MeterChart
      key={tone.meter.id}
      view={view}
      tone={tone}
      reach={reach}
      level={level}
      first={headline && place === 0}
    />
  ));
}

interface MeterChartProps {
  readonly view: View;
  readonly tone: ToneMeter;
  readonly reach: Reach;
  readonly level: 3 | 4;
  /** Whether it says what the upright is. */
  readonly first: boolean;
}

function MeterChart({ view, tone, reach, level, first }: MeterChartProps) {
  const say = useSay();
  const moment = useMoment(view.scenario);
  const { ticked, parting, scenario } = view;
  const { meter, index, color } = tone;
  const Heading = `h${level}` as const;
  const parts = parting
    ? say('compare.partHere', { turn: parting.turn + 1, topic: topicName(scenario, parting.decision) })
    : '';
  const draw = useCallback(
    (width: number): Picture => {
      const chart = timeChart(view.scenario, width, MARGINS, reach, moment);
      const { frame, axis } = chart;
      const lines = view.ticked.map((game) => ({
        game,
        style: lineStyle(game.line),
        points: pointsOf(game.trace, index, axis),
      }));
      const ends = lines.map(({ points }) => frame.y(points.at(-1)?.y ?? 0));
      const places = spread(ends, LABEL_GAP, frame.y(reach[1]), frame.y(reach[0]));
      const labels = lines.map(
        ({ game, style }, i): Word => ({
          x: frame.x(1) + 10,
          y: places[i] ?? 0,
          text: game.short,
          anchor: 'start',
          color: style.color,
        }),
      );
      const at = view.parting && axis.at(view.parting.turn);
      const late = at !== undefined && at > 0.6;
      const sign: Word[] =
        at === undefined || !first
          ? []
          : [
              {
                x: frame.x(at) + (late ? 4 : -1),
                y: 7,
                text: parts,
                anchor: late ? 'end' : 'start',
                color: 'var(--ink)',
              },
            ];
      return {
        frame,
        marks: [
          ...chart.grid,
          ...(at === undefined ? [] : [upright(at)]),
          ...lines.flatMap(({ points, style }) => [
            polyline(points, {
              stroke: style.color,
              strokeWidth: style.width,
              ...(style.dash !== undefined && { strokeDasharray: style.dash }),
            }),
            ...(style.mark
              ? [dot(points, { x: 'x', y: 'y', symbol: style.mark, fill: style.color, r: 3 })]
              : []),
          ]),
        ],
        words: [...chart.words, ...labels, ...sign],
      };
    },
    [view, index, reach, moment, parts, first],
  );
  const spoken = ticked.map(({ name, trace: { points } }) => {
    const value = (place: number) => shown(points.at(place)?.meters[index] ?? 0);
    return say('compare.chartSays', { name, from: value(0), to: value(-1) });
  });
  return (
    <div className={styles.chart}>
      <Heading className={styles.meter} lang={scenario.language} style={{ borderColor: color }}>
        {meter.name}
      </Heading>
      <PlotFigure
        name={say('compare.chartOf', { meter: meter.name })}
        description={[...spoken, ...(parting ? [parts] : [])].join('. ')}
        height={CHART_HEIGHT}
        draw={draw}
        table={<MeterTable view={view} index={index} moment={moment} />}
      />
    </div>
  );
}

interface TableProps {
  readonly view: View;
  readonly index: number;
  readonly moment: (due: number) => string;
}

function MeterTable({ view, index, moment }: TableProps) {
  const say = useSay();
  const dues = [...view.scenario.turns.keys(), END];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('compare.game')}</th>
          {dues.map((due) => (
            <th key={due} scope="col" data-number>
              {moment(due)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.ticked.map((game) => (
          <tr key={game.id}>
            <th scope="row">
              <LineSample line={game.line} /> {game.name}
            </th>
            {dues.map((due) => {
              const value = game.trace.points.find((point) => point.due === due)?.meters[index];
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
