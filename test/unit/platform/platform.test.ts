import { describe, expect, it } from 'vitest';
import { normalSeed } from '../../../src/engine';
import { newId, newLuck } from '../../../src/platform/entropy';
import { gamesInBrowser } from '../../../src/platform/games-db';
import { LUCK_WORDS } from '../../../src/platform/luck-words';
import { settingsIn } from '../../../src/platform/settings';
import { keptGame } from '../store/memory-ports';

describe('names of luck', () => {
  it('are a short word and a number from 10 to 99', () => {
    for (let n = 0; n < 500; n++) {
      const [, word, number] = /^([A-Z]+)-(\d\d)$/.exec(newLuck()) ?? [];
      expect(LUCK_WORDS).toContain(word);
      expect(Number(number)).toBeGreaterThanOrEqual(10);
    }
  });

  it('come from about 120 different words that are written as they count (L4)', () => {
    expect(new Set(LUCK_WORDS).size).toBe(LUCK_WORDS.length);
    expect(LUCK_WORDS.length).toBeGreaterThanOrEqual(120);
    for (const word of LUCK_WORDS) {
      expect(normalSeed(word)).toBe(word);
      expect(word.length).toBeLessThanOrEqual(8);
    }
  });
});

describe('ids', () => {
  const insecure = { getRandomValues: crypto.getRandomValues.bind(crypto) } as Crypto;

  it.each([
    ['of a secure page', crypto],
    ['of a page without randomUUID', insecure],
  ])('%s are version 4 UUIDs', (_, source) => {
    const ids = Array.from({ length: 100 }, () => newId(source));
    for (const id of ids) {
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
    expect(new Set(ids).size).toBe(100);
  });
});

describe('settings', () => {
  const storage = (text?: string) => {
    const items = new Map<string, string>(text === undefined ? [] : [['demarche.settings', text]]);
    return {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
    } as unknown as Storage;
  };
  const forbidden = (): Storage => {
    throw new DOMException('no', 'SecurityError');
  };

  const none = () => [];

  it('come back as they were kept', () => {
    const store = storage();
    const settings = {
      language: 'en',
      theme: 'night',
      motion: 'none',
      predict: false,
      explained: ['read'],
      quietIn: 'id-1',
    } as const;
    settingsIn(() => store, none).keep(settings);
    expect(settingsIn(() => store, none).load()).toEqual(settings);
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '"night"',
    '{"theme": "pink", "predict": "yes", "explained": [1], "constructor": 1}',
  ])('take nothing on trust: %s', (text) => {
    expect(settingsIn(() => storage(text), none).load()).toEqual({});
  });

  it('hold until the page is left where storage is forbidden', () => {
    const port = settingsIn(forbidden, none);
    expect(port.load()).toEqual({});
    port.keep({
      language: 'en',
      theme: 'day',
      motion: 'full',
      predict: true,
      explained: [],
      quietIn: '',
    });
  });
});

describe('games where there is no database', () => {
  it('rejects every call, and tries again at the next', async () => {
    const games = gamesInBrowser();
    await expect(games.all()).rejects.toThrow();
    await expect(games.put(keptGame('a'))).rejects.toThrow();
    await expect(games.remove('a')).rejects.toThrow();
  });
});
