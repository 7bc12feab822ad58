/** Another id for a thing, everywhere at once. */
import { useId, useState } from 'react';
import { fieldsOf, idsOf, listOf, type Path, textOf, usesOf, valueAt } from '../../../store/studio/cards';
import { Dialog } from '../../parts/dialog';
import { useSay } from '../../stores';
import styles from './cards.module.css';
import { useDesk } from './context';
import fields from './fields.module.css';
import { isId } from './slug';

interface RenameDialogProps {
  readonly path: Path;
  readonly name: string;
  readonly onClose: () => void;
}

export function RenameDialog({ path, name, onClose }: RenameDialogProps) {
  const say = useSay();
  const { text, outline, edit, select } = useDesk();
  const last = path.at(-1);
  const value = valueAt(outline.root, path);
  const now =
    typeof last === 'string' ? last : textOf(typeof value === 'object' ? fieldsOf(value).id : value);
  const [to, setTo] = useState(now);
  const field = useId();
  const note = useId();
  const around = valueAt(outline.root, path.slice(0, -1));
  const siblings = Array.isArray(around)
    ? [...idsOf(around), ...listOf(around).map((item) => textOf(fieldsOf(item).id))]
    : Object.keys(fieldsOf(around));
  const taken = to !== now && siblings.includes(to);
  const refused = taken
    ? say('cards.renameTaken', { id: to })
    : isId(to)
      ? undefined
      : say('cards.renameBad');
  const count = usesOf(text, path).length;
  return (
    <Dialog title={say('cards.renameTitle', { name })} onClose={onClose}>
      <form
        className={styles.rename}
        onSubmit={(event) => {
          event.preventDefault();
          if (refused !== undefined) return;
          if (to !== now) {
            edit({ kind: 'rename', path, to });
            select(typeof last === 'string' ? [...path.slice(0, -1), to] : path);
          }
          onClose();
        }}
      >
        <label htmlFor={field}>{say('cards.renameLabel')}</label>
        <input
          id={field}
          className={fields.short}
          value={to}
          aria-invalid={refused !== undefined || undefined}
          aria-describedby={note}
          onChange={(event) => setTo(event.target.value)}
        />
        <p id={note} aria-live="polite">
          {refused ?? say('cards.namedIn', { count })}
        </p>
        <button type="submit" className="button button-strong" disabled={refused !== undefined}>
          {say('cards.rename')}
        </button>
      </form>
    </Dialog>
  );
}
