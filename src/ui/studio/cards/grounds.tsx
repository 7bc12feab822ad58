/** Why, how sure, and who says so. */
import { listOf, type Path, textOf, valueAt } from '../../../store/studio/cards';
import { useSay } from '../../stores';
import styles from './cards.module.css';
import { useDesk } from './context';
import { Choice, Picker, Small, TextField } from './fields';
import { useNames } from './names';

/** Why, how sure, and who says so. */
export function Grounds({ path, ask = true }: { path: Path; ask?: boolean }) {
  const say = useSay();
  const names = useNames();
  return (
    <div className={styles.grounds}>
      {ask && (
        <span className={styles.because}>
          <span aria-hidden="true">{say('cards.because')}</span>
          <TextField
            path={[...path, 'because']}
            label={say('cards.becauseLabel')}
            look="because"
            placeholder={say('cards.becauseEmpty')}
            optional
            prose
          />
        </span>
      )}
      <Choice
        path={[...path, 'certainty']}
        label={say('cards.certainty')}
        look="tag"
        names={names.certainties}
        none={say('cards.certaintyNone')}
      />
      <Sources path={[...path, 'sources']} />
    </div>
  );
}

/** Sources as tags. */
export function Sources({ path }: { path: Path }) {
  const say = useSay();
  const names = useNames();
  const { outline, edit } = useDesk();
  const value = valueAt(outline.root, path);
  const ids = typeof value === 'string' ? [value] : listOf(value).map(textOf);
  const set = (next: readonly string[]) =>
    edit(next.length === 0 ? { kind: 'remove', path } : { kind: 'set', path, value: [...next] });
  const all = names.list('sources');
  const free = all.find(({ id }) => !ids.includes(id));
  return (
    <span className={styles.sources}>
      {ids.map((id, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same source may stand twice until it is mended
        <span key={`${id}:${i}`} className={styles.source}>
          <span aria-hidden="true">{say('cards.source')}</span>
          <Picker
            label={say('cards.sourceLabel')}
            look="tag"
            value={id}
            names={all.filter((name) => name.id === id || !ids.includes(name.id))}
            onPick={(next) => set(ids.map((one, at) => (at === i ? next : one)))}
          />
          <Small
            text="×"
            label={say('cards.leaveOut', { name: id })}
            onPress={() => set(ids.filter((_, at) => at !== i))}
          />
        </span>
      ))}
      {free && <Small text={say('cards.plusSource')} onPress={() => set([...ids, free.id])} />}
    </span>
  );
}
