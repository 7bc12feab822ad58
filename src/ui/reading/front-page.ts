/** A front page's text taken apart: paragraphs parted by empty lines, the headline first, then the standfirst. */

export interface FrontPage {
  readonly headline: string;
  readonly standfirst: string;
  readonly body: readonly string[];
}

/** The paragraphs of a text: parted by empty lines. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

export function frontPage(text: string): FrontPage {
  const [headline = '', standfirst = '', ...body] = paragraphsOf(text);
  return { headline, standfirst, body };
}
