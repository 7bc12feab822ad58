/** The editor's own words are the interface's. */
import { EditorState } from '@codemirror/state';
import { describe, expect, test } from 'vitest';
import { authoring as english } from '../../../../src/texts/en/authoring';
import { authoring as spanish } from '../../../../src/texts/es/authoring';
import { speak } from '../../../../src/texts/speak';
import { phrasesIn } from '../../../../src/ui/studio/editor/phrases';

describe.each([
  ['en', english, 'Find', 'whole words', 'places replaced: 3', 'unchanged lines: 12'],
  ['es', spanish, 'Buscar', 'palabras completas', 'lugares reemplazados: 3', 'líneas sin cambios: 12'],
] as const)('in %s', (language, texts, find, word, replaced, unchanged) => {
  const state = EditorState.create({
    extensions: phrasesIn((key, params) => speak(language, texts, key, params)),
  });

  test('the search panel', () => {
    expect(state.phrase('Find')).toBe(find);
    expect(state.phrase('by word')).toBe(word);
    expect(state.phrase('replaced $ matches', 3)).toBe(replaced);
  });

  test('the comparison of versions', () => {
    expect(state.phrase('$ unchanged lines', 12)).toBe(unchanged);
  });
});
