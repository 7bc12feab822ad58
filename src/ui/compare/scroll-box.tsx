/** A table that may be wider than the page: it scrolls by itself, by keyboard too, and the page does not. */
import type { ReactNode } from 'react';
import styles from './pictures.module.css';

export function ScrollBox({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
