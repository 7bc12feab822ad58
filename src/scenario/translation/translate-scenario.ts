/** A scenario in another language: the same rules, the same order of everything, other words. */
import type { Scenario } from '../../engine/scenario';
import type { Translation } from './read-translation';
import { mapTexts } from './texts';

/** What is not translated stays in the language of the original; a stale text is still better than none. */
export function translateScenario(scenario: Scenario, translation: Translation): Scenario {
  const translated = mapTexts(scenario, (path, text) => {
    const entry = translation.texts.get(path);
    return entry === undefined || entry.text.trim() === '' ? text : entry.text;
  });
  return { ...translated, language: translation.language };
}
