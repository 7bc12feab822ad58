/** An author's files as a scenario in one of its languages. It carries the reader of the language. */
import type { Scenario } from '../engine';
import { readScenario } from '../scenario';
import { readTranslation, translateScenario } from '../scenario/translation';
import { closest } from '../texts/languages';

type Translations = Readonly<Record<string, string>>;

/** A scenario by a translation's file; undefined where that cannot be read or is another scenario's. */
function translated(scenario: Scenario, file: string): Scenario | undefined {
  const { translation } = readTranslation(file);
  return translation?.translates === scenario.id ? translateScenario(scenario, translation) : undefined;
}

/** In that language where there is a translation that can be read, else in its own; undefined where it has errors. Never throws. */
export function scenarioIn(text: string, translations: Translations, language: string): Scenario | undefined {
  const { scenario } = readScenario(text);
  if (!scenario) return undefined;
  const told = closest(language, [scenario.language, ...Object.keys(translations)]);
  const file = told === undefined || told === scenario.language ? undefined : translations[told];
  return (file === undefined ? undefined : translated(scenario, file)) ?? scenario;
}
