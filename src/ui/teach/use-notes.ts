/** The notes for a scenario's class, in the language at hand and in the others that there are. */
import { useEffect, useState } from 'react';
import type { ClassNotes, Scenario } from '../../store';
import { LANGUAGES } from '../../texts/browser';
import { useStores } from '../stores';

interface InLanguage {
  readonly language: string;
  readonly notes: ClassNotes;
}

export interface Notes {
  readonly notes: ClassNotes;
  readonly others: readonly InLanguage[];
}

/** Undefined until they are there; where they cannot be had, those that came with the scenario. */
export function useNotes(id: string, scenario: Scenario): Notes | undefined {
  const { scenarios } = useStores().ports;
  const [all, setAll] = useState<readonly InLanguage[]>();
  useEffect(() => {
    let current = true;
    const languages = [scenario.language, ...LANGUAGES.filter((language) => language !== scenario.language)];
    Promise.all(
      languages.map(async (language) => ({ language, notes: await scenarios.notes(id, language) })),
    ).then(
      (found) => current && setAll(distinct(found)),
      () => current && setAll([]),
    );
    return () => {
      current = false;
    };
  }, [scenarios, id, scenario.language]);
  if (!all) return undefined;
  const [first, ...others] = all;
  return { notes: first?.notes ?? scenario.class, others };
}

/** Notes that are not translated come in their own language, and so as the same words again. */
function distinct(found: readonly { language: string; notes: ClassNotes | undefined }[]): InLanguage[] {
  const seen = new Set<string>();
  return found.flatMap(({ language, notes }) => {
    const words = JSON.stringify(notes);
    if (notes === undefined || seen.has(words)) return [];
    seen.add(words);
    return [{ language, notes }];
  });
}
