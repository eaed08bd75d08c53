import type { NewObstacle, ObstacleEdition, ObstacleSplit, ObstacleView, Passage, ProblemDetails } from '@lagesbild/contract';
import { startApi, type Answered, type Api, type Client } from '../../test/api';

const planKey = 'ovningsplan';

describe('the work on obstacles', () => {
  let api: Api;
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
  });
  afterAll(() => api.stop());
  // Events of one story come after one another.
  beforeEach(() => pass());

  const pass = (): void => {
    api.clock.now = new Date(api.clock.now.getTime() + 1000);
  };
  const kindOf = ({ status, body }: Answered<unknown>): unknown[] => [status, (body as ProblemDetails).kind];
  const faultsOf = ({ body }: Answered<unknown>): string[] =>
    ((body as ProblemDetails).errors ?? []).map(({ pointer, rule }) => `${pointer} ${rule}`);

  const given: NewObstacle = {
    title: 'Ett hinder',
    kind: 'sekretess',
    hinders: 'Det tar tid.',
    severity: 'medium',
    governmentMustAct: false,
    mustActKeys: [],
  };
  const raise = async (rest: Partial<NewObstacle> = {}, client = analyst): Promise<ObstacleView> =>
    client.get('raiseObstacle', { params: { planKey }, body: { ...given, ...rest } });
  const show = (id: string, client = analyst) => client.get('showObstacle', { params: { obstacleId: id } });
  const status = async (client: Client, id: string) => (await client.call('showObstacle', { params: { obstacleId: id } })).status;

  const passage = async (organisation: string, round: number): Promise<Passage> => {
    const row = await api.house.reader.first<{ reportId: string; versionNr: number; text: string }>(
      `SELECT r.id AS reportId, v.nr AS versionNr, t.text FROM report r JOIN organisation o ON o.id = r.organisation_id JOIN round n ON n.id = r.round_id
       JOIN report_version v ON v.report_id = r.id AND v.nr = r.latest_version_nr JOIN report_version_answer t ON t.version_id = v.id AND t.question = 'obstacles'
       WHERE o.\`key\` = ? AND n.nr = ? AND t.text <> '' ORDER BY r.id`,
      [organisation, round],
    );
    return { reportId: row!.reportId, versionNr: row!.versionNr, section: 'obstacles', start: 0, end: row!.text.length };
  };
  const link = async (id: string, organisation: string, round: number): Promise<ObstacleView> => {
    pass();
    return analyst.get('linkObstacle', { params: { obstacleId: id }, body: await passage(organisation, round) });
  };
  const editionOf = (view: ObstacleView, rest: Partial<ObstacleEdition> = {}): ObstacleEdition => ({
    titleSv: view.title.sv,
    titleEn: view.title.en,
    kind: view.kind.key,
    severity: view.severity,
    governmentMustAct: view.governmentMustAct,
    mustActKeys: view.mustAct.map((each) => each.key),
    areaNrs: view.areas.map((area) => area.nr),
    ...rest,
  });
  const edit = (view: ObstacleView, rest: Partial<ObstacleEdition>, client = analyst) => {
    pass();
    return client.call('editObstacle', { params: { obstacleId: view.id }, body: editionOf(view, rest), ifMatch: view.version });
  };
  const merge = ({ id, version }: ObstacleView, intoId: string, client = analyst) => {
    pass();
    return client.call('mergeObstacle', { params: { obstacleId: id }, body: { intoId, text: 'Det är samma sak.' }, ifMatch: version });
  };
  const unmerge = ({ id, version }: ObstacleView, client = analyst) => {
    pass();
    return client.call('unmergeObstacle', { params: { obstacleId: id }, body: { text: 'Det var två.' }, ifMatch: version });
  };
  const quotesOf = (view: ObstacleView): string[] => view.links.map((each) => `${each.organisation.key} ${each.roundTitle.sv.slice(0, 8)}`);
  const turnsOf = (view: ObstacleView): unknown[] => view.events.map((each) => each.turn ?? each.state ?? 'answer');

  describe('naming it anew', () => {
    it('keeps what it was in the history, and tells who is named', async () => {
      const before = await raise({ mustActKeys: ['tullverket'], areaNrs: [2] });
      expect(before.areas.map((area) => area.nr)).toEqual([2]);
      const edited = await edit(before, {
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
      const view = await raise({ mustActKeys: ['polismyndigheten'] });
      expect(kindOf(await edit(view, { severity: 'low' }, police))).toEqual([403, 'not-allowed']);
      expect(kindOf(await edit(view, { severity: 'low' }, taxAgency))).toEqual([404, 'not-found']);
      expect(kindOf(await edit(view, {}))).toEqual([409, 'obstacle-unchanged']);
      expect(kindOf(await edit({ ...view, version: 7 }, { severity: 'low' }))).toEqual([412, 'version-stale']);
      expect(faultsOf(await edit(view, { kind: 'okant' }))).toEqual(['#/kind not-one-of']);
      expect(faultsOf(await edit(view, { areaNrs: [1, 77] }))).toEqual(['#/areaNrs/1 not-one-of']);
    });

    it('leaves the words on what it hinders to who wrote them', async () => {
      const own = await raise();
      expect((await edit(own, { hinders: 'Det tar lång tid.' })).body.hinders).toBe('Det tar lång tid.');
      const theirs = await raise({ passage: await passage('skatteverket', 3) }, taxAgency);
      expect((await show(theirs.id)).can).toMatchObject({ edit: true, reword: false });
      expect(kindOf(await edit(theirs, { hinders: 'Något annat.' }))).toEqual([409, 'obstacle-words-of-others']);
      expect((await edit(theirs, { titleSv: 'Samordningens namn' })).body.hinders).toBe(given.hinders);
    });
  });

  describe('an answer', () => {
    const answer = (view: ObstacleView, body: object, client: Client) =>
      client.call('changeObstacle', { params: { obstacleId: view.id }, body, ifMatch: view.version });
    const told = async (client: Client) =>
      (await client.get('listNotifications', { query: { limit: 100 } })).items.filter((each) => each.cause === 'obstacle-answered');

    it('stands by the name of who must act, and is told to the coordination until it has seen to it', async () => {
      const view = await raise({ title: 'Ett hinder som besvaras', mustActKeys: ['polismyndigheten', 'tullverket'] });
      expect(view.answers.map((each) => [each.organisation.key, each.latest])).toEqual([
        ['polismyndigheten', null],
        ['tullverket', null],
      ]);
      pass();
      const first = await answer(view, { text: 'Vi ser över saken.' }, police);
      pass();
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
      pass();
      await answer(second.body, { state: 'being-handled' }, analyst);
      expect((await told(coordinator)).filter((each) => each.link === `/obstacles/${view.id}`)).toEqual([]);
    });

    it('cannot be rewritten, not even in the database', async () => {
      const rewrite = (table: string) => api.house.gateway.inTransaction((db) => db.rows(`DELETE FROM ${table}`));
      const view = await raise();
      await edit(view, { severity: 'low' });
      for (const table of ['obstacle_event', 'obstacle_event_detail']) await expect(rewrite(table)).rejects.toThrow(/append-only/);
    });

    it('needs words, and so does what closes; a move from open to open does not', async () => {
      const view = await raise();
      expect(faultsOf(await answer(view, {}, analyst))).toEqual(['#/text required']);
      expect(faultsOf(await answer(view, { state: 'resolved', text: ' ' }, analyst))).toEqual(['#/text required']);
      expect(view.moves).toEqual(['being-handled', 'needs-decision', 'resolved', 'closed-without-action']);
      const moved = await answer(view, { state: 'needs-decision' }, analyst);
      expect(moved.body).toMatchObject({ state: 'needs-decision', version: 2 });
      expect(kindOf(await answer(moved.body, { state: 'needs-decision' }, analyst))).toEqual([409, 'obstacle-cannot-move']);
      expect(kindOf(await answer(moved.body, { state: 'merged', text: 'Nej.' }, analyst))).toEqual([409, 'obstacle-cannot-move']);
    });
  });

  describe('merging', () => {
    const two = async () => {
      const part = await raise({ title: 'Den mindre', mustActKeys: ['polismyndigheten'], governmentMustAct: true, areaNrs: [5] });
      const whole = await raise({ title: 'Den större', mustActKeys: ['tullverket'] });
      await link(part.id, 'migrationsverket', 2);
      await link(part.id, 'skatteverket', 3);
      await link(whole.id, 'skatteverket', 3);
      return { part: await show(part.id), whole: await show(whole.id) };
    };

    it('takes passages, areas and names along, keeps who said what, and can be undone', async () => {
      const { part, whole } = await two();
      expect((await analyst.call('linkObstacle', { params: { obstacleId: part.id }, body: await passage('skatteverket', 3) })).status).toBe(
        409,
      );
      const merged = (await merge(part, whole.id)).body;
      expect(merged).toMatchObject({
        state: 'merged',
        mergedInto: { id: whole.id },
        moves: [],
        can: { answer: false, edit: false, unmerge: true },
      });
      expect(merged.events.at(-1)).toMatchObject({ turn: 'merged', other: { id: whole.id }, passages: 1, text: 'Det är samma sak.' });
      // What both told of stays where it was: nothing stands twice, and nothing is gone.
      expect(quotesOf(merged)).toEqual(['skatteverket Omgång 3']);
      const larger = await show(whole.id);
      expect(quotesOf(larger)).toEqual(['skatteverket Omgång 3', 'migrationsverket Omgång 2']);
      expect(larger).toMatchObject({
        organisations: 2,
        rounds: 2,
        sinceRound: { nr: 2 },
        governmentMustAct: true,
        absorbed: [{ id: part.id, title: { sv: 'Den mindre' } }],
      });
      expect(larger.mustAct.map((each) => each.key)).toEqual(['polismyndigheten', 'tullverket']);
      expect(larger.events.at(-1)).toMatchObject({ turn: 'took-over', other: { id: part.id } });

      const back = (await unmerge(merged)).body;
      expect(back).toMatchObject({ state: 'flagged', mergedInto: null, organisations: 2, rounds: 2 });
      expect(quotesOf(back)).toEqual(quotesOf(part));
      expect(turnsOf(back)).toEqual(['flagged', 'merged', 'unmerged']);
      const again = await show(whole.id);
      expect({ ...again, version: 0, events: [] }).toEqual({ ...whole, version: 0, events: [] });
      expect(turnsOf(again)).toEqual(['flagged', 'took-over', 'gave-back']);
    });

    it('leaves to an obstacle what it has said of itself since', async () => {
      const { part, whole } = await two();
      const merged = (await merge(part, whole.id)).body;
      await edit(await show(whole.id), { titleSv: 'Den gemensamma' });
      await unmerge(merged);
      expect((await show(whole.id)).mustAct.map((each) => each.key)).toEqual(['polismyndigheten', 'tullverket']);
    });

    it('lets the old address lead on, for those who saw it before', async () => {
      const { part, whole } = await two();
      const migration = await api.as('shirin.hosseini');
      expect([await status(migration, part.id), await status(migration, whole.id)]).toEqual([200, 404]);
      await merge(part, whole.id);
      expect((await show(part.id, migration)).mergedInto).toMatchObject({ id: whole.id });
      expect(await status(migration, whole.id)).toBe(200);
      expect(await status(ministry, part.id)).toBe(404);
    });

    it('names the other only to those who may see it', async () => {
      const part = await raise({ title: 'Synlig för polisen', mustActKeys: ['polismyndigheten'] });
      const whole = await raise({ title: 'Hemlig för polisen' });
      pass();
      await analyst.get('relateObstacle', { params: { obstacleId: part.id, otherId: whole.id } });
      const seen = await show(part.id, police);
      expect([seen.related, seen.events.at(-1)]).toMatchObject([[], { turn: 'related', other: null }]);
      expect(JSON.stringify(seen)).not.toContain('Hemlig');
    });

    it('refuses what does not fit, and nothing is done to one that is part of another', async () => {
      const { part, whole } = await two();
      expect(kindOf(await merge(part, part.id))).toEqual([409, 'obstacles-do-not-fit']);
      expect(kindOf(await merge(part, '00000000-0000-7000-8000-000000000000'))).toEqual([404, 'not-found']);
      expect(kindOf(await merge(part, whole.id, police))).toEqual([403, 'not-allowed']);
      expect(kindOf(await merge({ ...part, version: 9 }, whole.id))).toEqual([412, 'version-stale']);
      const merged = (await merge(part, whole.id)).body;
      const third = await raise({ title: 'Den tredje' });
      const refused = [
        merge(third, part.id),
        merge(merged, third.id),
        edit(merged, { severity: 'low' }),
        analyst.call('changeObstacle', { params: { obstacleId: part.id }, body: { text: 'Svar.' }, ifMatch: merged.version }),
        analyst.call('linkObstacle', { params: { obstacleId: part.id }, body: await passage('tullverket', 3) }),
        unmerge(third),
      ];
      expect((await Promise.all(refused)).map((each) => kindOf(each)[1])).toEqual([
        'obstacles-do-not-fit',
        'obstacle-merged',
        'obstacle-merged',
        'obstacle-merged',
        'obstacle-merged',
        'obstacle-not-merged',
      ]);
      const larger = (await merge(await show(whole.id), third.id)).body;
      expect(kindOf(await unmerge(merged))).toEqual([409, 'later-merge-first']);
      await unmerge(larger);
      expect((await unmerge(merged)).body.state).toBe('flagged');
    });

    it('lets one of two through who merge two into each other at once', async () => {
      const { part, whole } = await two();
      const answers = await Promise.all([merge(part, whole.id), merge(whole, part.id, coordinator)]);
      expect(answers.map((each) => each.status).sort()).toEqual([201, 409]);
      const states = [(await show(part.id)).state, (await show(whole.id)).state];
      expect(states.filter((state) => state === 'merged')).toHaveLength(1);
    });
  });

  describe('splitting', () => {
    it('gives a part its own passages, says where they went, and merging back undoes it', async () => {
      const whole = await raise({ title: 'Två saker i en', mustActKeys: ['tullverket'] });
      await link(whole.id, 'migrationsverket', 2);
      const before = await link(whole.id, 'skatteverket', 3);
      const [kept, gone] = [
        before.links.find((each) => each.organisation.key === 'skatteverket')!,
        before.links.find((each) => each.organisation.key === 'migrationsverket')!,
      ];
      const split = (rest: Partial<ObstacleSplit> = {}, client = analyst) =>
        client.call('splitObstacle', {
          params: { obstacleId: whole.id },
          body: { ...given, title: 'Den ena saken', linkIds: [gone.id], text: 'Det är två saker.', ...rest },
          ifMatch: before.version,
        });
      expect(faultsOf(await split({ linkIds: [kept.id, '00000000-0000-7000-8000-000000000000'] }))).toEqual(['#/linkIds/1 not-one-of']);
      expect(faultsOf(await split({ linkIds: [] }))).toHaveLength(1);
      pass();
      const part = (await split()).body;
      expect(part).toMatchObject({
        state: 'flagged',
        sinceRound: { nr: 2 },
        organisations: 1,
        raisedByOrganisation: { key: 'jamstalldhetsmyndigheten' },
      });
      expect(quotesOf(part)).toEqual(['migrationsverket Omgång 2']);
      expect(part.events).toMatchObject([{ turn: 'split-from', other: { id: whole.id }, passages: 1, text: 'Det är två saker.' }]);
      const rest = await show(whole.id);
      expect(quotesOf(rest)).toEqual(['skatteverket Omgång 3']);
      expect(rest.events.at(-1)).toMatchObject({ turn: 'split', other: { id: part.id }, passages: 1 });
      expect((await split({ linkIds: [kept.id] })).status).toBe(412);
      await merge(part, whole.id);
      expect(quotesOf(await show(whole.id))).toEqual(['skatteverket Omgång 3', 'migrationsverket Omgång 2']);
    });
  });

  it('relates two, both ways, until that is ended', async () => {
    const [one, other] = [await raise({ title: 'Den ena' }), await raise({ title: 'Den andra' })];
    const relate = (name: 'relateObstacle' | 'unrelateObstacle', obstacleId: string, otherId: string, client = analyst) => {
      pass();
      return client.call(name, { params: { obstacleId, otherId } });
    };
    expect((await relate('relateObstacle', one.id, other.id)).body.related.map((each) => each.id)).toEqual([other.id]);
    expect((await show(other.id)).related.map((each) => each.id)).toEqual([one.id]);
    expect(kindOf(await relate('relateObstacle', other.id, one.id))).toEqual([409, 'already-related']);
    expect(kindOf(await relate('relateObstacle', one.id, one.id))).toEqual([409, 'obstacles-do-not-fit']);
    expect((await relate('unrelateObstacle', other.id, one.id)).body.related).toEqual([]);
    expect(kindOf(await relate('unrelateObstacle', other.id, one.id))).toEqual([404, 'not-found']);
    expect(turnsOf(await show(one.id))).toEqual(['flagged', 'related', 'unrelated']);
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
      const view = await raise();
      const [finding] = (await search({ kind: 'sekretess' })).items;
      const params = { obstacleId: view.id, findingKey: finding!.key };
      const tied = await analyst.get('tieFinding', { params });
      expect(tied.earlier).toEqual([finding]);
      expect(kindOf(await analyst.call('tieFinding', { params }))).toEqual([409, 'already-tied']);
      expect(kindOf(await analyst.call('tieFinding', { params: { ...params, findingKey: 'okand' } }))).toEqual([404, 'not-found']);
      expect(kindOf(await police.call('tieFinding', { params }))).toEqual([404, 'not-found']);
      pass();
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
      const old = await raise({ kind: 'sekretess' });
      const renamed = (await change('sekretess', { sv: 'Sekretess mellan myndigheter', en: 'Secrecy between agencies', retired: false }))
        .body;
      expect(renamed).toMatchObject({ sv: 'Sekretess mellan myndigheter', standard: { sv: 'Sekretess' }, retired: false });
      expect((await show(old.id)).kind).toEqual({ key: 'sekretess', sv: 'Sekretess mellan myndigheter', en: 'Secrecy between agencies' });
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
      const view = await raise({ kind: 'brist-pa-tolkar' });
      expect((await change('brist-pa-tolkar', { sv: 'Tolkar saknas', en: 'No interpreters', retired: true })).body.used).toBe(1);
      expect((await show(view.id)).kind.sv).toBe('Tolkar saknas');
      const refused = await analyst.call('raiseObstacle', { params: { planKey }, body: { ...given, kind: 'brist-pa-tolkar' } });
      expect(faultsOf(refused)).toEqual(['#/kind not-one-of']);
      expect((await edit(view, { severity: 'low' })).body.kind.key).toBe('brist-pa-tolkar');
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
    await raise({ title: 'Åtkomst till 100 % av registren', titleEn: 'Access to registers' });
    const found = async (title: string) =>
      (await analyst.get('listObstacles', { params: { planKey }, query: { title } })).items.map((each) => each.title.sv);
    expect(await found('åtkomst')).toEqual(['Åtkomst till 100 % av registren']);
    expect(await found('0 %')).toEqual(['Åtkomst till 100 % av registren']);
    expect(await found('access to reg')).toEqual(['Åtkomst till 100 % av registren']);
  });
});
