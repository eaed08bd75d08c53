import { root } from './place.mjs';

const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      keepClassNames: true,
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

const shared = {
  rootDir: root,
  testEnvironment: 'node',
  transform: { '^.+\\.[cm]?[jt]s$': swc },
  // These packages are ES modules only; the rest of node_modules is taken as it is.
  transformIgnorePatterns: ['/node_modules/(?!(uuid|hucre)/)'],
  moduleFileExtensions: ['ts', 'mjs', 'js', 'cjs', 'json', 'node'],
  moduleNameMapper: {
    '^@lagesbild/contract$': '<rootDir>/backend/contract/src/index.ts',
    '^@lagesbild/db$': '<rootDir>/db/index.ts',
  },
  modulePathIgnorePatterns: ['/dist/', '<rootDir>/frontend/\\.angular/'],
};
const backendRoots = ['<rootDir>/backend', '<rootDir>/db'];

/** A kind of test that runs the same on each engine; the specs read which one from LAGESBILD_TEST_ENGINE. */
const onEngine = (kind, engine) => ({
  ...shared,
  displayName: `${kind}-${engine}`,
  roots: backendRoots,
  testMatch: [`**/*.${kind}.spec.ts`],
  globals: { LAGESBILD_TEST_ENGINE: engine },
  setupFiles: ['<rootDir>/scripts/config/jest.engine.cjs'],
  setupFilesAfterEnv: ['<rootDir>/scripts/config/jest.patience.cjs'],
  ...(engine === 'mariadb' && {
    globalSetup: '<rootDir>/scripts/config/jest.mariadb-start.mjs',
    globalTeardown: '<rootDir>/scripts/config/jest.mariadb-stop.mjs',
  }),
});

/** In a browser, against the built server: everything on the embedded database, the story of a round on both. */
const inBrowser = (engine, name) => ({
  ...onEngine('e2e', engine),
  roots: ['<rootDir>/frontend/e2e'],
  testMatch: [`**/frontend/e2e/${name}.e2e.ts`],
  setupFilesAfterEnv: ['<rootDir>/scripts/config/jest.e2e.cjs'],
});

/** Run one kind with `--selectProjects rules`, or `api`, `schema`, `e2e` with the engine: `api-sqlite`, `e2e-mariadb` … */
export default {
  rootDir: root,
  testSequencer: '<rootDir>/scripts/config/slowest-first.cjs',
  projects: [
    {
      ...shared,
      displayName: 'rules',
      roots: [...backendRoots, '<rootDir>/scripts'],
      testMatch: ['**/*.spec.ts', '**/*.spec.mjs'],
      testPathIgnorePatterns: ['/node_modules/', '\\.(api|schema)\\.spec\\.ts$'],
    },
    onEngine('api', 'sqlite'),
    onEngine('api', 'mariadb'),
    onEngine('schema', 'sqlite'),
    onEngine('schema', 'mariadb'),
    inBrowser('sqlite', '*'),
    inBrowser('mariadb', 'story'),
  ],
};
