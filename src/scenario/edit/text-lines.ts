/** Lines of a text by offsets. */

/** Where the line begins, after the mark that some editors put at the top of a file. */
export function lineStart(text: string, at: number): number {
  const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  return start === 0 && at > 0 && text.startsWith('\ufeff') ? 1 : start;
}

/** Where the line's break begins; the end of the text where there is none. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length;
  return end > at && text[end - 1] === '\r' ? end - 1 : end;
}

/** Where the next line begins; the end of the text where there is none. */
export function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

export function isBlank(text: string, from: number, to: number): boolean {
  return text.slice(from, to).trim() === '';
}

/** The offset of the first of the empty lines that end at a line's start. */
export function blanksAbove(text: string, start: number): number {
  let at = start;
  while (at > 0) {
    const above = lineStart(text, at - 1);
    if (!isBlank(text, above, at)) break;
    at = above;
  }
  return at;
}

/** The offset after the empty lines that begin at a line's start. */
export function blanksBelow(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const next = nextLine(text, at);
    if (!isBlank(text, at, next)) break;
    at = next;
  }
  return at;
}

/** How many line breaks there are between two offsets. */
export function breaksBetween(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
