/** The scenarios that come with the game: each put together from what is the same in every language and the words of one. */

import type { Scenario } from '../engine';
import { putTogether } from '../scenario/translation/apart';
import { closest } from '../texts/languages';
import type { BuiltInParts, BuiltInPort, ShelfEntry } from './ports';

/** Whether it has its front pages. */
export const isWhole = ({ endings }: Scenario): boolean =>
  endings.every(({ front }) => front.every(({ text }) => text !== ''));

export function builtInOf(
  shelf: readonly ShelfEntry[],
  parts: Readonly<Record<string, BuiltInParts>>,
): BuiltInPort {
  const found = (id: string, language: string) => {
    const part = Object.hasOwn(parts, id) ? parts[id] : undefined;
    if (!part) throw new Error(`no scenario “${id}” is built in`);
    const told = closest(language, Object.keys(part.words)) ?? part.language;
    const words = part.words[told];
    if (!words) throw new Error(`“${id}” has no words in its own language`);
    return { part, told, words };
  };
  return {
    shelf,
    load: async (id, language) => {
      const { part, told, words } = found(id, language);
      const [{ structure }, { texts }] = await Promise.all([part.structure(), words.texts()]);
      return putTogether(structure, { texts }, told);
    },
    whole: async (id, language) => {
      const { part, told, words } = found(id, language);
      const [{ structure }, { texts }, { fronts }] = await Promise.all([
        part.structure(),
        words.texts(),
        words.fronts(),
      ]);
      return putTogether(structure, { texts, fronts }, told);
    },
    notes: async (id, language) => (await found(id, language).words.notes()).notes,
  };
}
