import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { readScenario } from '../../../../src/scenario';
import { type Outline, readOutline } from '../../../../src/scenario/outline';
import { createSettingsStore } from '../../../../src/store/settings';
import type { Path } from '../../../../src/store/studio/cards';
import { createTexts } from '../../../../src/texts';
import { type Stores, StoresProvider } from '../../../../src/ui/stores';
import { Cards } from '../../../../src/ui/studio/cards';
import { OutlinedCards } from '../../../../src/ui/studio/cards/outlined-cards';
import { SECTIONS } from '../../../../src/ui/studio/cards/view-of';
import { SMALL } from '../../scenario/outline/small';

const LARGE = readFileSync(new URL('../../../../scenarios/us-colombia-2025.yaml', import.meta.url), 'utf8');
const settings = createSettingsStore({ load: () => ({}), keep: () => {}, languages: () => [] });
const texts = { sayIn: createTexts };
const stores = { settings, texts } as unknown as Stores;

function draw(text: string, selection: Path): string {
  const { problems } = readScenario(text);
  return renderToStaticMarkup(
    <StoresProvider stores={stores}>
      <Cards
        text={text}
        findings={problems}
        selection={selection}
        onSelect={() => {}}
        onEdit={() => {}}
        onPutRight={() => {}}
      />
    </StoresProvider>,
  );
}

function everySelection(outline: Outline): Path[] {
  const { turns, decisions, votes, events, endings, tests, sources } = outline;
  const things = [
    turns,
    decisions,
    votes,
    events.slice(0, 3),
    endings,
    tests.slice(0, 3),
    sources.slice(0, 3),
  ].flat();
  return [[], ...SECTIONS.map((section) => [section]), ...things.map(({ path }) => path)];
}

describe('the cards', () => {
  test('of the main scenario show all of it: nothing has to be read in the file', () => {
    const outline = readOutline(LARGE);
    if (!outline) throw new Error('not readable');
    const { problems } = readScenario(LARGE);
    const nothing = () => {};
    for (const selection of everySelection(outline)) {
      const html = renderToStaticMarkup(
        <StoresProvider stores={stores}>
          <OutlinedCards
            text={LARGE}
            outline={outline}
            findings={problems}
            selection={selection}
            onSelect={nothing}
            onEdit={nothing}
            onPutRight={nothing}
          />
        </StoresProvider>,
      );
      expect(html.match(/“[^”]*” is written in the file/)?.[0], JSON.stringify(selection)).toBeUndefined();
      expect(html.match(/\bcards\.[a-z]\w+/i)?.[0], JSON.stringify(selection)).toBeUndefined();
    }
  });

  test('point to what they cannot show', () => {
    const text = SMALL.replace('ask: What does the first', 'colour: blue\n        ask: What does the first');
    expect(draw(text, ['turns', 0, 'decisions', 0])).toContain('“colour” is written in the file');
  });

  test('show a problem at the card of the thing, with its remedy', () => {
    const text = SMALL.replace('effects: {trust: -2}', 'effects: {trsut: -2}');
    const html = draw(text, ['turns', 0, 'decisions', 0]);
    expect(html).toContain('there is no meter called “trsut”'.replace('there', 'There'));
    expect(html).toContain('Put it right');
    expect(draw(text, ['turns', 0, 'decisions', 1])).not.toContain('trsut');
  });

  test('say so where the file cannot be read', () => {
    expect(draw('- one\n- two\n', [])).toContain('cannot be read as it stands');
  });

  test.each(SECTIONS)('say what belongs into “%s” where nothing is there yet', (section) => {
    expect(draw('format: 1\n', [section])).toMatch(/<p class="[^"]*">[^<]{30,}<\/p>/);
  });
});
