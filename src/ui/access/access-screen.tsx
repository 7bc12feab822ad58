/** What is done so that everybody can play, what is missing, and how that is known. */
import type { ReactNode } from 'react';
import type { TextKey } from '../../texts';
import { LoadingPage, NoticePage } from '../parts/notices';
import { Page } from '../parts/page';
import { hrefOf } from '../route';
import { useLearnt, useSay } from '../stores';
import styles from './access.module.css';

const WORKS = [
  ['access.reader', 'access.readerSays'],
  ['access.drawing', 'access.drawingSays'],
  ['access.motion', 'access.motionSays'],
  ['access.zoom', 'access.zoomSays'],
  ['access.contrast', 'access.contrastSays'],
  ['access.languages', 'access.languagesSays'],
  ['access.offline', 'access.offlineSays'],
] as const satisfies readonly (readonly TextKey[])[];

const KEYS = [
  ['access.keyTab', 'access.keyTabDoes'],
  ['access.keyArrows', 'access.keyArrowsDoes'],
  ['access.keyNumbers', 'access.keyNumbersDoes'],
  ['access.keyEnter', 'access.keyEnterDoes'],
  ['access.keyAny', 'access.keyAnyDoes'],
  ['access.keyEscape', 'access.keyEscapeDoes'],
] as const satisfies readonly (readonly TextKey[])[];

const LIMITS = [
  'access.limitReader',
  'access.limitMap',
  'access.limitCompare',
  'access.limitTeachers',
  'access.limitStudio',
  'access.limitSources',
  'access.limitPaper',
] as const satisfies readonly TextKey[];

const TESTED = [
  'access.testedMachine',
  'access.testedPlayed',
  'access.testedEye',
] as const satisfies readonly TextKey[];

export function AccessScreen() {
  const say = useSay();
  const words = useLearnt();
  if (words.state === 'loading') return <LoadingPage />;
  if (words.state === 'failed') {
    return (
      <NoticePage title={say('shell.pageFailed')} text={say('shell.loadFailedWhy')}>
        <button type="button" className="button button-strong" onClick={words.retry}>
          {say('shell.retry')}
        </button>
      </NoticePage>
    );
  }
  return (
    <Page title={say('access.title')}>
      <article className={styles.sheet}>
        <header className={styles.head}>
          <h1>{say('access.title')}</h1>
          <p>{say('access.lead')}</p>
        </header>
        <Part id="works" title={say('access.works')}>
          <div className={styles.works}>
            <div className={styles.keyboard}>
              <h3>{say('access.keyboard')}</h3>
              <p>{say('access.keyboardSays')}</p>
              <Keys />
            </div>
            {WORKS.map(([title, says]) => (
              <div key={title}>
                <h3>{say(title)}</h3>
                <p>{say(says)}</p>
              </div>
            ))}
          </div>
        </Part>
        <Part id="limits" title={say('access.limits')}>
          <Points texts={LIMITS} />
        </Part>
        <Part id="tested" title={say('access.tested')}>
          <Points texts={TESTED} />
        </Part>
        <Part id="tell" title={say('access.tell')}>
          <p className={styles.text}>{say('access.tellSays')}</p>
          <p className={styles.links}>
            <a href={hrefOf({ screen: 'settings' })}>{say('shell.settings')}</a>
            <a href={hrefOf({ screen: 'shelf' })}>{say('shell.toShelf')}</a>
          </p>
        </Part>
      </article>
    </Page>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function Points({ texts }: { texts: readonly TextKey[] }) {
  const say = useSay();
  return (
    <ul className={styles.points}>
      {texts.map((key) => (
        <li key={key}>{say(key)}</li>
      ))}
    </ul>
  );
}

function Keys() {
  const say = useSay();
  return (
    <table className={styles.keys}>
      <caption className="hidden-words">{say('access.keys')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('access.key')}</th>
          <th scope="col">{say('access.keyDoes')}</th>
        </tr>
      </thead>
      <tbody>
        {KEYS.map(([key, does]) => (
          <tr key={key}>
            <th scope="row">{say(key)}</th>
            <td>{say(does)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
