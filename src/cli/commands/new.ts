/** `new ID`: a small whole scenario to begin with, as `ID.yaml` in the caller's folder. */
import { isId } from '../../scenario/shape/fields';
import { templateScenario } from '../../scenario/template';
import type { Language, Say } from '../../texts';
import { absolute, EXIT, type Exit, type Io, Misuse, writeJson, writeText } from '../io';

export function newScenario(
  io: Io,
  files: readonly string[],
  json: boolean,
  language: Language,
  say: Say,
): Exit {
  const [id, ...more] = files;
  if (id === undefined || more.length > 0) throw new Misuse('new needs one name, as “river”.');
  if (!isId(id)) {
    io.err.write(`${say('cli.badName', { name: id })}\n`);
    return EXIT.refused;
  }
  const file = absolute(io, `${id}.yaml`);
  if (io.exists(file)) {
    io.err.write(`${say('cli.alreadyThere', { file })}\n`);
    return EXIT.refused;
  }
  writeText(io, file, templateScenario(id, language));
  if (json || io.piped) writeJson(io, { file });
  if (!json) io.err.write(`${say('cli.created', { file })}\n`);
  return EXIT.good;
}
