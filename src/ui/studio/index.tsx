/** The studio's screens. */
import type { Route } from '../route';
import { DeskScreen } from './desk-screen';
import { DraftsScreen } from './drafts-screen';
import { StudioGate } from './studio-store';
import { TryScreen } from './try-screen';

export function StudioScreen({ route }: { route: Extract<Route, { screen: 'studio' | 'try' }> }) {
  return (
    <StudioGate>
      {route.screen === 'try' ? (
        <TryScreen route={route} key={route.draft} />
      ) : route.draft === undefined ? (
        <DraftsScreen />
      ) : (
        <DeskScreen id={route.draft} key={route.draft} />
      )}
    </StudioGate>
  );
}
