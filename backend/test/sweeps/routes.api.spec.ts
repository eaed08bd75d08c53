import Ajv2020 from 'ajv/dist/2020';
import { apiPrefix, endpointNames } from '@lagesbild/contract';
import { startApi, type Api } from '../api';
import { openApiDocument, type Document, type Operation, type Schema } from '../shape';
import { openApiStructure } from './openapi-structure';

jest.setTimeout(60_000);

interface Layer {
  route?: { path: string; stack: { method: string }[] };
  handle: { stack?: Layer[] };
}

/** The routes of a router as it stands in the running application: `GET /plans/{planKey}`. */
function routesOf(layers: readonly Layer[]): string[] {
  const names = layers.flatMap(({ route }) =>
    route
      ? [...new Set(route.stack.map((each) => each.method))].map(
          (method) => `${method.toUpperCase()} ${route.path.replace(/:(\w+)/g, '{$1}')}`,
        )
      : [],
  );
  return names.sort();
}

/** What is about the service itself stands in no table: it is listed here, so that nothing is added unseen. */
const systemRoutes = [
  'GET /api-info',
  'GET /api/v1/openapi.json',
  'GET /api/v1/problems/{kind}',
  'GET /healthz',
  'GET /readyz',
  'POST /csp-reports',
];

/** OWASP API9, ASVS v5.0.0-15.2.3: what is described is what there is. */
describe('the description of the API', () => {
  let api: Api;
  let served: Document;
  const operations = (): { path: string; method: string; operation: Operation }[] =>
    Object.entries(served.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
    );

  beforeAll(async () => {
    api = await startApi();
    served = (await api.nobody.send('GET', `${apiPrefix}/openapi.json`)).body as Document;
  });
  afterAll(() => api.stop());

  it('lists exactly the routes of the router', () => {
    const { stack } = (api.house.app as unknown as { router: { stack: Layer[] } }).router;
    const routers = stack
      .flatMap((layer) => (layer.handle.stack ? [routesOf(layer.handle.stack)] : []))
      .filter((routes) => routes.length > 0);
    const described = operations()
      .map(({ path, method }) => `${method.toUpperCase()} ${path}`)
      .sort();
    expect(routers).toEqual([systemRoutes, described]);
    expect(stack.filter((layer) => layer.route)).toEqual([]);
  });

  it('is served as it was made, and is OpenAPI 3.1', () => {
    expect(served).toEqual(JSON.parse(JSON.stringify(openApiDocument())));
    const check = new Ajv2020({ strict: false, allErrors: true }).compile(openApiStructure);
    expect(check(served) ? [] : check.errors).toEqual([]);
  });

  it('names each endpoint of the table once', () => {
    expect(
      operations()
        .map(({ operation }) => operation.operationId)
        .sort(),
    ).toEqual([...endpointNames].sort());
  });

  it('declares the parameters that stand in each path', () => {
    for (const { path, operation } of operations()) {
      const declared = operation.parameters.filter((each) => each.in === 'path').map((each) => each.name);
      expect([path, declared.sort()]).toEqual([path, [...path.matchAll(/\{(\w+)\}/g)].map((each) => each[1]).sort()]);
    }
  });

  it('refers to nothing that is not there, and every schema is one', () => {
    const references = [...JSON.stringify(served).matchAll(/"\$ref":"([^"]+)"/g)].map((each) => each[1] ?? '');
    const missing = references.filter((each) => served.components.schemas[each.replace('#/components/schemas/', '')] === undefined);
    expect(missing).toEqual([]);
    const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema({ $id: 'served', components: served.components });
    for (const name of Object.keys(served.components.schemas))
      expect(ajv.compile({ $ref: `served#/components/schemas/${name}` })).toBeInstanceOf(Function);
  });

  it('closes every object that goes in or comes out, unless it is a map', () => {
    const open: string[] = [];
    walk(served, '#', (schema, at) => {
      if (schema['type'] === 'object' && schema.properties !== undefined && schema['additionalProperties'] === undefined) open.push(at);
    });
    expect(open).toEqual([]);
  });
});

function walk(value: unknown, at: string, look: (schema: Schema, at: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  look(value as Schema, at);
  for (const [name, inside] of Object.entries(value)) walk(inside, `${at}/${name}`, look);
}
