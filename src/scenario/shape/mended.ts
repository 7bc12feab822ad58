/** What a badly written value was probably meant to be, rightly written. */
import { ID_PATTERN } from './fields';

export const mended = {
  id(text: string): string | undefined {
    const guess = text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[-0-9]+|-+$/g, '');
    return ID_PATTERN.test(guess) && guess.length <= 64 && guess !== text ? guess : undefined;
  },

  percent(raw: unknown): string | undefined {
    const number = typeof raw === 'string' ? Number(plainNumber(raw.replace(/\s*(%|percent)$/i, ''))) : raw;
    if (typeof number !== 'number' || !Number.isFinite(number) || number < 0 || number > 100)
      return undefined;
    const hundredths = Math.round(raw === number && number <= 1 ? number * 10_000 : number * 100);
    return hundredths === 0 ? undefined : `${hundredths / 100}%`;
  },

  number(raw: unknown): string | undefined {
    if (typeof raw !== 'string') return undefined;
    const text = plainNumber(raw.replace(/\s*(points?|%)$/i, ''));
    return text !== '' && Number.isFinite(Number(text)) ? String(Number(text)) : undefined;
  },

  boolean(raw: unknown): string | undefined {
    if (raw === 'yes' || raw === 'on' || raw === 1 || raw === 'True') return 'true';
    if (raw === 'no' || raw === 'off' || raw === 0 || raw === 'False') return 'false';
    return undefined;
  },

  /** Only where no other reading is possible: a day of the month above twelve, or a single digit. */
  date(text: string): string | undefined {
    const ymd = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
    const mdy = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
    let parts: [string, string, string] | undefined;
    if (ymd) parts = [ymd[1] ?? '', ymd[2] ?? '', ymd[3] ?? ''];
    else if (mdy && Number(mdy[2]) > 12) parts = [mdy[3] ?? '', mdy[1] ?? '', mdy[2] ?? ''];
    else if (mdy && Number(mdy[1]) > 12) parts = [mdy[3] ?? '', mdy[2] ?? '', mdy[1] ?? ''];
    if (!parts) return undefined;
    const [year, month, day] = [parts[0], parts[1].padStart(2, '0'), parts[2].padStart(2, '0')];
    const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    const real = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= days;
    return real ? `${year}-${month}-${day}` : undefined;
  },
};

/** A typographic minus and a decimal comma as a program writes them. */
function plainNumber(text: string): string {
  return text
    .trim()
    .replace(/^[−–]/, '-')
    .replace(/^([+-]?\d+),(\d+)$/, '$1.$2');
}
