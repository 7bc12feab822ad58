/** Whole games of the built-in scenarios, written out to be read in a diff. `UPDATE_GOLDENS=1 npx vitest run goldens` writes them anew. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Model, PHASES } from '../../../src/engine';
import { type PlayedTurn, type Replay, replay } from '../../../src/playthrough';
import { readPlaythrough } from '../../../src/playthrough/read';
import { builtIn } from '../../built-in';

const FOLDER = new URL('../../goldens/', import.meta.url);
const SUFFIX = '.playthrough.json';

const points = (hundredths: number) => (hundredths / 100).toFixed(2);
const signed = (hundredths: number) => `${hundredths < 0 ? '−' : '+'}${points(Math.abs(hundredths))}`;

function turnText(model: Model, played: PlayedTurn): string {
  const { result } = played;
  const votes = Object.entries(result.votes).map(([id, vote]) => {
    const members = Object.entries(vote.members).map(([member, ballot]) => `${member} ${ballot}`);
    const count = `${vote.for} for, ${vote.against} against, ${vote.abstained} abstained`;
    return `  vote ${id} ${vote.passed ? 'passes' : 'fails'}: ${count} (${members.join(', ')})`;
  });
  const rows = played.rows
    .map((row) => {
      const rule = model.ruleTexts[row.rule]?.path;
      return `  ${PHASES[row.phase]} ${model.meterIds[row.meter]} ${signed(row.hundredths)} ${rule}`;
    })
    .sort();
  return [
    `turn ${played.turn + 1} ${model.turnIds[played.turn]}`,
    `  chose ${Object.entries(played.choices)
      .map(([decision, option]) => `${decision} ${option}`)
      .join(', ')}`,
    ...votes,
    `  happened ${result.happened.join(', ') || 'nothing'}`,
    ...rows,
    `  = ${Object.entries(result.meters)
      .map(([meter, value]) => `${meter} ${points(value)}`)
      .join(', ')}`,
  ].join('\n');
}

function gameText(model: Model, game: Replay): string {
  const ending = model.endingIds[(game.cells?.[model.layout.ended] ?? 0) - 1];
  return `${[...game.turns.map((turn) => turnText(model, turn)), `ending ${ending}`].join('\n')}\n`;
}

describe('P1: a record replays to the game that it was', () => {
  const names = readdirSync(FOLDER)
    .filter((name) => name.endsWith(SUFFIX))
    .map((name) => name.slice(0, -SUFFIX.length));

  it.each(names)('%s', (name) => {
    const read = readPlaythrough(readFileSync(new URL(name + SUFFIX, FOLDER), 'utf8'));
    if (!read.ok) throw new Error(read.refusal.code);
    const model = builtIn(read.playthrough.scenario);
    const game = replay(model, read.playthrough);
    expect(game.refusal).toBeUndefined();
    const text = gameText(model, game);
    const file = new URL(`${name}.golden.txt`, FOLDER);
    if (process.env.UPDATE_GOLDENS) writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });
});
