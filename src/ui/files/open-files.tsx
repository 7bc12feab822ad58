/** Ways to bring files in: a button, and a veil that says where they may be dropped. */
import styles from './files.module.css';

export interface OpenFilesProps {
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly strong?: boolean;
}

export function OpenFiles({ label, onFiles, strong = false }: OpenFilesProps) {
  return (
    <label className={`button ${strong ? 'button-strong' : ''} ${styles.pick}`}>
      {label}
      <input
        className="hidden-words"
        type="file"
        multiple
        accept=".json,.yaml,.yml,application/json"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
}

export function DropVeil({ shown, text }: { shown: boolean; text: string }) {
  if (!shown) return null;
  return (
    <div className={styles.veil} aria-hidden="true">
      <p>{text}</p>
    </div>
  );
}
