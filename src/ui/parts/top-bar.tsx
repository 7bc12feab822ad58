/** The bar over every screen but a turn's: the name, and where one can go. */
import type { ReactNode } from 'react';
import { hrefOf } from '../route';
import { useSay } from '../stores';
import { LanguageSwitch } from './language-switch';
import styles from './top-bar.module.css';

/** What of the navigation one is in. */
export type Section = 'play' | 'games' | 'compare' | 'studio' | 'settings';

export function Wordmark() {
  return (
    <a className={styles.wordmark} href={hrefOf({ screen: 'shelf' })}>
      Demarche
    </a>
  );
}

export function TopBar({ section, children }: { section?: Section; children?: ReactNode }) {
  const say = useSay();
  const links = [
    { of: 'play', href: hrefOf({ screen: 'shelf' }), text: say('shell.play') },
    { of: 'games', href: hrefOf({ screen: 'games' }), text: say('shell.games') },
    { of: 'compare', href: hrefOf({ screen: 'compare', ids: [] }), text: say('shell.compare') },
    { of: 'studio', href: hrefOf({ screen: 'studio' }), text: say('shell.studio') },
    { of: 'settings', href: hrefOf({ screen: 'settings' }), text: say('shell.settings') },
  ];
  return (
    <header className={styles.bar}>
      <Wordmark />
      <nav aria-label={say('shell.navigation')}>
        <ul className={styles.links}>
          {links.map(({ of, href, text }) => (
            <li key={of}>
              <a className={styles.link} href={href} aria-current={of === section ? 'page' : undefined}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.actions}>{children}</div>
      <div className={styles.languages}>
        <LanguageSwitch />
      </div>
    </header>
  );
}
