/** The world at the left: map, chamber, or why it moved; over it the turn's brief. */
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { chamberPicture, mapPicture, type StagePicture } from '../../picture';
import type { Game, Turn } from '../../store';
import { useMotion, useTheme } from '../looks';
import { Folded } from '../parts/folded';
import { type Inset, type StageEvents, useStage, useStageState } from '../stage-host';
import { useGame, useLanguage, useSay } from '../stores';
import { BriefCard } from './brief-card';
import { EventDialog } from './event-dialog';
import { SeatDialog } from './seat-dialog';
import styles from './stage-area.module.css';
import type { Desk } from './use-dossiers';
import type { Reveal } from './use-reveal';
import { WhyMoved } from './why-moved';

export interface StageAreaProps {
  readonly game: Game;
  readonly turn: Turn;
  readonly reveal: Reveal;
  readonly desk: Desk;
}

/** `map`, `why`, or the id of a vote. */
type View = string;

export function StageArea({ game, turn, reveal, desk }: StageAreaProps) {
  const say = useSay();
  const [wanted, setWanted] = useState<View>('map');
  const [event, setEvent] = useState<string>();
  const [seat, setSeat] = useState<string>();
  const votes = turn.votes;
  const playing = game.beat === 'reveal' && !reveal.done;
  const viewOf = (asked: View) =>
    !playing && (asked === 'why' || votes.some(({ id }) => id === asked)) ? asked : 'map';
  const pressed = viewOf(wanted);
  // The button answers first; a long ledger follows.
  const view = viewOf(useDeferredValue(wanted));
  const picture = usePicture(game, turn, view, reveal.done, desk);
  const views: readonly { readonly id: View; readonly name: string; readonly lang?: string }[] = [
    { id: 'map', name: say('play.viewMap') },
    ...votes.map(({ id, body }) => ({
      id,
      name: body ?? say('stage.chamber'),
      ...(body !== undefined && { lang: game.scenario.language }),
    })),
    { id: 'why', name: say('play.viewWhy') },
  ];
  return (
    <div className={styles.area}>
      {(game.beat === 'decide' || game.beat === 'predict') && view !== 'why' && (
        <BriefCard key={turn.id} game={game} turn={turn} aside={view !== 'map'} />
      )}
      <fieldset className={styles.views}>
        <legend className="hidden-words">{say('play.views')}</legend>
        {views.map(({ id, name, lang }) => (
          <button
            key={id}
            type="button"
            className={styles.view}
            lang={lang}
            aria-pressed={pressed === id}
            disabled={playing}
            onClick={() => setWanted(id)}
          >
            {name}
          </button>
        ))}
      </fieldset>
      <StagePane
        game={game}
        picture={picture}
        onPlace={(place) => openAt(picture, place, desk)}
        onSeat={(_, member) => setSeat(member)}
        onEvent={setEvent}
      />
      {view === 'why' && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard
        <section className={styles.sheet} tabIndex={0} aria-label={say('play.viewWhy')}>
          <WhyMoved game={game} />
        </section>
      )}
      <InWords game={game} picture={picture} onEvent={setEvent} />
      {event !== undefined && <EventDialog game={game} event={event} onClose={() => setEvent(undefined)} />}
      {seat !== undefined && picture.scene === 'chamber' && (
        <SeatDialog
          game={game}
          turn={turn}
          chamber={picture.chamber}
          member={seat}
          desk={desk}
          onClose={() => setSeat(undefined)}
        />
      )}
    </div>
  );
}

/** Of the dossiers that lie at a place the first that is still to be decided; after that, from one to the next. */
function openAt(picture: StagePicture, place: string, desk: Desk) {
  if (picture.scene !== 'map') return;
  const here = picture.map.places.find(({ id }) => id === place)?.open ?? [];
  const missing = here.find((id) => desk.missing.some(({ decision }) => decision.id === id));
  const after = here[(here.indexOf(desk.current?.decision.id ?? '') + 1) % Math.max(1, here.length)];
  const next = missing ?? after;
  if (next !== undefined) desk.open(next);
}

function usePicture(game: Game, turn: Turn, view: View, revealed: boolean, { all }: Desk): StagePicture {
  const say = useSay();
  const language = useLanguage();
  // What an option would do is drawn after the press, or the pointer, has been answered.
  const focus = useDeferredValue(useGame((state) => state.focus));
  const { model, beat, turns, seat, cells } = game;
  const last = turns.at(-1);
  const before = beat === 'reveal' && !revealed;
  const due = useMemo(() => all.map(({ decision }) => decision.id), [all]);
  return useMemo(() => {
    const result = beat === 'reveal' || beat === 'aftermath' ? last?.result.votes[view] : undefined;
    const chamber = chamberPicture(model, view, { say, language }, result);
    if (chamber) return { scene: 'chamber', chamber };
    const deciding = beat === 'decide';
    const map = mapPicture(
      model,
      before && last ? last.before : cells,
      {
        turnPlace: turn.place,
        openDecisions: due,
        focus: deciding ? focus : undefined,
        events: before ? [] : (last?.result.happened ?? []),
        rows: before ? undefined : last?.rows,
        seat,
      },
      say,
    );
    return { scene: 'map', map };
  }, [model, cells, last, before, beat, turn, view, focus, seat, due, say, language]);
}

/** The brief lies over the left of a wide stage, the choice of views over its top; on a narrow page both stand before it. */
const WIDE: Inset = { top: 52, right: 24, bottom: 78, left: 366 };
const NARROW: Inset = { top: 36, right: 12, bottom: 80, left: 12 };
const insetOf = () => (window.matchMedia('(min-width: 1000px)').matches ? WIDE : NARROW);

interface StagePaneProps {
  readonly game: Game;
  readonly picture: StagePicture;
  readonly onPlace: (place: string) => void;
  readonly onSeat: (vote: string, member: string) => void;
  readonly onEvent: (event: string) => void;
}

function StagePane({ game, picture, onPlace, onSeat, onEvent }: StagePaneProps) {
  const say = useSay();
  const host = useStage();
  const state = useStageState();
  const theme = useTheme();
  const motion = useMotion();
  const pane = useRef<HTMLDivElement>(null);
  const [hovered, setHovered] = useState<string>();
  const listener = useRef({ onPlace, onSeat, onEvent });
  listener.current = { onPlace, onSeat, onEvent };
  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    const on: StageEvents = {
      place: (id) => listener.current.onPlace(id),
      seat: (vote, member) => listener.current.onSeat(vote, member),
      event: (id) => listener.current.onEvent(id),
      hover: setHovered,
    };
    const detach = host.attach(element, on, insetOf());
    const watcher = new ResizeObserver(() => {
      if (host.state.state === 'ready') host.state.stage.resize(insetOf());
    });
    watcher.observe(element);
    return () => {
      watcher.disconnect();
      detach();
    };
  }, [host]);
  useEffect(() => {
    // It may have been booted before it was known how much of it this page covers.
    if (state.state === 'ready') state.stage.resize(insetOf());
  }, [state]);
  useEffect(() => {
    if (state.state === 'ready') state.stage.setTheme(theme);
  }, [state, theme]);
  useEffect(() => {
    if (state.state === 'ready') state.stage.setMotion(motion);
  }, [state, motion]);
  useEffect(() => {
    if (state.state === 'ready') state.stage.show(picture);
  }, [state, picture]);
  return (
    <>
      <div ref={pane} className={styles.pane} />
      {state.state === 'failed' && <Still game={game} picture={picture} onEvent={onEvent} />}
      {state.state === 'loading' && <p className={styles.loading}>{say('play.stageLoading')}</p>}
      {hovered !== undefined && (
        <p className={styles.hovered} aria-hidden="true">
          {hovered}
        </p>
      )}
    </>
  );
}

const accountOf = (picture: StagePicture) =>
  picture.scene === 'map' ? picture.map.account : picture.chamber.account;

/** Where nothing can be drawn: the same in words. */
function Still({ game, picture, onEvent }: InWordsProps) {
  const say = useSay();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard
    <section className={styles.still} tabIndex={0} aria-label={say('play.mapInWords')}>
      <p className="muted">{say('play.stageMissing')}</p>
      <Account picture={picture} />
      <EventButtons game={game} picture={picture} onEvent={onEvent} />
    </section>
  );
}

interface InWordsProps {
  readonly game: Game;
  readonly picture: StagePicture;
  readonly onEvent: (event: string) => void;
}

function InWords({ game, picture, onEvent }: InWordsProps) {
  const say = useSay();
  const state = useStageState();
  if (state.state === 'failed') return null;
  return (
    <Folded
      className={styles.words}
      summary={<summary>{say(picture.scene === 'map' ? 'play.mapInWords' : 'play.chamberInWords')}</summary>}
    >
      <div className={styles.told}>
        <Account picture={picture} />
        <EventButtons game={game} picture={picture} onEvent={onEvent} />
      </div>
    </Folded>
  );
}

/** What the signs of events on the map open, as buttons. */
function EventButtons({ game, picture, onEvent }: InWordsProps) {
  const say = useSay();
  if (picture.scene !== 'map') return null;
  const { places, elsewhere } = picture.map;
  const events = [...places.flatMap(({ happened }) => happened), ...elsewhere];
  if (events.length === 0) return null;
  return (
    <section className={styles.events} aria-label={say('play.eventsHere')}>
      {events.map(({ event, headline }) => (
        <button
          key={event}
          type="button"
          className="button"
          lang={game.scenario.language}
          onClick={() => onEvent(event)}
        >
          {headline}
        </button>
      ))}
    </section>
  );
}

function Account({ picture }: { picture: StagePicture }) {
  return (
    <ul className={styles.account}>
      {accountOf(picture).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
