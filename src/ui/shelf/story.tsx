/** A scenario as a story on the front page: the lead large, the others beside it. */
import { Fragment } from 'react';
import type { ShelfEntry } from '../../store';
import { hrefOf } from '../route';
import { useSay } from '../stores';
import styles from './story.module.css';

export function Story({ entry, lead = false }: { entry: ShelfEntry; lead?: boolean }) {
  const say = useSay();
  const { id, language, title, about, turns, minutes, guided } = entry;
  return (
    <article className={styles.story} data-lead={lead || undefined} data-guided={guided || undefined}>
      {guided && (
        <p className={styles.start}>
          {minutes === undefined ? say('guide.startHere') : say('guide.startHereIn', { minutes })}
        </p>
      )}
      <Sides entry={entry} />
      <h3 lang={language}>{title}</h3>
      <p className={styles.about} lang={language}>
        {about}
      </p>
      <p className={styles.facts}>
        <a
          className={lead || guided ? 'button button-strong' : 'button'}
          href={hrefOf({ screen: 'new', scenario: id })}
          aria-label={say('shell.playNamed', { title })}
        >
          {say('shell.playThis')}
        </a>
        <span className="muted">
          {say('shell.turns', { count: turns })}
          {minutes !== undefined && ` · ${say('shell.minutes', { count: minutes })}`}
        </span>
        <a
          className={styles.teacher}
          href={hrefOf({ screen: 'teach', scenario: id })}
          aria-label={say('shell.teacherPageNamed', { title })}
        >
          {say('shell.teacherPage')}
        </a>
      </p>
    </article>
  );
}

/** The governments, and between them the thread that their game is about. */
function Sides({ entry: { governments, language } }: { entry: ShelfEntry }) {
  return (
    <p className={`label ${styles.sides}`} lang={language}>
      {governments.map((name, side) => (
        <Fragment key={name}>
          {side > 0 && <span className={styles.thread} aria-hidden="true" />}
          <span className={styles.side} data-side={side}>
            {name}{' '}
          </span>
        </Fragment>
      ))}
    </p>
  );
}
