/** One of several, as native radios that look like cards. */
import { type ReactNode, useId } from 'react';
import styles from './choice-cards.module.css';

interface ChoiceCard {
  readonly id: string;
  readonly title: string;
  readonly says?: string;
  readonly more?: ReactNode;
  /** Colours the chosen card: 0 or 1 for a government's. */
  readonly side?: number;
}

interface ChoiceCardsProps {
  readonly legend: ReactNode;
  readonly note?: string;
  readonly cards: readonly ChoiceCard[];
  /** Of the cards' titles, where it is not the interface's. */
  readonly lang?: string;
  readonly value: string | undefined;
  readonly onPick: (id: string) => void;
  /** At most so many beside each other. */
  readonly columns?: 1 | 2 | 3;
}

export function ChoiceCards({ legend, note, cards, lang, value, onPick, columns = 2 }: ChoiceCardsProps) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      <div className={styles.cards} data-columns={columns}>
        {cards.map(({ id, title, says, more, side }) => (
          <label key={id} className={styles.card} data-side={side}>
            <input
              type="radio"
              name={name}
              value={id}
              checked={value === id}
              onChange={() => onPick(id)}
              aria-labelledby={`${name}-${id}`}
              {...((says !== undefined || more !== undefined) && {
                'aria-describedby': `${name}-${id}-more`,
              })}
            />
            <span className={styles.body}>
              <span className={styles.title} id={`${name}-${id}`} lang={lang}>
                {title}
              </span>
              <span id={`${name}-${id}-more`} className={styles.more}>
                {says !== undefined && <span className={styles.says}>{says}</span>}
                {more}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
