/** Puts the browser program together. */
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browserPorts, fontsWithin } from './platform';
import {
  builtInOf,
  createCompareStore,
  createGameStore,
  createLibraryStore,
  createSettingsStore,
  createSpeaking,
  type Ports,
  scenariosOf,
} from './store';
import { createBrowserTexts } from './texts/browser';
import { App } from './ui/app';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
const browser = browserPorts();
const ports: Ports = {
  ...browser.ports,
  scenarios: scenariosOf(builtInOf(browser.shelf, browser.parts), browser.drafts, browser.classes),
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

const texts = createBrowserTexts();
const settings = createSettingsStore(ports.settings);
const game = createGameStore(ports);
const stores = {
  ports,
  texts,
  settings,
  game,
  speak: createSpeaking({ texts, settings, game, scenarios: ports.scenarios }),
  library: createLibraryStore(ports, settings),
  compare: createCompareStore(ports, settings),
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

function start(parent: HTMLElement): void {
  createRoot(parent).render(
    <StrictMode>
      <App
        stores={stores}
        renderer={renderer}
        {...(wanted !== 'none' && { loadStage: () => import('./stage') })}
      />
    </StrictMode>,
  );
}

/** For letters, before the first screen is drawn, milliseconds. */
const LONGEST_WAIT = 500;

document.documentElement.lang = settings.getState().language;
const fonts = fontsWithin(LONGEST_WAIT);
texts.load(settings.getState().language).then(
  async () => {
    await fonts;
    start(root);
  },
  () => {
    // Its words cannot be fetched now: English is here, and what was set stays set for the next time.
    settings.setState({ language: 'en' });
    start(root);
  },
);
