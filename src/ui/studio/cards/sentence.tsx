/** A sentence of the interface in which fields stand where its names would. */
import { Fragment, type ReactNode } from 'react';
import type { TextKey } from '../../../texts';
import { useSay } from '../../stores';

/** Parts the text at the places of its fields; no text has this sign. */
const MARK = '\u2063';

interface SentenceProps {
  readonly text: TextKey;
  readonly parts: Readonly<Record<string, ReactNode>>;
  readonly count?: number;
}

export function Sentence({ text, parts, count }: SentenceProps) {
  const say = useSay();
  const marks = Object.fromEntries(Object.keys(parts).map((name) => [name, `${MARK}${name}${MARK}`]));
  const pieces = say(text, { ...marks, ...(count === undefined ? {} : { count }) }).split(MARK);
  return (
    <>
      {pieces.map((piece, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name
        <Fragment key={i}>{i % 2 === 1 ? parts[piece] : piece}</Fragment>
      ))}
    </>
  );
}
