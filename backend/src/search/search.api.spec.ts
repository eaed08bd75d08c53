import type { SearchAnswer, SearchHit } from '@lagesbild/contract';
import { startApi, type Api, type Client } from '../../test/api';
import { Ground } from '../../test/sweeps/ground';
import { InstallationEntity } from '../platform/database/platform.entity';

const planKey = 'ovningsplan';

describe('searching the submitted answers', () => {
  let api: Api;
  let ground: Ground;
  let analyst: Client;
  let attester: Client;

  const index = (): Promise<void> => api.house.jobs.run('index-texts');
  const search = (words: string, query: object = {}): Promise<SearchAnswer> =>
    analyst.get('searchTexts', { params: { planKey }, query: { words, ...query } });
  const found = ({ excerpts }: SearchHit): string[] =>
    excerpts.flatMap(({ start, text, found: places }) => places.map((place) => text.slice(place.start - start, place.end - start)));

  beforeAll(async () => {
    api = await startApi();
    ground = new Ground(api.house, api.clock.now);
    analyst = await api.as('linnea.castegren');
    attester = await api.as('helena.storm-bergman');
  });
  afterAll(() => api.stop());

  /** A report of the police with these words in it, submitted. */
  const submitted = async (done: string): Promise<string> => {
    const reportId = await ground.report('polismyndigheten', 'draft');
    const { version } = await attester.get('saveDraft', { params: { reportId }, body: { done }, ifMatch: 1 });
    await attester.get('submitReport', { params: { reportId }, body: {}, ifMatch: version });
    return reportId;
  };

  it('finds nothing before it has been read through, and says how much waits', async () => {
    const before = await search('sekretess');
    expect([before.total, before.waiting > 50]).toEqual([0, true]);
    await index();
    const after = await search('sekretess');
    expect([after.total > 0, after.waiting]).toEqual([true, 0]);
  });

  it('finds a word in whatever form it stands, and shows it in its context', async () => {
    const reportId = await submitted('Vi har talat om myndigheternas arbete med skyddat boende.');
    await index();
    for (const form of ['myndighet', 'Myndigheter', 'MYNDIGHETENS', 'myndigheternas']) {
      const { items } = await search(`${form} boendet`);
      expect(items[0]).toMatchObject({ field: 'done', source: { reportId, organisation: { key: 'polismyndigheten' } } });
      expect(found(items[0]!)).toEqual(['myndigheternas', 'boende']);
    }
  });

  it('wants every word in the same answer; words in quotes stand exactly so', async () => {
    await submitted('Tullverket och polisen delar rum i hamnen.');
    await submitted('Polisen delar sina rum med ingen.');
    await index();
    expect((await search('polis delar rum')).total).toBe(2);
    expect((await search('"polisen delar rum"')).total).toBe(1);
    expect(found((await search('"Polisen delar rum" hamn')).items[0]!)).toEqual(['polisen delar rum', 'hamnen']);
    expect((await search('polis delar rum kangaroo')).total).toBe(0);
  });

  it('says so when no word says anything by itself', async () => {
    const { total, lookedFor } = await search('och att "det är"');
    expect([total, lookedFor]).toEqual([0, []]);
    expect((await search('')).total).toBe(0);
    expect((await search('polisen och "tullen 100 % _"')).lookedFor).toEqual(['polisen', 'tullen', '100']);
  });

  it('finds no draft, and nothing that was taken back, at once', async () => {
    await ground.report('polismyndigheten', 'draft');
    const draft = await ground.report('polismyndigheten', 'draft');
    await attester.get('saveDraft', { params: { reportId: draft }, body: { done: 'Utkastord som ingen annan skriver.' }, ifMatch: 1 });
    const taken = await submitted('Ordet kvastskaft togs tillbaka.');
    await index();
    expect((await search('utkastord')).total).toBe(0);
    expect((await search('kvastskaft')).total).toBe(1);
    const { version } = await attester.get('showReport', { params: { reportId: taken } });
    await attester.get('withdrawReport', { params: { reportId: taken }, body: {}, ifMatch: version });
    expect([(await search('kvastskaft')).total, (await search('kvastskaft', { earlier: true })).total]).toEqual([0, 0]);
  });

  it('finds the version that stands, and earlier ones when asked to', async () => {
    const reportId = await submitted('Första gången stod det gurkmeja.');
    const { version } = await analyst.get('startReview', { params: { reportId }, ifMatch: 2 });
    const returned = await analyst.get('returnReport', { params: { reportId }, body: { reason: 'Skriv mer.' }, ifMatch: version });
    expect(returned.status).toBe('returned');
    const draft = (await attester.get('showReport', { params: { reportId } })).draft!;
    const saved = await attester.get('saveDraft', {
      params: { reportId },
      body: { done: 'Andra gången stod det saffran.' },
      ifMatch: draft.version,
    });
    await attester.get('submitReport', { params: { reportId }, body: {}, ifMatch: saved.version });
    await index();
    expect([(await search('gurkmeja')).total, (await search('saffran')).total]).toEqual([0, 1]);
    const { items } = await search('gurkmeja', { earlier: true });
    expect(items.map(({ source }) => [source.reportId, source.versionNr, source.latest])).toEqual([[reportId, 1, false]]);
  });

  it('is narrowed by round, area, organisation and question, comes in pages, the newest or the fullest first', async () => {
    const all = await search('utbildning', { limit: 100 });
    expect(all.total).toBeGreaterThan(20);
    const { round, area, organisation } = all.items.find((item) => item.source.area !== null)!.source;
    const field = all.items[0]!.field;
    const holds: [object, (hit: SearchHit) => boolean][] = [
      [{ round: round.id }, (hit) => hit.source.round.id === round.id],
      [{ area: area!.nr }, (hit) => hit.source.area?.nr === area!.nr],
      [{ organisation: organisation.key }, (hit) => hit.source.organisation.key === organisation.key],
      [{ question: field }, (hit) => hit.field === field],
    ];
    for (const [query, fits] of holds) {
      const some = await search('utbildning', { ...query, limit: 100 });
      expect([some.total > 0, some.total < all.total, some.items.every(fits)]).toEqual([true, true, true]);
    }
    const second = await search('utbildning', { limit: 5, page: 2 });
    expect(second.items).toEqual(all.items.slice(5, 10));
    const nrs = all.items.map((hit) => hit.source.submittedAt);
    expect(nrs).toEqual([...nrs].sort().reverse());
    const fullest = (await search('utbildning', { order: 'most-hits', limit: 100 })).items.map((hit) => hit.hits);
    expect(fullest).toEqual([...fullest].sort((one, other) => other - one));
  });

  it('is filled once by several at the same time, and anew when words are read in another way', async () => {
    const before = (await search('utbildning')).total;
    const count = async (): Promise<number> =>
      Number((await api.house.reader.first<{ n: unknown }>('SELECT COUNT(*) AS n FROM search_word'))?.n);
    const words = await count();
    await api.house.gateway.inTransaction((db) => db.change(InstallationEntity, { key: 'search-words' }, { value: 'ett annat sätt' }));
    await Promise.all([index(), index(), index()]);
    await index();
    expect([(await search('utbildning')).total, await count()]).toEqual([before, words]);
  });

  it('is the coordination’s alone', async () => {
    for (const name of ['karin.lindqvist', 'charlotte.nyberg-falk', 'jonas.virtanen'])
      expect((await (await api.as(name)).call('searchTexts', { params: { planKey }, query: { words: 'sekretess' } })).status).toBe(403);
    expect((await api.nobody.call('searchTexts', { params: { planKey } })).status).toBe(401);
  });
});
