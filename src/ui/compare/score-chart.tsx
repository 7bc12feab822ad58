/** Who got what they wanted: one mark a game, the score of one government across, of the other upward. */
import { dot, ruleX, ruleY, text } from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import { shown } from '../reading/figures';
import { useSay } from '../stores';
import styles from './compare.module.css';
import { commonGoals, scoreOf } from './goals';
import { placeByDots } from './place-labels';
import { PlotFigure } from './plot-figure';
import type { Shown, View } from './view';

const HEIGHT = 340;
const MARGIN = { left: 40, right: 14, top: 14, bottom: 34 } as const;
const LETTER = 7.2;

/** The mark of a game by who played it: never by colour alone. */
function markOf({ people, id }: Shown, first: string | undefined) {
  if (id === 'really') return { symbol: 'diamond', color: 'var(--ink)' } as const;
  if (people.length > 1) return { symbol: 'square', color: 'var(--other-ink)' } as const;
  return people[0] === first
    ? ({ symbol: 'circle', color: 'var(--seat-0)' } as const)
    : ({ symbol: 'triangle', color: 'var(--seat-1)' } as const);
}

export function ScoreChart({ view }: { view: View }) {
  const say = useSay();
  const { scenario, games, really, ticked } = view;
  const [across, upward] = scenario.governments;
  const all = useMemo(() => [...games, ...(really ? [really] : [])], [games, really]);
  const goals = useMemo(() => commonGoals(scenario, games), [scenario, games]);
  const marks = useMemo(
    () =>
      all.flatMap((game) => {
        const x = across && scoreOf(game, across.id, goals[across.id]);
        const y = upward && scoreOf(game, upward.id, goals[upward.id]);
        return x === undefined || y === undefined ? [] : [{ game, x: x / 100, y: y / 100 }];
      }),
    [all, across, upward, goals],
  );
  const options = useCallback(
    (width: number) => {
      const inner = { w: width - MARGIN.left - MARGIN.right, h: HEIGHT - MARGIN.top - MARGIN.bottom };
      const named = marks.filter(({ game }) => ticked.some(({ id }) => id === game.id));
      const px = named.map(({ game, x, y }) => ({
        x: (x / 100) * inner.w,
        y: ((100 - y) / 100) * inner.h,
        width: game.short.length * LETTER,
      }));
      const boxes = placeByDots(px, 16, { x: 0, y: 0, width: inner.w, height: inner.h });
      return {
        height: HEIGHT,
        marginLeft: MARGIN.left,
        marginRight: MARGIN.right,
        marginTop: MARGIN.top,
        marginBottom: MARGIN.bottom,
        x: { domain: [0, 100], axis: null },
        y: { domain: [0, 100], axis: null },
        marks: [
          ruleX([0, 25, 50, 75, 100], { stroke: 'var(--line)' }),
          ruleY([0, 25, 50, 75, 100], { stroke: 'var(--line)' }),
          text(TICKS, { x: (d: number) => d, y: 0, text: String, dy: 14, ...FIGURES }),
          text(TICKS, { x: 0, y: (d: number) => d, text: String, dx: -8, textAnchor: 'end', ...FIGURES }),
          ...marks.map(({ game, x, y }) => {
            const { symbol, color } = markOf(game, across?.id);
            const chosen = ticked.some(({ id }) => id === game.id);
            return dot([{ x, y }], {
              x: 'x',
              y: 'y',
              symbol,
              r: chosen ? 6 : 4.5,
              fill: color,
              fillOpacity: chosen ? 1 : 0.55,
              stroke: 'var(--paper)',
            });
          }),
          ...named.map(({ game }, i) => {
            const box = boxes[i];
            return text([game.short], {
              x: ((box?.x ?? 0) / inner.w) * 100,
              y: 100 - (((box?.y ?? 0) + 8) / inner.h) * 100,
              textAnchor: 'start',
              fontSize: 13,
              fontWeight: 600,
              fill: 'var(--ink)',
            });
          }),
        ],
      };
    },
    [marks, ticked, across],
  );
  if (!across || !upward) return null;
  const goalName = (government: typeof across) =>
    say('compare.wantedAxis', {
      government: government.name,
      mandate: government.mandates.find(({ id }) => id === goals[government.id])?.name ?? '',
    });
  return (
    <section className={styles.wanted} aria-labelledby="compare-wanted">
      <h2 id="compare-wanted">{say('compare.wanted')}</h2>
      <p className="muted">{say('compare.wantedNote')}</p>
      <p className={styles.axis} lang={scenario.language}>
        ↑ {goalName(upward)}
      </p>
      <PlotFigure
        label={`${say('compare.wanted')}. ${goalName(across)}; ${goalName(upward)}`}
        options={options}
        table={
          <table>
            <thead>
              <tr>
                <th scope="col">{say('compare.game')}</th>
                <th scope="col">{goalName(across)}</th>
                <th scope="col">{goalName(upward)}</th>
              </tr>
            </thead>
            <tbody>
              {marks.map(({ game, x, y }) => (
                <tr key={game.id}>
                  <th scope="row">{game.name}</th>
                  <td>{shown(x * 100)}</td>
                  <td>{shown(y * 100)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        }
      />
      <p className={styles.axis} lang={scenario.language}>
        → {goalName(across)}
      </p>
      <ul className={styles.key}>
        <KeyMark
          mark="●"
          color="var(--seat-0-ink)"
          text={say('compare.playedAs', { government: across.name })}
        />
        <KeyMark
          mark="▲"
          color="var(--seat-1-ink)"
          text={say('compare.playedAs', { government: upward.name })}
        />
        <KeyMark mark="■" color="var(--other-ink)" text={say('compare.playedBoth')} />
        <KeyMark mark="◆" color="var(--ink)" text={say('compare.playedNone')} />
      </ul>
    </section>
  );
}

const TICKS = [0, 25, 50, 75, 100];
const FIGURES = { fontFamily: 'var(--mono)', fontSize: 13, fill: 'var(--muted)' } as const;

function KeyMark({ mark, color, text: words }: { mark: string; color: string; text: string }) {
  return (
    <li>
      <span aria-hidden="true" style={{ color }}>
        {mark}
      </span>{' '}
      {words}
    </li>
  );
}
