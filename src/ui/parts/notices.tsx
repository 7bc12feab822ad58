/** A screen that says why there is nothing else to see, and the way on. */
import type { ReactNode } from 'react';
import { useSay } from '../stores';
import styles from './notices.module.css';
import { Page } from './page';

export interface NoticePageProps {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

export function NoticePage({ title, text, children }: NoticePageProps) {
  return (
    <Page title={title}>
      <div className={styles.notice} role="alert">
        <h1>{title}</h1>
        <p>{text}</p>
      </div>
      <p className={styles.ways}>{children}</p>
    </Page>
  );
}

export function LoadingPage() {
  const say = useSay();
  return (
    <Page title={say('shell.loading')}>
      <h1 className={styles.loading}>{say('shell.loading')}</h1>
    </Page>
  );
}
