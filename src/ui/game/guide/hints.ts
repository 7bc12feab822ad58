/** Which hint of a guided game is due: pure, and known to no screen. */
import { type Beat, type Game, roundDecisions } from '../../../store';

/** In the order in which they come where several could. */
export const HINTS = [
  'read',
  'decide',
  'mandate',
  'meters',
  'predict',
  'reveal',
  'ledger',
  'really',
  'ending',
] as const;
export type Hint = (typeof HINTS)[number];

/** Where each is shown: right by what it speaks of. */
export const PLACES = {
  read: 'brief',
  decide: 'panel',
  mandate: 'panel',
  meters: 'panel',
  predict: 'panel',
  reveal: 'panel',
  ledger: 'panel',
  really: 'panel',
  ending: 'ending',
} as const satisfies Record<Hint, string>;
export type Place = (typeof PLACES)[Hint];

/** What of a game decides about its hints. */
export interface Moment {
  readonly beat: Beat;
  /** Turns that have been played. */
  readonly played: number;
  /** Whether a choice of this round differs from what is in force. */
  readonly chosen: boolean;
  /** Whether a meter has been asked why it moved. */
  readonly asked: boolean;
}

export function momentOf(game: Game, asked: boolean): Moment {
  const { beat, draft, model, cells, sealed, turns } = game;
  const chosen =
    beat === 'decide' &&
    roundDecisions(model, cells, sealed).some(
      ({ decision, inForce }) => decision in draft && draft[decision] !== inForce,
    );
  return { beat, played: turns.length, chosen, asked };
}

/** Whether what a hint speaks of is there now. */
const TIMELY: Readonly<Record<Hint, (moment: Moment) => boolean>> = {
  read: ({ beat, chosen }) => beat === 'decide' && !chosen,
  decide: ({ beat, chosen }) => beat === 'decide' && !chosen,
  mandate: ({ beat, chosen, played }) => beat === 'decide' && (chosen || played > 0),
  meters: ({ beat, chosen, played }) => beat === 'decide' && (chosen || played > 0),
  predict: ({ beat }) => beat === 'predict',
  reveal: ({ beat }) => beat === 'reveal',
  ledger: ({ beat }) => beat === 'reveal',
  really: ({ beat }) => beat === 'aftermath',
  ending: ({ beat }) => beat === 'ending',
};

/** Hints of which one can see that the person has done what they say. */
const DONE: Readonly<Partial<Record<Hint, (moment: Moment) => boolean>>> = {
  decide: ({ chosen }) => chosen,
  meters: ({ asked }) => asked,
  ledger: ({ asked, played }) => asked && played > 0,
};

/** The one hint to show, of those that the person has not had yet. */
export function dueHint(moment: Moment, explained: readonly string[]): Hint | undefined {
  return HINTS.find((hint) => !explained.includes(hint) && TIMELY[hint](moment));
}

/** Hints that are needed no more: what they say has been done, or the one that was shown has had its time. */
export function overNow(shown: Hint | undefined, moment: Moment, explained: readonly string[]): Hint[] {
  return HINTS.filter(
    (hint) =>
      !explained.includes(hint) && (DONE[hint]?.(moment) || (hint === shown && !TIMELY[hint](moment))),
  );
}
