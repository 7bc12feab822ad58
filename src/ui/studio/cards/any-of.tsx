/** One id or several any of which will do. */
import { idsOf, type Path } from '../../../store/studio/cards';
import { useSay } from '../../stores';
import styles from './cards.module.css';
import { useDesk } from './context';
import { Picker, Small } from './fields';
import { oneOrMany } from './rule-sentence';

interface AnyOfProps {
  readonly path: Path;
  readonly ids: readonly string[];
  readonly names: readonly { readonly id: string; readonly name: string }[];
  readonly label: string;
  /** The sign after the last of them. */
  readonly end?: string;
}

/** One id or several any of which will do, with “or” between them. */
export function AnyOf({ path, ids, names, label, end = '' }: AnyOfProps) {
  const say = useSay();
  const { edit } = useDesk();
  const set = (next: readonly string[]) => edit({ kind: 'set', path, value: oneOrMany([...new Set(next)]) });
  const free = names.find(({ id }) => id !== '' && !ids.includes(id));
  return (
    <>
      {ids.map((id, i) => (
        <span key={id}>
          {i > 0 && ` ${say('cards.or')} `}
          <Picker
            label={label}
            value={id}
            names={names.filter((name) => name.id === id || !idsOf([...ids]).includes(name.id))}
            onPick={(next) => set(ids.map((one) => (one === id ? next : one)))}
          />
          {ids.length > 1 && (
            <Small
              text="×"
              label={say('cards.leaveOut', { name: names.find((name) => name.id === id)?.name ?? id })}
              onPress={() => set(ids.filter((one) => one !== id))}
            />
          )}
        </span>
      ))}
      <span className={styles.together}>
        {free && (
          <Small
            text={say('cards.plusOr')}
            label={say('cards.orAnother', { what: label })}
            onPress={() => set([...ids, free.id])}
          />
        )}
        {end}
      </span>
    </>
  );
}
