import { describe, expect, it, vi } from 'vitest';
import { scenariosOf } from '../../../../src/store';
import { createStudioStore } from '../../../../src/store/studio';
import { type Disk, memoryStudio, newDisk, ROW } from './memory-studio';

async function begin(disk: Disk = newDisk(), text = ROW) {
  const store = createStudioStore(memoryStudio(disk));
  const act = store.getState();
  const id = await act.create('my-row.yaml', { text, translations: {} });
  if (id === undefined) throw new Error('the draft was not kept');
  await act.openDraft(id);
  return { disk, id, act, open: () => store.getState().open, state: store.getState };
}

const WRONG = ROW.replace('trust:', 'trsut:');

describe('a draft', () => {
  it('is checked, and can be played as soon as it has no error', async () => {
    const { act, open } = await begin(newDisk(), WRONG);
    await vi.waitFor(() => expect(open()?.findings.some(({ severity }) => severity === 'error')).toBe(true));
    expect(open()?.playable).toBeUndefined();
    act.setText(ROW);
    expect(open()?.checked).toBe(false);
    await vi.waitFor(() => expect(open()?.playable?.entry.id).toBe('visa-row'));
  });

  it('is kept by itself, and once more when it is put away', async () => {
    const { disk, id, act, open } = await begin();
    act.setText(`${ROW}# more\n`);
    expect(open()?.keeping).toBe('waiting');
    await vi.waitFor(() => expect(open()?.keeping).toBe('kept'));
    act.setText(`${ROW}# still more\n`);
    await act.close();
    expect(disk.drafts.get(id)?.text).toContain('# still more');
  });

  it('says so where the browser keeps nothing, and tries again', async () => {
    const { disk, id, act, open } = await begin();
    disk.broken = true;
    act.setText('a');
    await act.keepNow();
    expect(open()?.keeping).toBe('failed');
    disk.broken = false;
    act.setText('ab');
    await act.keepNow();
    expect(disk.drafts.get(id)?.text).toBe('ab');
  });

  it('goes back step by step; what is typed in one go is one step', async () => {
    const { disk, act, open } = await begin(newDisk(), 'a');
    for (const text of ['ab', 'abc', 'abcd']) {
      disk.time += 200;
      act.setText(text);
    }
    disk.time += 5000;
    act.setText('abcde');
    act.undo();
    expect(open()?.text).toBe('abcd');
    act.undo();
    expect(open()?.text).toBe('a');
    act.redo();
    expect(open()?.text).toBe('abcd');
    act.setText('x');
    act.redo();
    expect(open()?.text).toBe('x');
  });

  it('is put right by one press', async () => {
    const { act, open, state } = await begin(newDisk(), ROW.replace(/\btrust: -9/, 'trsut: -9'));
    await vi.waitFor(() => expect(open()?.findings.length).toBeGreaterThan(0));
    const finding = open()?.findings.find(({ code }) => code === 'unknown-meter');
    expect(finding?.suggestion).toBe('trust');
    if (finding) act.putRight(finding);
    expect(open()?.text).toBe(ROW);
    expect(state().failure).toBeUndefined();
  });
});

describe('versions', () => {
  it('are not kept with every letter', async () => {
    const { disk, act } = await begin(newDisk(), 'a');
    for (const text of ['ab', 'abc', 'abcd']) act.setText(text);
    await act.close();
    expect([...disk.versions.values()].map(({ text }) => text)).toEqual(['a']);
  });

  it('are kept by hand and by themselves, and gone back to, which can be undone', async () => {
    const { disk, act, open } = await begin(newDisk(), 'one');
    act.setText('two');
    await vi.waitFor(() => expect(open()?.versions.map(({ text }) => text)).toEqual(['one']));
    await act.keepVersion(' before class ');
    expect(open()?.versions[0]).toMatchObject({ text: 'two', why: 'by-hand', name: 'before class' });
    disk.time += 3_600_000;
    act.setText('three');
    act.goBackTo(open()?.versions.find(({ text }) => text === 'two')?.id ?? '');
    expect(open()?.text).toBe('two');
    act.undo();
    expect(open()?.text).toBe('three');
  });
});

describe('two tabs', () => {
  async function twoTabs() {
    const disk = newDisk();
    const first = await begin(disk, 'start');
    const second = createStudioStore(memoryStudio(disk));
    await second.getState().openDraft(first.id);
    disk.time += 1000;
    first.act.setText('first');
    await first.act.keepNow();
    await vi.waitFor(() => expect(second.getState().open?.elsewhere?.text).toBe('first'));
    return { disk, first, second };
  }

  it('never overwrite each other: the other one can be taken', async () => {
    const { disk, first, second } = await twoTabs();
    second.getState().setText('second');
    await second.getState().keepNow();
    expect(disk.drafts.get(first.id)?.text).toBe('first');
    await second.getState().settle('theirs');
    expect(second.getState().open?.text).toBe('first');
    expect([...disk.versions.values()].map(({ text }) => text)).toContain('second');
  });

  it('nor is a state lost that nobody has decided on', async () => {
    const { disk, second } = await twoTabs();
    second.getState().setText('second');
    await second.getState().close();
    expect([...disk.versions.values()].map(({ text }) => text)).toContain('second');
  });

  it('or one goes on, and the other one stays as a version', async () => {
    const { disk, first, second } = await twoTabs();
    disk.time += 1000;
    second.getState().setText('second');
    await second.getState().settle('mine');
    expect(disk.drafts.get(first.id)?.text).toBe('second');
    expect([...disk.versions.values()].map(({ text }) => text)).toContain('first');
  });
});

describe('drafts', () => {
  it('are removed and put back, and gone for good after thirty days', async () => {
    const { disk, id, act, state } = await begin();
    await act.close();
    await act.remove(id);
    expect(state().drafts).toEqual([]);
    await act.putBack();
    expect(state().drafts.map((draft) => draft.id)).toEqual([id]);
    await act.remove(id);
    disk.time += 31 * 24 * 3_600_000;
    await act.refresh();
    expect(disk.drafts.size).toBe(0);
  });

  it('copied from the shelf have an id of their own', async () => {
    const { act, state } = await begin();
    const id = await act.copy('visa-row');
    const copy = state().drafts.find((draft) => draft.id === id);
    expect(copy?.file).toBe('my-visa-row.yaml');
    expect(copy?.text).toBe(ROW.replace('id: visa-row', 'id: my-visa-row'));
    expect(await act.copy('nowhere')).toBeUndefined();
    expect(state().failure).toBe('copy');
  });

  it('come from files, translations beside their scenarios', async () => {
    const { act, state } = await begin();
    const id = await act.bringIn([
      { name: 'row.yaml', text: ROW },
      { name: 'row.es.yaml', text: 'translates: visa-row\n' },
    ]);
    expect(state().drafts.find((draft) => draft.id === id)?.translations).toEqual({
      es: 'translates: visa-row\n',
    });
  });

  it('are saved with their translations', async () => {
    const { disk, act, state } = await begin();
    act.translate('es', 'texto');
    await act.saveFile();
    expect(disk.saved).toEqual([
      { name: 'my-row.yaml', text: ROW },
      { name: 'my-row.es.yaml', text: 'texto' },
    ]);
    expect(state().saved).toBe('download');
  });
});

describe('own scenarios', () => {
  it('stand on the shelf while they have no error, and are found by their rules ever after', async () => {
    const { disk, act, open } = await begin();
    await vi.waitFor(() => expect(open()?.playable).toBeDefined());
    await act.keepNow();
    const { drafts, classes } = memoryStudio(disk);
    const none = async () => Promise.reject(new Error('none'));
    const builtIn = { shelf: [], load: none, whole: none, notes: none };
    const scenarios = scenariosOf(builtIn, drafts, classes);
    const [own] = await scenarios.own('en');
    expect(own).toMatchObject({ from: 'draft', entry: { id: 'visa-row' } });
    act.setText(WRONG);
    await act.keepNow();
    expect(await scenarios.own('en')).toEqual([]);
    expect((await scenarios.load('visa-row', 'en', own?.rules))?.id).toBe('visa-row');
    expect(await scenarios.load('elsewhere', 'en')).toBeUndefined();
  });
});
