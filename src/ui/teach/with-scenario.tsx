/** Loads a scenario and the words for teachers, or says what is wrong. */
import { type ReactNode, useEffect, useState } from 'react';
import type { Scenario } from '../../store';
import { LoadingPage, NoticePage } from '../parts/notices';
import { hrefOf } from '../route';
import { useLearn, useSay } from '../stores';
import { useScenario } from '../use-scenario';

export function WithScenario({ id, children }: { id: string; children: (scenario: Scenario) => ReactNode }) {
  const say = useSay();
  const learn = useLearn();
  const { loading, retry } = useScenario(id);
  const [learnt, setLearnt] = useState<typeof learn | 'failed'>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    void tries;
    let current = true;
    learn().then(
      () => current && setLearnt(() => learn),
      () => current && setLearnt('failed'),
    );
    return () => {
      current = false;
    };
  }, [learn, tries]);
  if (loading.state === 'unknown') {
    return (
      <NoticePage title={say('shell.scenarioUnknown')} text={say('shell.scenarioUnknownWhy')}>
        <a className="button" href={hrefOf({ screen: 'shelf' })}>
          {say('shell.toShelf')}
        </a>
      </NoticePage>
    );
  }
  if (loading.state === 'failed' || learnt === 'failed') {
    return (
      <NoticePage title={say('shell.loadFailed')} text={say('shell.loadFailedWhy')}>
        <button
          type="button"
          className="button button-strong"
          onClick={() => {
            retry();
            setTries(tries + 1);
          }}
        >
          {say('shell.retry')}
        </button>
      </NoticePage>
    );
  }
  if (loading.state !== 'ready' || learnt !== learn) return <LoadingPage />;
  return children(loading.scenario);
}
