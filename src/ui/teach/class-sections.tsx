/** What is talked about, and how the talk is looked at afterwards. */
import type { ClassNotes } from '../../store';
import { useSay } from '../stores';
import styles from './teach.module.css';

interface ClassTextsProps {
  readonly id: string;
  readonly title: string;
  readonly texts: readonly string[];
  readonly language: string;
  readonly numbered?: boolean;
}

export function ClassTexts({ id, title, texts, language, numbered = false }: ClassTextsProps) {
  if (texts.length === 0) return null;
  const List = numbered ? 'ol' : 'ul';
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{title}</h2>
      <List className={numbered ? styles.numbered : styles.points} lang={language}>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </List>
    </section>
  );
}

const STEPS = [
  ['teach.askHappened', 'teach.askHappenedHow'],
  ['teach.askWhy', 'teach.askWhyHow'],
  ['teach.askElse', 'teach.askElseHow'],
  ['teach.askReally', 'teach.askReallyHow'],
  ['teach.askModel', 'teach.askModelHow'],
] as const;

export function DebriefSection({ notes, language }: { notes: ClassNotes; language: string }) {
  const say = useSay();
  return (
    <section aria-labelledby="debrief" className={styles.section}>
      <h2 id="debrief">{say('teach.debrief')}</h2>
      <p className={styles.note}>{say('teach.debriefNote')}</p>
      <ol className={styles.numbered}>
        {STEPS.map(([ask, how]) => (
          <li key={ask}>
            <strong>{say(ask)}</strong> {say(how)}
            {ask === 'teach.askModel' && notes.leavesOut.length > 0 && (
              <>
                <p className={styles.within}>{say('teach.leavesOut')}:</p>
                <ul className={styles.points} lang={language}>
                  {notes.leavesOut.map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              </>
            )}
          </li>
        ))}
      </ol>
      {notes.debrief.length > 0 && (
        <>
          <h3 className={styles.sub}>{say('teach.questions')}</h3>
          <ul className={styles.points} lang={language}>
            {notes.debrief.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

export function RubricSection({ rubric, language }: { rubric: readonly string[]; language: string }) {
  const say = useSay();
  if (rubric.length === 0) return null;
  const levels = [say('teach.notYet'), say('teach.inPart'), say('teach.fully')];
  return (
    <section aria-labelledby="rubric" className={styles.section}>
      <h2 id="rubric">{say('teach.rubric')}</h2>
      <p className={styles.note}>{say('teach.rubricNote')}</p>
      <div className={styles.wideTable}>
        <table className={styles.table}>
          <caption className="hidden-words">{say('teach.rubric')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('teach.criterion')}</th>
              {levels.map((level) => (
                <th key={level} scope="col" className={styles.level}>
                  {level}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rubric.map((criterion) => (
              <tr key={criterion}>
                <th scope="row" lang={language}>
                  {criterion}
                </th>
                {levels.map((level) => (
                  <td key={level} className={styles.level}>
                    <span className={styles.box}>
                      <span className="hidden-words">{level}</span>
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
