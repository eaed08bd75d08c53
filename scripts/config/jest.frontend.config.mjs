import presets from 'jest-preset-angular/presets/index.js';

const frontend = new URL('../../frontend/', import.meta.url).pathname;

/** Component specs: Jest with Angular's compiler, without zones. */
export default {
  ...presets.createCjsPreset({ tsconfig: `${frontend}tsconfig.spec.json` }),
  displayName: 'frontend',
  rootDir: frontend,
  roots: ['<rootDir>/src'],
  testMatch: ['**/*.spec.ts'],
  setupFilesAfterEnv: ['<rootDir>/src/testing/setup.ts'],
  moduleNameMapper: { '^@lagesbild/contract$': '<rootDir>/../backend/contract/src/index.ts' },
  cacheDirectory: '<rootDir>/.angular/jest',
};
