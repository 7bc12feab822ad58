/** `class.grades` as numbers. */

export interface Grades {
  readonly lowest: number;
  readonly highest: number;
}

/** Of `9-12`, `9 to 12`, `11` or `K-5`; undefined where no grade is named. */
export function gradesOf(text: string | undefined): Grades | undefined {
  const numbers = (text?.match(/\d+/g) ?? []).map(Number).filter((grade) => grade <= 20);
  if (numbers.length === 0) return undefined;
  return { lowest: Math.min(...numbers), highest: Math.max(...numbers) };
}
