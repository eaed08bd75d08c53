import { startApi, type Api, type Client } from '../../test/api';
import { faultsOf, givenObstacle, kindOf, ObstacleScene, planKey } from '../../test/obstacle-scene';
import type { ObstacleView } from '@lagesbild/contract';

describe('the work on obstacles', () => {
  let api: Api;
  let scene: ObstacleScene;
  let analyst: Client;
  let coordinator: Client;
  let police: Client;
  let taxAgency: Client;
  let ministry: Client;

  beforeAll(async () => {
    api = await startApi();
    analyst = await api.as('linnea.castegren');
    coordinator = await api.as('asa.bergendahl');
    police = await api.as('karin.lindqvist');
    taxAgency = await api.as('johannes.frisk');
    ministry = await api.as('charlotte.nyberg-falk');
    scene = new ObstacleScene(api, analyst);
  });
  afterAll(() => api.stop());
  beforeEach(() => scene.pass());

  describe('naming it anew', () => {
    it('keeps what it was in the history, and tells who is named', async () => {
      const before = await scene.raise({ mustActKeys: ['tullverket'], areaNrs: [2] });
      expect(before.areas.map((area) => area.nr)).toEqual([2]);
      const edited = await scene.edit(before, {
        titleSv: 'Ett annat namn',
        titleEn: 'Another name',
        kind: 'lagstiftning',
        severity: 'high',
        governmentMustAct: true,
        mustActKeys: ['polismyndigheten'],
        areaNrs: [3, 1],
        text: 'Efter mötet.',
      });
      expect(edited.body).toMatchObject({
        title: { sv: 'Ett annat namn', en: 'Another name' },
        kind: { key: 'lagstiftning' },
        severity: 'high',
        governmentMustAct: true,
        version: 2,
        sentence: { sv: 'Regeringen och Polismyndigheten behöver agera.' },
      });
      expect(edited.body.areas.map((area) => area.nr)).toEqual([1, 3]);
      expect(edited.body.events.at(-1)).toMatchObject({
        turn: 'edited',
        text: 'Efter mötet.',
        edits: [
          { of: 'title', before: 'Ett hinder', after: 'Ett annat namn / Another name' },
          { of: 'kind', before: 'Sekretess', after: 'Lagstiftning' },
          { of: 'severity', before: 'medium', after: 'high' },
          { of: 'mustAct', before: 'Tullverket', after: 'Polismyndigheten, Regeringen' },
          { of: 'areas', before: '2', after: '1, 3' },
        ],
      });
      const { items } = await police.get('listNotifications', { query: { limit: 100 } });
      expect(items.map((each) => each.link)).toContain(`/obstacles/${before.id}`);
    });

    it('is the coordination’s, changes something, and starts from the version that stands', async () => {
      const view = await scene.raise({ mustActKeys: ['polismyndigheten'] });
      expect(kindOf(await scene.edit(view, { severity: 'low' }, police))).toEqual([403, 'not-allowed']);
      expect(kindOf(await scene.edit(view, { severity: 'low' }, taxAgency))).toEqual([404, 'not-found']);
      expect(kindOf(await scene.edit(view, {}))).toEqual([409, 'obstacle-unchanged']);
      expect(kindOf(await scene.edit({ ...view, version: 7 }, { severity: 'low' }))).toEqual([412, 'version-stale']);
      expect(faultsOf(await scene.edit(view, { kind: 'okant' }))).toEqual(['#/kind not-one-of']);
      expect(faultsOf(await scene.edit(view, { areaNrs: [1, 77] }))).toEqual(['#/areaNrs/1 not-one-of']);
    });

    it('leaves the words on what it hinders to who wrote them', async () => {
      const own = await scene.raise();
      expect((await scene.edit(own, { hinders: 'Det tar lång tid.' })).body.hinders).toBe('Det tar lång tid.');
      const theirs = await scene.raise({ passage: await scene.passage('skatteverket', 3) }, taxAgency);
      expect((await scene.show(theirs.id)).can).toMatchObject({ edit: true, reword: false });
      expect(kindOf(await scene.edit(theirs, { hinders: 'Något annat.' }))).toEqual([409, 'obstacle-words-of-others']);
      expect((await scene.edit(theirs, { titleSv: 'Samordningens namn' })).body.hinders).toBe(givenObstacle.hinders);
    });
  });

  describe('an answer', () => {
    const answer = (view: ObstacleView, body: object, client: Client) =>
      client.call('changeObstacle', { params: { obstacleId: view.id }, body, ifMatch: view.version });
    const told = async (client: Client) =>
      (await client.get('listNotifications', { query: { limit: 100 } })).items.filter((each) => each.cause === 'obstacle-answered');

    it('stands by the name of who must act, and is told to the coordination until it has seen to it', async () => {
      const view = await scene.raise({ title: 'Ett hinder som besvaras', mustActKeys: ['polismyndigheten', 'tullverket'] });
      expect(view.answers.map((each) => [each.organisation.key, each.latest])).toEqual([
        ['polismyndigheten', null],
        ['tullverket', null],
      ]);
      scene.pass();
      const first = await answer(view, { text: 'Vi ser över saken.' }, police);
      scene.pass();
      const second = await answer(first.body, { text: 'Vi är klara i mars.' }, police);
      expect(second.body.answers.map((each) => [each.organisation.key, each.latest?.text, each.answers])).toEqual([
        ['tullverket', undefined, 0],
        ['polismyndigheten', 'Vi är klara i mars.', 2],
      ]);
      expect(second.body.events.map((each) => each.text)).toEqual(['', 'Vi ser över saken.', 'Vi är klara i mars.']);
      const [notice] = (await told(coordinator)).filter((each) => each.link === `/obstacles/${view.id}`);
      expect(notice).toMatchObject({
        toDo: true,
        text: { sv: 'Hindret ”Ett hinder som besvaras” har fått ett svar. Läs det och ta ställning till nästa steg.' },
      });
      expect(await told(police)).toEqual([]);
      scene.pass();
      await answer(second.body, { state: 'being-handled' }, analyst);
      expect((await told(coordinator)).filter((each) => each.link === `/obstacles/${view.id}`)).toEqual([]);
    });

    it('cannot be rewritten, not even in the database', async () => {
      const rewrite = (table: string) => api.house.gateway.inTransaction((db) => db.rows(`DELETE FROM ${table}`));
      const view = await scene.raise();
      await scene.edit(view, { severity: 'low' });
      for (const table of ['obstacle_event', 'obstacle_event_detail']) await expect(rewrite(table)).rejects.toThrow(/append-only/);
    });

    it('needs words, and so does what closes; a move from open to open does not', async () => {
      const view = await scene.raise();
      expect(faultsOf(await answer(view, {}, analyst))).toEqual(['#/text required']);
      expect(faultsOf(await answer(view, { state: 'resolved', text: ' ' }, analyst))).toEqual(['#/text required']);
      expect(view.moves).toEqual(['being-handled', 'needs-decision', 'resolved', 'closed-without-action']);
      const moved = await answer(view, { state: 'needs-decision' }, analyst);
      expect(moved.body).toMatchObject({ state: 'needs-decision', version: 2 });
      expect(kindOf(await answer(moved.body, { state: 'needs-decision' }, analyst))).toEqual([409, 'obstacle-cannot-move']);
      expect(kindOf(await answer(moved.body, { state: 'merged', text: 'Nej.' }, analyst))).toEqual([409, 'obstacle-cannot-move']);
    });
  });

  describe('what was reported before', () => {
    const search = (query: object = {}) => analyst.get('listEarlierFindings', { params: { planKey }, query: { limit: 100, ...query } });

    it('is found among the findings of other plans, those of the same kind first, then hindrances', async () => {
      const all = await search();
      const general = await analyst.get('listGeneralFindings', { query: { limit: 1 } });
      const plan = await analyst.get('listFindings', { params: { planKey: 'plan-2008-2010' }, query: { limit: 1 } });
      expect(all.total).toBeGreaterThanOrEqual(plan.total + general.total);
      expect(['hinder', 'negativt']).toContain(all.items[0]?.kind.key);
      const { items } = await search({ kind: 'sekretess' });
      expect(items[0]?.text.sv.toLowerCase()).toContain('sekretess');
      expect(items[0]?.citations.length).toBeGreaterThan(0);
      const found = await search({ text: 'KUNSKAP' });
      expect(found.items.length).toBeGreaterThan(0);
      expect(found.items.every(({ text }) => `${text.sv} ${text.en ?? ''}`.toLowerCase().includes('kunskap'))).toBe(true);
      expect((await analyst.call('listEarlierFindings', { params: { planKey: 'ingen' } })).status).toBe(404);
    });

    it('is tied to an obstacle with its source, and untied without being forgotten', async () => {
      const view = await scene.raise();
      const [finding] = (await search({ kind: 'sekretess' })).items;
      const params = { obstacleId: view.id, findingKey: finding!.key };
      const tied = await analyst.get('tieFinding', { params });
      expect(tied.earlier).toEqual([finding]);
      expect(kindOf(await analyst.call('tieFinding', { params }))).toEqual([409, 'already-tied']);
      expect(kindOf(await analyst.call('tieFinding', { params: { ...params, findingKey: 'okand' } }))).toEqual([404, 'not-found']);
      expect(kindOf(await police.call('tieFinding', { params }))).toEqual([404, 'not-found']);
      scene.pass();
      const untied = await analyst.get('untieFinding', { params });
      expect([untied.earlier, untied.events.at(-1)]).toMatchObject([[], { turn: 'finding-untied', finding: { sv: finding!.text.sv } }]);
      expect((await analyst.call('untieFinding', { params })).status).toBe(404);
    });
  });

  describe('kinds', () => {
    const kinds = (client = analyst) => client.get('listObstacleKinds', { params: { planKey }, query: { limit: 100 } });
    const change = (kindKey: string, body: { sv: string; en: string; retired: boolean }, client = analyst) =>
      client.call('changeObstacleKind', { params: { planKey, kindKey }, body });

    it('are those of the vocabulary until a plan says otherwise', async () => {
      const { items, total, can } = await kinds();
      expect([items.length, total, can.edit]).toEqual([20, 20, true]);
      expect(items.every((kind) => kind.standard?.sv === kind.sv && !kind.retired)).toBe(true);
      expect((await kinds(police)).can.edit).toBe(false);
      expect((await analyst.get('listObstacleKinds', { params: { planKey }, query: { limit: 5, page: 2 } })).items).toEqual(
        items.slice(5, 10),
      );
    });

    it('are renamed, added and retired in one plan; obstacles keep theirs and published pictures their words', async () => {
      const brief = async () => {
        const { items } = await ministry.get('listRounds', { params: { planKey }, query: {} });
        const published = items.find((round) => round.state === 'published')!;
        return (await ministry.call('showBrief', { params: { roundId: published.id } })).text;
      };
      const picture = await brief();
      expect(picture).toContain('Sekretess');
      const old = await scene.raise({ kind: 'sekretess' });
      const renamed = (await change('sekretess', { sv: 'Sekretess mellan myndigheter', en: 'Secrecy between agencies', retired: false }))
        .body;
      expect(renamed).toMatchObject({ sv: 'Sekretess mellan myndigheter', standard: { sv: 'Sekretess' }, retired: false });
      expect((await scene.show(old.id)).kind).toEqual({
        key: 'sekretess',
        sv: 'Sekretess mellan myndigheter',
        en: 'Secrecy between agencies',
      });
      const list = await analyst.get('listObstacles', { params: { planKey }, query: { kind: 'sekretess' } });
      expect(list.items[0]?.kind.sv).toBe('Sekretess mellan myndigheter');
      expect(await brief()).toBe(picture);
      const other = await analyst.get('listObstacleKinds', { params: { planKey: 'plan-2018' }, query: { limit: 100 } });
      expect(other.items.find((kind) => kind.key === 'sekretess')?.sv).toBe('Sekretess');

      const added = await analyst.call('addObstacleKind', {
        params: { planKey },
        body: { sv: ' Brist på tolkar ', en: 'Lack of interpreters' },
      });
      expect([added.status, added.body]).toEqual([
        201,
        { key: 'brist-pa-tolkar', sv: 'Brist på tolkar', en: 'Lack of interpreters', retired: false, standard: null, used: 0 },
      ]);
      const view = await scene.raise({ kind: 'brist-pa-tolkar' });
      expect((await change('brist-pa-tolkar', { sv: 'Tolkar saknas', en: 'No interpreters', retired: true })).body.used).toBe(1);
      expect((await scene.show(view.id)).kind.sv).toBe('Tolkar saknas');
      const refused = await analyst.call('raiseObstacle', { params: { planKey }, body: { ...givenObstacle, kind: 'brist-pa-tolkar' } });
      expect(faultsOf(refused)).toEqual(['#/kind not-one-of']);
      expect((await scene.edit(view, { severity: 'low' })).body.kind.key).toBe('brist-pa-tolkar');
    });

    it('are the coordination’s to keep, and each has a name of its own', async () => {
      const body = { sv: 'lagstiftning', en: 'Something', retired: false };
      expect(kindOf(await change('prioritering', body))).toEqual([409, 'kind-exists']);
      expect(kindOf(await change('okand', { ...body, sv: 'Nytt' }))).toEqual([404, 'not-found']);
      expect(kindOf(await change('prioritering', { ...body, sv: 'Nytt' }, police))).toEqual([403, 'not-allowed']);
      expect(kindOf(await analyst.call('addObstacleKind', { params: { planKey }, body: { sv: 'Helt nytt', en: 'Legislation' } }))).toEqual([
        409,
        'kind-exists',
      ]);
      const [one, other] = await Promise.all(
        [analyst, coordinator].map((client) =>
          client.call('addObstacleKind', { params: { planKey }, body: { sv: 'Samtidigt', en: 'At once' } }),
        ),
      );
      expect([one!.status, other!.status].sort()).toEqual([201, 409]);
    });
  });

  describe('the map', () => {
    const map = (client: Client, query: object = {}) => client.get('mapObstacles', { params: { planKey }, query });
    const list = (client: Client, query: object) => client.get('listObstacles', { params: { planKey }, query: { limit: 1, ...query } });

    it.each([
      ['of the open ones, to an analyst', () => analyst, { open: true }],
      ['of one state, to an analyst', () => analyst, { state: 'flagged' }],
      ['of what meets one organisation', () => analyst, { open: true, organisation: 'tullverket' }],
      ['to the ministry', () => ministry, { open: true }],
      ['to an agency', () => police, {}],
    ] as const)('says in each cell what the register shows behind it: %s', async (_name, client, query) => {
      const { columns, rows, total } = await map(client(), query);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.reduce((sum, row) => sum + row.total, 0)).toBe(total);
      for (const [index, column] of columns.entries())
        expect(column.total).toBe(rows.reduce((sum, row) => sum + (row.cells[index] ?? 0), 0));
      const merged = Object.keys(query).length === 0 ? (await list(client(), { state: 'merged' })).total : 0;
      expect((await list(client(), query)).total - merged).toBe(total);
      for (const row of rows.slice(0, 4)) {
        const behind = await Promise.all(columns.map(({ area }) => list(client(), { ...query, open: true, kind: row.kind.key, area })));
        const open = await map(client(), { ...query, open: true });
        expect(behind.map((each) => each.total)).toEqual(
          open.rows.find((each) => each.kind.key === row.kind.key)?.cells ?? columns.map(() => 0),
        );
      }
    });
  });

  it('finds obstacles by a part of the title, in either language', async () => {
    await scene.raise({ title: 'Åtkomst till 100 % av registren', titleEn: 'Access to registers' });
    const found = async (title: string) =>
      (await analyst.get('listObstacles', { params: { planKey }, query: { title } })).items.map((each) => each.title.sv);
    expect(await found('åtkomst')).toEqual(['Åtkomst till 100 % av registren']);
    expect(await found('0 %')).toEqual(['Åtkomst till 100 % av registren']);
    expect(await found('access to reg')).toEqual(['Åtkomst till 100 % av registren']);
  });
});
