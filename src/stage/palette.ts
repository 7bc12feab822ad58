/** LOOK.md's colours and types, by day and by night. */

export type Theme = 'day' | 'night';

export interface Palette {
  readonly paper: string;
  readonly card: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly sea: string;
  readonly land: string;
  /** Around letters on the map. */
  readonly rim: string;
  /** Lines of the still map. */
  readonly graticule: string;
  readonly border: string;
  /** Of the sea near the coast, outer step first. */
  readonly shallows: readonly [string, string];
  /** Countries that the scenario is about, beside those of the two governments. */
  readonly concerned: string;
  /** Countries of the first and the second government. */
  readonly tints: readonly [string, string];
  /** The two governments as fills, and as text. */
  readonly sides: readonly [string, string];
  readonly sideInks: readonly [string, string];
  readonly trust: string;
  readonly trustInk: string;
  readonly security: string;
  readonly securityInk: string;
  readonly aid: string;
  readonly aidInk: string;
}

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  day: {
    paper: '#f6f1e6',
    card: '#fffdf7',
    ink: '#1d2430',
    muted: '#595e68',
    line: '#d8cfbd',
    sea: '#dfe8e6',
    land: '#ece3cf',
    rim: 'rgba(250, 247, 239, 0.62)',
    graticule: '#cbd6d5',
    border: '#bfb196',
    shallows: ['#e3ebe9', '#e8efec'],
    concerned: '#e4d7be',
    tints: ['#c9d8e6', '#f3ddb0'],
    sides: ['#2b5f8f', '#d08a12'],
    sideInks: ['#2b5f8f', '#855400'],
    trust: '#7a5ba6',
    trustInk: '#654a91',
    security: '#4f7d57',
    securityInk: '#3a6344',
    aid: '#1f8a93',
    aidInk: '#14636a',
  },
  night: {
    paper: '#171b22',
    card: '#222831',
    ink: '#ece6d8',
    muted: '#b3ad9f',
    line: '#3b424d',
    sea: '#1a242b',
    land: '#2d2f31',
    rim: 'rgba(23, 27, 34, 0.62)',
    graticule: '#25323a',
    border: '#4c4a45',
    shallows: ['#1e2930', '#222e36'],
    concerned: '#383631',
    tints: ['#2a3f54', '#4d3f22'],
    sides: ['#7fb0dc', '#e0a441'],
    sideInks: ['#9cc3e8', '#efbf6d'],
    trust: '#a98fd0',
    trustInk: '#c3afe2',
    security: '#7fb088',
    securityInk: '#a0cba8',
    aid: '#4fb3bc',
    aidInk: '#7fcdd4',
  },
};

export const SANS = '"IBM Plex Sans Variable", "IBM Plex Sans", system-ui, sans-serif';
export const MONO = '"IBM Plex Mono", ui-monospace, monospace';
export const SERIF = '"Newsreader", "Iowan Old Style", Georgia, serif';

/** A colour as Phaser's shapes take it. */
export function number(color: string): number {
  return Number.parseInt(color.slice(1), 16);
}

/** Waits until the stage's types are there, or as long as one may wait for them. */
export async function fontsReady(): Promise<void> {
  const faces = [
    `400 13px ${SANS}`,
    `600 13px ${SANS}`,
    `500 13px ${MONO}`,
    `400 24px ${SERIF}`,
    `italic 400 22px ${SERIF}`,
  ];
  const loaded = Promise.allSettled(faces.map((face) => document.fonts.load(face)));
  await Promise.race([loaded, new Promise((done) => setTimeout(done, 1500))]);
}
