/** Where something of ours breaks: says so, and how to go on, instead of an empty page. */
import { Component, type ReactNode } from 'react';
import { NoticePage } from './parts/notices';
import { useSay } from './stores';

export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const say = useSay();
  return (
    <NoticePage title={say('shell.broken')} text={say('shell.brokenWhy')}>
      <button type="button" className="button button-strong" onClick={() => window.location.reload()}>
        {say('shell.reload')}
      </button>
    </NoticePage>
  );
}
