/** The words as a browser needs them: English at once, another language when it is chosen, those of authors when they are asked for. */
import type { Say } from '.';
import { playing } from './en/playing';
import type { Language } from './languages';
import { type Spoken, speak } from './speak';

export {
  closest,
  firstLanguage,
  LANGUAGE_NAMES,
  LANGUAGES,
  type Language,
  sameLanguage,
} from './languages';

export interface BrowserTexts {
  /** The function that says things in a language, so far as it is loaded; a text that is not is its own key. */
  sayIn(language: Language): Say;
  /** Loads a language: what is said to players, and to authors too once anybody has asked for that. */
  load(language: Language): Promise<void>;
  /** Loads what is said to authors. */
  learn(language: Language): Promise<void>;
  /** Whether what is said to authors is loaded. */
  knows(language: Language): boolean;
}

type Load = Readonly<Record<Language, () => Promise<Spoken>>>;

const PLAYING: Load = {
  en: async () => playing,
  es: async () => (await import('./es/playing')).playing,
};
const AUTHORING: Load = {
  en: async () => (await import('./en/authoring')).authoring,
  es: async () => (await import('./es/authoring')).authoring,
};

export function createBrowserTexts(): BrowserTexts {
  const spoken = new Map<Language, Spoken>([['en', playing]]);
  const learnt = new Set<Language>();
  const says = new Map<Language, Say>();
  let authoring = false;
  const load = async (language: Language) => {
    const both = authoring;
    if (spoken.has(language) && (!both || learnt.has(language))) return;
    const [own, more] = await Promise.all([PLAYING[language](), both ? AUTHORING[language]() : {}]);
    spoken.set(language, { ...spoken.get(language), ...own, ...more });
    if (both) learnt.add(language);
  };
  return {
    sayIn: (language) => {
      const say: Say =
        says.get(language) ?? ((key, params) => speak(language, spoken.get(language) ?? {}, key, params));
      says.set(language, say);
      return say;
    },
    load,
    learn: async (language) => {
      authoring = true;
      await load(language);
    },
    knows: (language) => learnt.has(language),
  };
}
