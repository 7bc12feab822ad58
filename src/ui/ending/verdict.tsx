/** What came of the mandates of the people who played, what moved them most, and what to talk about. */
import type { Game } from '../../store';
import { CertaintyMark } from '../parts/grounds';
import { WantsList } from '../parts/wants-list';
import { ranges, shown, signedPoints } from '../reading/figures';
import { foresight } from '../reading/history';
import { biggestRows, type MandateRow } from '../reading/ledger';
import { ruleWords } from '../reading/rule-words';
import { governmentIndex, governmentOf, mandateOf } from '../reading/standing';
import { useGame, useLanguage, useSay } from '../stores';
import styles from './verdict.module.css';

const ROWS = 4;
const QUESTIONS = 3;

interface VerdictProps {
  readonly game: Game;
  readonly ask: (meter: string) => void;
}

export function Verdict({ game, ask }: VerdictProps) {
  const say = useSay();
  const { right, asked } = foresight(game);
  const questions = game.scenario.class.debrief.slice(0, QUESTIONS);
  return (
    <>
      {game.people.map((seat) => (
        <MandateResult key={seat} game={game} seat={seat} ask={ask} />
      ))}
      {asked > 0 && <p className={styles.foresaw}>{say('play.foresaw', { right, asked })}</p>}
      {questions.length > 0 && (
        <section className={styles.questions}>
          <h2>{say('play.discussion')}</h2>
          <ol lang={game.scenario.language}>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

function MandateResult({ game, seat, ask }: VerdictProps & { seat: string }) {
  const say = useSay();
  const pars = useGame((state) => state.pars);
  const reading = mandateOf(game, seat, pars);
  if (!reading) return null;
  const { mandate, score, par } = reading;
  const government = governmentOf(game, seat)?.name ?? '';
  const rows = biggestRows(game, mandate.wants, ROWS);
  return (
    <section className={styles.result} data-side={governmentIndex(game, seat)}>
      <h2 lang={game.scenario.language}>{say('play.resultOf', { government, mandate: mandate.name })}</h2>
      <p className={styles.score}>
        <strong>{shown(score)}</strong>{' '}
        <span className="muted">
          {par === undefined ? say('play.ofHundredNoPar') : say('play.ofHundred', { par: shown(par) })}
        </span>
      </p>
      <WantsList mandate={mandate} meters={game.scenario.meters} />
      <h3>{say('play.moved')}</h3>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <Row key={row.path} game={game} row={row} ask={ask} />
        ))}
      </ul>
      <p className={styles.small}>{say('play.modelNote')}</p>
    </section>
  );
}

function Row({ game, row, ask }: VerdictProps & { row: MandateRow }) {
  const say = useSay();
  const language = useLanguage();
  const { path, meter, turns, worth, certainty, because } = row;
  const theirs = path.startsWith('trend:') ? because : undefined;
  const all = turns.length === game.turns.length && turns.length > 1;
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.rule}
        lang={theirs === undefined ? undefined : game.scenario.language}
        onClick={() => ask(meter)}
      >
        {theirs ?? ruleWords(game.scenario, path, say)}
      </button>
      <span className={styles.worth}>{signedPoints(worth, language)}</span>
      <span className={styles.small}>
        {all ? say('play.movedEvery') : say('play.movedTurns', { count: turns.length, turns: ranges(turns) })}{' '}
        ·{' '}
        <span lang={game.scenario.language}>{game.scenario.meters.find(({ id }) => id === meter)?.name}</span>{' '}
        <CertaintyMark certainty={certainty} />
      </span>
    </li>
  );
}
