/** Says a text of a language: the plural form by the language's own rules, names put in as they are. */

/** Area → key → text; a text with plural forms has one key for each: `turns_one`, `turns_other`. */
export type Spoken = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

export type Params = Readonly<Record<string, string | number>>;

/**
 * The text of `area.key`. With a `count` its form: `_zero` for none, where there is one, else the language's own. A text
 * that is not there is its own key.
 */
export function speak(language: string, texts: Spoken, key: string, params: Params = {}): string {
  const dot = key.indexOf('.');
  const area = texts[key.slice(0, dot)] ?? {};
  const name = key.slice(dot + 1);
  const text = formsOf(language, name, params.count)
    .map((form) => (Object.hasOwn(area, form) ? area[form] : undefined))
    .find((found) => found !== undefined);
  return text === undefined
    ? key
    : text.replace(/{{(\w+)}}/g, (_, param: string) => written(language, params[param] ?? ''));
}

/** Parts of a whole as the language writes them; whole numbers as they are, since some are years. */
const written = (language: string, value: string | number): string =>
  typeof value === 'string' || Number.isInteger(value)
    ? String(value)
    : new Intl.NumberFormat(language).format(value);

const rules = (language: string) => new Intl.PluralRules(language);

function formsOf(language: string, name: string, count: string | number | undefined): string[] {
  if (typeof count !== 'number') return [name];
  const own = [`${name}_${rules(language).select(count)}`, `${name}_other`, name];
  return count === 0 ? [`${name}_zero`, ...own] : own;
}
