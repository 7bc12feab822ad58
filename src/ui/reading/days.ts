/** Dates of a scenario (ISO days, no time zone) as a newspaper prints them. */

const at = (iso: string) => new Date(`${iso}T00:00:00Z`);

/** Making a format takes far longer than using it, and charts write many dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

function part(iso: string, language: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(at(iso));
}

export interface Day {
  readonly weekday: string;
  readonly day: string;
  readonly month: string;
  readonly shortMonth: string;
  readonly year: string;
}

/** A timeline says the same dozen days at every press. */
const days = new Map<string, Day>();

/** The parts of a day; how they are put together is the language's own (texts `shell.date…`). */
export function dayOf(iso: string, language: string): Day {
  const key = `${language} ${iso}`;
  const day = days.get(key) ?? partsOf(iso, language);
  days.set(key, day);
  return day;
}

function partsOf(iso: string, language: string): Day {
  return {
    weekday: part(iso, language, { weekday: 'long' }),
    day: part(iso, language, { day: 'numeric' }),
    month: part(iso, language, { month: 'long' }),
    shortMonth: part(iso, language, { month: 'short' }),
    year: part(iso, language, { year: 'numeric' }),
  };
}

/** Days since 1970. */
export const dayNumber = (iso: string): number => Math.round(at(iso).getTime() / 86_400_000);
