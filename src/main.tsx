/** Puts the browser program together. */
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browserPorts } from './platform';
import {
  createCompareStore,
  createGameStore,
  createLibraryStore,
  createSettingsStore,
  type Ports,
  scenariosOf,
} from './store';
import { App } from './ui/app';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
const browser = browserPorts();
const ports: Ports = {
  ...browser.ports,
  scenarios: scenariosOf(browser.builtIn, browser.drafts, browser.classes),
};

/** The studio and its worker come when they are asked for. */
async function startStudio() {
  const [{ createStudioStore }, { startWorkshop }] = await Promise.all([
    import('./store/studio'),
    import('./worker'),
  ]);
  return createStudioStore({ ...browser.studio, workshop: startWorkshop() });
}
let studio: ReturnType<typeof startStudio> | undefined;

const stores = {
  ports,
  game: createGameStore(ports),
  settings: createSettingsStore(ports.settings),
  library: createLibraryStore(ports),
  compare: createCompareStore(ports),
  classes: browser.classes,
  studio: () => {
    studio ??= startStudio();
    studio.catch(() => {
      studio = undefined;
    });
    return studio;
  },
};
const search = new URLSearchParams(window.location.search);
/** `?stage=canvas`, `webgl` or `none`: for devices whose graphics fail, and for tests. */
const wanted = search.get('stage');
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
