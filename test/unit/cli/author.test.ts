/** The commands of authors: `new`, `translate`, `schema`. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Io } from '../../../src/cli/io';
import { run } from '../../../src/cli/run';
import { readScenario } from '../../../src/scenario';
import { templateScenario } from '../../../src/scenario/template';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-'));
});

function call(args: readonly string[], piped = true) {
  let out = '';
  let err = '';
  const io: Io = {
    out: { write: (text) => (out += text) },
    err: { write: (text) => (err += text) },
    terminal: false,
    piped,
    folder,
    read: (path) => readFileSync(path, 'utf8'),
    exists: existsSync,
    list: readdirSync,
    write: writeFileSync,
    now: () => 0,
  };
  const exit = run(args, io);
  return { exit, out, err };
}

const kept = (name: string) => readFileSync(join(folder, name), 'utf8');
const keep = (name: string, text: string) => writeFileSync(join(folder, name), text);

describe('new', () => {
  test('writes a whole scenario into the caller’s folder', () => {
    const { exit, out, err } = call(['new', 'two-rivers']);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toEqual({ file: join(folder, 'two-rivers.yaml') });
    expect(err).toContain('two-rivers.yaml is written');
    expect(readScenario(kept('two-rivers.yaml'))).toMatchObject({
      scenario: { id: 'two-rivers' },
      problems: [],
    });
  });

  test('writes over nothing', () => {
    keep('river.yaml', 'mine');
    expect(call(['new', 'river'])).toMatchObject({
      exit: 1,
      out: '',
      err: expect.stringContaining('already'),
    });
    expect(kept('river.yaml')).toBe('mine');
  });

  test.each(['My River', '../river', 'river.yaml', '', 'x'.repeat(65)])('refuses the name %j', (id) => {
    expect(call(['new', id])).toMatchObject({
      exit: 1,
      out: '',
      err: expect.stringContaining('small letters'),
    });
  });

  test('needs one name, and a folder that can be written', () => {
    expect(call(['new']).exit).toBe(2);
    expect(call(['new', 'a', 'b']).exit).toBe(2);
    folder = join(folder, 'nowhere');
    expect(call(['new', 'river'])).toMatchObject({
      exit: 2,
      err: expect.stringContaining('cannot be written'),
    });
  });
});

describe('translate', () => {
  beforeEach(() => keep('river.yaml', templateScenario('river', 'en')));

  test('writes, updates and counts', () => {
    const first = call(['translate', 'river.yaml', 'es', '--json']);
    expect(first).toMatchObject({ exit: 0, err: '' });
    const counts = JSON.parse(first.out);
    expect(counts).toEqual({
      file: join(folder, 'river.es.yaml'),
      texts: counts.missing,
      translated: 0,
      missing: expect.any(Number),
      stale: 0,
      orphaned: 0,
    });
    keep('river.es.yaml', kept('river.es.yaml').replaceAll('text: ""', 'text: "x"'));
    const scenario = kept('river.yaml').replace('label: Dig new wells', 'label: Dig deep');
    keep('river.yaml', scenario.replace('title: Dry fields', 'title: The dust'));
    const { exit, err, out } = call(['translate', 'river.yaml', 'es'], false);
    expect({ exit, out }).toEqual({ exit: 0, out: '' });
    expect(err).toContain(`${counts.texts} texts, ${counts.texts - 2} translated, 2 to look at again`);
  });

  test('changes nothing where nothing has changed', () => {
    call(['translate', 'river.yaml', 'es']);
    const before = kept('river.es.yaml');
    call(['translate', 'river.yaml', 'es']);
    expect(kept('river.es.yaml')).toBe(before);
  });

  test('leaves a file alone that it cannot read, and says where', () => {
    keep('river.es.yaml', 'translates: river\nlanguage: es\ntexts:\n  title: "x\n');
    const { exit, out, err } = call(['translate', 'river.yaml', 'es']);
    expect({ exit, out }).toEqual({ exit: 1, out: '' });
    expect(err).toContain('river.es.yaml:4:10 error unclosed-quote');
    expect(err).toContain('nothing is changed');
    expect(kept('river.es.yaml')).toContain('title: "x');
  });

  test('refuses a scenario with errors and its own language', () => {
    keep('bad.yaml', 'format: 1');
    expect(call(['translate', 'bad.yaml', 'es']).exit).toBe(1);
    expect(call(['translate', 'river.yaml', 'en']).exit).toBe(1);
  });

  test.each([
    [['translate']],
    [['translate', 'river.yaml']],
    [['translate', 'river.yaml', 'Spanish']],
    [['translate', 'none.yaml', 'es']],
  ])('%j is not understood', (args) => {
    expect(call(args)).toMatchObject({ exit: 2, out: '' });
  });
});

test('what “new” writes is balanced: the report has nothing to say', () => {
  call(['new', 'river']);
  const { exit, out } = call(['report', 'river.yaml', '--json']);
  expect(exit).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ problems: [], unreachable: [], dominated: [] });
});

describe('schema', () => {
  test('is JSON on the output', () => {
    const { exit, out } = call(['schema'], false);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ type: 'object', properties: { format: { const: 1 } } });
    expect(call(['schema', 'river.yaml']).exit).toBe(2);
  });
});
