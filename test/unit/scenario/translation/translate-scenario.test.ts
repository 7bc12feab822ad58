/** A translated scenario has other words and the same rules. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile, type Scenario } from '../../../../src/engine';
import { rulesHash } from '../../../../src/playthrough';
import { readScenario } from '../../../../src/scenario';
import { readTranslation, translatable, translateScenario } from '../../../../src/scenario/translation';
import { builtInFile } from '../../../built-in';
import { fixture } from '../fixtures';

const SAMPLE = readScenario(fixture('visa-row.yaml')).scenario as Scenario;
const MAIN = readScenario(readFileSync(builtInFile('us-colombia-2025'), 'utf8')).scenario as Scenario;

const marked = (scenario: Scenario) => ({
  translates: scenario.id,
  language: 'es',
  texts: new Map(translatable(scenario).map(({ path, text }) => [path, { text: `«${text}»` }])),
  orphans: new Map(),
});

/** Every text in a value but what stands under names that no reader sees. */
function textsIn(value: unknown, skip: ReadonlySet<string>, into: string[] = []): string[] {
  if (typeof value === 'string') into.push(value);
  else if (Array.isArray(value)) for (const item of value) textsIn(item, skip, into);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) if (!skip.has(key)) textsIn(item, skip, into);
  }
  return into;
}

/** Ids, words of the language, and what stays in its own language. */
const NOT_READ = new Set(
  [
    ...['id', 'format', 'version', 'language', 'sources', 'tests', 'courses', 'flags', 'grades'],
    ...['meter', 'meters', 'when', 'kind', 'topic', 'topics', 'by', 'sees', 'turns', 'starts', 'chose', 'on'],
    ...['certainty', 'government', 'date', 'of', 'over', 'capital', 'needs', 'follows', 'votes', 'otherwise'],
    ...['set', 'clear', 'toward', 'turn', 'place'],
  ].filter((name) => !['topics', 'turns', 'votes', 'meters'].includes(name)),
);

describe.each([
  ['the sample', SAMPLE],
  ['the main scenario', MAIN],
])('%s', (_, scenario) => {
  const translated = translateScenario(scenario, marked(scenario));

  test('P2: has the same rules in every language', () => {
    expect(rulesHash(translated)).toBe(rulesHash(scenario));
    const [one, other] = [compile(scenario), compile(translated)];
    expect({ ...other, scenario: 0, ruleTexts: 0 }).toEqual({ ...one, scenario: 0, ruleTexts: 0 });
    expect(other.ruleTexts.map((rule) => rule.path)).toEqual(one.ruleTexts.map((rule) => rule.path));
  });

  test('says nothing that a player reads in the language of the original', () => {
    const ids = new Set(
      [scenario.meters, scenario.topics, scenario.turns, scenario.places, scenario.governments].flatMap(
        (things) => things.map(({ id }) => id),
      ),
    );
    const left = textsIn(translated, NOT_READ).filter(
      (text) =>
        !text.startsWith('«') && !ids.has(text) && !['end', 'game', 'yes', 'no', 'abstain'].includes(text),
    );
    const known = new Set(['majority', 'two-thirds']);
    expect(left.filter((text) => !known.has(text) && /\s|[A-Z]/.test(text))).toEqual([]);
  });

  test('has paths that are all different', () => {
    const paths = translatable(scenario).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('keeps the language of what is not translated, and says which language it is in', () => {
    const none = translateScenario(scenario, {
      ...marked(scenario),
      texts: new Map([['title', { text: '  ' }]]),
    });
    expect(none).toEqual({ ...scenario, language: 'es' });
  });
});

test('texts are found under the ids of things, whatever their order', () => {
  const texts = new Map(translatable(SAMPLE).map(({ path, text, kind }) => [path, { text, kind }]));
  expect(texts.get('turns/protest/headline')).toEqual({
    text: 'A president takes the microphone outside the UN',
    kind: 'line',
  });
  for (const path of [
    'title',
    'about',
    'class/roles/2',
    "class/glossary/chargé d'affaires/means",
    'governments/us/mandates/drug-flow/says',
    'meters/trust/about',
    'topics/visas',
    'places/carib/name',
    'assumptions/eradication/settings/none',
    'standing/drug-strategy/options/eradication/while/2/because',
    'standing/drug-strategy/really/ballot/because',
    'turns/protest/place',
    'turns/protest/to/co',
    'turns/protest/decisions/visa/options/revoke/advice/2/who',
    'turns/protest/decisions/visa/options/revoke/consequences/recall/because',
    'turns/mission/votes/mission/question',
    'turns/mission/votes/mission/fails/consequences/raids/because',
    'events/fourth-strike/text',
    'trends/partnership-pays/because',
    'endings/rupture/front/us',
  ]) {
    expect(texts.get(path)?.text ?? path).not.toBe(path);
  }
  expect(texts.has('turns/protest/decisions/visa/place')).toBe(false);
});

test('a file in all its ways of writing is read', () => {
  const { translation, problems } = readTranslation(
    'translates: visa-row\nlanguage: es\ntexts:\n  title: Uno\n  about: {text: Dos, of: 12345678}\n  topics/un:\n    text:\n  topics/visas:\norphans:\n',
  );
  expect(problems).toEqual([]);
  expect(Object.fromEntries(translation?.texts ?? [])).toEqual({
    title: { text: 'Uno' },
    about: { text: 'Dos', of: '12345678' },
    'topics/un': { text: '' },
    'topics/visas': { text: '' },
  });
});
