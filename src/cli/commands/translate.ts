/** `translate SCENARIO LANGUAGE`: writes or updates `ID.LANGUAGE.yaml` beside the scenario. */
import { dirname, join } from 'node:path';
import { readScenario } from '../../scenario';
import { isLanguage } from '../../scenario/shape/fields';
import { type TranslationCounts, updateTranslation } from '../../scenario/translation';
import type { Say } from '../../texts';
import { absolute, EXIT, type Exit, type Io, Misuse, readText, writeJson, writeText } from '../io';
import { tellProblems } from '../scenario-file';

export function translate(io: Io, files: readonly string[], json: boolean, say: Say): Exit {
  const [path, language, ...more] = files;
  if (path === undefined || language === undefined || more.length > 0) {
    throw new Misuse('translate needs a scenario file and a language, as es.');
  }
  if (!isLanguage(language)) {
    throw new Misuse(`“${language}” is not the short form of a language: write es, fr, pt-BR or the like.`);
  }
  const text = readText(io, path);
  const { scenario, problems } = readScenario(text);
  if (!scenario) {
    tellProblems(io, path, text, problems, say);
    return EXIT.refused;
  }
  if (language === scenario.language) {
    io.err.write(`${say('cli.ownLanguage', { language })}\n`);
    return EXIT.refused;
  }
  const file = join(dirname(absolute(io, path)), `${scenario.id}.${language}.yaml`);
  const existing = io.exists(file) ? readText(io, file) : undefined;
  const updated = updateTranslation(scenario, language, existing);
  if (!updated.ok) {
    tellProblems(io, file, existing ?? '', updated.problems, say);
    io.err.write(`${say('cli.unreadableTranslation', { file })}\n`);
    return EXIT.refused;
  }
  if (updated.text !== existing) writeText(io, file, updated.text);
  if (json || io.piped) writeJson(io, { file, ...updated.counts });
  if (!json) io.err.write(`${tell(file, updated.counts, say)}\n`);
  return EXIT.good;
}

function tell(file: string, counts: TranslationCounts, say: Say): string {
  const progress = [
    say('cli.textsTranslated', { count: counts.translated }),
    counts.missing > 0 && say('cli.textsMissing', { count: counts.missing }),
    counts.stale > 0 && say('cli.textsStale', { count: counts.stale }),
    counts.orphaned > 0 && say('cli.textsOrphaned', { count: counts.orphaned }),
  ].filter((part) => part !== false);
  return say('cli.translated', { file, count: counts.texts, progress: progress.join(', ') });
}
