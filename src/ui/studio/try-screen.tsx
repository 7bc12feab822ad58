/** A draft played at once, from any turn; nothing of it is kept. */
import { useEffect, useLayoutEffect, useState } from 'react';
import { type OpenDraft, playableOf, trialOf } from '../../store/studio';
import { Beats } from '../game/game-screen';
import { LoadingPage, NoticePage } from '../parts/notices';
import { go, hrefOf, type Route } from '../route';
import { useGame, useLanguage, useSay, useStores } from '../stores';
import { useStudio } from './studio-store';
import styles from './try.module.css';

type Try = Extract<Route, { screen: 'try' }>;

export function TryScreen({ route }: { route: Try }) {
  const say = useSay();
  const language = useLanguage();
  const { draft, turn, seat } = route;
  const open = useStudio((state) => (state.open?.id === draft ? state.open : undefined));
  const openDraft = useStudio((state) => state.openDraft);
  const { game: games } = useStores();
  const game = useGame((state) => state.game);
  const [begun, setBegun] = useState<string | 'unplayable'>();
  useEffect(() => {
    let current = true;
    void openDraft(draft).then((there) => current && !there && setBegun('unplayable'));
    return () => {
      current = false;
    };
  }, [draft, openDraft]);
  const text = open?.text;
  const start = () => {
    const scenario = open && playableOf(open, language);
    const side = scenario?.governments.find(({ id }) => id === seat) ?? scenario?.governments[0];
    if (!scenario || !side) return setBegun('unplayable');
    const { setup, before } = trialOf(scenario, turn, side.id, TRIAL_LUCK);
    setBegun(games.getState().start(scenario, setup, { before, trial: draft }));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a trial begins anew where another one is asked for, not where the draft is written on
  useEffect(() => {
    if (text !== undefined) start();
  }, [text === undefined, draft, turn, seat]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another language is told in other words, not what is written on meanwhile
  useLayoutEffect(() => {
    const scenario = open && games.getState().game?.trial === draft ? playableOf(open, language) : undefined;
    if (scenario) games.getState().retell(scenario);
  }, [language]);
  if (begun === 'unplayable') {
    return (
      <NoticePage title={say('studio.trialErrors')} text={say('studio.trialErrorsWhy')}>
        <a className="button" href={hrefOf({ screen: 'studio', draft })}>
          {say('studio.trialBack')}
        </a>
      </NoticePage>
    );
  }
  if (!open || !game || game.id !== begun) return <LoadingPage />;
  return (
    <div className={styles.trial}>
      <Strip open={open} route={route} seat={game.people[0] ?? ''} onAgain={start} />
      <Beats key={game.id} game={game} />
    </div>
  );
}

/** One name for all trials: what changes between two of them comes from the draft. */
const TRIAL_LUCK = 'TRIAL-1';

interface StripProps {
  readonly open: OpenDraft;
  readonly route: Try;
  readonly seat: string;
  readonly onAgain: () => void;
}

function Strip({ open, route, seat, onAgain }: StripProps) {
  const say = useSay();
  const scenario = useGame((state) => state.game?.scenario);
  if (!scenario) return null;
  const { draft, turn } = route;
  return (
    <aside className={styles.strip} aria-label={say('studio.trial', { file: open.file })}>
      <p>{say('studio.trial', { file: open.file })}</p>
      <label>
        {say('studio.trialTurn')}{' '}
        <select
          value={turn}
          onChange={(event) => go({ screen: 'try', draft, turn: Number(event.target.value), seat })}
        >
          {scenario.turns.map(({ id }, place) => (
            <option key={id} value={place + 1}>
              {place + 1}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('studio.trialSeat')}{' '}
        <select
          value={seat}
          onChange={(event) => go({ screen: 'try', draft, turn, seat: event.target.value })}
        >
          {scenario.governments.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="button" onClick={onAgain}>
        {say('studio.trialAgain')}
      </button>
      <a className="button" href={hrefOf({ screen: 'studio', draft })}>
        {say('studio.trialBack')}
      </a>
    </aside>
  );
}
