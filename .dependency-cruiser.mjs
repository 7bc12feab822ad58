// Who may import whom. The two tables are the whole truth; the rules below are generated from them.

/** Rooms of src/ and the rooms each may import; `types` marks rooms of which only types may be imported. */
const ROOMS = {
  engine: {},
  scenario: { may: ['engine', 'texts'] },
  playthrough: { may: ['engine'] },
  opponents: { may: ['engine'] },
  analysis: { may: ['engine', 'opponents', 'playthrough'] },
  checks: { may: ['scenario', 'analysis', 'texts'] },
  worker: { may: ['analysis', 'checks', 'scenario'] },
  texts: { types: ['engine'] },
  store: {
    may: ['engine', 'scenario', 'playthrough', 'opponents', 'analysis', 'checks', 'worker', 'texts'],
  },
  picture: { may: ['engine', 'texts'], types: ['store'] },
  stage: { may: ['picture', 'store'] },
  ui: { may: ['picture', 'store', 'texts'] },
  platform: { types: ['store'] },
  cli: { may: ['engine', 'scenario', 'playthrough', 'opponents', 'analysis', 'checks', 'texts'] },
};

/** Packages that only some rooms may import; a package that is not named here is open to all but the engine. */
const PACKAGES = {
  phaser: ['stage'],
  react: ['ui', 'main.tsx'],
  'react-dom': ['ui', 'main.tsx'],
  zustand: ['store', 'ui'],
  yaml: ['scenario'],
};

/** @type {import('dependency-cruiser').DependencyType[]} */
const NPM = ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'npm-bundled', 'npm-no-pkg', 'npm-unknown'];
/** @type {import('dependency-cruiser').DependencyType[]} */
const TYPE_ONLY = ['type-only'];
const MAIN = '^src/main\\.tsx$';

/** @param {string[]} rooms */
const inside = (rooms) => rooms.map((room) => (room === 'main.tsx' ? MAIN : `^src/${room}/`));

/** @typedef {import('dependency-cruiser').IForbiddenRuleType} Rule */

/** @type {Rule[]} */
const roomRules = Object.entries(ROOMS).flatMap(([room, row]) => {
  const { may, types } = { may: [], types: [], ...row };
  return [
    {
      name: `${room}-imports-only-its-row`,
      from: { path: inside([room]) },
      to: { path: '^(src|test)/', pathNot: inside([room, ...may, ...types]) },
    },
    ...types.map((other) => ({
      name: `${room}-imports-only-types-of-${other}`,
      from: { path: inside([room]) },
      to: { path: inside([other]), dependencyTypesNot: TYPE_ONLY },
    })),
  ];
});

/** @type {Rule[]} */
const packageRules = Object.entries(PACKAGES).map(([name, rooms]) => ({
  name: `${name}-only-in-${rooms.join('-and-')}`,
  from: { path: '^src/', pathNot: inside(rooms) },
  to: { path: `(^|/)node_modules/(@types/)?${name}/` },
}));

/** @type {Rule[]} */
const forbidden = [
  ...roomRules,
  ...packageRules,
  {
    name: 'main-imports-all-but-cli',
    from: { path: MAIN },
    to: { path: '^(src|test)/', pathNot: inside(Object.keys(ROOMS).filter((room) => room !== 'cli')) },
  },
  {
    name: 'no-room-outside-the-table',
    from: { path: '^src/', pathNot: [...inside(Object.keys(ROOMS)), MAIN] },
    to: {},
  },
  { name: 'engine-imports-no-package', from: { path: '^src/engine/' }, to: { dependencyTypes: NPM } },
  {
    name: 'node-only-in-cli',
    from: { path: '^src/', pathNot: '^src/cli/' },
    to: { dependencyTypes: ['core'] },
  },
  { name: 'no-circle', from: {}, to: { circular: true } },
  {
    name: 'no-orphan',
    from: { orphan: true, pathNot: [MAIN, '^src/[^/]+/(main|entry)\\.ts$', '\\.d\\.ts$'] },
    to: {},
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: forbidden.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
};
