/** The teacher's page of a scenario: everything that a lesson needs, in the order in which it is needed; prints on clean pages. */
import type { Scenario } from '../../store';
import { LoadingPage } from '../parts/notices';
import { Page } from '../parts/page';
import { hrefOf } from '../route';
import { useSay } from '../stores';
import { BeliefsSection } from './beliefs-section';
import { ClassTexts, DebriefSection, RubricSection } from './class-sections';
import { GlossarySection, SourcesSection } from './paper-sections';
import { PlanSection } from './plan-section';
import { RolesSection } from './roles-section';
import styles from './teach.module.css';
import { type Notes, useNotes } from './use-notes';
import { WithScenario } from './with-scenario';

export function TeachScreen({ id }: { id: string }) {
  return <WithScenario id={id}>{(scenario) => <WithNotes id={id} scenario={scenario} />}</WithScenario>;
}

function WithNotes({ id, scenario }: Omit<TeachProps, 'notes'>) {
  const notes = useNotes(id, scenario);
  return notes ? <Teach id={id} scenario={scenario} notes={notes} /> : <LoadingPage />;
}

interface TeachProps {
  readonly id: string;
  readonly scenario: Scenario;
  readonly notes: Notes;
}

function Teach({ id, scenario, notes: { notes, others } }: TeachProps) {
  const say = useSay();
  const lists = [notes.roles, notes.before, notes.debrief, notes.rubric, notes.care, notes.leavesOut];
  const parts: readonly { id: string; name: string; there: boolean }[] = [
    { id: 'care', name: say('teach.care'), there: notes.care.length > 0 },
    { id: 'plan', name: say('teach.plan'), there: true },
    { id: 'roles', name: say('teach.roles'), there: true },
    { id: 'before', name: say('teach.before'), there: notes.before.length > 0 },
    { id: 'debrief', name: say('teach.debrief'), there: true },
    { id: 'rubric', name: say('teach.rubric'), there: notes.rubric.length > 0 },
    { id: 'beliefs', name: say('teach.beliefs'), there: true },
    { id: 'glossary', name: say('teach.glossary'), there: notes.glossary.length > 0 },
    { id: 'sources', name: say('teach.sources'), there: scenario.sources.length > 0 },
  ];
  return (
    <Page
      title={say('teach.tabTitle', { title: scenario.title })}
      section="play"
      actions={
        <>
          <a className="button" href={hrefOf({ screen: 'new', scenario: id })}>
            {say('teach.toPlay')}
          </a>
          <button type="button" className="button button-strong" onClick={() => window.print()}>
            {say('teach.print')}
          </button>
        </>
      }
    >
      <article className={styles.sheet}>
        <p className="label">{say('teach.title')}</p>
        <div lang={scenario.language}>
          <h1 className={styles.title}>{scenario.title}</h1>
          <p className={styles.about}>{scenario.about}</p>
        </div>
        <p className="muted">
          {[
            notes.grades !== undefined && say('teach.grades', { grades: notes.grades }),
            say('shell.turns', { count: scenario.turns.length }),
            notes.minutes !== undefined && say('shell.minutes', { count: notes.minutes }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p className={styles.note}>{say('teach.lead')}</p>
        <nav aria-label={say('teach.onThisPage')} className={styles.contents}>
          <ul>
            {parts
              .filter(({ there }) => there)
              .map(({ id: part, name }) => (
                <li key={part}>
                  <button type="button" onClick={() => showPart(part)}>
                    {name}
                  </button>
                </li>
              ))}
          </ul>
        </nav>
        {lists.every((list) => list.length === 0) && <p className={styles.note}>{say('teach.noNotes')}</p>}
        <ClassTexts id="care" title={say('teach.care')} texts={notes.care} language={scenario.language} />
        <PlanSection scenario={scenario} />
        <RolesSection scenario={scenario} roles={notes.roles} />
        <ClassTexts
          id="before"
          title={say('teach.before')}
          texts={notes.before}
          language={scenario.language}
          numbered
        />
        <DebriefSection notes={notes} language={scenario.language} />
        <RubricSection rubric={notes.rubric} language={scenario.language} />
        <BeliefsSection scenario={scenario} level={2} />
        <GlossarySection notes={notes} language={scenario.language} others={others} />
        <SourcesSection sources={scenario.sources} />
      </article>
    </Page>
  );
}

/** The address says which screen is shown, so a part of it is scrolled to and focused by hand. */
function showPart(id: string): void {
  const head = document.getElementById(id);
  head?.setAttribute('tabindex', '-1');
  head?.focus({ preventScroll: true });
  head?.scrollIntoView({ block: 'start' });
}
