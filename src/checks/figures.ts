/** The numbers in a text, written one way whatever the language: 1,000 and 1.000 and 1 000; 2.5 and 2,5. */

/** Digits with points, commas or spaces between them; a space only before three digits. */
const FIGURE = /\d+(?:[.,]\d+|[ \u00a0\u2009\u202f](?=\d{3}(?!\d))\d{3})*/g;
const THOUSANDS = /^\d{1,3}([.,\s])\d{3}(?:\1\d{3})*(?=$|[.,])/;

/** Every number of a text in its order; days and times of day come as their parts. */
export function figuresOf(text: string): string[] {
  return [...text.matchAll(FIGURE)].flatMap(([figure]) => normal(figure));
}

function normal(figure: string): string[] {
  const head = THOUSANDS.exec(figure)?.[0];
  const whole = head === undefined ? figure : head.replace(/\D/g, '') + figure.slice(head.length);
  const parts = whole.split(/[.,\s]/);
  const [units = '', decimals] = parts;
  if (parts.length > 2 || decimals === undefined) return parts.map(plain);
  const fraction = decimals.replace(/0+$/, '');
  return [fraction === '' ? plain(units) : `${plain(units)}.${fraction}`];
}

function plain(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}
