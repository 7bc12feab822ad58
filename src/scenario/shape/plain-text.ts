/** Texts are plain: no markup in them, and web addresses only in sources. */
import type { Path } from '../problem';
import type { Report } from '../report';
import { shorten } from '../syntax/parts';
import { isFields, type Tree } from '../syntax/tree';
import { thingAt } from '../things';

const MARKUP = /<(?:\/?[a-z][^<>]*>|!--)/i;
const LINK = /\b(?:https?|ftp|javascript|data|file):\/*\S*[\w/]/i;

export function checkPlainText(tree: Tree, report: Report): void {
  visit(tree.value, [], tree, report);
}

function visit(value: unknown, path: Path, tree: Tree, report: Report): void {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) visit(item, [...path, i], tree, report);
  } else if (isFields(value)) {
    for (const [key, item] of Object.entries(value)) visit(item, [...path, key], tree, report);
  } else if (typeof value === 'string') {
    const markup = MARKUP.exec(value);
    const isUrl = path.length === 3 && path[0] === 'sources' && path[2] === 'url';
    const link = isUrl || !/[:]\//.test(value) ? null : LINK.exec(value);
    const found = markup ?? link;
    if (!found) return;
    report.add(markup ? 'markup-in-text' : 'link-in-text', tree.place(path), {
      path,
      params: { text: shorten(found[0]), ...thingAt(path, tree) },
    });
  }
}
