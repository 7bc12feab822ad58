import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../../src/analysis';
import { model, trace } from './two-turns';

const lines = (csv: string) => csv.split('\r\n');

describe('the table for a spreadsheet', () => {
  it('has a row for each game: who, what it came to, every meter, every decision', () => {
    const games = [
      { label: 'Ana', file: 'ana.json', trace: trace([{ visa: 'revoke' }, { reply: 'rest' }]) },
      { label: 'Ben', file: '', trace: trace([{ visa: 'keep' }]) },
    ];
    expect(lines(csvOf(model, games))).toEqual([
      'label,file,scenario,luck,seat us,mandate us,seat co,mandate co,turns,ending,score us warm,score us spend,score co cold,end trust,end aid,turn 1 visa,turn 1 line,turn 2 reply,turn 2 line',
      'Ana,ana.json,fixture,HERON-42,person,warm,unpredictable,,2,last,55.00,40.00,45.00,55.00,40.00,revoke,flat,rest,flat',
      'Ben,,fixture,HERON-42,person,warm,unpredictable,,1,,51.00,40.00,49.00,51.00,40.00,keep,flat,,',
      '',
    ]);
  });

  it('quotes commas, quotes and line breaks (RFC 4180)', () => {
    const label = 'Ana, "the quick"\nand Ben';
    const [, ...rest] = lines(csvOf(model, [{ label, file: '', trace: trace([]) }]));
    expect(rest.join('\r\n')).toMatch(/^"Ana, ""the quick""\nand Ben",,/);
  });

  it.each(['=1+1', '+1', '-1', '@now', '\t=1', '\r=1'])('never lets %j become a formula', (label) => {
    const csv = csvOf(model, [{ label, file: label, trace: trace([], { seed: label }) }]);
    const cells = csv.slice(csv.indexOf('\r\n') + 2).split(',');
    for (const cell of [cells[0], cells[1], cells[3]]) expect(cell).toMatch(/^"?'/);
  });
});
