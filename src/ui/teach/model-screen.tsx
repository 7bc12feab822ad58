/** What a model believes, for everybody who plays it. */
import { Page } from '../parts/page';
import { hrefOf } from '../route';
import { useSay } from '../stores';
import { BeliefsSection } from './beliefs-section';
import styles from './teach.module.css';
import { WithScenario } from './with-scenario';

export function ModelScreen({ id }: { id: string }) {
  return <WithScenario id={id}>{(scenario) => <Model id={id} scenario={scenario} />}</WithScenario>;
}

function Model({ id, scenario }: { id: string; scenario: Parameters<typeof BeliefsSection>[0]['scenario'] }) {
  const say = useSay();
  return (
    <Page
      title={say('teach.beliefsTab', { title: scenario.title })}
      section="play"
      actions={
        <button type="button" className="button" onClick={() => window.print()}>
          {say('teach.print')}
        </button>
      }
    >
      <article className={styles.sheet}>
        <p className="label" lang={scenario.language}>
          {scenario.title}
        </p>
        <BeliefsSection scenario={scenario} level={1} />
        <p className={styles.links}>
          <a href={hrefOf({ screen: 'new', scenario: id })}>{say('teach.toPlay')}</a>
          <a href={hrefOf({ screen: 'teach', scenario: id })}>{say('teach.toTeacher')}</a>
        </p>
      </article>
    </Page>
  );
}
