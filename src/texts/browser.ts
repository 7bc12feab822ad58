/** The words as a browser needs them: those of players at once, those of authors when they are asked for. */
import type { Say } from '.';
import { playing } from './en/playing';
import type { Language } from './languages';
import { type Spoken, speak } from './speak';

export { LANGUAGES } from './languages';

export interface BrowserTexts {
  readonly say: Say;
  /** Loads what is said to authors; until then such a text is its own key. */
  learn(): Promise<void>;
}

const PLAYING = { en: playing };
const AUTHORING = { en: async () => (await import('./en/authoring')).authoring };

export function createBrowserTexts(language: Language): BrowserTexts {
  let texts: Spoken = PLAYING[language];
  return {
    say: (key, params) => speak(language, texts, key, params),
    learn: async () => {
      texts = { ...PLAYING[language], ...(await AUTHORING[language]()) };
    },
  };
}
