import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readScenario } from '../../../../src/scenario';
import { completionsAt, hoverAt, offsetOf, outlineOf, remedy, skim } from '../../../../src/scenario/assist';

const ROW = readFileSync(join(import.meta.dirname, '../../../fixtures/visa-row.yaml'), 'utf8');

/** The labels offered where `|` stands. */
function offered(text: string): string[] {
  const offset = text.indexOf('|');
  const found = completionsAt(text.slice(0, offset) + text.slice(offset + 1), offset);
  return found?.options.map(({ label }) => label) ?? [];
}

const HEAD = `meters:
  trust: {name: Trust, start: 20}
  home-us: {name: Support at home, of: us, start: 40}
governments:
  us: {name: United States, capital: Washington}
events:
- id: strike
  headline: A strike
turns:
  - id: protest
    headline: A protest
    decisions:
      - id: visa
        by: us
        ask: How does Washington answer?
        options:
          revoke:
            label: Revoke it
          keep: {label: Keep it}
`;

describe('what may be written', () => {
  it('are the fields of the place, without those that are there', () => {
    expect(offered(`${HEAD}          third:\n            |`)).toContain('advice');
    expect(offered(`${HEAD}            l|`)).toEqual([]);
    const more = offered(
      HEAD.replace('            label: Revoke it\n', '            label: Revoke it\n            |\n'),
    );
    expect(more).toContain('effects');
    expect(more).not.toContain('label');
  });

  it('are meters and the words for flags in effects', () => {
    expect(offered(`${HEAD}          third:\n            effects: {tr|`)).toEqual([
      'trust',
      'home-us',
      'set',
      'clear',
    ]);
    expect(offered(`${HEAD}          third:\n            effects: {trust: 3, |}`)).toEqual([
      'home-us',
      'set',
      'clear',
    ]);
    expect(offered(`${HEAD}          third:\n            effects:\n              |`)).toContain('trust');
  });

  it('are the names that are due as a value', () => {
    expect(offered(`${HEAD}      - id: reply\n        by: |`)).toEqual(['us']);
    expect(offered(`${HEAD}      - id: reply\n        when: {chose: {visa: |`)).toEqual(['revoke', 'keep']);
    expect(offered(`${HEAD}      - id: reply\n        when: {happened: [|`)).toEqual(['strike']);
    expect(offered(`${HEAD}        really: {chose: |}`)).toEqual(['revoke', 'keep']);
    expect(offered(`${HEAD}        really: {certainty: |}`)).toEqual(['documented', 'judgement', 'disputed']);
  });

  it('is nothing in a remark or in free text', () => {
    expect(offered(`${HEAD}# a |`)).toEqual([]);
    expect(offered(`${HEAD}title: a |`)).toEqual([]);
  });

  it('says what a field is and how a thing is called', () => {
    const text = `${HEAD}      - id: reply\n        by: us\n`;
    expect(hoverAt(text, text.lastIndexOf('by'))?.says).toBe('The government that decides.');
    expect(hoverAt(text, text.lastIndexOf('us') + 1)?.says).toBe('United States');
    expect(hoverAt(text, text.indexOf('A strike'))).toBeUndefined();
  });
});

describe('the outline', () => {
  it('has every part with its count, and the turns with what is decided in them', () => {
    const outline = outlineOf(ROW);
    const { scenario } = readScenario(ROW);
    const turns = outline.find(({ kind }) => kind === 'turns');
    expect(turns?.children.map(({ id }) => id)).toEqual(scenario?.turns.map(({ id }) => id));
    expect(turns?.children.map(({ children }) => children.map(({ id }) => id))).toEqual(
      scenario?.turns.map(({ decisions, votes }) => [...decisions, ...votes].map(({ id }) => id)),
    );
    expect(outline.find(({ kind }) => kind === 'meters')?.count).toBe(scenario?.meters.length);
    expect(outline.find(({ kind }) => kind === 'events')?.count).toBe(scenario?.events.length);
  });

  it('sees the same parts of the main scenario as the reader', () => {
    const text = readFileSync(
      join(import.meta.dirname, '../../../../scenarios/us-colombia-2025.yaml'),
      'utf8',
    );
    const { scenario } = readScenario(text);
    const decisions = outlineOf(text).flatMap(({ children }) =>
      children.flatMap((one) => (one.kind === 'turn' ? one.children : [one])),
    );
    expect(decisions.filter(({ kind }) => kind === 'decision').map(({ id, count }) => [id, count])).toEqual(
      [...(scenario?.standing ?? []), ...(scenario?.turns.flatMap((turn) => turn.decisions) ?? [])].map(
        ({ id, options }) => [id, options.length],
      ),
    );
  });

  it('stands in a file that breaks off', () => {
    for (let cut = 0; cut < ROW.length; cut += 37) {
      const turns = outlineOf(ROW.slice(0, cut)).find(({ kind }) => kind === 'turns');
      expect(turns?.count).toBeLessThanOrEqual(3);
    }
  });

  it('finds where a thing begins', () => {
    const offset = offsetOf(skim(HEAD), ['turns', 0, 'decisions', 0, 'options', 'keep']);
    expect(HEAD.slice(offset, offset + 5)).toBe('keep:');
  });

  it('takes hostile nesting calmly', () => {
    expect(outlineOf('['.repeat(10_000))).toHaveLength(14);
    expect(outlineOf(`a: ${'{a: '.repeat(10_000)}`)).toHaveLength(14);
    expect(outlineOf('__proto__: {constructor: 1}\nmeters: {__proto__: {name: x}}')).toHaveLength(14);
  });
});

describe('the remedy', () => {
  const folder = join(import.meta.dirname, '../../../fixtures/problems');
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const cases = files.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return readScenario(text).problems.flatMap((problem) =>
      problem.suggestion === undefined || problem.suggestion.includes('…') ? [] : [{ file, text, problem }],
    );
  });

  it.each(cases)('mends $problem.code of $file', ({ text, problem }) => {
    const mended = remedy(text, problem);
    expect(mended).toBeDefined();
    const left = readScenario(mended ?? '').problems.filter(({ code }) => code === problem.code);
    expect(left.length).toBeLessThan(
      readScenario(text).problems.filter(({ code }) => code === problem.code).length,
    );
  });
});
