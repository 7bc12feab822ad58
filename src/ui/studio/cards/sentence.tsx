/** A sentence of the interface in which fields stand where its names would. */
import { Fragment, type ReactNode } from 'react';
import type { TextKey } from '../../../texts';
import { useSay } from '../../stores';
import styles from './cards.module.css';

/** Parts the text at the places of its fields; no text has this sign. */
const MARK = '\u2063';

/** A field; or, of one that may run over several lines, how it is drawn with the sign that must not be parted from its end. */
type Part = ReactNode | ((end: string) => ReactNode);

interface SentenceProps {
  readonly text: TextKey;
  readonly parts: Readonly<Record<string, Part>>;
  readonly count?: number;
}

export function Sentence({ text, parts, count }: SentenceProps) {
  const say = useSay();
  const marks = Object.fromEntries(Object.keys(parts).map((name) => [name, `${MARK}${name}${MARK}`]));
  const pieces = say(text, { ...marks, ...(count === undefined ? {} : { count }) }).split(MARK);
  return (
    <>
      {pieces.map((piece, i) => {
        const isPart = i % 2 === 1;
        const end = isPart ? signs(pieces[i + 1]) : '';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name
          <Fragment key={i}>
            {isPart ? drawn(parts[piece], end) : i === 0 ? piece : piece.slice(signs(piece).length)}
          </Fragment>
        );
      })}
    </>
  );
}

/** The punctuation with which a piece of text begins. */
function signs(piece = ''): string {
  return /^[.,:;?!]*/.exec(piece)?.[0] ?? '';
}

function drawn(part: Part, end: string): ReactNode {
  if (typeof part === 'function') return part(end);
  if (end === '') return part;
  return (
    <span className={styles.together}>
      {part}
      {end}
    </span>
  );
}
