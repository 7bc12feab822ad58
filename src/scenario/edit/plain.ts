/** Which texts may stand without quotes. */

/** What YAML 1.2 core, or an older reader, takes for something else than a text. */
const NO_TEXT =
  /^(~|null|true|false|[-+]?(\.\d+|\d[\d_]*(\.\d*)?)(e[-+]?\d+)?|0o[0-7]+|0x[\da-f]+|[-+]?\.inf|\.nan)$/i;
/** Small, they are names and words of the language; otherwise older YAML does not take them for somebody's text. */
const SWITCH = /^(y|n|yes|no|on|off)$/i;
const BAD_START = /^[-?:,[\]{}#&*!|>'"%@`=<“”„‘’«]|^\.\.\.|^\s/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;

/** Whether a text can stand bare: read back as it is, and not mistaken by an author for something else. */
export function plainIsSafe(text: string, inBraces: boolean): boolean {
  if (text === '' || /\s$/.test(text) || BAD_START.test(text)) return false;
  if (NO_TEXT.test(text) || isSwitch(text) || UNPRINTABLE.test(text)) return false;
  if (/:(\s|$)|\s#/.test(text)) return false;
  return !inBraces || !/[,[\]{}]|^[\w-]+:\S/.test(text);
}

function isSwitch(text: string): boolean {
  return SWITCH.test(text) && text !== text.toLowerCase();
}

/** Whether a text needs escapes, which only double quotes have. */
export function needsEscapes(text: string): boolean {
  return UNPRINTABLE.test(text);
}

export function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
};

export function doubleQuoted(text: string): string {
  let out = '';
  for (const sign of text) {
    const short = ESCAPES[sign];
    if (short !== undefined) out += short;
    else if (UNPRINTABLE.test(sign)) out += `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
    else out += sign;
  }
  return `"${out}"`;
}
