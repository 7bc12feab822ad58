import { describe, expect, it } from 'vitest';
import { writePlaythrough } from '../../../src/playthrough';
import { createCompareStore, fieldOf, type KeptGame } from '../../../src/store';
import { record, twoTurns } from '../analysis/compare/two-turns';
import { keptGame, memoryPorts } from './memory-ports';

const other = { ...twoTurns, id: 'other', title: 'Another one' };

const at = (day: number) => `2025-10-${String(day).padStart(2, '0')}T00:00:00.000Z`;
const a = keptGame('a', { changed: at(3), name: 'Ana' });
const b = keptGame('b', { changed: at(2), record: record([{ visa: 'revoke' }]) });
const elsewhere = keptGame('x', {
  changed: at(1),
  record: record([{ visa: 'keep' }], { scenario: 'other' }),
});

async function comparing(games: readonly KeptGame[], ids: readonly string[] = []) {
  const ports = memoryPorts([twoTurns, other]);
  for (const game of games) ports.kept.set(game.id, game);
  const store = createCompareStore(ports, ports.set);
  await store.getState().load(ids);
  const ofField = () => fieldOf(store.getState())?.games.map(({ id }) => id) ?? [];
  return { ports, state: store.getState, act: store.getState(), ofField };
}

const file = (name: string, turns: Parameters<typeof record>[0], parts = {}) => ({
  name,
  text: writePlaythrough(record(turns, parts)),
});

describe('what is compared', () => {
  it('is what is asked for; one game alone stands beside what really happened', async () => {
    expect((await comparing([a, b], ['b', 'a'])).state().selected).toEqual(['a', 'b']);
    expect((await comparing([a, b], ['b'])).state().selected).toEqual(['b', 'really']);
  });

  it('is the newest games of one luck and what really happened, where nothing is asked for', async () => {
    const lucky = keptGame('c', { changed: at(1), record: record([{ visa: 'keep' }], { seed: 'OTTER-10' }) });
    expect((await comparing([a, b, lucky])).state().selected).toEqual(['a', 'b', 'really']);
  });

  it('is nothing where there is nothing, and not a game that was never begun', async () => {
    const begun = keptGame('begun', { record: record([]) });
    const { state, ofField } = await comparing([begun]);
    expect(ofField()).toEqual([]);
    expect(state().selected).toEqual([]);
  });

  it('never mixes scenarios', async () => {
    const { state, act, ofField } = await comparing([a, b, elsewhere], ['a', 'x']);
    expect(ofField()).toEqual(['a', 'b']);
    expect(state().selected).toEqual(['a', 'really']);
    act.choose('other');
    expect(ofField()).toEqual(['x']);
    expect(state().selected).toEqual(['x', 'really']);
    act.toggle('a');
    expect(state().selected).toEqual(['x', 'really']);
  });

  it('is at most six, each with a kind of line that it keeps', async () => {
    const many = Array.from({ length: 8 }, (_, n) => keptGame(`g${n}`, { changed: at(20 - n) }));
    const { state, act } = await comparing(many, ['g0', 'g1', 'g2']);
    expect(state().lines).toEqual({ g0: 0, g1: 1, g2: 2 });
    act.toggle('g0');
    act.toggle('g5');
    expect(state().lines).toEqual({ g5: 0, g1: 1, g2: 2 });
    for (const id of ['g3', 'g4', 'really', 'g6', 'g7']) act.toggle(id);
    expect(state().selected).toEqual(['g1', 'g2', 'g3', 'g4', 'g5', 'really']);
  });

  it('says where the kept games cannot be read, and files can be opened all the same', async () => {
    const { ports, state, act, ofField } = await comparing([]);
    ports.games.all = () => Promise.reject(new Error('refused'));
    await act.load([]);
    expect(state()).toMatchObject({ status: 'ready', listFailed: true });
    await act.open([file('Ana.json', [{ visa: 'keep' }])]);
    expect(ofField()).toHaveLength(1);
  });
});

describe('what really happened', () => {
  it('has the luck of the first game that is ticked, and says where something stands in', async () => {
    const lucky = keptGame('c', { changed: at(9), record: record([{ visa: 'keep' }], { seed: 'OTTER-10' }) });
    const { state, act } = await comparing([a, lucky], ['c']);
    expect(state().really).toMatchObject({
      people: [],
      trace: { record: { seed: 'OTTER-10' }, ending: 'last' },
      stoodIn: [{ decision: 'line' }, { decision: 'reply' }],
    });
    act.toggle('c');
    act.toggle('a');
    expect(state().really?.trace.record.seed).toBe('HERON-42');
  });
});

describe('a class’s files', () => {
  it('are added without being kept, under their names, and can be put away', async () => {
    const { ports, state, act, ofField } = await comparing([a]);
    await act.open([
      file('Ben.json', [{ visa: 'revoke' }]),
      { name: 'broken.json', text: '{' },
      file('Carla.json', [{ visa: 'revoke' }]),
    ]);
    expect(fieldOf(state())?.games.map(({ name, file: from }) => [name, from])).toEqual([
      ['Ana', undefined],
      ['Ben', 'Ben.json'],
      ['Carla', 'Carla.json'],
    ]);
    expect(ports.kept.size).toBe(1);
    expect(state().news).toMatchObject([
      { file: 'broken.json', code: 'not-json' },
      { file: 'Ben.json', outcome: 'added' },
      { file: 'Carla.json', outcome: 'added' },
    ]);
    act.clearFiles();
    expect(ofField()).toEqual(['a']);
    expect(state().selected).toEqual(['a', 'really']);
  });

  it('are not added twice, neither to themselves nor to the same kept game', async () => {
    const { state, act, ofField } = await comparing([b]);
    const again = file('b.json', [{ visa: 'revoke' }]);
    await act.open([again]);
    await act.open([again, file('Dora.json', [{ visa: 'keep' }])]);
    expect(ofField()).toHaveLength(2);
    expect(fieldOf(state())?.games[0]).toMatchObject({ id: 'b', file: 'b.json' });
    expect(state().news).toMatchObject([
      { file: 'b.json', outcome: 'there-before' },
      { file: 'Dora.json', outcome: 'added' },
    ]);
  });

  it('stay while games are read anew', async () => {
    const { act, ofField } = await comparing([a]);
    await act.open([file('Ben.json', [{ visa: 'revoke' }])]);
    await act.load([]);
    expect(ofField()).toHaveLength(2);
  });
});
