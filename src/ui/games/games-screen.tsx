/** The games that are kept on this device: to go on with, to name, to save, to compare; and files brought in. */
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { LibraryFailure, LibraryStore } from '../../store';
import type { TextKey } from '../../texts';
import { DropVeil, FileReport, OpenFiles, useBringIn, useFileDrop } from '../files';
import { Page } from '../parts/page';
import { go, hrefOf } from '../route';
import { useSay, useStores } from '../stores';
import { GameRow } from './game-row';
import styles from './games.module.css';
import { canTick, type TickState, tickState } from './selection';

const FAILURES: Readonly<Record<LibraryFailure, TextKey>> = {
  list: 'games.listFailed',
  rename: 'games.renameFailed',
  remove: 'games.removeFailed',
  'put-back': 'games.putBackFailed',
  save: 'games.saveFailed',
  keep: 'games.keepFailed',
};

export function GamesScreen() {
  const say = useSay();
  const store = useStores().library;
  const { games, status, failure, reading, news } = useStore(store);
  const { open, refresh, dismissNews, leave } = store.getState();
  useEffect(() => {
    void refresh();
    return leave;
  }, [refresh, leave]);
  const bringIn = useBringIn();
  const bring = (files: readonly File[]) => void bringIn(files, (games) => void open(games));
  const over = useFileDrop(bring);
  return (
    <Page title={say('games.title')} section="games">
      <div className={styles.head}>
        <div>
          <h1>{say('games.title')}</h1>
          <p className={styles.intro}>{say('games.intro')}</p>
        </div>
        <div className={styles.bring}>
          <OpenFiles label={say('games.open')} onFiles={bring} strong={games.length === 0} />
          <p className="muted">{say('games.dropHint')}</p>
        </div>
      </div>
      <p role="alert" className={failure ? styles.failure : undefined}>
        {failure && say(FAILURES[failure])}
      </p>
      <div className={styles.news}>
        <FileReport reading={reading} news={news} onDismiss={dismissNews} />
      </div>
      <Removed store={store} />
      {status === 'loading' && <p className="muted">{say('games.loading')}</p>}
      {status === 'ready' && games.length === 0 && failure !== 'list' && <Empty />}
      {status === 'ready' && games.length > 0 && <List store={store} />}
      <DropVeil shown={over} text={say('games.drop')} />
    </Page>
  );
}

function Empty() {
  const say = useSay();
  return (
    <div className={styles.empty}>
      <h2>{say('games.empty')}</h2>
      <p>{say('games.emptyWhat')}</p>
      <a className="button button-strong" href={hrefOf({ screen: 'shelf' })}>
        {say('games.toShelf')}
      </a>
    </div>
  );
}

function List({ store }: { store: LibraryStore }) {
  const say = useSay();
  const { games, summaries } = useStore(store);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) =>
    setTicked((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  return (
    <section aria-labelledby="kept-games">
      <h2 id="kept-games" className="hidden-words">
        {say('games.list')}
      </h2>
      <CompareBar state={tickState(games, ticked)} />
      <ul className={styles.list}>
        {games.map((game) => (
          <GameRow
            key={game.id}
            game={game}
            summary={summaries[game.id]}
            store={store}
            ticked={ticked.has(game.id)}
            mayTick={canTick(ticked, game.id)}
            onTick={() => toggle(game.id)}
          />
        ))}
      </ul>
    </section>
  );
}

function CompareBar({ state }: { state: TickState }) {
  const say = useSay();
  const count = state.can ? state.ids.length : 0;
  const hint =
    !state.can && state.why === 'mixed'
      ? 'games.compareMixed'
      : count === 0
        ? 'games.compareHow'
        : count === 1
          ? 'games.compareMore'
          : count >= 6
            ? 'games.compareMost'
            : undefined;
  return (
    <div className={styles.compare}>
      <button
        type="button"
        className="button"
        disabled={!state.can}
        onClick={() => {
          if (state.can) go({ screen: 'compare', ids: state.ids });
        }}
      >
        {count === 0 ? say('games.compare') : say('games.compareCount', { count })}
      </button>
      <p role="status" className="muted">
        {hint && say(hint)}
      </p>
    </div>
  );
}

/** What was removed can be put back until the page is left. */
function Removed({ store }: { store: LibraryStore }) {
  const say = useSay();
  const [last] = useStore(store, ({ removed }) => removed);
  const box = useRef<HTMLDivElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (last) undo.current?.focus();
  }, [last]);
  const putBack = async () => {
    await store.getState().undo();
    if (store.getState().removed.length === 0) box.current?.focus();
  };
  return (
    <div ref={box} role="status" tabIndex={-1} className={last ? styles.removed : undefined}>
      {last && (
        <>
          <p>{say('games.removed', { name: last.name ?? last.title })}</p>
          <button ref={undo} type="button" className="button" onClick={() => void putBack()}>
            {say('games.undo')}
          </button>
        </>
      )}
    </div>
  );
}
