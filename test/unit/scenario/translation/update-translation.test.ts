/** Translation files are written and updated, and nothing that a translator wrote is lost on the way. */
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../../../src/engine';
import { readScenario } from '../../../../src/scenario';
import { readTranslation, updateTranslation, writeTranslated } from '../../../../src/scenario/translation';
import { markOf } from '../../../../src/scenario/translation/entry';
import { fixture } from '../fixtures';

const GOOD = fixture('visa-row.yaml');

function scenarioOf(text: string): Scenario {
  const { scenario } = readScenario(text);
  if (!scenario) throw new Error('the fixture has errors');
  return scenario;
}

const scenario = scenarioOf(GOOD);

function update(existing?: string, of: Scenario = scenario) {
  const updated = updateTranslation(of, 'es', existing);
  if (!updated.ok) throw new Error(JSON.stringify(updated.problems));
  return updated;
}

/** A file with every text translated as TEXT in brackets. */
function complete(): string {
  let n = 0;
  return update().text.replace(/text: ""/g, () => `text: "[${++n}]"`);
}

const without = (text: string, path: string) => {
  const { translation } = readTranslation(text);
  return translation?.texts.get(path);
};

describe('a fresh file', () => {
  const { text, counts } = update();

  test('has an empty entry with its original and mark for every text', () => {
    expect(counts).toEqual({ texts: 95, translated: 0, missing: 95, stale: 0, orphaned: 0 });
    expect(text).toContain(
      `  turns/protest/headline:\n    original: "A president takes the microphone outside the UN"\n    text: ""\n    of: ${markOf('A president takes the microphone outside the UN')}\n`,
    );
    const { translation, problems } = readTranslation(text);
    expect(problems).toEqual([]);
    expect(translation).toMatchObject({ translates: 'visa-row', language: 'es' });
    expect(translation?.texts.size).toBe(95);
  });

  test('stays as it is when it is updated', () => {
    expect(update(text)).toEqual({ ok: true, text, counts });
  });

  test('shows a text of several paragraphs as it is written', () => {
    expect(text).toContain(
      '    original: |-\n      He speaks to a crowd: he asks soldiers to disobey.\n\n      Nobody had planned it.\n',
    );
  });
});

describe('what is translated', () => {
  test('counts, and stays byte for byte', () => {
    const file = complete();
    expect(update(file)).toMatchObject({ text: file, counts: { translated: 95, missing: 0 } });
  });

  test('may be written as bare text, and keeps the notes beside it', () => {
    const file = [
      '# By Ana, for 4B.',
      'translates: visa-row',
      'language: es',
      'texts:',
      '  # Not “disputa”.',
      '  title: La pelea de las visas # good?',
      '  topics/visas: {text: "Política de visas"} # short',
      '',
    ].join('\n');
    const { text, counts } = update(file);
    expect(counts).toMatchObject({ translated: 2, missing: 93 });
    for (const note of ['# By Ana, for 4B.', '# Not “disputa”.', '# good?', '# short']) {
      expect(text).toContain(note);
    }
    expect(text).toContain(`{text: "Política de visas", of: ${markOf('Visa policy')}}`);
    expect(update(text).text).toBe(text);
  });

  test('keeps Windows line ends', () => {
    const file = complete().replaceAll('\n', '\r\n');
    expect(update(file).text).toBe(file);
  });
});

describe('a text whose original has changed', () => {
  const later = scenarioOf(GOOD.replace('label: Crop substitution first', 'label: Crops of their own'));
  const path = 'standing/drug-strategy/options/substitution/label';
  const { text, counts } = update(complete(), later);

  test('is marked, keeps its translation and shows both originals', () => {
    expect(counts).toMatchObject({ translated: 94, missing: 0, stale: 1 });
    expect(without(text, path)).toMatchObject({
      was: 'Crop substitution first',
      original: 'Crops of their own',
      text: expect.stringMatching(/^\[\d+\]$/),
    });
    expect(update(text, later).text).toBe(text);
  });

  test('is good again when its line “was” is taken away', () => {
    const mended = text.replace(/ {4}was: .*\n/, '');
    const again = update(mended, later);
    expect(again.counts).toMatchObject({ translated: 95, stale: 0 });
    expect(without(again.text, path)?.of).toBe(markOf('Crops of their own'));
  });

  test('is good again without the tool when its mark is taken away', () => {
    const mended = complete().replace(
      /( {2}standing\/drug-strategy\/options\/substitution\/label:\n.*\n.*\n) {4}of: .*\n/,
      '$1',
    );
    const again = update(mended, later);
    expect(again.counts).toMatchObject({ translated: 95, stale: 0 });
    expect(without(again.text, path)?.original).toBe('Crops of their own');
  });

  test('is good again when the original is put back', () => {
    expect(update(text)).toMatchObject({ text: complete(), counts: { translated: 95, stale: 0 } });
  });

  test('is still seen without the tool', () => {
    const file = complete().replace(/original: ".*\n {4}/g, '');
    expect(update(file, later).counts).toMatchObject({ stale: 1 });
  });

  test('is not stale for other line breaks', () => {
    const wrapped = scenarioOf(
      GOOD.replace(
        'about: One autumn between Washington and Bogotá, in three turns.',
        'about: |\n  One autumn between Washington\n  and Bogotá, in three turns.',
      ),
    );
    expect(update(complete(), wrapped).counts).toMatchObject({ translated: 95, stale: 0 });
  });
});

describe('a text that has moved', () => {
  test('keeps its translation under its new name', () => {
    const later = scenarioOf(GOOD.replace(/\brebuke\b(?= in)/, 'rebuke').replaceAll(/\brebuke\b/g, 'scold'));
    const before = without(complete(), 'turns/protest/decisions/visa/options/rebuke/label');
    const { text, counts } = update(complete(), later);
    expect(counts).toMatchObject({ translated: 95, missing: 0, orphaned: 0 });
    expect(without(text, 'turns/protest/decisions/visa/options/scold/label')?.text).toBe(before?.text);
  });

  test('keeps its translation when two advisers change places', () => {
    const voices = [
      '              - {who: State Department, says: It is our right.}\n',
      '              - {who: Southern Command, says: We need their radars.}\n',
    ] as const;
    const later = scenarioOf(GOOD.replace(voices.join(''), [...voices].reverse().join('')));
    const path = 'turns/protest/decisions/visa/options/revoke/advice';
    const { text, counts } = update(complete(), later);
    expect(counts).toMatchObject({ translated: 95, stale: 0, orphaned: 0 });
    expect(without(text, `${path}/1/says`)?.text).toBe(without(complete(), `${path}/2/says`)?.text);
  });
});

describe('a text that is gone', () => {
  const later = scenarioOf(GOOD.replace('    text: Three dead.\n', ''));
  const { text, counts } = update(complete(), later);

  test('is kept among the orphans', () => {
    expect(counts).toEqual({ texts: 94, translated: 94, missing: 0, stale: 0, orphaned: 1 });
    expect(readTranslation(text).translation?.orphans.get('events/fourth-strike/text')?.original).toBe(
      'Three dead.',
    );
    expect(update(text, later).text).toBe(text);
  });

  test('comes back when its original does', () => {
    const back = update(text);
    expect(back.counts).toMatchObject({ translated: 95, orphaned: 0 });
    expect(without(back.text, 'events/fourth-strike/text')).toEqual(
      without(complete(), 'events/fourth-strike/text'),
    );
  });

  test('is dropped where nobody had translated it', () => {
    expect(update(update().text, later).counts).toMatchObject({ missing: 94, orphaned: 0 });
  });
});

test('a translation written over the original is put where it belongs', () => {
  const file = update().text.replace('original: "Visa policy"', 'original: "Política de visas"');
  const { text, counts } = update(file);
  expect(counts).toMatchObject({ translated: 1 });
  expect(without(text, 'topics/visas')).toMatchObject({
    text: 'Política de visas',
    original: 'Visa policy',
  });
});

describe('one text written by a program', () => {
  test('is good, whatever signs it has, and is no longer stale', () => {
    const later = scenarioOf(GOOD.replace('visas: Visa policy', 'visas: Visas'));
    const stale = update(complete(), later);
    expect(stale.counts.stale).toBe(1);
    const said = 'Ella dijo: "no" # y punto; d\'accord\n\nFin';
    const written = writeTranslated(later, 'es', stale.text, 'topics/visas', said);
    expect(written).toMatchObject({ ok: true, counts: { translated: 95, stale: 0 } });
    expect(written.ok && without(written.text, 'topics/visas')).toMatchObject({
      text: said,
      original: 'Visas',
    });
  });

  test('begins a file where there is none, and names no text that is not there', () => {
    expect(writeTranslated(scenario, 'es', undefined, 'title', 'Título')).toMatchObject({
      ok: true,
      counts: { translated: 1 },
    });
    expect(writeTranslated(scenario, 'es', undefined, '__proto__', 'x')).toMatchObject({
      counts: { translated: 0 },
    });
  });
});

describe('refuses, with the place', () => {
  test.each([
    ['another scenario', 'translates: row\nlanguage: es\n', 'translation-of-other', 1, 13],
    ['another language', 'translates: visa-row\nlanguage: fr\n', 'translation-other-language', 2, 11],
    ['a broken file', 'translates: visa-row\nlanguage: es\ntexts: {title: "x\n', 'unclosed-quote', 3, 16],
    ['no translation', 'hello', 'not-a-translation', 1, 1],
  ])('%s', (_, existing, code, line, column) => {
    expect(updateTranslation(scenario, 'es', existing)).toMatchObject({
      ok: false,
      problems: [{ code, line, column }],
    });
  });
});
