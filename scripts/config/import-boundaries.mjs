import boundaries from 'eslint-plugin-boundaries';
import { root } from './place.mjs';

/** Back-end nouns from left to right: one may use the index.ts of those to its left, never of its neighbours or those to its right. */
const steps = [
  ['organisations'],
  ['identity'],
  ['plans'],
  ['areas'],
  ['assignments'],
  ['rounds'],
  ['reporting', 'meetings', 'findings', 'indicators', 'budget'],
  ['obstacles'],
  ['marks'],
  ['search'],
  ['dashboards', 'exports'],
];
const nouns = steps.flat();
/** Reached through ports on the context; only app.ts knows them. */
const behindPorts = ['audit', 'notifications'];

const noun = (name) => `noun-${name}`;
const leftOf = (name) =>
  steps
    .slice(
      0,
      steps.findIndex((step) => step.includes(name)),
    )
    .flat()
    .map(noun);

const folder = (type, pattern, more = {}) => ({ type, pattern, partialMatch: false, ...more });

export const elements = [
  folder('contract', 'backend/contract/src'),
  folder('db', 'db'),
  folder('platform', 'backend/src/platform'),
  ...[...nouns, ...behindPorts].map((name) => folder(noun(name), `backend/src/${name}`)),
  folder('ui', 'frontend/src/app/ui'),
  folder('core', 'frontend/src/app/core'),
  folder('shell', 'frontend/src/app/shell'),
  folder('screens', 'frontend/src/app/!(ui|core|shell)', { capture: ['noun'] }),
];

const mayUse = (from, allowed, advice) => ({
  from: { element: { types: from } },
  disallow: { to: { element: { types: { anyOf: ['*'], noneOf: [from, ...allowed] } } } },
  message: advice,
});

const everyNoun = nouns.map(noun);
const policies = [
  mayUse('contract', [], 'The contract imports nothing: both ends stand on it.'),
  mayUse('db', ['contract'], 'db may import the contract and nothing else of ours.'),
  mayUse('platform', ['contract', 'db'], 'The platform knows nothing of plans: it may import the contract and db.'),
  ...nouns.map((name) =>
    mayUse(
      noun(name),
      ['contract', 'db', 'platform', ...leftOf(name)],
      `${name} may import the platform, the contract, db and the index.ts of: ${leftOf(name).join(', ').replaceAll('noun-', '') || 'no other noun'}.`,
    ),
  ),
  ...behindPorts.map((name) =>
    mayUse(
      noun(name),
      ['contract', 'db', 'platform', noun('identity'), noun('organisations')],
      `${name} stands behind a port of the platform: it may import the platform, the contract, db, identity and organisations.`,
    ),
  ),
  ...[...everyNoun, ...behindPorts.map(noun)].map((target) => ({
    from: { element: { types: { anyOf: ['noun-*'], noneOf: [target] } } },
    disallow: { to: { element: { types: target, fileInternalPath: '!index.ts' } } },
    message: 'Another noun is used through its index.ts only.',
  })),
  {
    from: { element: { types: 'ui' } },
    disallow: { to: { element: { types: 'core', fileInternalPath: 'api.ts' } } },
    message: 'ui never calls the API.',
  },
  mayUse('ui', ['core', 'contract'], 'ui knows no screens.'),
  mayUse('core', ['contract'], 'core knows neither screens nor their parts.'),
  mayUse('shell', ['core', 'ui', 'contract'], 'The shell reaches screens by lazy routes only.'),
  {
    from: { element: { types: 'screens' } },
    disallow: { to: { element: { types: 'screens', captured: { noun: '!{{ from.element.captured.noun }}' } } } },
    message: "A noun's screens never import another noun's screens.",
  },
];

/** Imports are checked in product code; specs and test builders may reach anything. Lazy routes are dynamic imports and stay free. */
export const importBoundaries = {
  files: ['backend/contract/src/**/*.ts', 'backend/src/*/**/*.ts', 'db/**/*.ts', 'frontend/src/app/*/**/*.ts'],
  ignores: ['**/*.spec.ts'],
  plugins: { boundaries },
  settings: {
    'import/resolver': { node: { extensions: ['.ts', '.mjs', '.js'] } },
    'boundaries/root-path': root,
    'boundaries/elements': elements,
    'boundaries/dependency-nodes': ['import', 'export'],
  },
  rules: { 'boundaries/dependencies': ['error', { default: 'allow', policies }] },
};
