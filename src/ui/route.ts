/** Where in the program one is, kept in the address after the `#`, so that the browser's own back and reload work. */
import { useSyncExternalStore } from 'react';

export type Route =
  | { readonly screen: 'shelf' | 'games' | 'settings' | 'accessibility' }
  | { readonly screen: 'new'; readonly scenario: string }
  /** For a scenario's teacher, and what its model believes. */
  | { readonly screen: 'teach' | 'model'; readonly scenario: string }
  | { readonly screen: 'game'; readonly id: string }
  | { readonly screen: 'compare'; readonly ids: readonly string[] }
  /** Without a draft: all of them. */
  | { readonly screen: 'studio'; readonly draft?: string }
  /** A draft played from a turn, counted from 1. */
  | { readonly screen: 'try'; readonly draft: string; readonly turn: number; readonly seat?: string }
  | { readonly screen: 'class'; readonly id: string };

/** Reads an address' hash; what is no route of ours is the shelf. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [screen, ...rest] = path.split('/').map(decode);
  const id = rest.length === 1 ? (rest[0] ?? '') : '';
  switch (screen) {
    case 'new':
    case 'teach':
    case 'model':
      return id === '' ? { screen: 'shelf' } : { screen, scenario: id };
    case 'game':
      return id === '' ? { screen: 'shelf' } : { screen, id };
    case 'games':
    case 'settings':
    case 'accessibility':
      return { screen };
    case 'class':
      return id === '' ? { screen: 'shelf' } : { screen, id };
    case 'studio':
      return readStudio(rest, query);
    case 'compare': {
      const ids = new URLSearchParams(query).get('ids') ?? '';
      return { screen, ids: ids === '' ? [] : ids.split(',') };
    }
    default:
      return { screen: 'shelf' };
  }
}

function readStudio(rest: readonly string[], query: string): Route {
  const [draft = '', trial, turn = ''] = rest;
  if (draft === '') return { screen: 'studio' };
  if (trial !== 'try' || !/^[1-9]\d{0,2}$/.test(turn)) return { screen: 'studio', draft };
  const seat = new URLSearchParams(query).get('as');
  return { screen: 'try', draft, turn: Number(turn), ...(seat !== null && { seat }) };
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
    case 'teach':
    case 'model':
      return `#/${route.screen}/${encodeURIComponent(route.scenario)}`;
    case 'game':
      return `#/game/${encodeURIComponent(route.id)}`;
    case 'class':
      return `#/class/${encodeURIComponent(route.id)}`;
    case 'studio':
      return route.draft === undefined ? '#/studio' : `#/studio/${encodeURIComponent(route.draft)}`;
    case 'try': {
      const as = route.seat === undefined ? '' : `?${new URLSearchParams({ as: route.seat })}`;
      return `#/studio/${encodeURIComponent(route.draft)}/try/${route.turn}${as}`;
    }
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
