/** A scenario taken apart into what is the same in every language and the words of each, and put together again. */
import type { Scenario } from '../../engine/scenario';
import { mapTexts } from './texts';

/** The words of a scenario in one language, in the order in which a reader meets them. */
export interface Words {
  /** All but the front pages. */
  readonly texts: readonly string[];
  /** What is only read when a game is over. */
  readonly fronts: readonly string[];
}

export interface Apart extends Words {
  /** The scenario with every text blank. */
  readonly structure: Scenario;
}

const isFront = (path: string): boolean => /^endings\/[^/]+\/front\//.test(path);

export function takeApart(scenario: Scenario): Apart {
  const texts: string[] = [];
  const fronts: string[] = [];
  const structure = mapTexts(scenario, (path, text) => {
    (isFront(path) ? fronts : texts).push(text);
    return '';
  });
  return { structure, texts, fronts };
}

/** The scenario in the language of the words; without front pages these stay blank. */
export function putTogether(
  structure: Scenario,
  { texts, fronts }: Pick<Words, 'texts'> & Partial<Words>,
  language: string,
): Scenario {
  const [word, front] = [inOrder(structure, texts), fronts && inOrder(structure, fronts)];
  const scenario = mapTexts(structure, (path) => (isFront(path) ? (front?.next() ?? '') : word.next()));
  word.end();
  front?.end();
  return { ...scenario, language };
}

/** Hands out a list one by one: each once, and all of them. */
function inOrder({ id }: Scenario, list: readonly string[]) {
  let place = 0;
  const misfit = () => new Error(`these ${list.length} texts are not those of ${id}`);
  return {
    next: () => {
      const text = list[place++];
      if (text === undefined) throw misfit();
      return text;
    },
    end: () => {
      if (place !== list.length) throw misfit();
    },
  };
}
