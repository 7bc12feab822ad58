/** A screen's frame: the bar, one landmark for what the screen is about, its title in the tab and the focus on it. */
import { type ReactNode, useEffect, useRef } from 'react';
import styles from './page.module.css';
import { type Section, TopBar } from './top-bar';

interface PageProps {
  /** Of the browser's tab. */
  readonly title: string;
  readonly section?: Section;
  /** Buttons at the right end of the bar. */
  readonly actions?: ReactNode;
  /** `wide` lets the screen lay itself out over the whole window. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

export function Page({ title, section, actions, wide = false, children }: PageProps) {
  const main = useRef<HTMLElement>(null);
  useTitle(title);
  useEffect(() => main.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <TopBar {...(section && { section })}>{actions}</TopBar>
      <main ref={main} tabIndex={-1} className={wide ? styles.wide : styles.column}>
        {children}
      </main>
    </>
  );
}

export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === 'Demarche' ? title : `${title} · Demarche`;
  }, [title]);
}
