/** Where it happens: a place of the map, or words of the author's own. */
import { useId } from 'react';
import { type Path, textOf } from '../../../store/studio/cards';
import { useSay } from '../../stores';
import styles from './cards.module.css';
import { useDesk, useValue } from './context';
import { useDraft } from './use-draft';

export function PlaceField({ path }: { path: Path }) {
  const say = useSay();
  const { outline, edit } = useDesk();
  const value = textOf(useValue(path));
  const id = useId();
  const list = useId();
  const draft = useDraft(
    value,
    (typed) => {
      const text = typed.trim();
      const known = outline.places.find((place) => place.name === text)?.id ?? text;
      if (known === value) return;
      edit(known === '' ? { kind: 'remove', path } : { kind: 'set', path, value: known });
    },
    800,
  );
  return (
    <div className={styles.row}>
      <label htmlFor={id}>{say('cards.place')}</label>
      <input
        id={id}
        className={styles.short}
        list={list}
        value={draft.shown}
        onChange={(event) => draft.type(event.target.value)}
        onBlur={draft.flush}
      />
      <datalist id={list}>
        {outline.places.map((place) => (
          <option key={place.id} value={place.id}>
            {place.name}
          </option>
        ))}
      </datalist>
    </div>
  );
}
