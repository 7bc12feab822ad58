/** The small fields that cards are made of: texts, names to pick, yes or no. */
import { useId } from 'react';
import { type Path, textOf } from '../../../store/studio/cards';
import { useSay } from '../../stores';
import { useDesk, useValue, useWrong } from './context';
import styles from './fields.module.css';
import { useDraft } from './use-draft';

const PAUSE = 800;

export interface Name {
  readonly id: string;
  readonly name: string;
}

interface TextProps {
  readonly path: Path;
  readonly label: string;
  /** `row`: the label stands above; else only the field is to be seen. */
  readonly look?: 'row' | 'title' | 'option' | 'quiet' | 'because';
  readonly placeholder?: string;
  /** Whether an emptied field is taken out of the file. */
  readonly optional?: boolean;
  /** Whether it may have paragraphs. */
  readonly prose?: boolean;
}

/** A text in the file. */
export function TextField({
  path,
  label,
  look = 'row',
  placeholder,
  optional = false,
  prose = false,
}: TextProps) {
  const { edit } = useDesk();
  const value = useValue(path);
  const wrong = useWrong(path);
  const id = useId();
  const draft = useDraft(
    textOf(value),
    (typed) => {
      const text = typed.trim();
      if (text === textOf(value)) return;
      if (text === '' && optional) {
        if (value !== undefined) edit({ kind: 'remove', path });
      } else edit({ kind: 'set', path, value: text });
    },
    PAUSE,
  );
  if (typeof value === 'object' && value !== null) return <Written path={path} />;
  const field = (
    <textarea
      id={id}
      className={styles[`text-${look}`]}
      rows={prose && look === 'row' ? 2 : 1}
      value={draft.shown}
      placeholder={placeholder}
      aria-label={look === 'row' ? undefined : label}
      aria-invalid={wrong || undefined}
      onChange={(event) => draft.type(prose ? event.target.value : event.target.value.replace(/\n/g, ' '))}
      onBlur={draft.flush}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || prose) return;
        event.preventDefault();
        draft.flush();
      }}
    />
  );
  if (look !== 'row') return field;
  return (
    <div className={styles.row}>
      <label htmlFor={id}>{label}</label>
      {field}
    </div>
  );
}

interface PlainTextProps {
  readonly path: Path;
  readonly label: string;
  readonly type?: 'text' | 'date' | 'url';
  readonly optional?: boolean;
  /** Whether the label stands beside it. */
  readonly bare?: boolean;
}

/** A short text in one line: a day, an address, a version. */
export function ShortField({ path, label, type = 'text', optional = false, bare = false }: PlainTextProps) {
  const { edit } = useDesk();
  const value = useValue(path);
  const wrong = useWrong(path);
  const id = useId();
  const draft = useDraft(
    textOf(value),
    (typed) => {
      const text = typed.trim();
      if (text === '' && optional) {
        if (value !== undefined) edit({ kind: 'remove', path });
      } else edit({ kind: 'set', path, value: text });
    },
    PAUSE,
  );
  if (typeof value === 'object' && value !== null) return <Written path={path} />;
  const field = (
    <input
      id={id}
      className={styles.short}
      type={type === 'date' && !/^(\d{4}-\d\d-\d\d)?$/.test(draft.shown) ? 'text' : type}
      value={draft.shown}
      aria-label={bare ? label : undefined}
      aria-invalid={wrong || undefined}
      onChange={(event) => draft.type(event.target.value)}
      onBlur={draft.flush}
    />
  );
  if (bare) return field;
  return (
    <div className={styles.row}>
      <label htmlFor={id}>{label}</label>
      {field}
    </div>
  );
}

interface PickerProps {
  readonly label: string;
  readonly value: string;
  readonly names: readonly Name[];
  /** `name`: in a sentence; `tag`: in a box; `field`: in a form. */
  readonly look?: 'name' | 'tag' | 'field' | 'words';
  /** What stands for nothing chosen; then nothing may be chosen. */
  readonly none?: string;
  readonly wrong?: boolean;
  readonly onPick: (id: string) => void;
}

/** One name out of those there are; a name that is not among them is shown, and marked. */
export function Picker({ label, value, names, look = 'name', none, wrong = false, onPick }: PickerProps) {
  const unknown = value !== '' && !names.some(({ id }) => id === value);
  return (
    <select
      className={styles[`pick-${look}`]}
      aria-label={label}
      aria-invalid={wrong || unknown || undefined}
      value={value}
      onChange={(event) => onPick(event.target.value)}
    >
      {(none !== undefined || value === '') && <option value="">{none ?? '—'}</option>}
      {unknown && <option value={value}>{value}</option>}
      {names.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

interface ChoiceProps {
  readonly path: Path;
  readonly label: string;
  readonly names: readonly Name[];
  readonly none?: string;
  readonly look?: PickerProps['look'];
  /** Whether the label stands beside it. */
  readonly labelled?: boolean;
}

/** An id in the file that names one of the things there are. */
export function Choice({ path, label, names, none, look = 'field', labelled = false }: ChoiceProps) {
  const { edit } = useDesk();
  const value = useValue(path);
  const wrong = useWrong(path);
  if (typeof value === 'object' && value !== null) return <Written path={path} />;
  const picker = (
    <Picker
      label={label}
      value={textOf(value)}
      names={names}
      look={look}
      wrong={wrong}
      {...(none === undefined ? {} : { none })}
      onPick={(id) => edit(id === '' ? { kind: 'remove', path } : { kind: 'set', path, value: id })}
    />
  );
  if (!labelled) return picker;
  return (
    <div className={styles.row}>
      <span aria-hidden="true">{label}</span>
      {picker}
    </div>
  );
}

/** Something that is so or not; what is not so is left out of the file. */
export function Check({ path, label }: { path: Path; label: string }) {
  const { edit } = useDesk();
  const value = useValue(path);
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={value === true}
        onChange={(event) =>
          edit(event.target.checked ? { kind: 'set', path, value: true } : { kind: 'remove', path })
        }
      />
      {label}
    </label>
  );
}

/** What only the file can show, with the way there. */
export function Written({ path }: { path: Path }) {
  const say = useSay();
  const { select } = useDesk();
  return (
    <button type="button" className={styles.written} onClick={() => select(path)}>
      {say('cards.written', { what: String(path.at(-1) ?? '') })}
    </button>
  );
}

/** A small press that adds or takes away. */
export function Small({ text, label, onPress }: { text: string; label?: string; onPress: () => void }) {
  return (
    <button
      type="button"
      className={text === '×' ? styles.cross : styles.plus}
      aria-label={label}
      onClick={onPress}
    >
      {text}
    </button>
  );
}
