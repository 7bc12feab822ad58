/** Which screen is to be seen. All but the shelf come when they are asked for. */
import { lazy, Suspense, useEffect, useState } from 'react';
import { ErrorBoundary } from './error-boundary';
import { BringInProvider, DropAnywhere } from './files';
import { KeepWarning } from './keep-warning';
import { useGuardedHash } from './leave-guard';
import { useLooks } from './looks';
import { LoadingPage } from './parts/notices';
import { type Route, readRoute } from './route';
import { ShelfScreen } from './shelf/shelf-screen';
import { type LoadStage, StageHost, type StageOptions, StageProvider } from './stage-host';
import { type Stores, StoresProvider } from './stores';

const CompareScreen = lazy(async () => ({ default: (await import('./compare')).CompareScreen }));
const GamesScreen = lazy(async () => ({ default: (await import('./games')).GamesScreen }));
const SetupScreen = lazy(async () => ({ default: (await import('./setup/setup-screen')).SetupScreen }));
const loadGame = () => import('./game/game-screen');
const GameScreen = lazy(async () => ({ default: (await loadGame()).GameScreen }));
const StudioScreen = lazy(async () => ({ default: (await import('./studio')).StudioScreen }));
const TeachScreen = lazy(async () => ({ default: (await import('./teach')).TeachScreen }));
const ModelScreen = lazy(async () => ({ default: (await import('./teach')).ModelScreen }));
const AccessScreen = lazy(async () => ({ default: (await import('./access/access-screen')).AccessScreen }));
const ClassScreen = lazy(async () => ({ default: (await import('./setup/class-screen')).ClassScreen }));
const SettingsScreen = lazy(async () => ({
  default: (await import('./settings/settings-screen')).SettingsScreen,
}));

export interface AppProps {
  readonly stores: Stores;
  /** Loads the stage; absent: everything is played without it. */
  readonly loadStage?: LoadStage;
  readonly renderer?: StageOptions['renderer'];
}

export function App({ stores, loadStage, renderer = 'auto' }: AppProps) {
  const [host] = useState(
    () =>
      new StageHost(loadStage, () => ({
        theme: document.documentElement.dataset.theme === 'night' ? 'night' : 'day',
        reducedMotion: document.documentElement.dataset.motion === 'none',
        renderer,
        inset: { top: 52, right: 24, bottom: 48, left: 366 },
      })),
  );
  return (
    <StoresProvider stores={stores}>
      <ErrorBoundary>
        <StageProvider host={host}>
          <BringInProvider>
            <Screens />
          </BringInProvider>
        </StageProvider>
      </ErrorBoundary>
    </StoresProvider>
  );
}

function Screens() {
  useLooks();
  const { hash, question } = useGuardedHash();
  useEffect(() => {
    void hash;
    window.scrollTo(0, 0);
  }, [hash]);
  return (
    <>
      <KeepWarning />
      <div hidden={question !== undefined}>
        <Suspense fallback={<LoadingPage />}>
          <Screen hash={hash} />
        </Suspense>
        {!ownDrop.has(readRoute(hash).screen) && <DropAnywhere />}
      </div>
      {question}
    </>
  );
}

/** Screens that take dropped files themselves. */
const ownDrop: ReadonlySet<Route['screen']> = new Set(['games', 'compare']);

/** Screens that a game is begun from. */
const beforeGame: ReadonlySet<Route['screen']> = new Set(['new', 'class']);

function Screen({ hash }: { hash: string }) {
  const route = readRoute(hash);
  const soon = beforeGame.has(route.screen);
  useEffect(() => {
    // Brought along while somebody chooses a seat; if that fails, the game itself asks again.
    if (soon) void loadGame().catch(() => {});
  }, [soon]);
  switch (route.screen) {
    case 'compare':
      return <CompareScreen ids={route.ids} />;
    case 'games':
      return <GamesScreen />;
    case 'settings':
      return <SettingsScreen />;
    case 'accessibility':
      return <AccessScreen />;
    case 'new':
      return <SetupScreen id={route.scenario} key={route.scenario} />;
    case 'teach':
      return <TeachScreen id={route.scenario} key={route.scenario} />;
    case 'model':
      return <ModelScreen id={route.scenario} key={route.scenario} />;
    case 'studio':
    case 'try':
      return <StudioScreen route={route} />;
    case 'class':
      return <ClassScreen id={route.id} key={route.id} />;
    case 'game':
      return <GameScreen id={route.id} key={route.id} />;
    default:
      return <ShelfScreen />;
  }
}
