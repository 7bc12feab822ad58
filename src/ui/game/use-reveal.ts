/** The reveal in time: its cues, how many have been played, and what the meters show meanwhile. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type Cue, revealCues } from '../../picture';
import type { Game, PlayedTurn } from '../../store';
import { useMotion } from '../looks';
import { afterAnswer } from '../parts/after-answer';
import { valuesAfter } from '../reading/moving';
import { useStage } from '../stage-host';
import { useLanguage, useSay } from '../stores';
import { isForUs } from './use-dossiers';

export interface Reveal {
  readonly cues: readonly Cue[];
  /** How many of them are over or under way. */
  readonly count: number;
  readonly done: boolean;
  readonly skip: () => void;
  readonly again: () => void;
  /** Hundredths of the meters, while they move. */
  readonly values: ReadonlyMap<string, number>;
}

const NONE: readonly Cue[] = [];

interface Progress {
  /** The turn and the run that it is the progress of. */
  readonly of: PlayedTurn | undefined;
  readonly run: number;
  readonly count: number;
  readonly done: boolean;
}

const START: Progress = { of: undefined, run: 0, count: 0, done: false };

export function useReveal(game: Game): Reveal {
  const say = useSay();
  const language = useLanguage();
  const motion = useMotion();
  const host = useStage();
  const { model, beat, turns } = game;
  const played = beat === 'reveal' ? turns.at(-1) : undefined;
  const cues = useMemo(
    () => (played ? revealCues(model, played, { say, language }) : NONE),
    [model, played, say, language],
  );
  const [run, setRun] = useState(0);
  const [state, setState] = useState(START);
  const { count, done } = state.of === played && state.run === run ? state : START;

  // In another language the same turn has the same cues in other words: what has begun goes on.
  const told = useRef(cues);
  const over = useRef(done);
  useLayoutEffect(() => {
    told.current = cues;
    over.current = done;
    if (host.state.state === 'ready') host.state.stage.retell(cues);
  }, [cues, done, host]);

  useEffect(() => {
    if (!played || over.current) return;
    const end = () => setState({ of: played, run, count: told.current.length, done: true });
    if (!motion || told.current.length === 0) {
      end();
      return;
    }
    let waiting: ReturnType<typeof setTimeout>;
    let leave = () => {};
    const { state: stage } = host;
    const staged = stage.state === 'ready';
    const step = (index: number) => {
      setState((before) =>
        before.done && before.of === played && before.run === run
          ? before
          : { of: played, run, count: index + 1, done: false },
      );
      const after = index + 1 < told.current.length ? () => step(index + 1) : staged ? undefined : end;
      if (after)
        waiting = setTimeout(() => {
          leave = whenSeen(after);
        }, told.current[index]?.ms ?? 0);
    };
    let unplayed = () => {};
    const stop = () => {
      clearTimeout(waiting);
      leave();
      unplayed();
    };
    step(0);
    if (staged) {
      unplayed = afterAnswer(() => {
        if (over.current) return;
        stage.stage.play(told.current, () => {
          stop();
          end();
        });
      });
    }
    return stop;
  }, [played, motion, run, host]);

  const skip = useCallback(() => {
    setState({ of: played, run, count: told.current.length, done: true });
    const { state: stage } = host;
    if (stage.state === 'ready') afterAnswer(() => stage.stage.skip());
  }, [played, run, host]);

  const playing = cues.length > 0 && !done;
  useEffect(() => {
    if (!playing) return;
    const press = (event: KeyboardEvent) => {
      if (!isForUs(event) || PASSING.has(event.key)) return;
      event.preventDefault();
      skip();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [playing, skip]);

  const again = useCallback(() => setRun((last) => last + 1), []);
  const values = useMemo(() => valuesAfter(cues, count), [cues, count]);
  return { cues, count, done, skip, again, values };
}

/** Runs it at once, or when the page is seen again; the returned function takes that back. */
function whenSeen(then: () => void): () => void {
  if (!document.hidden) {
    then();
    return () => {};
  }
  document.addEventListener('visibilitychange', then, { once: true });
  return () => document.removeEventListener('visibilitychange', then);
}

/** Keys that go somewhere or change another key, and so end nothing. */
const PASSING = new Set(['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock']);
