/** Which cards are in the middle, by what is selected. */
import { type Outline, type Path, valueAt } from '../../../store/studio/cards';

export const SECTIONS = [
  'governments',
  'meters',
  'topics',
  'places',
  'flags',
  'assumptions',
  'sources',
  'courses',
  'standing',
  'turns',
  'events',
  'trends',
  'endings',
  'tests',
] as const;
export type Section = (typeof SECTIONS)[number];

export type View =
  | { readonly kind: 'head' }
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'turn'; readonly path: Path }
  | { readonly kind: 'decision'; readonly path: Path }
  | { readonly kind: 'vote'; readonly path: Path };

/** The view for a selection; of what is no longer there, the view around it. */
export function viewOf(selection: Path, outline: Outline): View {
  const [first, place, list, inner] = selection;
  const section = SECTIONS.find((name) => name === first);
  if (section === undefined) return { kind: 'head' };
  const there = (length: number) => valueAt(outline.root, selection.slice(0, length)) !== undefined;
  if (section === 'standing' && typeof place === 'number' && there(2)) {
    return { kind: 'decision', path: selection.slice(0, 2) };
  }
  if (section === 'turns' && typeof place === 'number' && there(2)) {
    if (list === 'decisions' && typeof inner === 'number' && there(4)) {
      return { kind: 'decision', path: selection.slice(0, 4) };
    }
    if (list === 'votes' && typeof inner === 'number' && there(4)) {
      return { kind: 'vote', path: selection.slice(0, 4) };
    }
    return { kind: 'turn', path: selection.slice(0, 2) };
  }
  return { kind: 'section', section };
}
