/** The command line as a function of its words and streams; exit codes are its value. */
import { parseArgs } from 'node:util';
import { createTexts, LANGUAGES, type Language, type Say } from '../texts';
import { newScenario } from './commands/new';
import { replay } from './commands/replay';
import { report } from './commands/report';
import { schema } from './commands/schema';
import { simulate } from './commands/simulate';
import { translate } from './commands/translate';
import { validate } from './commands/validate';
import { EXIT, type Exit, type Io, Misuse } from './io';

const OPTIONS = {
  json: { type: 'boolean' },
  language: { type: 'string' },
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

/** The language of messages, whatever else is asked for: English, unless another one of ours is named. */
function languageOf(args: readonly string[]): Language {
  const options = { language: OPTIONS.language };
  const { values } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true });
  return LANGUAGES.find((language) => language === values.language) ?? 'en';
}

function dispatch(args: readonly string[], io: Io, language: Language, say: Say): Exit {
  const { values, positionals } = parse(args);
  const [command, ...files] = positionals;
  const json = values.json === true;
  if (values.help === true || command === 'help') {
    io.err.write(say('cli.usage'));
    return EXIT.good;
  }
  if (values.language !== undefined && values.language !== language) {
    throw new Misuse(`--language is one of: ${LANGUAGES.join(', ')}.`);
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
      return newScenario(io, files, json, language, say);
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
  const language = languageOf(args);
  const say = createTexts(language);
  try {
    return dispatch(args, io, language, say);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    io.err.write(`${error.message}\n\n${say('cli.usage')}`);
    return EXIT.misuse;
  }
}
