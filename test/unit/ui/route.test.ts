import { describe, expect, test } from 'vitest';
import { hrefOf, type Route, readRoute } from '../../../src/ui/route';

describe('routes', () => {
  const routes: Route[] = [
    { screen: 'shelf' },
    { screen: 'games' },
    { screen: 'settings' },
    { screen: 'accessibility' },
    { screen: 'new', scenario: 'us-colombia-2025' },
    { screen: 'game', id: 'a/b c' },
    { screen: 'compare', ids: [] },
    { screen: 'compare', ids: ['one', 'two'] },
    { screen: 'studio' },
    { screen: 'studio', draft: 'a/b c' },
    { screen: 'try', draft: 'a', turn: 2 },
    { screen: 'try', draft: 'a', turn: 12, seat: 'us' },
    { screen: 'class', id: 'c' },
  ];

  test.each(routes)('$screen is read as it is written', (route) => {
    expect(readRoute(hrefOf(route))).toEqual(route);
  });

  test.each(['', '#', '#/nowhere', '#/new', '#/new/', '#/game/a/b', '#/game/%E0%A4%A', '#/class'])(
    '“%s” is no route of ours and leads to the shelf',
    (hash) => {
      expect(readRoute(hash)).toEqual({ screen: 'shelf' });
    },
  );
});
