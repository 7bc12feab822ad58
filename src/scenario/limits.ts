/** How large a scenario may be: RULES N4, and what keeps a hostile file from costing time. */

/** Of a file, in bytes of UTF-8. */
export const FILE_BYTES = 1024 * 1024;
/** Of words, signs and spaces as the YAML reader sees them. */
export const PARTS = 200_000;
/** Lists and groups of fields within one another, as the YAML reader counts them. */
export const NESTING = 100;
/** Problems that are listed; more are one problem that says so. */
export const PROBLEMS = 300;
/** Letters of an id. */
export const ID_LENGTH = 64;
/** Letters of a name, a label, a headline or a question. */
export const LINE_LENGTH = 300;
/** Letters of a longer text. */
export const TEXT_LENGTH = 8000;

export const COUNTS = {
  turns: 60,
  meters: 40,
  flags: 200,
  governments: 8,
  decisions: 400,
  options: 12,
  events: 1000,
  trends: 400,
  votes: 60,
  consequences: 4000,
  members: 250,
  endings: 100,
  tests: 200,
} as const;

/** `any`, `all` and `not` within one another, the outermost names counting as the first. */
export const CONDITION_DEPTH = 8;
/** Of an effect, in points, up or down. */
export const EFFECT_POINTS = 100;
