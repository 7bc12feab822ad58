/** The interface's words: typed keys, plurals by the language's own rules, names put in as they are. */
import { en } from './en';
import { es } from './es';
import type { Language } from './languages';
import { type Params, speak } from './speak';
import type { English, Texts } from './texts';

export { LANGUAGES, type Language } from './languages';

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type WithoutForm<Key> = Key extends `${infer Base}_${PluralForm}` ? Base : Key;

/** `area.key`; of a text with plural forms the key without its form: `say` takes a `count`. */
export type TextKey = {
  [Area in keyof English]: `${Area}.${WithoutForm<keyof English[Area]> & string}`;
}[keyof English];

export type Say = (key: TextKey, params?: Params) => string;

const TEXTS: Readonly<Record<Language, Texts>> = { en, es };

export function loadTexts(language: Language): Texts {
  return TEXTS[language];
}

/** The function that says things in a language. */
export function createTexts(language: Language): Say {
  const texts = loadTexts(language);
  return (key, params) => speak(language, texts, key, params);
}
