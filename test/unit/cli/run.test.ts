import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../../src/cli/io';
import { run } from '../../../src/cli/run';
import { builtInFile } from '../../built-in';

const SCENARIO = builtInFile('us-colombia-2025').pathname;
const REALLY = new URL('../../goldens/really.playthrough.json', import.meta.url).pathname;
const FIXTURE = new URL('../../fixtures/visa-row.yaml', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'demarche-'));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function call(...args: string[]) {
  let out = '';
  let err = '';
  const io: Io = {
    out: { write: (text) => (out += text) },
    err: { write: (text) => (err += text) },
    terminal: false,
    piped: true,
    folder,
    read: (path) => readFileSync(path, 'utf8'),
    list: (folder) => readdirSync(folder),
    exists: existsSync,
    write: writeFileSync,
    now: () => 0,
  };
  const exit = run(args, io);
  return {
    exit,
    out,
    err,
    lines: () =>
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
  };
}

const record = JSON.parse(readFileSync(REALLY, 'utf8')) as {
  turns: Record<string, string>[];
  [key: string]: unknown;
};
const changed = (change: object) => JSON.stringify({ ...record, ...change });

describe('validate', () => {
  it('finds no error in the built-in scenario and exits 0', () => {
    const { exit, err, lines } = call('validate', SCENARIO, '--json');
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    const [problems] = lines() as { severity: string; message: string }[][];
    expect(problems?.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('names file, line, column, code, sentence and suggestion of a misspelt meter, and exits 1', () => {
    const text = readFileSync(SCENARIO, 'utf8');
    const before = text.slice(0, text.indexOf('trust: -4')).split('\n');
    const [line, column] = [before.length, (before.at(-1)?.length ?? 0) + 1];
    const path = file('misspelt.yaml', text.replace('effects: {trust: -4', 'effects: {trsut: -4'));
    const { exit, lines } = call('validate', 'misspelt.yaml', '--json');
    expect(exit).toBe(1);
    expect(lines()[0]).toEqual([
      expect.objectContaining({ file: path, line, column, severity: 'error', suggestion: 'trust' }),
    ]);
  });

  it('puts the problems of all files into one array and exits 2 if one cannot be read', () => {
    const empty = file('empty.yaml', '');
    const { exit, lines, err } = call('validate', 'missing.yaml', 'empty.yaml', '--json');
    expect(exit).toBe(2);
    expect(err).toContain('there is no such file');
    expect(lines()[0][0].file).toBe(empty);
  });

  it('checks the translations beside it, each in its own file', () => {
    file('row.yaml', readFileSync(FIXTURE, 'utf8'));
    const spanish = file('row.es.yaml', 'title: Una fila\n');
    file('row.long-word.yaml', 'no translation');
    const { exit, lines } = call('validate', 'row.yaml', '--json');
    expect(exit).toBe(1);
    const [problems] = lines() as { file: string; severity: string }[][];
    const errors = problems?.filter(({ severity }) => severity === 'error');
    expect(new Set(errors?.map((problem) => problem.file))).toEqual(new Set([spanish]));
  });

  it('shows people the line with a caret', () => {
    file('bad.yaml', 'format: 1\ntitle: {a: 1\n');
    expect(call('validate', 'bad.yaml').err).toMatch(/\n +\^/);
  });
});

describe('replay', () => {
  it('gives one line a record: rules, ending, scores, and turns whose ledger adds up', () => {
    const { exit, lines } = call('replay', SCENARIO, REALLY, REALLY, '--json');
    expect(exit).toBe(0);
    expect(lines()).toHaveLength(2);
    const [line] = lines();
    expect(line).toMatchObject({ playthrough: REALLY, rulesDiffer: false, ending: 'handshake' });
    expect(line.turns.map((turn: { turn: number }) => turn.turn)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
    expect(line.turns[5].votes.renewal).toMatchObject({ for: 13, against: 0, abstained: 2, passed: true });
    const row = line.turns[0].ledger.find((r: { rule: string }) => r.rule === 'decision:words/appeal');
    expect(row).toMatchObject({ phase: 'A', certainty: 'documented', because: expect.any(String) });
    const trust = line.turns[0].ledger
      .filter((r: { meter: string }) => r.meter === 'trust')
      .reduce((sum: number, r: { hundredths: number }) => sum + r.hundredths, 2400);
    expect(line.turns[0].meters.trust).toBe(trust);
  });

  it('takes an unfinished record: ending null, exit 0', () => {
    file('unfinished.json', changed({ turns: record.turns.slice(0, 3) }));
    const { exit, lines } = call('replay', SCENARIO, 'unfinished.json', '--json');
    expect(exit).toBe(0);
    expect(lines()[0]).toMatchObject({ ending: null, turns: [{}, {}, {}] });
  });

  it('keeps a standing policy that is left out (T1)', () => {
    const [first, { visas, ...second } = {}] = record.turns;
    expect(visas).toBe('case');
    file('standing.json', changed({ turns: [first, second] }));
    const { exit, lines } = call('replay', SCENARIO, 'standing.json', '--json');
    expect(exit).toBe(0);
    const rules = lines()[0].turns[1].ledger.map((row: { rule: string }) => row.rule);
    expect(rules).toContain('decision:visas/usual/while');
  });

  it('says that the rules differ and replays all the same (P3)', () => {
    file('other-rules.json', changed({ rules: '0000000000000000' }));
    expect(call('replay', SCENARIO, 'other-rules.json', '--json').lines()[0]).toMatchObject({
      rulesDiffer: true,
      ending: 'handshake',
    });
  });

  const [first = {}, second = {}] = record.turns;
  const { words, ...withoutWords } = first;
  it.each([
    ['choice-missing', 1, { turns: [withoutWords] }, 0],
    ['option-unknown', 2, { turns: [first, { ...second, tone: 'shout' }] }, 1],
    ['decision-unknown', 1, { turns: [{ ...first, weather: 'sun' }] }, 0],
    ['decision-not-open', 1, { turns: [{ ...first, tone: 'barb' }] }, 0],
    ['game-over', 12, { turns: [...record.turns, {}] }, 12],
    ['scenario-other', 0, { scenario: 'visa-row' }, 0],
    ['assumption-unknown', 0, { assumptions: { weather: 'sun' } }, 0],
    ['setting-unknown', 0, { assumptions: { caracas: 'sun' } }, 0],
    ['course-unknown', 0, { course: 'long' }, 0],
    ['mandate-unknown', 0, { mandates: { us: 'win' } }, 0],
    ['government-unknown', 0, { seats: { fr: 'person' } }, 0],
  ])('refuses %s at turn %i, with the turns that replayed', (code, turn, change, replayed) => {
    file(`${code}.json`, changed(change));
    const { exit, lines, err } = call('replay', SCENARIO, `${code}.json`, '--json');
    expect(exit).toBe(1);
    const [line] = lines();
    expect(line.refusal).toMatchObject({ code, turn, message: expect.any(String) });
    expect(line.refusal.message).not.toContain('{{');
    expect(line.turns).toHaveLength(replayed);
    expect(err).toBe('');
  });

  it('refuses an option that is not offered', () => {
    const turns = record.turns.map((turn) => ({ ...turn }));
    const before = turns.slice(0, 8);
    file('gated.json', changed({ turns: [...before, { ...turns[8], 'caracas-us': 'exit' }] }));
    expect(call('replay', SCENARIO, 'gated.json', '--json').lines()[0].refusal).toMatchObject({
      code: 'option-not-offered',
      turn: 9,
      decision: 'caracas-us',
    });
  });

  it.each([
    ['not-json', '{'],
    ['not-a-playthrough', '{"format": 1}'],
    ['not-a-playthrough', '[]'],
    ['format-newer', '{"format": 2}'],
  ])('refuses a broken file: %s', (code, text) => {
    file('broken.json', text);
    const { exit, lines } = call('replay', SCENARIO, 'broken.json', '--json');
    expect(exit).toBe(1);
    expect(lines()[0]).toMatchObject({ refusal: { code, turn: 0 }, turns: [] });
  });

  it('exits 1 for a scenario with errors and 2 for a file that is not there', () => {
    file('bad.yaml', 'format: 1');
    expect(call('replay', 'bad.yaml', REALLY, '--json')).toMatchObject({ exit: 1, out: '' });
    expect(call('replay', SCENARIO, 'nowhere.json', '--json')).toMatchObject({ exit: 2, out: '' });
  });
});

describe('simulate', () => {
  it('gives shares, quantiles in points and scores, the same for the same seed', () => {
    const args = [
      'simulate',
      SCENARIO,
      '--games',
      '300',
      '--seed',
      'heron',
      '--play',
      'us=history',
      '--json',
    ];
    const [result] = call(...args).lines();
    expect(result).toMatchObject({ games: 300, seed: 'heron' });
    const shares = Object.values(result.endings as Record<string, number>);
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
    expect(Object.keys(result.meters.trust)).toEqual(['p5', 'p25', 'p50', 'p75', 'p95']);
    expect(result.meters.trust.p95).toBeLessThanOrEqual(100);
    expect(Object.keys(result.scores.co.accord)).toEqual(['p5', 'p50', 'p95']);
    const { gamesPerSecond: _, ...again } = call(...args).lines()[0];
    expect(result).toMatchObject(again);
  });

  it('plays TEXT-1, TEXT-2, … of the normalised text (L7)', () => {
    const one = call('simulate', SCENARIO, '--games', '50', '--seed', ' heron ', '--json').lines()[0];
    const other = call('simulate', SCENARIO, '--games', '50', '--seed', 'HERON', '--json').lines()[0];
    expect(one.meters).toEqual(other.meters);
  });
});

describe('misuse', () => {
  it.each([
    [[]],
    [['fly']],
    [['validate']],
    [['replay', SCENARIO]],
    [['simulate']],
    [['simulate', SCENARIO, '--games', 'many']],
    [['simulate', SCENARIO, '--games', '0']],
    [['simulate', SCENARIO, '--play', 'us=badly']],
    [['simulate', SCENARIO, '--play', 'fr=random']],
    [['simulate', SCENARIO, '--course', 'long']],
    [['simulate', SCENARIO, '--assume', 'caracas=sun']],
    [['validate', SCENARIO, '--games', '3']],
    [['validate', SCENARIO, '--loud']],
    [['validate', '--language', 'la', SCENARIO]],
  ])('%j exits 2, with the usage on the error stream and nothing on the output', (args) => {
    const { exit, out, err } = call(...args);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain('demarche validate');
  });
});

describe('the language of messages', () => {
  it('is English, unless another one is asked for', () => {
    expect(call('help').err).toMatch(/messages in Spanish/);
    expect(call('help', '--language', 'es').err).toMatch(/los mensajes en español/);
    expect(call('fly', '--language', 'es').err).toMatch(/los mensajes en español/);
    expect(call('new', 'rio', '--language', 'es').exit).toBe(0);
    expect(readFileSync(join(folder, 'rio.yaml'), 'utf8')).toMatch(/^language: es\b/m);
  });
});
