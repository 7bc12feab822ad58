/** A scenario as cards: every part a form, every rule a sentence. */
import { useMemo } from 'react';
import { type Edit, type Finding, type Path, readOutline } from '../../../store/studio/cards';
import { useSay } from '../../stores';
import styles from './cards.module.css';
import { OutlinedCards } from './outlined-cards';

export interface CardsProps {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly selection: Path;
  onSelect(path: Path): void;
  onEdit(edit: Edit): void;
  onPutRight(finding: Finding): void;
}

export function Cards(props: CardsProps) {
  const say = useSay();
  const { text } = props;
  const outline = useMemo(() => readOutline(text), [text]);
  if (outline) return <OutlinedCards {...props} outline={outline} />;
  return (
    <div className={styles.cards}>
      <p className={styles.unreadable}>{say('cards.unreadable')}</p>
    </div>
  );
}
