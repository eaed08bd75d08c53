import { randomUUID } from 'node:crypto';
import { endpoints, faultWords, type EndpointName, type EndpointRow, type Fault, type ProblemDetails } from '@lagesbild/contract';
import { startApi, type Answered, type Api, type Client } from '../api';
import { operationOf, resolved, type Schema } from '../shape';
import { commandNames, jsonCommandNames, pathsOf, queryNames, type Values } from './addresses';
import { evidence } from './evidence';
import { wrongFields, type WrongValue } from './wrong-values';

jest.setTimeout(60_000);

const id = randomUUID();
const values: Values = {
  planKey: ['ovningsplan'],
  organisationKey: ['tullverket'],
  assignmentKey: ['ovning-1-1'],
  roundId: [id],
  reportId: [id],
  noteId: [id],
  otherId: [id],
  findingKey: ['p1-neg-kunskap'],
  kindKey: ['prioritering'],
  evidenceId: [id],
  suggestionId: [id],
  codeId: [id],
  markId: [id],
  questionKey: ['utbildade-personer'],
  obstacleId: [id],
  deliverableId: [id],
  indicatorKey: ['utredare-som-har-gatt-utbildningen'],
  personId: [id],
  notificationId: [id],
  substituteId: [id],
  handoverId: [id],
  'versionNr#': ['1'],
};
const pathOf = (name: EndpointName): string => pathsOf(name, values)[0] ?? '';
const row = (name: EndpointName): EndpointRow => endpoints[name];
const bodySchema = (name: EndpointName): Schema | undefined => {
  const schema = operationOf(name).requestBody?.content['application/json']?.schema;
  return schema === undefined ? undefined : resolved(schema);
};
const withBody = commandNames.filter((name) => bodySchema(name) !== undefined);
const requiredFields = (name: EndpointName): readonly string[] => bodySchema(name)?.required ?? [];
const queryWords = (name: EndpointName): string[] =>
  operationOf(name)
    .parameters.filter((each) => each.in === 'query')
    .map((each) => each.name);
const everyName = [...queryNames, ...commandNames];

/** ASVS v5.0.0-2.2.1, 15.3.1, 15.3.3, 15.3.5–15.3.7; catalogue S-03. */
describe('S-03: every shape that comes in is closed', () => {
  let api: Api;
  let coordinator: Client;
  let before: string;

  beforeAll(async () => {
    api = await startApi();
    coordinator = await api.as('asa.bergendahl');
    before = await evidence(api.house);
  });
  afterAll(() => api.stop());
  afterEach(async () => expect(await evidence(api.house)).toBe(before));

  const send = (name: EndpointName, body: string, search = ''): Promise<Answered<unknown>> =>
    coordinator.send(row(name).method, `${pathOf(name)}${search}`, {
      body,
      headers: { 'if-match': '"1"', 'idempotency-key': randomUUID() },
    });

  const ask = (name: EndpointName, search: string): Promise<Answered<unknown>> =>
    row(name).method === 'GET' ? coordinator.send('GET', `${pathOf(name)}${search}`) : send(name, '{}', search);

  /** What is wrong with the refusal itself; null when the fault is named where it is. */
  const deviation = ({ status, body, text }: Answered<unknown>, { json, pointer }: WrongValue, rule?: string): string | null => {
    const faults = (body as ProblemDetails | null)?.errors ?? [];
    // Plain values in a list are named at the list: it is one field of a form.
    const places = [pointer, pointer.replace(/\/0$/, '')];
    const named = faults.some(
      (each: Fault) =>
        (places.includes(each.pointer) || each.pointer.startsWith(`${pointer}/`)) &&
        each.rule in faultWords &&
        (rule ?? each.rule) === each.rule,
    );
    return status === 422 && named
      ? null
      : `${json.slice(0, 80)} at ${pointer}: ${status} ${JSON.stringify(faults.length > 0 ? faults : text).slice(0, 300)}`;
  };

  it.each(withBody)('%s refuses wrong values for each of its fields', async (name) => {
    const found: (string | null)[] = [];
    for (const wrong of wrongFields(bodySchema(name) ?? {}, '#')) found.push(deviation(await send(name, wrong.json), wrong));
    expect(found.filter((each) => each !== null)).toEqual([]);
  });

  it.each(jsonCommandNames)('%s refuses fields that it does not have, and prototypes', async (name) => {
    const found: (string | null)[] = [];
    for (const field of [
      'no-such-field',
      'id',
      'organisationId',
      'version',
      'createdBy',
      '__proto__',
      'constructor',
      'prototype',
      'a/b~c',
    ]) {
      const wrong = {
        json: `{${JSON.stringify(field)}:{"polluted":true}}`,
        pointer: `#/${field.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      };
      found.push(deviation(await send(name, wrong.json), wrong, 'unknown-field'));
    }
    expect(found.filter((each) => each !== null)).toEqual([]);
    expect(({} as { polluted?: true }).polluted).toBeUndefined();
  });

  it.each(withBody.filter((name) => requiredFields(name).length > 0))(
    '%s asks for every field that must be there, at once',
    async (name) => {
      const answered = await send(name, '{}');
      const required = requiredFields(name);
      const faults = (answered.body as ProblemDetails).errors?.filter((each) => each.rule === 'required').map((each) => each.pointer) ?? [];
      expect([answered.status, faults.sort()]).toEqual([422, required.map((field) => `#/${field}`).sort()]);
    },
  );

  it.each(jsonCommandNames)('%s takes an object and nothing else', async (name) => {
    const list = await send(name, '[]');
    expect([list.status, (list.body as ProblemDetails).errors?.[0]]).toMatchObject([422, { pointer: '#', rule: 'not-an-object' }]);
    for (const text of ['"text"', '1', 'null', 'true', '{"a":1']) expect([text, (await send(name, text)).status]).toEqual([text, 400]);
  });

  it.each(everyName)('%s refuses words in the address that it does not know', async (name) => {
    const unknown = await ask(name, '?no-such-word=1');
    expect(deviation(unknown, { json: '', pointer: '#/query/no-such-word' }, 'unknown-field')).toBeNull();
  });

  it.each(everyName.filter((name) => queryWords(name).length > 0))('%s refuses the same word twice in the address', async (name) => {
    const [first = ''] = queryWords(name);
    expect(deviation(await ask(name, `?${first}=1&${first}=2`), { json: '', pointer: `#/query/${first}` })).toBeNull();
  });

  it('refuses ids and keys of the wrong form in every address', async () => {
    const found: string[] = [];
    for (const name of everyName) {
      for (const { name: parameter } of operationOf(name).parameters.filter((each) => each.in === 'path')) {
        const path = row(name)
          .path.replace(`:${parameter}`, 'Å%20')
          .replace(/:versionNr/, '1')
          .replace(/:\w+Id/g, id)
          .replace(/:\w+/g, 'a');
        const answered = await coordinator.send(row(name).method, `/api/v1${path}`, row(name).method === 'GET' ? {} : { body: '{}' });
        const wrong = deviation(answered, { json: path, pointer: `#/params/${parameter}` });
        if (wrong !== null) found.push(wrong);
      }
    }
    expect(found).toEqual([]);
  });
});
