/** A chart of a meter over the turns, before its lines: the scale at the left, the dates below, the place for labels at the right. */
import { line, ruleX, ruleY } from '@observablehq/plot';
import type { Scenario, Trace } from '../../store';
import { type TimeAxis, timeAxis } from './axis';
import { type Frame, frameOf, type Margins, type Reach, ticksOf } from './frame';
import type { Word } from './plot-figure';

export const CHART_HEIGHT = 166;
/** Of the scale, in points: shorter ones would make much of little. */
export const LEAST_SPAN = 40;
/** A written date and the space around it, in pixels. */
const DATE_ROOM = 54;

export interface TimeChart {
  readonly frame: Frame;
  readonly axis: TimeAxis;
  readonly grid: ReturnType<typeof ruleY>[];
  readonly words: readonly Word[];
}

export function timeChart(
  scenario: Scenario,
  width: number,
  margins: Margins,
  reach: Reach,
  moment: (due: number) => string,
): TimeChart {
  const frame = frameOf(width, CHART_HEIGHT, margins, [0, 1], reach);
  const axis = timeAxis(scenario, DATE_ROOM / Math.max(1, width - margins.left - margins.right));
  const ticks = ticksOf(reach, 2);
  const below = frame.y(reach[0]) + 16;
  return {
    frame,
    axis,
    grid: [ruleY(ticks, { stroke: 'var(--line)' })],
    words: [
      ...ticks.map(
        (tick): Word => ({
          x: margins.left - 8,
          y: frame.y(tick),
          text: String(tick),
          anchor: 'end',
        }),
      ),
      ...axis.written.map(
        (due): Word => ({
          x: frame.x(axis.at(due)),
          y: below,
          text: moment(due),
          anchor: 'middle',
        }),
      ),
    ],
  };
}

export interface LinePoint {
  readonly x: number;
  readonly y: number;
}

/** A game's points of a meter (by its place in the model), in points of a hundred. */
export function pointsOf(trace: Trace, meter: number, axis: TimeAxis): LinePoint[] {
  return trace.points.map(({ due, meters }) => ({ x: axis.at(due), y: (meters[meter] ?? 0) / 100 }));
}

/** The values of a meter in several games, for the reach of its chart. */
export const valuesOf = (traces: readonly Trace[], meter: number): number[] =>
  traces.flatMap(({ points }) => points.map(({ meters }) => (meters[meter] ?? 0) / 100));

export const polyline = (points: readonly LinePoint[], style: Parameters<typeof line>[1]) =>
  line([...points], { x: 'x', y: 'y', ...style });

/** A dotted upright. */
export const upright = (x: number) => ruleX([x], { stroke: 'var(--ink)', strokeDasharray: '2 4' });
