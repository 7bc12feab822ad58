/** One kept game in the list. */
import { useId, useState } from 'react';
import type { GameSummary, KeptGame, LibraryStore } from '../../store';
import { LONGEST_NAME } from '../../store';
import { traceSays } from '../files';
import { dayOf } from '../reading/days';
import { shown } from '../reading/figures';
import { hrefOf } from '../route';
import { useGame, useLanguage, useSay } from '../stores';
import styles from './games.module.css';
import { ownName } from './naming';

export interface GameRowProps {
  readonly game: KeptGame;
  readonly summary: GameSummary | undefined;
  readonly store: LibraryStore;
  readonly ticked: boolean;
  readonly mayTick: boolean;
  readonly onTick: () => void;
}

export function GameRow({ game, summary, store, ticked, mayTick, onTick }: GameRowProps) {
  const say = useSay();
  const heading = useId();
  const [renaming, setRenaming] = useState(false);
  const inPlay = useGame((state) => (state.game?.id === game.id ? state : undefined));
  const name = nameOf(game, summary, say);
  return (
    <li className={styles.game}>
      <article aria-labelledby={heading}>
        <input
          type="checkbox"
          className={styles.tick}
          checked={ticked}
          disabled={!summary || !mayTick}
          aria-label={say('games.tick', { name })}
          onChange={onTick}
        />
        <div className={styles.what}>
          <h3 id={heading} lang={game.name === undefined ? summary?.scenario.language : undefined}>
            {name}
          </h3>
          {renaming && (
            <Rename
              name={game.name ?? ''}
              placeholder={name}
              onName={(next) => {
                setRenaming(false);
                if (next === undefined) return;
                inPlay?.rename(next);
                void store.getState().rename(game.id, next);
              }}
            />
          )}
          <p lang={summary?.scenario.language}>{summary?.scenario.title ?? game.title}</p>
          <Facts game={game} summary={summary} />
        </div>
        <Mandates game={game} summary={summary} />
        <Actions game={game} name={name} store={store} here={summary !== undefined} onRename={setRenaming} />
      </article>
    </li>
  );
}

/** The day of a moment, here. */
function localDay(iso: string): string {
  const moment = new Date(iso);
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

const nameOf = (game: KeptGame, summary: GameSummary | undefined, say: ReturnType<typeof useSay>): string =>
  summary
    ? ownName(
        summary.scenario,
        {
          ...(game.name !== undefined && { name: game.name }),
          people: summary.people,
          seed: game.record.seed,
        },
        say,
      )
    : (game.name ?? game.title);

function Facts({ game, summary }: { game: KeptGame; summary: GameSummary | undefined }) {
  const say = useSay();
  const language = useLanguage();
  const date = say('shell.date', { ...dayOf(localDay(game.changed), language) });
  const facts = [
    say('games.luck', { luck: game.record.seed }),
    say('games.changed', { date }),
    say(game.saved ? 'games.saved' : 'games.unsaved'),
  ];
  const notes = summary ? traceSays(summary.trace, say) : [];
  return (
    <>
      <p className={styles.stage}>{stageOf(game, summary, say)}</p>
      <p className="muted">{facts.join(' · ')}</p>
      {notes.length > 0 && <p className={styles.note}>{notes.join(' ')}</p>}
    </>
  );
}

function stageOf(game: KeptGame, summary: GameSummary | undefined, say: ReturnType<typeof useSay>): string {
  if (!summary) return say('games.scenarioGone', { scenario: game.record.scenario });
  const { scenario, trace } = summary;
  const ending = scenario.endings.find(({ id }) => id === trace.ending);
  if (ending) return say('games.ended', { ending: ending.title });
  const course = scenario.courses.find(({ id }) => id === game.record.course)?.turns ?? scenario.turns;
  if (trace.turns.length === 0) return say('games.notStarted');
  return say('games.inTurn', { turn: Math.min(trace.turns.length + 1, course.length), turns: course.length });
}

/** What each side that people played wanted, and how far it got. */
function Mandates({ game, summary }: { game: KeptGame; summary: GameSummary | undefined }) {
  const say = useSay();
  if (!summary) return <div />;
  const { scenario, trace, people } = summary;
  const goals = scenario.governments.flatMap((government, side) => {
    const mandate = government.mandates.find(({ id }) => id === game.record.mandates?.[government.id]);
    return mandate && people.includes(government.id) ? [{ government, mandate, side }] : [];
  });
  return (
    <ul className={styles.mandates}>
      {goals.map(({ government, mandate, side }) => (
        <li key={government.id} data-side={side}>
          <span lang={scenario.language}>
            {say('games.mandateOf', { government: government.name, mandate: mandate.name })}
          </span>{' '}
          <span className={styles.score}>
            {say(trace.ending === undefined ? 'games.scoreNow' : 'games.score', {
              score: shown(trace.scores[government.id]?.[mandate.id] ?? 0),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface RenameProps {
  readonly name: string;
  readonly placeholder: string;
  readonly onName: (name: string | undefined) => void;
}

function Rename({ name, placeholder, onName }: RenameProps) {
  const say = useSay();
  const [text, setText] = useState(name);
  return (
    <form
      className={styles.rename}
      onSubmit={(event) => {
        event.preventDefault();
        onName(text);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onName(undefined);
      }}
    >
      <input
        aria-label={say('games.renameLabel')}
        value={text}
        maxLength={LONGEST_NAME}
        placeholder={placeholder}
        // biome-ignore lint/a11y/noAutofocus: the field opens because its button was just pressed
        autoFocus
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className="button button-strong">
        {say('games.renameKeep')}
      </button>
      <button type="button" className="button" onClick={() => onName(undefined)}>
        {say('games.cancel')}
      </button>
    </form>
  );
}

interface ActionsProps {
  readonly game: KeptGame;
  readonly name: string;
  readonly store: LibraryStore;
  /** Whether its scenario is here. */
  readonly here: boolean;
  readonly onRename: (on: boolean) => void;
}

function Actions({ game, name, store, here, onRename }: ActionsProps) {
  const say = useSay();
  const inPlay = useGame((state) => (state.game?.id === game.id ? state : undefined));
  const [handed, setHanded] = useState(false);
  const { save, remove } = store.getState();
  const button = (action: string, onClick: () => void) => (
    <button
      type="button"
      className="button"
      aria-label={say('games.named', { action, name })}
      onClick={onClick}
    >
      {action}
    </button>
  );
  const openWord = say(game.ending === undefined ? 'games.goOn' : 'games.lookAt');
  return (
    <div className={styles.actions}>
      {here && (
        <a
          className="button button-strong"
          href={hrefOf({ screen: 'game', id: game.id })}
          aria-label={say('games.named', { action: openWord, name })}
        >
          {openWord}
        </a>
      )}
      {button(say('games.save'), () => {
        void save(game.id).then(() => {
          inPlay?.markSaved();
          setHanded(store.getState().failure === undefined);
        });
      })}
      {button(say('games.rename'), () => onRename(true))}
      {button(say('games.remove'), () => {
        inPlay?.leave();
        void remove(game.id);
      })}
      <p role="status" className="hidden-words">
        {handed && say('games.savedNow', { name })}
      </p>
    </div>
  );
}
