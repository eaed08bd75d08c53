import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './config/place.mjs';
import { main, runOwn } from './config/run.mjs';

const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

/** The files of a noun that everybody who is signed in may list; its rules, policy and tables come next. */
const files = ({ noun, plural, Noun, Plural }) => ({
  [`backend/contract/src/${plural}.ts`]: `import type { EndpointTable } from './endpoint';
import type { Page, PageQuery } from './page';

export interface ${Noun}Summary {
  id: string;
}

export interface ${Noun}Endpoints {
  list${Plural}: { query: PageQuery; answer: Page<${Noun}Summary> };
}

export const ${noun}Endpoints = {
  list${Plural}: { method: 'GET', path: '/${plural}', summary: { sv: '${Plural}', en: '${Plural}' } },
} as const satisfies EndpointTable<${Noun}Endpoints>;
`,
  [`backend/src/${plural}/${noun}.endpoints.ts`]: `import { authorizeSignedIn } from '../platform/access/ledger';
import type { Handlers } from '../platform/http/endpoint';
import { PageInput, pageOf, sliceOf } from '../platform/http/page';

export const ${noun}Handlers = {
  list${Plural}: {
    query: PageInput,
    answer: (ctx, { query }) => {
      authorizeSignedIn(ctx);
      return Promise.resolve(pageOf([], sliceOf(query), 0));
    },
  },
} satisfies Pick<Handlers, 'list${Plural}'>;
`,
  [`backend/src/${plural}/index.ts`]: `export { ${noun}Handlers } from './${noun}.endpoints';
`,
  [`backend/src/${plural}/${plural}.api.spec.ts`]: `import { startApi, type Api } from '../../test/api';

describe('${plural}', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('are listed for who is signed in, and for nobody else', async () => {
    const reader = await api.as('charlotte.nyberg-falk');
    expect(await reader.get('list${Plural}')).toMatchObject({ items: [], page: 1, total: 0 });
    expect((await api.nobody.call('list${Plural}')).status).toBe(401);
  });
});
`,
});

/** Where the house names its nouns: the line is put before the anchor. */
const places = ({ noun, plural, Noun, Plural }) => [
  [
    'backend/contract/src/index.ts',
    'import { sessionEndpoints,',
    `import { ${noun}Endpoints, type ${Noun}Endpoints } from './${plural}';\n`,
  ],
  ['backend/contract/src/index.ts', "export * from './text';", `export * from './${plural}';\n`],
  ['backend/contract/src/index.ts', 'HomeEndpoints {}', `${Noun}Endpoints, `],
  ['backend/contract/src/index.ts', '...homeEndpoints', `...${noun}Endpoints, `],
  ['backend/src/handlers.ts', '\n/** Every endpoint', `import { ${noun}Handlers } from './${plural}';\n`],
  ['backend/src/handlers.ts', '  ...homeHandlers,', `  ...${noun}Handlers,\n`],
  ['backend/test/sweeps/permissions.ts', '  listRounds:', `  list${Plural}: { always: rows.signedIn },\n`],
  ['scripts/config/import-boundaries.mjs', "  ['dashboards',", `  ['${plural}'],\n`],
];

/** Writes a noun's folder with one passing API spec, and names the noun where the house lists them. */
async function newNoun([noun, plural = `${noun}s`]) {
  if (!/^[a-z]+$/.test(noun ?? '') || !/^[a-z]+$/.test(plural))
    throw new Error('Say which noun: npm run new-noun -- <noun> [<plural>], small letters a–z.');
  const names = { noun, plural, Noun: capital(noun), Plural: capital(plural) };
  const written = Object.entries(files(names));
  const taken = written.find(([file]) => existsSync(join(root, file)));
  if (taken) throw new Error(`${taken[0]} is there already.`);
  for (const [file, anchor] of places(names)) {
    if (!readFileSync(join(root, file), 'utf8').includes(anchor)) throw new Error(`${file} has no place for a noun before: ${anchor}`);
  }
  for (const [file, text] of written) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  for (const [file, anchor, line] of places(names)) {
    const text = readFileSync(join(root, file), 'utf8');
    writeFileSync(join(root, file), text.replace(anchor, line + anchor));
  }
  const changed = [...new Set(places(names).map(([file]) => file))];
  const { ok, output } = await runOwn('prettier', ['--write', ...changed]);
  if (!ok) throw new Error(output);
  console.log([...written.map(([file]) => `+ ${file}`), ...changed.map((file) => `~ ${file}`)].join('\n'));
  console.log(`\nTry it: npm test -- backend/src/${plural}/${plural}.api.spec.ts`);
  return true;
}

void main(import.meta.url, newNoun);
