/** The letters of the first screen, so that nothing moves when they arrive. */
const FACES = ['400 1em "IBM Plex Sans Variable"', '500 1em "IBM Plex Mono"', '400 1em "Newsreader"'];

/** Resolves when the fonts are there, or after so many milliseconds: a slow network shows its words in other letters. */
export async function fontsWithin(milliseconds: number): Promise<void> {
  await Promise.race([
    Promise.allSettled(FACES.map((face) => document.fonts.load(face))),
    new Promise((resolve) => setTimeout(resolve, milliseconds)),
  ]);
}
