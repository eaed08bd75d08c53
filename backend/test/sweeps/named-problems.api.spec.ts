import { randomUUID } from 'node:crypto';
import { apiPrefix, faultWords, problems, type Fault, type Language, type ProblemDetails, type ProblemKind } from '@lagesbild/contract';
import { startApi, type Answered, type Api, type Client } from '../api';
import { evidence } from './evidence';
import { Ground } from './ground';

jest.setTimeout(60_000);

interface Refusal {
  title: string;
  kind: ProblemKind;
  ask: (headers: Record<string, string>) => Promise<Answered<unknown>>;
  errors?: Pick<Fault, 'pointer' | 'rule'>[];
  facts?: object;
}

/** Whatever is done wrong gets its own name, says what to do in the reader's language, and leaves nothing half done. */
describe('what goes wrong has a name', () => {
  let api: Api;
  let reporter: Client;
  let coordinator: Client;
  let draft: string;
  let emptyDraft: string;
  let submitted: string;
  let inClosedRound: string;
  let ofOthers: string;

  beforeAll(async () => {
    api = await startApi();
    reporter = await api.as('helena.storm-bergman');
    coordinator = await api.as('asa.bergendahl');
    const ground = new Ground(api.house, api.clock.now);
    draft = await ground.report('polismyndigheten', 'draft');
    emptyDraft = await ground.report('polismyndigheten', 'draft');
    submitted = await ground.report('polismyndigheten', 'draft');
    inClosedRound = await ground.report('polismyndigheten', 'draft', await ground.round('closed'));
    ofOthers = await ground.report('tullverket', 'submitted');
    await reporter.get('saveDraft', { params: { reportId: emptyDraft }, body: { done: '', rating: null }, ifMatch: 1 });
    await reporter.get('submitReport', { params: { reportId: submitted }, body: {}, ifMatch: 1, key: 'den-forsta-nyckeln' });
  });
  afterAll(() => api.stop());

  const at = (id: string, rest: string): string => `${apiPrefix}/reports/${id}/${rest}`;
  const save = (id: string, body: unknown, headers: Record<string, string>) =>
    reporter.send('PATCH', at(id, 'draft'), { body, headers: { 'if-match': '"1"', ...headers } });
  const submit = (id: string, headers: Record<string, string>) =>
    reporter.send('POST', at(id, 'submissions'), { body: {}, headers: { 'if-match': '"1"', 'idempotency-key': randomUUID(), ...headers } });
  const note = (body: unknown, headers: Record<string, string>) => coordinator.send('POST', at(submitted, 'notes'), { body, headers });

  const refusals: Refusal[] = [
    {
      title: 'a wrong type',
      kind: 'invalid-input',
      ask: (headers) => save(draft, { done: 7 }, headers),
      errors: [{ pointer: '#/done', rule: 'not-a-string' }],
    },
    {
      title: 'a missing field',
      kind: 'invalid-input',
      ask: (headers) => note({ section: 'done' }, headers),
      errors: [{ pointer: '#/text', rule: 'required' }],
    },
    {
      title: 'an unknown field',
      kind: 'invalid-input',
      ask: (headers) => save(draft, { status: 'approved' }, headers),
      errors: [{ pointer: '#/status', rule: 'unknown-field' }],
    },
    {
      title: 'too long a text',
      kind: 'invalid-input',
      ask: (headers) => save(draft, { done: 'a'.repeat(12_001) }, headers),
      errors: [{ pointer: '#/done', rule: 'too-long' }],
    },
    {
      title: 'several faults at once',
      kind: 'invalid-input',
      ask: (headers) => save(draft, { done: 7, usedOre: -1, perspectives: [{ key: 'hbtqi', text: 1 }] }, headers),
      errors: [
        { pointer: '#/done', rule: 'not-a-string' },
        { pointer: '#/usedOre', rule: 'too-small' },
        { pointer: '#/perspectives/0/text', rule: 'not-a-string' },
      ],
    },
    {
      title: 'a perspective that the plan has not',
      kind: 'invalid-input',
      ask: (headers) => save(draft, { perspectives: [{ key: 'ny', text: '' }] }, headers),
      errors: [{ pointer: '#/perspectives/0/key', rule: 'not-one-of' }],
    },
    { title: 'a report of another agency', kind: 'not-found', ask: (headers) => save(ofOthers, { done: 'Vårt.' }, headers) },
    { title: 'a report that nobody has', kind: 'not-found', ask: (headers) => save(randomUUID(), { done: 'Vårt.' }, headers) },
    {
      title: 'a closed round, saving',
      kind: 'round-not-open',
      ask: (headers) => save(inClosedRound, { done: 'För sent.' }, headers),
      facts: { status: 'draft' },
    },
    { title: 'a closed round, submitting', kind: 'round-not-open', ask: (headers) => submit(inClosedRound, headers) },
    {
      title: 'an old version, saving',
      kind: 'version-stale',
      ask: (headers) => save(draft, { done: 'Gammalt.' }, { ...headers, 'if-match': '"9"' }),
      facts: { version: 1 },
    },
    {
      title: 'an old version, submitting',
      kind: 'version-stale',
      ask: (headers) => submit(draft, { ...headers, 'if-match': '"9"' }),
      facts: { version: 1 },
    },
    { title: 'no version', kind: 'if-match-required', ask: (headers) => reporter.send('PATCH', at(draft, 'draft'), { body: {}, headers }) },
    { title: 'a version that is none', kind: 'malformed-request', ask: (headers) => save(draft, {}, { ...headers, 'if-match': '*' }) },
    { title: 'a second submit', kind: 'report-not-open', ask: (headers) => submit(submitted, headers), facts: { status: 'submitted' } },
    {
      title: 'a submit without a key',
      kind: 'idempotency-key-required',
      ask: (headers) => reporter.send('POST', at(draft, 'submissions'), { body: {}, headers: { 'if-match': '"1"', ...headers } }),
    },
    {
      title: 'a key of another submit',
      kind: 'idempotency-key-reused',
      ask: (headers) => submit(draft, { ...headers, 'idempotency-key': 'den-forsta-nyckeln' }),
    },
    {
      title: 'an unfinished report',
      kind: 'report-incomplete',
      ask: (headers) => submit(emptyDraft, { ...headers, 'if-match': '"2"' }),
      errors: [
        { pointer: '#/rating', rule: 'required' },
        { pointer: '#/done', rule: 'required' },
      ],
    },
    { title: 'broken JSON', kind: 'not-json', ask: (headers) => save(draft, '{"done":', headers) },
    { title: 'five megabytes', kind: 'body-too-large', ask: (headers) => save(draft, { done: 'a'.repeat(5_000_000) }, headers) },
    {
      title: 'plain text',
      kind: 'unsupported-media-type',
      ask: (headers) => save(draft, 'done', { ...headers, 'content-type': 'text/plain' }),
    },
    { title: 'an unknown route', kind: 'unknown-route', ask: (headers) => reporter.send('GET', `${apiPrefix}/nowhere`, { headers }) },
    { title: 'another method', kind: 'method-not-allowed', ask: (headers) => reporter.send('DELETE', `${apiPrefix}/plans`, { headers }) },
    { title: 'nobody', kind: 'sign-in-required', ask: (headers) => api.nobody.send('GET', `${apiPrefix}/plans`, { headers }) },
    { title: 'the wrong role', kind: 'not-allowed', ask: (headers) => reporter.send('GET', `${apiPrefix}/people`, { headers }) },
    {
      title: 'days in the wrong order',
      kind: 'invalid-input',
      ask: (headers) => coordinator.send('POST', `${apiPrefix}/plans/ovningsplan/rounds`, { body: backwards, headers }),
      errors: [{ pointer: '#/dueOn', rule: 'wrong-order' }],
    },
    {
      title: 'a review of what is not submitted',
      kind: 'report-not-submitted',
      ask: (headers) => coordinator.send('POST', at(draft, 'approval'), { body: {}, headers: { 'if-match': '"1"', ...headers } }),
    },
    {
      title: 'an assessment without a reason',
      kind: 'assessment-needs-reason',
      ask: (headers) =>
        coordinator.send('PUT', at(ofOthers, 'assessment'), {
          body: { rating: 'off-track', reason: ' ' },
          headers: { 'if-match': '"0"', ...headers },
        }),
    },
    {
      title: 'a return without a note',
      kind: 'return-needs-note',
      ask: (headers) => coordinator.send('POST', at(ofOthers, 'return'), { body: {}, headers: { 'if-match': '"1"', ...headers } }),
    },
  ];

  describe.each([
    ['sv', 'sv-SE,sv;q=0.9,en;q=0.5'],
    ['en', 'en-GB,en;q=0.9'],
  ] as [Language, string][])('in %s', (language, accepted) => {
    it.each(refusals)('$title: $kind', async ({ kind, ask, errors, facts }) => {
      const before = await evidence(api.house);
      const { status, headers, body } = await ask({ 'accept-language': accepted });
      const words = problems[kind];
      expect([status, headers.get('content-type'), headers.get('content-language')]).toEqual([
        words.status,
        'application/problem+json; charset=utf-8',
        language,
      ]);
      expect(body).toMatchObject({
        kind,
        type: `/api/v1/problems/${kind}`,
        title: words.title[language],
        detail: words.detail[language],
        status,
        instance: headers.get('x-request-id'),
        ...(facts ? { facts } : {}),
      });
      expect((body as ProblemDetails).errors).toEqual(errors?.map((each) => ({ ...each, detail: faultWords[each.rule][language] })));
      expect(await evidence(api.house)).toBe(before);
    });
  });

  it('answers the same key with the same receipt, without a second submission', async () => {
    const before = await evidence(api.house);
    const again = await submit(submitted, { 'idempotency-key': 'den-forsta-nyckeln' });
    expect([again.status, again.body]).toMatchObject([201, { reportId: submitted, versionNr: 1 }]);
    expect(await evidence(api.house)).toBe(before);
  });

  it('describes each of its problems, in both languages', async () => {
    for (const kind of Object.keys(problems))
      expect((await api.nobody.send('GET', `${apiPrefix}/problems/${kind}`)).body).toEqual({ kind, ...problems[kind as ProblemKind] });
  });
});

const backwards = {
  titleSv: 'Omgång',
  titleEn: 'Round',
  periodFrom: '2027-01-01',
  periodTo: '2027-06-30',
  opensOn: '2027-07-01',
  dueOn: '2027-06-01',
  closesOn: '2027-09-01',
};
