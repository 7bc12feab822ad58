/** `validate FILE…`: everything that can be said of every file, and of the translations beside it. */
import { type Beside, check, type Finding } from '../../checks';
import type { Say } from '../../texts';
import { absolute, EXIT, type Exit, type Io, Misuse, readText, writeJson } from '../io';
import { type ProblemReport, reportProblem, tellProblems } from '../scenario-file';
import { translationsBeside } from '../translations-beside';

export function validate(io: Io, files: readonly string[], json: boolean, say: Say): Exit {
  if (files.length === 0) throw new Misuse('validate needs at least one scenario file.');
  const reports: ProblemReport[] = [];
  let unreadable = false;
  const tell = (path: string, text: string, findings: readonly Finding[]) => {
    if (!json) {
      tellProblems(io, path, text, findings, say);
      io.err.write(`${absolute(io, path)}: ${say('cli.problems', { count: findings.length })}\n`);
    }
    reports.push(...findings.map((finding) => reportProblem(absolute(io, path), finding, say)));
  };
  for (const path of files) {
    let text: string;
    let beside: readonly (Beside & { readonly path: string })[];
    try {
      text = readText(io, path);
      beside = translationsBeside(io, path);
    } catch (error) {
      if (!(error instanceof Misuse)) throw error;
      io.err.write(`${error.message}\n`);
      unreadable = true;
      continue;
    }
    const checked = check(text, beside);
    tell(path, text, checked.findings);
    for (const [i, { findings }] of checked.translations.entries()) {
      const file = beside[i];
      if (file) tell(file.path, file.text, findings);
    }
  }
  if (json || io.piped) writeJson(io, reports);
  if (unreadable) return EXIT.misuse;
  return reports.some((report) => report.severity === 'error') ? EXIT.refused : EXIT.good;
}
