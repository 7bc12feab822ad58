/** `replay SCENARIO PLAYTHROUGH…`: each record played again by the rules at hand, one line of JSON for each. */
import { begin, type Model, PHASES, score, wantsOf } from '../../engine';
import { type PlayedTurn, type ReplayRefusal, replay as replayRecord, rulesHash } from '../../playthrough';
import { readPlaythrough, type UnreadableRecord } from '../../playthrough/read';
import type { Say } from '../../texts';
import { absolute, EXIT, type Exit, type Io, Misuse, readText, writeJson } from '../io';
import { loadModel } from '../scenario-file';

type AnyRefusal = ReplayRefusal | (UnreadableRecord & { readonly turn: 0 });

export function replay(io: Io, files: readonly string[], json: boolean, say: Say): Exit {
  const [scenarioFile, ...records] = files;
  if (scenarioFile === undefined || records.length === 0) {
    throw new Misuse('replay needs a scenario file and at least one playthrough file.');
  }
  const texts = records.map((path) => ({ path: absolute(io, path), text: readText(io, path) }));
  const model = loadModel(io, scenarioFile, say);
  if (!model) return EXIT.refused;
  const rules = rulesHash(model.scenario);
  const lines = texts.map(({ path, text }) => replayText(model, rules, path, text, say));
  for (const line of lines) {
    if (json || io.piped) writeJson(io, line);
    if (!json) io.err.write(`${tell(line, say)}\n`);
  }
  return lines.some((line) => 'refusal' in line) ? EXIT.refused : EXIT.good;
}

type Line = ReturnType<typeof replayText>;

function replayText(model: Model, rules: string, playthrough: string, text: string, say: Say) {
  const read = readPlaythrough(text);
  if (!read.ok) {
    const refusal = tellRefusal({ ...read.refusal, turn: 0 }, say);
    return { playthrough, rules, rulesDiffer: false, ending: null, scores: {}, turns: [], refusal };
  }
  const record = read.playthrough;
  const { turns, cells = begin(model, { seed: record.seed }), refusal } = replayRecord(model, record);
  const ending = model.endingIds[(cells[model.layout.ended] ?? 0) - 1] ?? null;
  const scores = model.scenario.governments.map((government) => [
    government.id,
    Object.fromEntries(government.mandates.map((m) => [m.id, score(model, cells, wantsOf(model, m))])),
  ]);
  return {
    playthrough,
    rules,
    rulesDiffer: record.rules !== undefined && record.rules !== rules,
    ending,
    scores: Object.fromEntries(scores) as Record<string, Record<string, number>>,
    turns: turns.map((turn) => turnLine(model, turn, say)),
    ...(refusal && { refusal: tellRefusal(refusal, say) }),
  };
}

function turnLine(model: Model, { turn, result, rows }: PlayedTurn, say: Say) {
  return {
    turn: turn + 1,
    id: model.turnIds[turn] ?? '',
    ...result,
    ledger: rows.map((row) => {
      const rule = model.ruleTexts[row.rule];
      return {
        phase: PHASES[row.phase] ?? 'A',
        meter: model.meterIds[row.meter] ?? '',
        hundredths: row.hundredths,
        rule: rule?.path ?? '',
        because: rule?.because ?? say('cli.limit'),
        ...(rule?.certainty !== undefined && { certainty: rule.certainty }),
        ...(rule && rule.sources.length > 0 && { sources: rule.sources }),
      };
    }),
  };
}

function tellRefusal(refusal: AnyRefusal, say: Say) {
  const decision = 'decision' in refusal ? refusal.decision : undefined;
  const option = 'option' in refusal ? refusal.option : undefined;
  const id = 'id' in refusal ? refusal.id : undefined;
  const at = 'at' in refusal ? refusal.at : undefined;
  const message = say(`refusals.${refusal.code}`, {
    turn: refusal.turn,
    decision: decision ?? '',
    option: option ?? '',
    id: id ?? '',
    at: at ?? '',
  });
  return { code: refusal.code, turn: refusal.turn, ...(decision !== undefined && { decision }), message };
}

function tell(line: Line, say: Say): string {
  if ('refusal' in line && line.refusal) return `${line.playthrough}: ${line.refusal.message}`;
  return line.ending === null
    ? `${line.playthrough}: ${say('cli.unfinished', { count: line.turns.length })}`
    : `${line.playthrough}: ${say('cli.ended', { ending: line.ending, count: line.turns.length })}`;
}
