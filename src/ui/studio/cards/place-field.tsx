/** Where it happens: a place of the map, or words of the author's own. */
import { useId } from 'react';
import { type Path, textOf } from '../../../store/studio/cards';
import { useSay } from '../../stores';
import { useDesk, useValue } from './context';
import styles from './fields.module.css';
import { useDraft } from './use-draft';

const PAUSE = 800;

/** `inline`: inside of a sentence; else in a form, with its label above. */
export function PlaceField({ path, inline = false }: { path: Path; inline?: boolean }) {
  const say = useSay();
  const { outline, edit } = useDesk();
  const value = textOf(useValue(path));
  const name = outline.places.find((place) => place.id === value)?.name ?? value;
  const id = useId();
  const list = useId();
  const draft = useDraft(
    name,
    (typed) => {
      const text = typed.trim();
      const known = outline.places.find((place) => place.name === text)?.id ?? text;
      if (known === value) return;
      edit(known === '' ? { kind: 'remove', path } : { kind: 'set', path, value: known });
    },
    PAUSE,
  );
  const field = (
    <>
      <input
        id={id}
        className={inline ? styles.inlineText : styles.short}
        list={list}
        value={draft.shown}
        placeholder={inline ? say('cards.noPlace') : undefined}
        aria-label={inline ? say('cards.place') : undefined}
        onChange={(event) => draft.type(event.target.value)}
        onBlur={draft.flush}
      />
      <datalist id={list}>
        {outline.places.map((place) => (
          <option key={place.id} value={place.name} />
        ))}
      </datalist>
    </>
  );
  if (inline) return field;
  return (
    <div className={styles.row}>
      <label htmlFor={id}>{say('cards.place')}</label>
      {field}
    </div>
  );
}
