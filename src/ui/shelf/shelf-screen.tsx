/** The first screen: what Demarche is, games to go on with, and the scenarios, set like a newspaper's front. */
import { useEffect, useState } from 'react';
import { entryIn, type KeptGame, type OwnScenario, type ShelfEntry } from '../../store';
import { Page } from '../parts/page';
import { hrefOf, type Route } from '../route';
import { useLanguage, useSay, useStores } from '../stores';
import { frontOf } from './front';
import styles from './shelf.module.css';
import { Story } from './story';

const MOST_IN_PROGRESS = 3;

const HOW = [
  'shell.howRead',
  'shell.howDecide',
  'shell.howPredict',
  'shell.howReveal',
  'shell.howReally',
] as const;

export function ShelfScreen() {
  const say = useSay();
  const { scenarios } = useStores().ports;
  const language = useLanguage();
  const shelf = scenarios.shelf.map((entry) => entryIn(entry, language));
  const { lead, others } = frontOf(shelf);
  const games = useInProgress();
  return (
    <Page title="Demarche" section="play" wide>
      <div className={styles.front} hidden={games === undefined}>
        <header className={styles.mast}>
          <h1>{say('shell.what')}</h1>
          <p>{say('shell.whatMore')}</p>
        </header>
        <GoOn shelf={shelf} games={games ?? []} />
        <div className={styles.paper}>
          <section aria-labelledby="scenarios" className={styles.lead}>
            <h2 id="scenarios" className="hidden-words">
              {say('shell.scenarios')}
            </h2>
            {lead ? <Story entry={lead} lead /> : <p>{say('shell.noScenarios')}</p>}
          </section>
          {others.length > 0 && (
            <ul className={styles.others}>
              {others.map((entry) => (
                <li key={entry.id}>
                  <Story entry={entry} />
                </li>
              ))}
            </ul>
          )}
          <section aria-labelledby="how" className={styles.how}>
            <h2 id="how" className={styles.section}>
              {say('shell.how')}
            </h2>
            <ol>
              {HOW.map((key) => (
                <li key={key}>{say(key)}</li>
              ))}
            </ol>
          </section>
        </div>
        <Own />
        <p className={styles.foot}>
          <a href={hrefOf({ screen: 'accessibility' })}>{say('shell.accessibility')}</a>
        </p>
      </div>
    </Page>
  );
}

/** What a person has written, or was given by a teacher. */
function Own() {
  const say = useSay();
  const { scenarios } = useStores().ports;
  const language = useLanguage();
  const [own, setOwn] = useState<readonly OwnScenario[]>([]);
  useEffect(() => {
    let current = true;
    scenarios.own(language).then(
      (all) => current && setOwn(all),
      () => current && setOwn([]),
    );
    return () => {
      current = false;
    };
  }, [scenarios, language]);
  return (
    <section aria-labelledby="own" className={styles.own}>
      <h2 id="own" className={styles.section}>
        {say('shell.shelfOwn')}
      </h2>
      {own.length === 0 ? (
        <p>
          <a href={hrefOf({ screen: 'studio' })}>{say('shell.shelfOwnEmpty')}</a>
        </p>
      ) : (
        <ul>
          {own.map((one) => (
            <OwnEntry key={one.key} own={one} />
          ))}
        </ul>
      )}
    </section>
  );
}

function OwnEntry({ own }: { own: OwnScenario }) {
  const say = useSay();
  const { key, from, entry } = own;
  const { title, about, turns, language } = entry;
  const id = key.slice(key.indexOf(':') + 1);
  const play: Route = from === 'class' ? { screen: 'class', id } : { screen: 'new', scenario: key };
  return (
    <li className={styles.ownEntry}>
      <div>
        <h3 lang={language}>{title}</h3>
        <p className="muted">
          {about !== '' && <span lang={language}>{about} · </span>}
          {[say('shell.turns', { count: turns }), from === 'class' && say('shell.shelfClass')]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <a className="button" href={hrefOf(play)} aria-label={say('shell.playNamed', { title })}>
        {say('shell.playThis')}
      </a>
      {from === 'draft' && (
        <a
          className="button"
          href={hrefOf({ screen: 'studio', draft: id })}
          aria-label={say('shell.shelfEditNamed', { title })}
        >
          {say('shell.shelfEdit')}
        </a>
      )}
    </li>
  );
}

/** Longer than that nobody waits to see the shelf, whatever becomes of the games. */
const PATIENCE = 600;

/** The latest games that have not been read to their end; undefined until they are known. */
function useInProgress(): readonly KeptGame[] | undefined {
  const { ports } = useStores();
  const [games, setGames] = useState<readonly KeptGame[]>();
  useEffect(() => {
    const waited = setTimeout(() => setGames((before) => before ?? []), PATIENCE);
    ports.games.all().then(
      (all) => setGames(inProgress(all)),
      () => setGames([]),
    );
    return () => clearTimeout(waited);
  }, [ports]);
  return games;
}

function GoOn({ shelf, games }: { shelf: readonly ShelfEntry[]; games: readonly KeptGame[] }) {
  const say = useSay();
  if (games.length === 0) return null;
  return (
    <section aria-labelledby="go-on" className={styles.goOn}>
      <h2 id="go-on" className={styles.section}>
        {say('shell.goOn')}
      </h2>
      <ul>
        {games.map((game) => (
          <li key={game.id}>
            <a className={styles.kept} href={hrefOf({ screen: 'game', id: game.id })}>
              <strong>{game.name ?? entryOf(game, shelf)?.title ?? game.title}</strong>
              <span className="muted"> {stateOf(game, shelf, say)}</span>
            </a>
          </li>
        ))}
      </ul>
      <a className={styles.all} href={hrefOf({ screen: 'games' })}>
        {say('shell.allGames')}
      </a>
    </section>
  );
}

const inProgress = (games: readonly KeptGame[]): KeptGame[] =>
  games
    .filter(({ ending }) => ending === undefined)
    .sort((a, b) => (a.changed < b.changed ? 1 : -1))
    .slice(0, MOST_IN_PROGRESS);

const entryOf = ({ record }: KeptGame, shelf: readonly ShelfEntry[]): ShelfEntry | undefined =>
  shelf.find(({ id }) => id === record.scenario);

function stateOf(game: KeptGame, shelf: readonly ShelfEntry[], say: ReturnType<typeof useSay>): string {
  const seats = Object.entries(game.record.seats ?? {}).filter(([, seat]) => seat === 'person');
  const places = Object.keys(game.record.seats ?? {});
  const names = entryOf(game, shelf)?.governments ?? [];
  const alone = seats.length === 1 ? seats[0]?.[0] : undefined;
  const name = alone === undefined ? undefined : (names[places.indexOf(alone)] ?? alone.toUpperCase());
  const turn = Math.min(game.seen, game.record.turns.length) + 1;
  return say('shell.goOnTurn', { side: name ?? say('shell.twoSides'), turn, luck: game.record.seed });
}
