import { describe, expect, test } from 'vitest';
import { loadTexts } from '../../../src/texts';
import { shell } from '../../../src/texts/es/shell';
import { speak } from '../../../src/texts/speak';
import { dayOf } from '../../../src/ui/reading/days';

type Area = Readonly<Record<string, string>>;

/** Texts that are rightly the same in both languages. */
const ALIKE: readonly string[] = [
  'cards.ballotNo',
  'cards.capital',
  'cards.newNo',
  'play.ballotNo',
  'play.ballotVeto',
  'play.par',
  'shell.languageEn',
  'stage.veto',
  'studio.error',
  'studio.errors_one',
  'teach.english',
  'teach.spanish',
  'teach.stepMinutes',
  'teach.whole',
];

/** Areas that show how something is written in a scenario's file, with the file's own signs. */
const OF_THE_FILE: readonly string[] = ['balance', 'checks', 'problems'];

/** In these an ellipsis stands for something left out. */
const WITH_GAPS: readonly string[] = [...OF_THE_FILE, 'cards'];

const files = import.meta.glob<Readonly<Record<string, Area | undefined>>>('../../../src/texts/es/*.ts', {
  eager: true,
});

/** The areas that Spanish has, beside the English. */
const AREAS = Object.entries<Area>(loadTexts('en')).flatMap(([name, english]) => {
  const spanish = files[`../../../src/texts/es/${name}.ts`]?.[name];
  return spanish ? [{ name, english, spanish }] : [];
});

const SLOT = /{{(\w+)}}/g;

/** What stands between quotation marks is a name, or a word of the file. */
const QUOTED = /“[^”]*”/g;

interface LeftOver {
  readonly what: string;
  readonly sign: RegExp;
  readonly but?: readonly string[];
}

/** What a text keeps of its English where nobody looked. */
const LEFT_OVER: readonly LeftOver[] = [
  { what: 'straight or single quotation marks', sign: /["'‘’`´]/, but: OF_THE_FILE },
  { what: 'a percent sign without its space', sign: /[\d}]%/, but: OF_THE_FILE },
  { what: 'a space before an ellipsis', sign: / …/, but: WITH_GAPS },
  { what: 'a dash', sign: / [-–—] |—/ },
  { what: 'a comma between thousands', sign: /\d,\d{3}/ },
  {
    what: 'a month or a weekday with a capital',
    sign: /[\p{Ll},\d}] (Enero|Febrero|Marzo|Abril|Mayo|Junio|Julio|Agosto|Septiembre|Octubre|Noviembre|Diciembre|Lunes|Martes|Miércoles|Jueves|Viernes|Sábado|Domingo)\b/u,
  },
  { what: 'an English word', sign: /\b(the|and|of|is|are|not|with|this|that|which)\b/i },
];

/** Spanish has a form for millions; where it is missing, the other plural is said. */
const keysOf = (area: Area) =>
  Object.keys(area)
    .filter((key) => !key.endsWith('_many'))
    .sort();

/** The slots that a text has to have: a date may name its month in full, and one may be said without its number. */
const slotsOf = (key: string, text: string) =>
  [...new Set([...text.matchAll(SLOT)].map(([, slot]) => (slot === 'shortMonth' ? 'month' : slot)))]
    .filter((slot) => !(slot === 'count' && key.endsWith('_one')))
    .sort();

const ownWords = (text: string) => text.replace(QUOTED, '').replace(SLOT, '{}');

const count = (text: string, sign: string) => text.split(sign).length - 1;

describe.each(AREAS)('Spanish: $name', ({ name, english, spanish }) => {
  test('has the keys of the English', () => {
    expect(keysOf(spanish)).toEqual(keysOf(english));
  });

  test.each(Object.entries(spanish))('%s', (key, text) => {
    const model = english[key.replace(/_many$/, '_other')] ?? '';
    expect(text).toMatch(/\S/);
    expect(slotsOf(key, text)).toEqual(slotsOf(key, model));
    const said = /\p{L}/u.test(model.replace(SLOT, '')) && !ALIKE.includes(`${name}.${key}`);
    if (said) expect(text).not.toBe(model);
    for (const { what, sign, but = [] } of LEFT_OVER) {
      if (!but.includes(name)) expect(ownWords(text), what).not.toMatch(sign);
    }
    expect(count(ownWords(text), '¿')).toBe(count(ownWords(text), '?'));
    expect(count(ownWords(text), '¡')).toBe(count(ownWords(text), '!'));
    expect(count(text, '“')).toBe(count(text, '”'));
  });
});

describe('Spanish', () => {
  const say = (key: string, params: Record<string, string | number>) => speak('es', { shell }, key, params);

  test.each([
    [0, '0 turnos'],
    [1, '1 turno'],
    [12, '12 turnos'],
    [1_000_000, '1000000 turnos'],
  ])('counts %i turns', (turns, says) => {
    expect(say('shell.turns', { count: turns })).toBe(says);
  });

  test('writes dates as they are written', () => {
    const day = { ...dayOf('2025-09-26', 'es') };
    expect(say('shell.day', day)).toBe('26 sept');
    expect(say('shell.date', day)).toBe('26 de septiembre de 2025');
    expect(say('shell.monthYear', day)).toBe('septiembre de 2025');
    expect(say('shell.dateline', day)).toBe('viernes, 26 de septiembre de 2025');
  });
});
