/** `schema`: the JSON Schema of scenario files, for editors that complete and explain as one writes. */
import { scenarioSchema } from '../../scenario/json-schema';
import { EXIT, type Exit, type Io, Misuse } from '../io';

export function schema(io: Io, files: readonly string[]): Exit {
  if (files.length > 0) throw new Misuse('schema takes no file.');
  io.out.write(`${JSON.stringify(scenarioSchema(), null, 2)}\n`);
  return EXIT.good;
}
