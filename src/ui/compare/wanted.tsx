/** Who got what they wanted: all games by the scores of two mandates, and those that are ticked in a table. */
import { useId } from 'react';
import type { Government } from '../../store';
import { shown } from '../reading/figures';
import { useSay } from '../stores';
import styles from './compare.module.css';
import { type Goals, mandateOf, scoreOf } from './goals';
import { LineSample } from './line-sample';
import { ScoreChart } from './score-chart';
import { ScrollBox } from './scroll-box';
import { SeatMark, seatKind } from './seat-mark';
import type { View } from './view';
import { endingLanguage, endingWords } from './words';

export interface WantedProps {
  readonly view: View;
  readonly goals: Goals;
  readonly onGoals: (goals: Goals) => void;
}

export function Wanted({ view, goals, onGoals }: WantedProps) {
  const say = useSay();
  const [across, upward] = view.scenario.governments;
  if (!across || !upward) return null;
  const shownGames = [...view.games, ...(view.really ? [view.really] : [])];
  const kinds = new Set(shownGames.map((game) => seatKind(game, across.id)));
  const goal = (government: Government, label: string) => (
    <GoalChoice
      government={government}
      label={label}
      chosen={goals[government.id]}
      language={view.scenario.language}
      onChoose={(mandate) => onGoals({ ...goals, [government.id]: mandate })}
    />
  );
  return (
    <section className={styles.wanted} aria-labelledby="compare-wanted">
      <h2 id="compare-wanted">{say('compare.wanted')}</h2>
      <p className="muted">{say('compare.wantedNote')}</p>
      <div className={styles.goals}>
        {goal(upward, say('compare.upward', { government: upward.name }))}
        {goal(across, say('compare.across', { government: across.name }))}
      </div>
      <ScoreChart view={view} goals={goals} across={across} upward={upward} />
      <ul className={styles.key} aria-label={say('compare.key')}>
        {kinds.has('first') && (
          <li>
            <SeatMark kind="first" /> {say('compare.playedAs', { government: across.name })}
          </li>
        )}
        {kinds.has('second') && (
          <li>
            <SeatMark kind="second" /> {say('compare.playedAs', { government: upward.name })}
          </li>
        )}
        {kinds.has('both') && (
          <li>
            <SeatMark kind="both" /> {say('compare.playedBoth')}
          </li>
        )}
        {kinds.has('none') && (
          <li>
            <SeatMark kind="none" /> {say('compare.playedNone')}
          </li>
        )}
        {shownGames.some(({ trace }) => trace.ending === undefined) && <li>{say('compare.hollow')}</li>}
      </ul>
      <TickedTable view={view} goals={goals} governments={[across, upward]} />
    </section>
  );
}

interface GoalChoiceProps {
  readonly government: Government;
  readonly label: string;
  readonly chosen: string | undefined;
  readonly language: string;
  readonly onChoose: (mandate: string) => void;
}

function GoalChoice({ government, label, chosen, language, onChoose }: GoalChoiceProps) {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} lang={language} value={chosen} onChange={(event) => onChoose(event.target.value)}>
        {government.mandates.map((mandate) => (
          <option key={mandate.id} value={mandate.id}>
            {mandate.name}
          </option>
        ))}
      </select>
    </p>
  );
}

interface TickedTableProps {
  readonly view: View;
  readonly goals: Goals;
  readonly governments: readonly Government[];
}

function TickedTable({ view, goals, governments }: TickedTableProps) {
  const say = useSay();
  if (view.ticked.length === 0) return null;
  return (
    <ScrollBox label={say('compare.tickedTable')}>
      <table className={styles.tickedTable}>
        <thead>
          <tr>
            <th scope="col">{say('compare.gameAndEnding')}</th>
            {governments.map((government) => (
              <th key={government.id} scope="col" data-number lang={view.scenario.language}>
                {mandateOf(government, goals[government.id])?.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.ticked.map((game) => (
            <tr key={game.id}>
              <th scope="row">
                <LineSample line={game.line} /> <strong>{game.short}</strong>
                <br />
                <span lang={endingLanguage(view.scenario, game)}>
                  {endingWords(view.scenario, game, say)}
                </span>
              </th>
              {governments.map(({ id }) => (
                <td key={id} data-number>
                  {shown(scoreOf(game, id, goals[id]) ?? 0)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
