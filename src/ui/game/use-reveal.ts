/** The reveal in time: its cues, how many have been played, and what the meters show meanwhile. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { type Cue, revealCues } from '../../picture';
import type { Game } from '../../store';
import { useMotion } from '../looks';
import { valuesAfter } from '../reading/moving';
import { useStage } from '../stage-host';
import { useSay, useSettings } from '../stores';
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
  /** The cues and the run that it is the progress of. */
  readonly of: readonly Cue[];
  readonly run: number;
  readonly count: number;
  readonly done: boolean;
}

const START = { count: 0, done: false };

export function useReveal(game: Game): Reveal {
  const say = useSay();
  const language = useSettings((settings) => settings.language);
  const motion = useMotion();
  const host = useStage();
  const { model, beat, turns } = game;
  const played = beat === 'reveal' ? turns.at(-1) : undefined;
  const cues = useMemo(
    () => (played ? revealCues(model, played, { say, language }) : NONE),
    [model, played, say, language],
  );
  const [run, setRun] = useState(0);
  const [state, setState] = useState<Progress>({ of: NONE, run: 0, count: 0, done: false });
  const { count, done } = state.of === cues && state.run === run ? state : START;

  useEffect(() => {
    if (cues.length === 0) return;
    const end = () => setState({ of: cues, run, count: cues.length, done: true });
    if (!motion) {
      end();
      return;
    }
    let waiting: ReturnType<typeof setTimeout>;
    const { state: stage } = host;
    const staged = stage.state === 'ready';
    const step = (index: number) => {
      setState((before) =>
        before.done && before.of === cues && before.run === run
          ? before
          : { of: cues, run, count: index + 1, done: false },
      );
      const after = index + 1 < cues.length ? () => step(index + 1) : staged ? undefined : end;
      if (after) waiting = setTimeout(after, cues[index]?.ms ?? 0);
    };
    step(0);
    if (staged) {
      stage.stage.play(cues, () => {
        clearTimeout(waiting);
        end();
      });
    }
    return () => clearTimeout(waiting);
  }, [cues, motion, run, host]);

  const skip = useCallback(() => {
    setState({ of: cues, run, count: cues.length, done: true });
    if (host.state.state === 'ready') host.state.stage.skip();
  }, [cues, run, host]);

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

/** Keys that go somewhere or change another key, and so end nothing. */
const PASSING = new Set(['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock']);
