import angular from 'angular-eslint';
import tseslint from 'typescript-eslint';
import { houseRules } from './house-rules.mjs';
import { importBoundaries } from './import-boundaries.mjs';
import { root } from './place.mjs';

const specs = ['**/*.spec.ts', 'backend/test/**', 'frontend/src/testing/**', 'frontend/e2e/**'];

const forbiddenSyntax = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  { selector: 'TSEnumDeclaration', message: 'A vocabulary is a list of words in the contract, not an enum.' },
  { selector: 'MemberExpression[property.name=/^bypassSecurityTrust/]', message: 'Nothing goes round the sanitiser.' },
];
const randomness = {
  object: 'Math',
  property: 'random',
  message: 'Ids and secrets come from node:crypto; tests need the same numbers each time.',
};
const environment = { object: 'process', property: 'env', message: 'Settings are read once, in platform/config.' };
const shells = ['child_process', 'node:child_process'].map((name) => ({
  name,
  importNames: ['exec', 'execSync'],
  message: 'No shell: execFile or spawn with fixed words.',
}));
const serverSide = { group: ['@lagesbild/db', '@lagesbild/backend'], message: 'The browser knows the contract only.' };
const charts = { name: 'chart.js', message: 'Charts are drawn by ui/chart only.' };

const sizes = (lines) => ({
  'max-lines': ['error', { max: lines }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
});

/** For every file, TypeScript or not. */
const everywhere = {
  ...sizes(300),
  eqeqeq: 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'no-console': 'error',
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
  'no-restricted-syntax': ['error', ...forbiddenSyntax],
  'no-restricted-properties': ['error', randomness],
  'no-restricted-imports': ['error', { paths: shells }],
};

/** What strict leaves too strict for this house, each with its reason. */
const typescript = {
  'max-params': 'off',
  '@typescript-eslint/max-params': ['error', { max: 3 }],
  '@typescript-eslint/no-explicit-any': 'error',
  // A shape that is built from others is a type; the contract has both.
  '@typescript-eslint/consistent-type-definitions': 'off',
  // Rows and entities are made as literals: TypeORM needs their columns, never their prototype.
  '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
  '@typescript-eslint/no-generated-empty-object-type': 'off',
  '@typescript-eslint/explicit-module-boundary-types': 'off',
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/no-confusing-void-expression': 'off',
  // Entities, DTOs and Angular parts are classes with decorators, sometimes without a body.
  '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'none' }],
  // A type argument that appears once still says what a caller gets: query<Row>(…).
  '@typescript-eslint/no-unnecessary-type-parameters': 'off',
};

const typed = (files, project) => ({
  files,
  extends: [...tseslint.configs.strictTypeChecked],
  languageOptions: { parserOptions: { project, tsconfigRootDir: root } },
  rules: typescript,
});

export default tseslint.config(
  { ignores: ['**/node_modules/', '**/dist/', '**/generated/', '**/.angular/', 'coverage/', 'data/', 'frontend/e2e/pictures/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  { files: ['**/*.ts', '**/*.mjs', '**/*.cjs'], rules: everywhere },
  typed(['backend/**/*.ts', 'db/**/*.ts'], 'scripts/config/tsconfig.spec.json'),
  typed(['frontend/e2e/**/*.ts'], 'scripts/config/tsconfig.e2e.json'),
  typed(['frontend/src/**/*.ts'], 'frontend/tsconfig.spec.json'),
  {
    files: ['backend/src/**/*.ts'],
    ignores: ['backend/src/platform/config/**', ...specs],
    rules: { 'no-restricted-properties': ['error', randomness, environment] },
  },
  {
    files: ['backend/src/**/*.ts'],
    ignores: ['backend/src/platform/database/**', ...specs],
    plugins: { house: houseRules },
    rules: { 'house/write-gateway': 'error' },
  },
  {
    // Express knows an error handler by its four parameters.
    files: ['backend/src/platform/http/error-handler.ts'],
    rules: { '@typescript-eslint/max-params': ['error', { max: 4 }] },
  },
  {
    files: ['backend/contract/src/**/*.ts'],
    ignores: specs,
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: '^[^.]', message: 'The contract imports nothing but its own files.' }] }],
    },
  },
  {
    files: ['frontend/src/app/ui/chart/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: shells, patterns: [serverSide] }] },
  },
  importBoundaries,
  {
    files: ['frontend/src/**/*.ts'],
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/prefer-on-push-component-change-detection': 'error',
      // A selector begins with the folder it comes from (ui-alert, plan-…), and folders are named after nouns.
      '@angular-eslint/component-selector': 'off',
      '@angular-eslint/directive-selector': 'off',
    },
  },
  {
    files: ['frontend/src/**/*.ts'],
    ignores: ['frontend/src/app/ui/chart/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [...shells, charts], patterns: [{ group: ['chart.js/*'], message: charts.message }, serverSide] },
      ],
    },
  },
  {
    files: ['frontend/src/**/*.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
    rules: { '@angular-eslint/template/no-inline-styles': ['error', { allowNgStyle: false, allowBindToStyle: true }] },
  },
  {
    files: specs,
    rules: {
      ...sizes(400),
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // A migration is a list of tables: it is read once and never changed.
    files: ['db/migrations/**'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    // Tools take their configuration as the default export; scripts write to the terminal.
    files: ['scripts/**', 'backend/bench/**', 'eslint.config.mjs'],
    rules: {
      'no-console': 'off',
      'no-restricted-syntax': ['error', ...forbiddenSyntax.slice(1)],
      'max-params': ['error', { max: 3 }],
      'no-unused-vars': 'error',
    },
  },
);
