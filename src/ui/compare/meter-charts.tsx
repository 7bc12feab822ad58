/** Each meter over the turns, a line a game; a dotted upright where the choices first part. */
import { dot, line, ruleX, ruleY, text } from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import { END } from '../../store';
import { dayOf } from '../reading/days';
import { shown } from '../reading/figures';
import { useSay, useSettings } from '../stores';
import { type TimeAxis, timeAxis } from './axis';
import styles from './compare.module.css';
import { LineSample } from './game-list';
import { lineStyle } from './lines';
import { placeLabels } from './place-labels';
import { PlotFigure } from './plot-figure';
import { type ToneMeter, toneMeters } from './tones';
import type { Shown, View } from './view';

export const CHART = { height: 178, left: 34, right: 116, top: 14, bottom: 26 } as const;
const LABEL_GAP = 15;
const DATE_ROOM = 62;

export function MeterCharts({ view }: { view: View }) {
  const say = useSay();
  const meters = useMemo(() => toneMeters(view.scenario), [view.scenario]);
  const others = meters.filter(({ headline }) => !headline);
  return (
    <>
      {meters
        .filter(({ headline }) => headline)
        .map((meter) => (
          <MeterChart key={meter.meter.id} view={view} tone={meter} />
        ))}
      {others.length > 0 && (
        <details className={styles.more}>
          <summary>{say('compare.moreMeters')}</summary>
          {others.map((meter) => (
            <MeterChart key={meter.meter.id} view={view} tone={meter} />
          ))}
        </details>
      )}
    </>
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function pointsOf(game: Shown, meter: number, axis: TimeAxis): Point[] {
  return game.trace.points.map(({ due, meters }) => ({
    x: axis.at(due),
    y: (meters[meter] ?? 0) / 100,
  }));
}

/** The date of a turn on an axis, or the word for its end. */
export function useMoment(view: View): (due: number) => string {
  const say = useSay();
  const language = useSettings((settings) => settings.language);
  const { turns } = view.scenario;
  return useCallback(
    (due: number) => {
      const date = turns[due]?.date;
      if (due === END || date === undefined) return say('compare.end');
      const { day, shortMonth } = dayOf(date, language);
      return say('shell.day', { day, month: shortMonth });
    },
    [turns, language, say],
  );
}

function MeterChart({ view, tone }: { view: View; tone: ToneMeter }) {
  const say = useSay();
  const moment = useMoment(view);
  const { ticked, parting, scenario } = view;
  const { meter, index, color } = tone;
  const options = useCallback(
    (width: number) => {
      const inner = Math.max(1, width - CHART.left - CHART.right);
      const axis = timeAxis(scenario, DATE_ROOM / inner);
      const lines = ticked.map((game) => ({
        game,
        style: lineStyle(game.line),
        points: pointsOf(game, index, axis),
      }));
      const high = CHART.height - CHART.top - CHART.bottom;
      const pixel = (y: number) => ((100 - y) / 100) * high;
      const ends = lines.map(({ points }) => pixel(points.at(-1)?.y ?? 0));
      const places = placeLabels(ends, LABEL_GAP, 0, high);
      const labels = lines.map(({ game, style }, i) => ({
        x: 1,
        y: 100 - ((places[i] ?? 0) / high) * 100,
        name: game.short,
        color: style.color,
      }));
      const partAt = parting && axis.at(parting.turn);
      return {
        height: CHART.height,
        marginLeft: CHART.left,
        marginRight: CHART.right,
        marginTop: CHART.top,
        marginBottom: CHART.bottom,
        x: { domain: [0, 1], axis: null },
        y: { domain: [0, 100], axis: null },
        marks: [
          ruleY([0, 50, 100], { stroke: 'var(--line)' }),
          text([0, 50, 100], {
            x: 0,
            y: (d: number) => d,
            text: String,
            dx: -8,
            textAnchor: 'end',
            ...FIGURES,
          }),
          text([...axis.written], {
            x: (due: number) => axis.at(due),
            y: 0,
            text: moment,
            dy: 15,
            textAnchor: 'middle',
            ...FIGURES,
          }),
          ...(partAt === undefined
            ? []
            : [
                ruleX([partAt], { stroke: 'var(--ink)', strokeDasharray: '2 4' }),
                text([say('compare.partHere', { turn: parting ? parting.turn + 1 : '' })], {
                  x: partAt,
                  y: 100,
                  dx: 6,
                  dy: -4,
                  textAnchor: 'start',
                  fontSize: 13,
                  fontWeight: 600,
                  fill: 'var(--ink)',
                }),
              ]),
          ...lines.flatMap(({ points, style }) => [
            line(points, {
              x: 'x',
              y: 'y',
              stroke: style.color,
              strokeWidth: style.width,
              ...(style.dash !== undefined && { strokeDasharray: style.dash }),
            }),
            ...(style.mark
              ? [dot(points, { x: 'x', y: 'y', symbol: style.mark, fill: style.color, r: 3 })]
              : []),
          ]),
          ...labels.map(({ x, y, name, color: fill }) =>
            text([name], { x, y, dx: 8, textAnchor: 'start', fontSize: 13, fontWeight: 600, fill }),
          ),
        ],
      };
    },
    [scenario, ticked, parting, index, moment, say],
  );
  const spoken = ticked.map((game) => {
    const { points } = game.trace;
    const value = (place: number) => shown(points.at(place)?.meters[index] ?? 0);
    return say('compare.chartSays', { name: game.name, from: value(0), to: value(-1) });
  });
  return (
    <>
      <h2 className={styles.meter} lang={scenario.language} style={{ borderColor: color }}>
        {meter.name}
      </h2>
      <PlotFigure
        label={[say('compare.chartOf', { meter: meter.name }), ...spoken].join('. ')}
        options={options}
        table={<MeterTable view={view} index={index} moment={moment} />}
      />
    </>
  );
}

const FIGURES = { fontFamily: 'var(--mono)', fontSize: 13, fill: 'var(--muted)' } as const;

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
            <th key={due} scope="col">
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
              return <td key={due}>{value === undefined ? '' : shown(value)}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
