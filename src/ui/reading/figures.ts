/** Numbers as people read them: whole points rounded down (RULES N2), parts of a point only in the ledger. */

/** Hundredths of a point as shown: whole points, rounded down. */
export const shown = (hundredths: number): number => Math.floor(hundredths / 100);

/** By how much what is shown has changed, so that it always adds up to what was seen before. */
export const shownChange = (from: number, to: number): number => shown(to) - shown(from);

const MINUS = '−';

/** A signed number of points, with as many decimals as it needs: +12, −3.5, +0.25. */
export function signedPoints(hundredths: number, language: string): string {
  const digits = hundredths % 100 === 0 ? 0 : hundredths % 10 === 0 ? 1 : 2;
  const size = new Intl.NumberFormat(language, { minimumFractionDigits: digits }).format(
    Math.abs(hundredths) / 100,
  );
  return hundredths === 0 ? size : `${hundredths > 0 ? '+' : MINUS}${size}`;
}

/** A number with just so many decimals, as the language writes them. */
export function decimals(value: number, digits: number, language: string): string {
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: false,
  }).format(value);
}

/** Whole numbers in order, runs joined: 1, 4–6. */
export function ranges(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && number === last.to + 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
