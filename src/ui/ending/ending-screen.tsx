/** The end: two front pages, how it went, what one's mandate came to, and three questions for the class. */
import { useState } from 'react';
import type { Game } from '../../store';
import { HintSlot } from '../game/guide/hint-slot';
import { useFronts } from '../game/use-fronts';
import { useDate } from '../parts/grounds';
import { LoadingPage } from '../parts/notices';
import { Page } from '../parts/page';
import { courseOf, endingIn, turnInView } from '../reading/standing';
import { hrefOf } from '../route';
import { useSay } from '../stores';
import { useSaveFile } from '../use-save-file';
import { BranchForm } from './branch-form';
import styles from './ending.module.css';
import { FrontPageSheet } from './front-page-sheet';
import { Verdict } from './verdict';

interface EndingScreenProps {
  readonly game: Game;
  readonly ask: (meter: string) => void;
}

export function EndingScreen({ game, ask }: EndingScreenProps) {
  const say = useSay();
  const date = useDate();
  const save = useSaveFile();
  const [failed, setFailed] = useState(false);
  const fronts = useFronts(game);
  const ending = endingIn(game);
  const { turn } = turnInView(game);
  const { scenario, record, saved } = game;
  if (!ending || !turn) return null;
  if (fronts.state === 'waiting') return <LoadingPage />;
  const actions = (
    <>
      <button type="button" className="button" onClick={() => window.print()}>
        {say('play.print')}
      </button>
      {game.trial === undefined && (
        <>
          <a className="button" href={hrefOf({ screen: 'compare', ids: [game.id] })}>
            {say('play.compare')}
          </a>
          <button
            type="button"
            className="button button-strong"
            onClick={() => save().then((done) => setFailed(!done))}
          >
            {say(saved ? 'play.saved' : 'play.saveFile')}
          </button>
        </>
      )}
    </>
  );
  return (
    <Page title={`${ending.title} · ${scenario.title}`} section="play" actions={actions} wide>
      <div className={styles.screen}>
        <header className={styles.head}>
          <h1 lang={scenario.language}>{ending.title}</h1>
          <p className="label">
            <span lang={scenario.language}>{scenario.title}</span> · {date(turn.date)} ·{' '}
            {say('play.luck', { luck: record.seed })}
          </p>
          <HintSlot at="ending" game={game} />
          {failed && <p role="alert">{say('play.saveFailed')}</p>}
          {fronts.state === 'failed' && (
            <p role="alert">
              {say('play.frontsFailed')}{' '}
              <button type="button" className="button" onClick={fronts.retry}>
                {say('shell.retry')}
              </button>
            </p>
          )}
        </header>
        <section className={styles.fronts} aria-label={say('play.frontPages')}>
          {scenario.governments.map((government) => (
            <FrontPageSheet
              key={government.id}
              game={game}
              government={government}
              text={ending.front.find((front) => front.government === government.id)?.text || ending.title}
              date={turn.date}
            />
          ))}
        </section>
        <aside className={styles.side}>
          <Verdict game={game} ask={ask} />
          {game.trial === undefined && (
            <BranchForm game={game} turns={courseOf(game).slice(0, game.turns.length)} />
          )}
        </aside>
      </div>
    </Page>
  );
}
