import { kindsOf } from './test.mjs';

it.each([
  ['backend/src/reporting/report.spec.ts', ['rules']],
  ['backend/src/reporting/report.policy.spec.ts', ['rules']],
  ['scripts/build.spec.mjs', ['rules']],
  ['backend/src/reporting/reports.api.spec.ts', ['api-sqlite', 'api-mariadb']],
  ['backend/src/platform/database/agreement.schema.spec.ts', ['schema-sqlite', 'schema-mariadb']],
  ['frontend/src/app/ui/field.spec.ts', ['components']],
  ['frontend/e2e/screens.e2e.ts', ['e2e-sqlite']],
  ['frontend/e2e/story.e2e.ts', ['e2e-sqlite', 'e2e-mariadb']],
])('%s is run as %j', (path, kinds) => {
  expect(kindsOf(path)).toEqual(kinds);
});
