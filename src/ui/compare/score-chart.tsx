/** One mark a game: the score of one government across, of the other upward. */
import { dot, ruleX, ruleY } from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import type { Government } from '../../store';
import { shown } from '../reading/figures';
import { useSay } from '../stores';
import { frameOf, type Margins, sharedReaches, ticksOf } from './frame';
import { type Goals, mandateOf, scoreOf } from './goals';
import { placeByDots } from './place-by-dots';
import { type Picture, PlotFigure, type Word } from './plot-figure';
import { SEAT_LOOKS, seatKind } from './seat-mark';
import type { Shown, View } from './view';

const HEIGHT = 312;
const MARGINS: Margins = { top: 26, right: 12, bottom: 48, left: 34 };
const STEPS = 4;
const LEAST_SPAN = 20;
/** Of a bold letter of a label, about. */
const LETTER = 7.4;
const LINE = 16;

export interface ScoreChartProps {
  readonly view: View;
  readonly goals: Goals;
  readonly across: Government;
  readonly upward: Government;
}

interface Mark {
  readonly game: Shown;
  /** Points. */
  readonly x: number;
  readonly y: number;
}

export function ScoreChart({ view, goals, across, upward }: ScoreChartProps) {
  const say = useSay();
  const { games, really, ticked } = view;
  const marks = useMemo(() => {
    const all = [...games, ...(really ? [really] : [])];
    return all.flatMap((game): Mark[] => {
      const x = scoreOf(game, across.id, goals[across.id]);
      const y = scoreOf(game, upward.id, goals[upward.id]);
      return x === undefined || y === undefined ? [] : [{ game, x: x / 100, y: y / 100 }];
    });
  }, [games, really, goals, across, upward]);
  const goalName = (government: Government) =>
    say('compare.goal', {
      government: government.name,
      mandate: mandateOf(government, goals[government.id])?.name ?? '',
    });
  const [acrossName, upwardName] = [goalName(across), goalName(upward)];
  const draw = useCallback(
    (width: number): Picture => {
      const reach = (values: readonly number[]) => sharedReaches([values], LEAST_SPAN)[0] ?? [0, 100];
      const frame = frameOf(
        width,
        HEIGHT,
        MARGINS,
        reach(marks.map(({ x }) => x)),
        reach(marks.map(({ y }) => y)),
      );
      const [columns, rows] = [ticksOf(frame.across, STEPS), ticksOf(frame.upward, STEPS)];
      const known = new Set(ticked.map(({ id }) => id));
      const [plain, named] = [
        marks.filter((m) => !known.has(m.game.id)),
        marks.filter((m) => known.has(m.game.id)),
      ];
      const boxes = placeByDots(
        named.map(({ game, x, y }) => ({ x: frame.x(x), y: frame.y(y), width: game.short.length * LETTER })),
        plain.map(({ x, y }) => ({ x: frame.x(x), y: frame.y(y) })),
        LINE,
        {
          x: MARGINS.left,
          y: MARGINS.top,
          width: width - MARGINS.left - MARGINS.right,
          height: HEIGHT - MARGINS.top - MARGINS.bottom,
        },
      );
      const mark = ({ game, x, y }: Mark, chosen: boolean) => {
        const { symbol, color } = SEAT_LOOKS[seatKind(game, across.id)];
        const hollow = game.trace.ending === undefined;
        return dot([{ x, y }], {
          x: 'x',
          y: 'y',
          symbol,
          r: chosen ? 6.5 : 5,
          fill: hollow ? 'none' : color,
          fillOpacity: chosen ? 1 : 0.6,
          stroke: hollow ? color : chosen ? 'var(--ink)' : 'var(--paper-bright)',
          strokeWidth: hollow || chosen ? 2 : 1,
        });
      };
      return {
        frame,
        marks: [
          ruleX(columns, { stroke: 'var(--line)' }),
          ruleY(rows, { stroke: 'var(--line)' }),
          ...plain.map((m) => mark(m, false)),
          ...named.map((m) => mark(m, true)),
        ],
        words: [
          ...columns.map(
            (tick): Word => ({
              x: frame.x(tick),
              y: frame.y(frame.upward[0]) + 14,
              text: String(tick),
              anchor: 'middle',
            }),
          ),
          ...rows.map(
            (tick): Word => ({
              x: MARGINS.left - 8,
              y: frame.y(tick),
              text: String(tick),
              anchor: 'end',
            }),
          ),
          { x: 0, y: 8, text: `↑ ${upwardName}`, anchor: 'start', color: 'var(--muted)' },
          {
            x: width - MARGINS.right,
            y: HEIGHT - 9,
            text: `${acrossName} →`,
            anchor: 'end',
            color: 'var(--muted)',
          },
          ...named.map(({ game }, i): Word => {
            const box = boxes[i];
            return {
              x: box?.x ?? 0,
              y: (box?.y ?? 0) + LINE / 2,
              text: game.short,
              anchor: 'start',
              color: 'var(--ink)',
            };
          }),
        ],
      };
    },
    [marks, ticked, across, acrossName, upwardName],
  );
  const spoken = marks
    .filter(({ game }) => ticked.includes(game))
    .map(({ game, x, y }) =>
      say('compare.markSays', { name: game.name, across: Math.floor(x), upward: Math.floor(y) }),
    );
  return (
    <PlotFigure
      name={say('compare.wanted')}
      description={[say('compare.axes', { across: acrossName, upward: upwardName }), ...spoken].join('. ')}
      height={HEIGHT}
      draw={draw}
      table={<ScoreTable marks={marks} names={[acrossName, upwardName]} />}
    />
  );
}

function ScoreTable({ marks, names }: { marks: readonly Mark[]; names: readonly string[] }) {
  const say = useSay();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('compare.game')}</th>
          {names.map((name) => (
            <th key={name} scope="col" data-number>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {marks.map(({ game, x, y }) => (
          <tr key={game.id}>
            <th scope="row">{game.name}</th>
            <td data-number>{shown(x * 100)}</td>
            <td data-number>{shown(y * 100)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
