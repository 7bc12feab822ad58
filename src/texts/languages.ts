/** The languages that the interface speaks. */
export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Español',
};

/** As es of es-CO. */
const primary = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? '';

export const sameLanguage = (one: string, other: string): boolean => primary(one) === primary(other);

/** Of the languages that there are, the one that is asked for, or a variety of it. */
export function closest<T extends string>(wanted: string, there: readonly T[]): T | undefined {
  return there.find((tag) => tag === wanted) ?? there.find((tag) => sameLanguage(tag, wanted));
}

/** The language that somebody gets who has chosen none: the first of theirs that is spoken here. */
export function firstLanguage(theirs: readonly string[]): Language {
  for (const tag of theirs) {
    const spoken = closest(tag, LANGUAGES);
    if (spoken !== undefined) return spoken;
  }
  return 'en';
}
