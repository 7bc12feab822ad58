/** Another language for everything at once: what the interface says, and the scenario of the game in play. */
import type { Language } from '../texts';
import type { BrowserTexts } from '../texts/browser';
import { isWhole } from './built-in';
import type { GameStore } from './game-state';
import type { ScenariosPort } from './ports';
import type { SettingsStore } from './settings';

/** Rejects, and leaves everything as it is, where the words could not be loaded. */
export type Speaking = (language: Language) => Promise<void>;

interface SpeakingParts {
  readonly texts: Pick<BrowserTexts, 'load'>;
  readonly settings: SettingsStore;
  readonly game: GameStore;
  readonly scenarios: ScenariosPort;
}

/** Of two that are asked for, the last one counts, whichever is there first. */
export function createSpeaking({ texts, settings, game, scenarios }: SpeakingParts): Speaking {
  let asked = 0;
  const inPlay = async (language: Language) => {
    const { game: current } = game.getState();
    // What is tried out in the studio is told by the studio.
    if (!current || current.trial !== undefined) return undefined;
    const { scenario, record } = current;
    return scenarios[isWhole(scenario) ? 'whole' : 'load'](scenario.id, language, record.rules);
  };
  return async (language) => {
    asked += 1;
    const own = asked;
    const [scenario] = await Promise.all([inPlay(language), texts.load(language)]);
    if (own !== asked) return;
    settings.getState().set({ language });
    if (scenario) game.getState().retell(scenario);
  };
}
