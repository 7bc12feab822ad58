/** What every card works with: the file as it can be read, and how to change it. */
import { createContext, type RefObject, use } from 'react';
import type { Edit, Finding, Outline, Path } from '../../../store/studio/cards';
import { valueAt } from '../../../store/studio/cards';
import { startsWith } from './slug';

export interface Desk {
  readonly text: string;
  readonly outline: Outline;
  readonly findings: readonly Finding[];
  readonly selection: Path;
  edit(edit: Edit): void;
  putRight(finding: Finding): void;
  /** Selects a thing; `focus` puts the keyboard into its first field when it is there. */
  select(path: Path, focus?: boolean): void;
  /** The card that takes the keyboard as soon as it is drawn: its path as JSON. */
  readonly awaited: RefObject<string | undefined>;
}

const DeskContext = createContext<Desk | undefined>(undefined);

export const DeskProvider = DeskContext;

export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error('a card stands outside of Cards');
  return desk;
}

export function useValue(path: Path): unknown {
  return valueAt(useDesk().outline.root, path);
}

/** Whether an error stands exactly here. */
export function useWrong(path: Path): boolean {
  return useDesk().findings.some(
    (finding) =>
      finding.severity === 'error' && finding.path.length === path.length && startsWith(finding.path, path),
  );
}
