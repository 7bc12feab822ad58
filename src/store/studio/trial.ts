/** Trying a draft out: from any turn, before which both sides played what really happened (RULES L7). */
import { reallyPlaythrough } from '../../analysis';
import { type Choices, compile, type Scenario } from '../../engine';
import type { NewGame } from '../game-state';
import { scenarioIn } from '../scenario-in';
import type { Content } from './ports';

/** A draft as something to play, in that language where it is translated; undefined while it has errors. Never throws. */
export function playableOf({ text, translations }: Content, language: string): Scenario | undefined {
  return scenarioIn(text, translations, language);
}

export interface Trial {
  readonly setup: NewGame;
  /** The choices of the turns before. */
  readonly before: readonly Choices[];
}

/** Of `seat` against what really happened, from a turn counted from 1; from an earlier one if the game ends before it. */
export function trialOf(scenario: Scenario, turn: number, seat: string, luck: string): Trial {
  const setup = { seed: luck };
  const played =
    turn > 1 ? reallyPlaythrough(compile(scenario), setup).playthrough.turns.slice(0, turn - 1) : [];
  const mandate = scenario.governments.find(({ id }) => id === seat)?.mandates[0]?.id ?? '';
  return {
    setup: {
      ...setup,
      seats: Object.fromEntries(
        scenario.governments.map(({ id }) => [id, id === seat ? 'person' : 'really']),
      ),
      mandates: { [seat]: mandate },
    },
    before: played,
  };
}
