/** A number inside a sentence. */
import styles from './fields.module.css';
import { useDraft } from './use-draft';

const STEP_PAUSE = 300;

interface NumberProps {
  readonly value: number;
  readonly label: string;
  readonly min: number;
  readonly max: number;
  /** Of one press of an arrow; left out: 1, of a broken number 0.1. */
  readonly step?: number;
  /** What stands after the number, as %. */
  readonly unit?: string;
  readonly wrong?: boolean;
  /** Takes away what the number belongs to. */
  readonly remove?: { readonly label: string; readonly run: () => void };
  readonly onNumber: (value: number) => void;
}

/** A number inside a sentence, stepped by the arrow keys or, with a pointer, by the two signs beside it. */
export function NumberBox({ value, label, min, max, step, unit, wrong, remove, onNumber }: NumberProps) {
  const draft = useDraft(
    String(value),
    (typed) => {
      const number = Number(typed);
      if (typed.trim() === '' || !Number.isFinite(number)) return;
      const kept = Math.round(Math.min(max, Math.max(min, number)) * 100) / 100;
      if (kept !== value) onNumber(kept);
    },
    STEP_PAUSE,
  );
  const by = step ?? (Number.isInteger(value) ? 1 : 0.1);
  const stepped = (shown: string, change: number) =>
    String(Math.round(Math.min(max, Math.max(min, Number(shown) + change)) * 100) / 100);
  return (
    <span className={styles.number} data-wrong={wrong || undefined}>
      <input
        type="number"
        value={draft.shown}
        min={min}
        max={max}
        step={by}
        style={{ width: `${Math.max(1, draft.shown.length) + 0.4}ch` }}
        aria-label={label}
        aria-invalid={wrong || undefined}
        onChange={(event) => draft.type(event.target.value)}
        onBlur={draft.flush}
      />
      {unit !== undefined && <span aria-hidden="true">{unit}</span>}
      <span className={styles.steps}>
        <button
          type="button"
          tabIndex={-1}
          aria-hidden="true"
          onClick={() => draft.type(stepped(draft.shown, by))}
        >
          +
        </button>
        <button
          type="button"
          tabIndex={-1}
          aria-hidden="true"
          onClick={() => draft.type(stepped(draft.shown, -by))}
        >
          −
        </button>
        {remove && (
          <button type="button" aria-label={remove.label} onClick={remove.run}>
            ×
          </button>
        )}
      </span>
    </span>
  );
}
