/** Where in the program one is, kept in the address after the `#`, so that the browser's own back and reload work. */
import { useSyncExternalStore } from 'react';

export type Route =
  | { readonly screen: 'shelf' | 'games' | 'settings' }
  | { readonly screen: 'new'; readonly scenario: string }
  | { readonly screen: 'game'; readonly id: string }
  | { readonly screen: 'compare'; readonly ids: readonly string[] };

/** Reads an address' hash; what is no route of ours is the shelf. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [screen, ...rest] = path.split('/').map(decode);
  const id = rest.length === 1 ? (rest[0] ?? '') : '';
  switch (screen) {
    case 'new':
      return id === '' ? { screen: 'shelf' } : { screen, scenario: id };
    case 'game':
      return id === '' ? { screen: 'shelf' } : { screen, id };
    case 'games':
    case 'settings':
      return { screen };
    case 'compare': {
      const ids = new URLSearchParams(query).get('ids') ?? '';
      return { screen, ids: ids === '' ? [] : ids.split(',') };
    }
    default:
      return { screen: 'shelf' };
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

/** The address of a route, for links. */
export function hrefOf(route: Route): string {
  switch (route.screen) {
    case 'shelf':
      return '#/';
    case 'new':
      return `#/new/${encodeURIComponent(route.scenario)}`;
    case 'game':
      return `#/game/${encodeURIComponent(route.id)}`;
    case 'compare':
      return route.ids.length === 0
        ? '#/compare'
        : `#/compare?${new URLSearchParams({ ids: route.ids.join(',') })}`;
    default:
      return `#/${route.screen}`;
  }
}

export function go(route: Route): void {
  window.location.hash = hrefOf(route);
}

const listen = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/** The hash itself: a string compares by value, so React renders only where it changed. */
export function useHash(): string {
  return useSyncExternalStore(listen, () => window.location.hash);
}
