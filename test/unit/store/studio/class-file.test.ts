import { describe, expect, it } from 'vitest';
import {
  CLASS_FORMAT,
  type ClassFile,
  classFileName,
  createStudioStore,
  playableOf,
  readClass,
  trialOf,
  writeClass,
} from '../../../../src/store/studio';
import { memoryStudio, newDisk, ROW } from './memory-studio';

const CLASS: ClassFile = {
  format: CLASS_FORMAT,
  scenario: ROW,
  translations: {},
  luck: 'HERON-42',
  assumptions: {},
  seats: ['us'],
  other: 'really',
  hints: false,
  predict: true,
};

const codeOf = (text: string) => {
  const read = readClass(text);
  return read.ok ? 'ok' : read.refusal.code;
};

describe('a class file', () => {
  it('is read as it was written', () => {
    const read = readClass(writeClass(CLASS));
    expect(read).toMatchObject({ ok: true, kept: { file: CLASS, entry: { id: 'visa-row' } } });
  });

  it.each([
    ['not-json', '{'],
    ['not-a-class', '{"format": 1}'],
    ['not-a-class', '[]'],
    ['class-newer', '{"format": "demarche-class 2"}'],
    ['class-misshapen', JSON.stringify({ ...CLASS, hints: 'no' })],
    ['class-misshapen', JSON.stringify({ ...CLASS, seats: [] })],
    ['class-misshapen', JSON.stringify({ ...CLASS, more: 1 })],
    ['class-scenario', JSON.stringify({ ...CLASS, scenario: 'format: 1' })],
    ['class-unfitting', JSON.stringify({ ...CLASS, seats: ['fr'] })],
    ['class-unfitting', JSON.stringify({ ...CLASS, course: 'long' })],
    ['class-unfitting', JSON.stringify({ ...CLASS, assumptions: { constructor: 'x' } })],
  ])('is refused as %s: %s', (code, text) => {
    expect(codeOf(text)).toBe(code);
  });

  it('is named after what it carries', () => {
    expect(classFileName('visa-row', 'HERON 42')).toBe('demarche-class-visa-row-HERON-42.json');
  });

  it('is kept once, however often it is opened', async () => {
    const disk = newDisk();
    const { openClass } = createStudioStore(memoryStudio(disk)).getState();
    const first = await openClass(writeClass(CLASS));
    expect(await openClass(writeClass(CLASS))).toEqual(first);
    expect(disk.classes.size).toBe(1);
  });
});

describe('a trial', () => {
  it('begins where it is asked to, after what really happened', () => {
    const scenario = playableOf({ text: ROW, translations: {} }, 'en');
    if (!scenario) throw new Error('the fixture has errors');
    expect(trialOf(scenario, 1, 'co', 'x').before).toEqual([]);
    const { before, setup } = trialOf(scenario, 2, 'co', 'x');
    expect(before).toHaveLength(1);
    const [turn] = scenario.turns;
    for (const { id, really } of turn?.decisions ?? [])
      if (really) expect(before[0]?.[id]).toBe(really.chose);
    expect(setup.seats).toMatchObject({ us: 'really', co: 'person' });
  });
});
