/** Loads a scenario and the words for teachers, or says what is wrong. */
import type { ReactNode } from 'react';
import type { Scenario } from '../../store';
import { LoadingPage, NoticePage } from '../parts/notices';
import { hrefOf } from '../route';
import { useLearnt, useSay } from '../stores';
import { useScenario } from '../use-scenario';

export function WithScenario({ id, children }: { id: string; children: (scenario: Scenario) => ReactNode }) {
  const say = useSay();
  const words = useLearnt();
  const { loading, retry } = useScenario(id);
  if (loading.state === 'unknown') {
    return (
      <NoticePage title={say('shell.scenarioUnknown')} text={say('shell.scenarioUnknownWhy')}>
        <a className="button" href={hrefOf({ screen: 'shelf' })}>
          {say('shell.toShelf')}
        </a>
      </NoticePage>
    );
  }
  if (loading.state === 'failed' || words.state === 'failed') {
    return (
      <NoticePage title={say('shell.loadFailed')} text={say('shell.loadFailedWhy')}>
        <button
          type="button"
          className="button button-strong"
          onClick={() => {
            retry();
            words.retry();
          }}
        >
          {say('shell.retry')}
        </button>
      </NoticePage>
    );
  }
  if (loading.state !== 'ready' || words.state !== 'ready') return <LoadingPage />;
  return children(loading.scenario);
}
