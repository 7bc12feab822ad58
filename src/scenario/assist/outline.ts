/** The parts of a file, as the list beside it shows them; of an unfinished file, what can be seen of it. */
import type { Path } from '../problem';
import { itemsOf, keysOf, nodeAt, type SkimNode, skim, textIn } from './skim';

const SECTIONS = [
  'governments',
  'meters',
  'topics',
  'sources',
  'places',
  'flags',
  'assumptions',
  'standing',
  'turns',
  'events',
  'trends',
  'endings',
  'tests',
] as const;

export type OutlineKind = 'about' | (typeof SECTIONS)[number] | 'turn' | 'decision' | 'vote';

export interface OutlineItem {
  readonly kind: OutlineKind;
  readonly path: Path;
  /** Of a turn, a decision, a vote; empty where it has none yet. */
  readonly id: string;
  /** Its headline or question. */
  readonly name: string;
  /** Government that decides. */
  readonly by?: string;
  /** Of a section: how many; of a decision: how many options. */
  readonly count?: number;
  readonly children: readonly OutlineItem[];
}

/** Every section of the language, whether or not it is there. Never throws. */
export function outlineOf(text: string): OutlineItem[] {
  const root = skim(text);
  const about: OutlineItem = { kind: 'about', path: [], id: '', name: '', children: [] };
  return [about, ...SECTIONS.map((section) => sectionOf(root, section))];
}

function sectionOf(root: SkimNode | undefined, section: (typeof SECTIONS)[number]): OutlineItem {
  const node = nodeAt(root, [section]);
  const count = node?.kind === 'text' ? 1 : keysOf(node).length + itemsOf(node).length;
  const children =
    section === 'turns' ? turnsOf(node) : section === 'standing' ? decisionsOf(node, ['standing']) : [];
  return { kind: section, path: [section], id: '', name: '', count, children };
}

const turnsOf = (node: SkimNode | undefined): OutlineItem[] =>
  itemsOf(node).map(({ value }, place) => {
    const path = ['turns', place];
    const votes = itemsOf(nodeAt(value, ['votes'])).map(
      (vote, at): OutlineItem => ({
        kind: 'vote',
        path: [...path, 'votes', at],
        id: textIn(vote.value, 'id') ?? '',
        name: textIn(vote.value, 'question') ?? '',
        children: [],
      }),
    );
    return {
      kind: 'turn',
      path,
      id: textIn(value, 'id') ?? '',
      name: textIn(value, 'headline') ?? '',
      children: [...decisionsOf(nodeAt(value, ['decisions']), [...path, 'decisions']), ...votes],
    };
  });

const decisionsOf = (node: SkimNode | undefined, path: Path): OutlineItem[] =>
  itemsOf(node).map(({ value }, place) => {
    const by = textIn(value, 'by');
    return {
      kind: 'decision',
      path: [...path, place],
      id: textIn(value, 'id') ?? '',
      name: textIn(value, 'ask') ?? '',
      ...(by !== undefined && { by }),
      count: keysOf(nodeAt(value, ['options'])).length,
      children: [],
    };
  });
