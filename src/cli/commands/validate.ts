/** `validate FILE…`: every problem of every file. */
import { readScenario } from '../../scenario';
import type { Say } from '../../texts';
import { absolute, EXIT, type Exit, type Io, Misuse, readText, writeJson } from '../io';
import { reportProblem, tellProblems } from '../scenario-file';

export function validate(io: Io, files: readonly string[], json: boolean, say: Say): Exit {
  if (files.length === 0) throw new Misuse('validate needs at least one scenario file.');
  const reports = [];
  let unreadable = false;
  for (const path of files) {
    let text: string;
    try {
      text = readText(io, path);
    } catch (error) {
      if (!(error instanceof Misuse)) throw error;
      io.err.write(`${error.message}\n`);
      unreadable = true;
      continue;
    }
    const { problems } = readScenario(text);
    if (!json) {
      tellProblems(io, path, text, problems, say);
      io.err.write(`${absolute(io, path)}: ${say('cli.problems', { count: problems.length })}\n`);
    }
    reports.push(...problems.map((problem) => reportProblem(absolute(io, path), problem, say)));
  }
  if (json || io.piped) writeJson(io, reports);
  if (unreadable) return EXIT.misuse;
  return reports.some((report) => report.severity === 'error') ? EXIT.refused : EXIT.good;
}
