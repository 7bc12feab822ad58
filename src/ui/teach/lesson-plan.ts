/** A plan of a lesson in minutes, for any scenario: the full game where it fits, else a shorter course, else part of one. */
import type { Scenario } from '../../store';
import { MINUTES_A_TURN } from '../reading/minutes';

/** What a step is: the texts `teach.step…` say what to do in it. */
export type StepKind = 'before' | 'seats' | 'play' | 'swap' | 'debrief' | 'close';

export interface LessonStep {
  readonly kind: StepKind;
  readonly minutes: number;
}

export interface LessonPlan {
  readonly minutes: number;
  /** The course that is played; undefined: the whole game. */
  readonly course: string | undefined;
  /** Turns that are played in one game. */
  readonly turns: number;
  /** Whether a game of that many turns fits. */
  readonly fits: boolean;
  readonly steps: readonly LessonStep[];
}

const SEATS = 5;
const CLOSE = 2;

/** What is kept free for talking: a game that leaves less is too long for the lesson. */
const talkOf = (minutes: number) => Math.max(10, Math.round(minutes * 0.22));

/** The plan of a lesson of so many minutes, 30 or more. */
export function lessonPlan(scenario: Scenario, minutes: number): LessonPlan {
  const before = minutes >= 80 ? 8 : 4;
  const talk = talkOf(minutes);
  const room = minutes - before - SEATS - talk - CLOSE;
  const games = [
    { course: undefined, turns: scenario.turns.length },
    ...scenario.courses.map(({ id, turns }) => ({ course: id, turns: turns.length })),
  ].sort((a, b) => b.turns - a.turns);
  const game = games.find(({ turns }) => turns * MINUTES_A_TURN <= room) ?? games.at(-1);
  const turns = game?.turns ?? 0;
  const play = turns * MINUTES_A_TURN;
  const twice = play > 0 && 2 * play <= room;
  const fits = play <= room;
  const debrief = Math.max(talk, minutes - before - SEATS - CLOSE - play * (twice ? 2 : 1));
  return {
    minutes,
    course: game?.course,
    turns,
    fits,
    steps: [
      { kind: 'before', minutes: before },
      { kind: 'seats', minutes: SEATS },
      { kind: 'play', minutes: play },
      ...(twice ? [{ kind: 'swap', minutes: play } as const] : []),
      { kind: 'debrief', minutes: debrief },
      { kind: 'close', minutes: CLOSE },
    ],
  };
}
