/** A scenario taken apart into what is the same in every language and the words of each, and put together again. */
import type { Scenario } from '../../engine/scenario';
import { mapTexts } from './texts';

export interface Apart {
  /** The scenario with every text blank. */
  readonly structure: Scenario;
  /** In the order in which a reader meets them. */
  readonly texts: readonly string[];
}

export function takeApart(scenario: Scenario): Apart {
  const texts: string[] = [];
  const structure = mapTexts(scenario, (_, text) => {
    texts.push(text);
    return '';
  });
  return { structure, texts };
}

/** The scenario in the language of the texts. */
export function putTogether(structure: Scenario, texts: readonly string[], language: string): Scenario {
  let place = 0;
  const scenario = mapTexts(structure, () => texts[place++] ?? '');
  if (place !== texts.length) throw new Error(`${structure.id} has ${place} texts, not ${texts.length}`);
  return { ...scenario, language };
}
