/** A native dialog: modal, closed by Escape, gives the focus back to where it was. */
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useSay } from '../stores';
import styles from './dialog.module.css';

interface DialogProps {
  readonly title: string;
  /** Of the title, where it is not the interface's. */
  readonly lang?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons below. */
  readonly actions?: ReactNode;
}

export function Dialog({ title, lang, onClose, children, actions }: DialogProps) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.head}>
        <h2 id={heading} lang={lang}>
          {title}
        </h2>
        <button type="button" className="button" onClick={onClose}>
          {say('shell.close')}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard */}
      <section className={styles.body} tabIndex={0} aria-labelledby={heading}>
        {children}
      </section>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </dialog>
  );
}
