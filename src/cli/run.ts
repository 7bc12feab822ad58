/** The command line as a function of its words and streams; exit codes are its value. */
import { parseArgs } from 'node:util';
import { createTexts } from '../texts';
import { newScenario } from './commands/new';
import { replay } from './commands/replay';
import { report } from './commands/report';
import { schema } from './commands/schema';
import { simulate } from './commands/simulate';
import { translate } from './commands/translate';
import { validate } from './commands/validate';
import { EXIT, type Exit, type Io, Misuse } from './io';

const USAGE = `demarche validate FILE… [--json]
demarche replay SCENARIO PLAYTHROUGH… [--json]
demarche new ID
demarche translate SCENARIO LANGUAGE [--json]
demarche schema
demarche simulate SCENARIO [--games N] [--seed TEXT] [--play GOVERNMENT=random|history]… [--assume ASSUMPTION=SETTING]… [--course ID] [--json]
demarche report SCENARIO [--json]

JSON alone on the output, with --json or into a file or pipe; without --json, words for people on the error stream.
Exit: 0 good, 1 invalid or refused, 2 not understood or a file that cannot be read.
`;

const OPTIONS = {
  json: { type: 'boolean' },
  help: { type: 'boolean' },
  games: { type: 'string' },
  seed: { type: 'string' },
  play: { type: 'string', multiple: true },
  assume: { type: 'string', multiple: true },
  course: { type: 'string' },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
}

function dispatch(args: readonly string[], io: Io): Exit {
  const { values, positionals } = parse(args);
  const [command, ...files] = positionals;
  const json = values.json === true;
  const say = createTexts('en');
  if (values.help === true || command === 'help') {
    io.err.write(USAGE);
    return EXIT.good;
  }
  const { games, seed, play, assume, course } = values;
  const forSimulate = { games, seed, play, assume, course };
  const stray = Object.entries(forSimulate).find(([, value]) => value !== undefined)?.[0];
  if (command !== 'simulate' && stray !== undefined) {
    throw new Misuse(`--${stray} belongs to simulate.`);
  }
  switch (command) {
    case 'validate':
      return validate(io, files, json, say);
    case 'replay':
      return replay(io, files, json, say);
    case 'report':
      return report(io, files, json, say);
    case 'new':
      return newScenario(io, files, json, say);
    case 'translate':
      return translate(io, files, json, say);
    case 'schema':
      return schema(io, files);
    case 'simulate':
      return simulate(io, files, forSimulate, json, say);
    default:
      throw new Misuse(command === undefined ? 'A command is missing.' : `There is no command “${command}”.`);
  }
}

/** Runs one command and returns its exit code. */
export function run(args: readonly string[], io: Io): Exit {
  try {
    return dispatch(args, io);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    io.err.write(`${error.message}\n\n${USAGE}`);
    return EXIT.misuse;
  }
}
