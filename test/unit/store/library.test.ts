import { describe, expect, it } from 'vitest';
import { writePlaythrough } from '../../../src/playthrough';
import { createLibraryStore, type KeptGame } from '../../../src/store';
import { record } from '../analysis/compare/two-turns';
import { keptGame, memoryPorts } from './memory-ports';

const older = keptGame('older');
const newer = keptGame('newer', {
  changed: '2025-10-02T00:00:00.000Z',
  record: record([{ visa: 'revoke' }, { reply: 'rest' }]),
  ending: 'last',
});

async function library(games: readonly KeptGame[] = [older, newer]) {
  const ports = memoryPorts();
  for (const game of games) ports.kept.set(game.id, game);
  const store = createLibraryStore(ports, ports.set);
  await store.getState().refresh();
  return { ports, state: store.getState, act: store.getState() };
}

const ids = (games: readonly KeptGame[]) => games.map(({ id }) => id);

describe('the kept games', () => {
  it('are listed newest first, each with what its replay tells', async () => {
    const { state } = await library();
    expect(ids(state().games)).toEqual(['newer', 'older']);
    expect(state().summaries.newer).toMatchObject({ people: ['us'], trace: { ending: 'last' } });
    expect(state().summaries.newer?.trace.scores.us?.warm).toBe(5500);
  });

  it('are listed, without a summary, where their scenario is not here', async () => {
    const { state } = await library([keptGame('lost', { record: record([], { scenario: 'elsewhere' }) })]);
    expect(ids(state().games)).toEqual(['lost']);
    expect(state().summaries.lost).toBeUndefined();
  });

  it('say so where the browser keeps nothing', async () => {
    const { ports, state, act } = await library();
    ports.broken = true;
    await act.refresh();
    expect(state()).toMatchObject({ status: 'ready', failure: 'list' });
  });
});

describe('renaming', () => {
  it('keeps the name, cut and trimmed; an empty one gives the game its own back', async () => {
    const { ports, state, act } = await library();
    await act.rename('older', `  ${'Ana '.repeat(50)}`);
    expect(ports.kept.get('older')?.name).toHaveLength(80);
    await act.rename('older', 'Ana');
    expect(state().games.find(({ id }) => id === 'older')?.name).toBe('Ana');
    await act.rename('older', ' ');
    expect(ports.kept.get('older')).not.toHaveProperty('name');
  });

  it('changes the game as it is kept now, which another tab may have played on', async () => {
    const { ports, act } = await library();
    const playedOn = { ...older, record: record([{ visa: 'keep' }, {}]), seen: 2 };
    ports.kept.set('older', playedOn);
    await act.rename('older', 'Ana');
    expect(ports.kept.get('older')).toEqual({ ...playedOn, name: 'Ana' });
  });
});

describe('removing', () => {
  it('can be undone, the last one first', async () => {
    const { ports, state, act } = await library();
    await act.remove('older');
    await act.remove('newer');
    expect(ports.kept.size).toBe(0);
    expect(state().games).toEqual([]);
    await act.undo();
    expect(ids(state().games)).toEqual(['newer']);
    await act.undo();
    expect([...ports.kept.values()]).toEqual([newer, older]);
    expect(state().removed).toEqual([]);
  });

  it('loses nothing where putting back fails: it can be tried again', async () => {
    const { ports, state, act } = await library();
    await act.remove('older');
    ports.broken = true;
    await act.undo();
    expect(state()).toMatchObject({ failure: 'put-back', removed: [{ id: 'older' }] });
    ports.broken = false;
    await act.undo();
    expect(ports.kept.has('older')).toBe(true);
  });

  it('leaves the game where it was if the browser refuses', async () => {
    const { ports, state, act } = await library();
    ports.broken = true;
    await act.remove('older');
    expect(state().failure).toBe('remove');
    expect(ids(state().games)).toContain('older');
  });

  it('is for good once the screen is left', async () => {
    const { ports, act } = await library();
    await act.remove('older');
    act.leave();
    await act.undo();
    expect(ports.kept.has('older')).toBe(false);
  });
});

describe('saving', () => {
  it('offers the record as a file named by scenario, seat and luck, and marks the game as saved', async () => {
    const { ports, act } = await library();
    await act.save('older');
    expect(ports.saved).toEqual([
      {
        name: 'demarche-fixture-us-HERON-42.json',
        type: 'application/json',
        text: writePlaythrough(older.record),
      },
    ]);
    expect(ports.kept.get('older')?.saved).toBe(true);
  });

  it('does not mark what could not be saved', async () => {
    const { ports, state, act } = await library();
    ports.broken = true;
    await act.save('older');
    expect(state().failure).toBe('save');
    expect(ports.kept.get('older')?.saved).toBe(false);
  });

  it('makes a file name of any luck', async () => {
    const odd = keptGame('odd', { record: record([], { seed: '../../Año "1"\n', seats: {} }) });
    const { ports, act } = await library([odd]);
    await act.save('odd');
    expect(ports.saved[0]?.name).toBe('demarche-fixture-Año-1.json');
  });
});

describe('opening files', () => {
  const text = (turns: Parameters<typeof record>[0], parts = {}) => writePlaythrough(record(turns, parts));

  it('keeps each good one under its file’s name, and says of each bad one what it is', async () => {
    const { ports, state, act } = await library([]);
    await act.open([
      { name: 'Ana.json', text: text([{ visa: 'revoke' }, { reply: 'rest' }]) },
      { name: 'broken.json', text: '{' },
      { name: 'list.json', text: '[]' },
      { name: 'newer.json', text: '{"format": 2}' },
      { name: 'other.json', text: text([], { scenario: 'elsewhere' }) },
      { name: 'stranger.json', text: text([], { seats: { fr: 'person' } }) },
      { name: 'demarche-fixture-us-HERON-42.json', text: text([{ visa: 'keep' }]) },
    ]);
    const told = state().news.map((one) => [one.file, one.outcome === 'not-read' ? one.code : one.outcome]);
    expect(told).toEqual([
      ['broken.json', 'not-json'],
      ['list.json', 'not-a-playthrough'],
      ['newer.json', 'format-newer'],
      ['other.json', 'scenario-missing'],
      ['stranger.json', 'does-not-fit'],
      ['Ana.json', 'kept'],
      ['demarche-fixture-us-HERON-42.json', 'kept'],
    ]);
    const kept = [...ports.kept.values()];
    expect(kept.map(({ name, ending, seen, saved }) => [name, ending, seen, saved])).toEqual([
      ['Ana', 'last', 2, true],
      [undefined, undefined, 1, true],
    ]);
    expect(state().games).toHaveLength(2);
    expect(state().reading).toBeUndefined();
  });

  it('keeps none twice, however its file is written', async () => {
    const { ports, state, act } = await library([older]);
    const { turns, ...rest } = older.record;
    await act.open([{ name: 'again.json', text: JSON.stringify({ turns, ...rest }) }]);
    expect(state().news).toMatchObject([{ file: 'again.json', outcome: 'kept-before' }]);
    expect(ports.kept.size).toBe(1);
  });

  it('P3 keeps a game of other rules as far as it goes, and says where and why it stops', async () => {
    const { state, act } = await library([]);
    const rules = '0123456789abcdef';
    await act.open([{ name: 'old.json', text: text([{ visa: 'keep' }, { reply: 'note' }], { rules }) }]);
    expect(state().news).toMatchObject([
      { outcome: 'kept', trace: { rulesDiffer: true, refusal: { code: 'decision-not-open', turn: 2 } } },
    ]);
  });

  it('reads forty at once and names the others', async () => {
    const { ports, state, act } = await library([]);
    const files = Array.from({ length: 42 }, (_, n) => ({
      name: `${n}.json`,
      text: text([{ visa: 'keep' }], { seed: `LUCK-${n}` }),
    }));
    await act.open(files);
    expect(ports.kept.size).toBe(40);
    expect(state().news.slice(0, 2)).toMatchObject([
      { file: '40.json', code: 'too-many' },
      { file: '41.json', code: 'too-many' },
    ]);
  });

  it('names files that are too large or that the browser cannot read', async () => {
    const { state, act } = await library([]);
    const unread = () => Promise.reject(new Error('gone'));
    await act.open([
      { name: 'film.json', size: 90_000_000, text: unread },
      { name: 'gone.json', size: 100, text: unread },
    ]);
    expect(state().news).toMatchObject([
      { file: 'film.json', code: 'too-large' },
      { file: 'gone.json', code: 'file-unreadable' },
    ]);
  });

  it('still names the bad ones where the good ones cannot be kept', async () => {
    const { ports, state, act } = await library([]);
    await act.open([{ name: 'first.json', text: text([]) }]);
    ports.broken = true;
    await act.open([
      { name: 'good.json', text: text([{ visa: 'keep' }]) },
      { name: 'broken.json', text: '{' },
    ]);
    expect(state()).toMatchObject({ failure: 'keep', news: [{ file: 'broken.json', code: 'not-json' }] });
  });
});
