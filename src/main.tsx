/** Puts the browser program together. */
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browserPorts } from './platform';
import { createCompareStore, createGameStore, createLibraryStore, createSettingsStore } from './store';
import { App } from './ui/app';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
const ports = browserPorts();
const stores = {
  ports,
  game: createGameStore(ports),
  settings: createSettingsStore(ports.settings),
  library: createLibraryStore(ports),
  compare: createCompareStore(ports),
};
/** `?stage=canvas`, `webgl` or `none`: for devices whose graphics fail, and for tests. */
const wanted = new URLSearchParams(window.location.search).get('stage');
const renderer = wanted === 'canvas' || wanted === 'webgl' ? wanted : 'auto';
createRoot(root).render(
  <StrictMode>
    <App
      stores={stores}
      renderer={renderer}
      {...(wanted !== 'none' && { loadStage: () => import('./stage') })}
    />
  </StrictMode>,
);
