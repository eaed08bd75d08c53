import type { NewObstacle, ObstacleView, Passage } from '@lagesbild/contract';
import { startApi, type Api, type Client } from '../../test/api';

const planKey = 'ovningsplan';

describe('obstacles', () => {
  let api: Api;
  let analyst: Client;
  let police: Client;
  let taxAgency: Client;
  let ministry: Client;
  let youth: Client;

  beforeAll(async () => {
    api = await startApi();
    analyst = await api.as('linnea.castegren');
    police = await api.as('karin.lindqvist');
    taxAgency = await api.as('johannes.frisk');
    ministry = await api.as('charlotte.nyberg-falk');
    youth = await api.as('oskar.hedenmo');
  });
  afterAll(() => api.stop());

  const list = (client: Client, query: object = {}) =>
    client.get('listObstacles', { params: { planKey }, query: { limit: 100, ...query } });
  const show = (client: Client, obstacleId: string) => client.call('showObstacle', { params: { obstacleId } });
  const withTitle = async (client: Client, part: string): Promise<ObstacleView> => {
    const found = (await list(client)).items.find((each) => each.title.sv.includes(part));
    return client.get('showObstacle', { params: { obstacleId: found!.id } });
  };

  interface Submitted {
    reportId: string;
    versionNr: number;
    text: string;
  }

  /** The latest version of a report of an organisation, with its answer to a question. */
  const submitted = async (organisation: string, round: number, question = 'obstacles'): Promise<Submitted> =>
    (
      await api.house.reader.rows<Submitted>(
        `SELECT r.id AS reportId, v.nr AS versionNr, t.text FROM report r JOIN organisation o ON o.id = r.organisation_id JOIN round n ON n.id = r.round_id JOIN assignment a ON a.id = r.assignment_id
     JOIN report_version v ON v.report_id = r.id AND v.nr = r.latest_version_nr JOIN report_version_answer t ON t.version_id = v.id AND t.question = ?
     WHERE o.\`key\` = ? AND n.nr = ? AND t.text <> '' ORDER BY a.position`,
        [question, organisation, round],
      )
    )[0]!;
  const passageIn = ({ reportId, versionNr, text }: Submitted, start = 0, end = text.length): Passage => ({
    reportId,
    versionNr,
    section: 'obstacles',
    start,
    end,
  });

  const newObstacle: NewObstacle = {
    title: 'Registren går inte att läsa tillsammans',
    kind: 'sekretess',
    hinders: 'Två register måste läsas var för sig.',
    severity: 'medium',
    governmentMustAct: false,
    mustActKeys: [],
  };
  const raise = (client: Client, rest: Partial<NewObstacle> = {}) =>
    client.call('raiseObstacle', { params: { planKey }, body: { ...newObstacle, ...rest } });

  describe('the list', () => {
    it('gives the coordination every obstacle of the plan, those that need a decision first', async () => {
      const { items, total, can, kinds } = await list(analyst);
      expect([items.length, total, can.raise]).toEqual([14, 14, true]);
      const decisions = items.filter((each) => each.state === 'needs-decision').length;
      expect(items.slice(0, decisions).every((each) => each.state === 'needs-decision')).toBe(true);
      expect(kinds).toHaveLength(20);
      expect(kinds.find((kind) => kind.key === 'sekretess')).toMatchObject({ sv: 'Sekretess', en: 'Secrecy', open: 2 });
      expect(kinds.map((kind) => kind.sv)).toEqual(kinds.map((kind) => kind.sv).sort(new Intl.Collator('sv').compare));
    });

    it('counts organisations and rounds among what the reader may know', async () => {
      const [all, own, published] = await Promise.all([analyst, taxAgency, ministry].map((client) => withTitle(client, 'Rättsligt stöd')));
      expect([all!.organisations, all!.rounds, all!.links.length]).toEqual([5, 3, 12]);
      expect(all!.sentence.sv).toBe('Fem myndigheter, tre omgångar, behöver beslut av regeringen.');
      expect([own!.organisations, own!.rounds]).toEqual([5, 3]);
      expect(own!.links.map((link) => link.organisation.key)).toEqual(['skatteverket', 'skatteverket', 'skatteverket']);
      expect([published!.organisations, published!.rounds, published!.links]).toEqual([5, 2, []]);
    });

    it.each([
      ['kind', { kind: 'forsening' }, 2],
      ['state', { state: 'resolved' }, 2],
      ['open', { open: true }, 11],
      ['ended', { open: false }, 3],
      ['area', { area: 4 }, 1],
      ['organisation', { organisation: 'tullverket' }, 3],
      ['nothing', { kind: 'attityder' }, 0],
    ])('filters by %s', async (_name, query, expected) => {
      const { items, total } = await list(analyst, query);
      expect([items.length, total]).toEqual([expected, expected]);
    });

    it('comes a page at a time', async () => {
      const all = await list(analyst);
      const second = await list(analyst, { limit: 5, page: 2 });
      expect(second.items).toEqual(all.items.slice(5, 10));
    });

    it('refuses what it does not know', async () => {
      expect((await analyst.call('listObstacles', { params: { planKey: 'ingen-plan' } })).status).toBe(404);
      expect((await analyst.send('GET', `/api/v1/plans/${planKey}/obstacles?state=borta`)).status).toBe(422);
      expect((await api.nobody.call('listObstacles', { params: { planKey } })).status).toBe(401);
    });

    it('is empty for a plan that nobody reports on', async () => {
      const { total } = await analyst.get('listObstacles', { params: { planKey: 'plan-2008-2010' } });
      expect(total).toBe(0);
    });
  });

  describe('an obstacle that no picture has named', () => {
    let obstacle: ObstacleView;

    beforeAll(async () => {
      const answered = await raise(analyst, {
        title: 'Ett hinder under arbete',
        mustActKeys: ['polismyndigheten', 'tullverket', 'polismyndigheten'],
      });
      expect(answered.status).toBe(201);
      obstacle = answered.body;
    });

    it('stands since the open round, flagged by the coordination', () => {
      expect(obstacle).toMatchObject({
        state: 'flagged',
        version: 1,
        sinceRound: { nr: 4 },
        raisedByOrganisation: { key: 'jamstalldhetsmyndigheten' },
        organisations: 0,
        links: [],
        areas: [],
        can: { changeState: true, answer: true, link: true },
        sentence: { sv: 'Polismyndigheten och Tullverket behöver agera.' },
      });
      expect(obstacle.mustAct.map((each) => each.key)).toEqual(['polismyndigheten', 'tullverket']);
      expect(obstacle.events).toHaveLength(1);
    });

    it('is there for those it names, and for nobody else outside the coordination', async () => {
      const may = Object.entries((await show(police, obstacle.id)).body.can).filter(([, allowed]) => allowed);
      expect(may).toEqual([['answer', true]]);
      for (const outsider of [taxAgency, ministry, youth, await api.as('emma.rudling')]) {
        expect((await show(outsider, obstacle.id)).status).toBe(404);
        const { items, kinds } = await list(outsider, { kind: 'sekretess' });
        expect(items.map((each) => each.id)).not.toContain(obstacle.id);
        expect(kinds.find((kind) => kind.key === 'sekretess')?.open).toBe(2);
      }
      expect((await list(police, { kind: 'sekretess' })).total).toBe(3);
    });

    it('is answered by those it names, who do not move it', async () => {
      const answer = (client: Client, ifMatch: number | undefined, body: { text: string; state?: 'resolved' | 'being-handled' }) => {
        api.clock.now = new Date(api.clock.now.getTime() + 1000);
        return client.call('changeObstacle', { params: { obstacleId: obstacle.id }, body, ifMatch });
      };
      expect((await answer(police, 1, { text: 'Löst hos oss.', state: 'resolved' })).status).toBe(403);
      expect((await answer(taxAgency, 1, { text: 'Vi också.' })).status).toBe(404);
      expect((await answer(police, undefined, { text: 'Vi ser över saken.' })).status).toBe(428);
      expect((await answer(police, 1, { text: '   ' })).status).toBe(422);
      const answered = await answer(police, 1, { text: ' Vi ser över saken. ' });
      expect(answered.body).toMatchObject({ version: 2, state: 'flagged' });
      expect(answered.body.events.at(-1)).toMatchObject({
        by: 'Karin Lindqvist',
        organisation: { key: 'polismyndigheten' },
        state: null,
        text: 'Vi ser över saken.',
      });
      const stale = await answer(analyst, 1, { text: 'Polisen tar det vidare.', state: 'being-handled' });
      expect([stale.status, (stale.body as unknown as { facts: object }).facts]).toEqual([412, { version: 2 }]);
      const moved = await answer(analyst, 2, { text: 'Polisen tar det vidare.', state: 'being-handled' });
      expect(moved.body).toMatchObject({ version: 3, state: 'being-handled' });
      expect(moved.body.events.at(-1)).toMatchObject({ state: 'being-handled', organisation: { key: 'jamstalldhetsmyndigheten' } });
    });
  });

  describe('raised by an agency', () => {
    it('comes from a passage of its own submitted report', async () => {
      const report = await submitted('skatteverket', 3);
      const answered = await raise(taxAgency, { passage: passageIn(report, 0, 20) });
      expect(answered.status).toBe(201);
      expect(answered.body).toMatchObject({
        raisedByOrganisation: { key: 'skatteverket' },
        sinceRound: { nr: 3 },
        organisations: 1,
        rounds: 1,
        can: { changeState: false, answer: true, link: false },
      });
      expect(answered.body.links.map((link) => link.quote)).toEqual([report.text.slice(0, 20)]);
      expect(answered.body.areas).toHaveLength(1);
    });

    it('is refused without a passage, and from a report that is not its own', async () => {
      expect((await raise(taxAgency)).status).toBe(403);
      expect((await raise(taxAgency, { passage: passageIn(await submitted('arbetsmiljoverket', 3)) })).status).toBe(404);
      expect((await list(taxAgency)).can.raise).toBe(false);
    });

    it('is refused to those who neither report nor coordinate', async () => {
      const report = await submitted('skatteverket', 3);
      for (const name of ['charlotte.nyberg-falk', 'jonas.virtanen'])
        expect((await raise(await api.as(name), { passage: passageIn(report) })).status).toBe(403);
    });

    it('takes words from submitted versions only', async () => {
      const report = await submitted('skatteverket', 3);
      const refused = async (passage: Passage) => (await raise(taxAgency, { passage })).body as unknown as { kind: string };
      expect((await refused({ ...passageIn(report), versionNr: 9 })).kind).toBe('passage-not-found');
      expect((await refused(passageIn(report, 0, report.text.length + 1))).kind).toBe('passage-not-found');
      expect((await refused(passageIn(report, 12, 12))).kind).toBe('passage-not-found');
      expect((await refused({ ...passageIn(report), section: 'money' })).kind).toBe('passage-not-found');
    });
  });

  it('names every fault of what is sent', async () => {
    const refused = async (rest: object) =>
      ((await raise(analyst, rest)).body as unknown as { errors: { pointer: string; rule: string }[] }).errors.map(
        ({ pointer, rule }) => `${pointer} ${rule}`,
      );
    expect(await refused({ kind: 'pahittat' })).toEqual(['#/kind not-one-of']);
    expect(await refused({ mustActKeys: ['polismyndigheten', 'ingen-myndighet'] })).toEqual(['#/mustActKeys/1 not-one-of']);
    expect((await refused({ title: ' ', severity: 'svår', governmentMustAct: 'ja', passage: { reportId: 'x' } })).sort()).toEqual([
      '#/governmentMustAct not-a-boolean',
      '#/passage/end required',
      '#/passage/reportId not-an-id',
      '#/passage/section required',
      '#/passage/start required',
      '#/passage/versionNr required',
      '#/severity not-one-of',
      '#/title wrong-form',
    ]);
  });

  describe('linking', () => {
    const link = (client: Client, obstacleId: string, body: Passage) => client.call('linkObstacle', { params: { obstacleId }, body });

    it('adds evidence once, and lets the obstacle stand since its earliest round', async () => {
      const { body: obstacle } = await raise(analyst, { title: 'Ett hinder med belägg' });
      const late = await submitted('statens-institutionsstyrelse', 3);
      const early = await submitted('migrationsverket', 2);
      expect((await link(analyst, obstacle.id, passageIn(late))).body).toMatchObject({
        sinceRound: { nr: 3 },
        organisations: 1,
        rounds: 1,
      });
      const linked = await link(analyst, obstacle.id, passageIn(early));
      expect(linked.status).toBe(201);
      expect(linked.body).toMatchObject({ sinceRound: { nr: 2 }, organisations: 2, rounds: 2, version: 1 });
      const again = await link(analyst, obstacle.id, passageIn(early, 0, 10));
      expect([again.status, (again.body as unknown as { kind: string }).kind]).toEqual([409, 'already-linked']);
      expect((await link(police, obstacle.id, passageIn(early))).status).toBe(404);
      const migration = await api.as('shirin.hosseini');
      expect((await show(migration, obstacle.id)).body.links.map((each) => each.organisation.key)).toEqual(['migrationsverket']);
      expect((await link(migration, obstacle.id, passageIn(early, 3, 9))).status).toBe(403);
    });

    it('tells perspectives apart', async () => {
      const { body: obstacle } = await raise(analyst, { title: 'Ett hinder i perspektiven' });
      const report = await submitted('socialstyrelsen', 3, 'perspective:barnets-ratt');
      const other = await api.house.reader.first<{ text: string; question: string }>(
        `SELECT t.text, t.question FROM report_version v JOIN report_version_answer t ON t.version_id = v.id
         WHERE v.report_id = ? AND v.nr = ? AND t.question LIKE 'perspective:%' AND t.question <> 'perspective:barnets-ratt'`,
        [report.reportId, report.versionNr],
      );
      const first: Passage = { ...passageIn(report), section: 'perspectives', perspective: 'barnets-ratt' };
      const second: Passage = { ...first, perspective: other!.question.split(':')[1]!, end: other!.text.length };
      expect((await link(analyst, obstacle.id, first)).status).toBe(201);
      expect((await link(analyst, obstacle.id, second)).status).toBe(201);
      expect((await link(analyst, obstacle.id, first)).status).toBe(409);
      expect((await link(analyst, obstacle.id, { ...first, perspective: 'okant' })).status).toBe(409);
    });

    it('lets one of two through who link the same place at once', async () => {
      const { body: obstacle } = await raise(analyst, { title: 'Ett hinder i trängsel' });
      const passage = passageIn(await submitted('migrationsverket', 2));
      const coordinator = await api.as('asa.bergendahl');
      const answers = await Promise.all([analyst, coordinator, analyst, coordinator].map((client) => link(client, obstacle.id, passage)));
      expect(answers.map((each) => each.status).sort()).toEqual([201, 409, 409, 409]);
    });
  });

  it('lists to each reader exactly those that can be opened', async () => {
    const everything = (await list(analyst)).items.map((each) => each.id);
    for (const name of ['fredrik.ahs', 'nadia.el-khatib', 'oskar.hedenmo', 'daniel.rostami', 'jonas.virtanen', 'asa.bergendahl']) {
      const reader = await api.as(name);
      const listed = new Set((await list(reader)).items.map((each) => each.id));
      const statuses = await Promise.all(everything.map(async (id) => [id, (await show(reader, id)).status] as const));
      expect(statuses).toEqual(everything.map((id) => [id, listed.has(id) ? 200 : 404]));
    }
  });

  it('writes what was done to the audit log', async () => {
    const { body: obstacle } = await raise(analyst, { title: 'Ett hinder i loggen' });
    await analyst.call('changeObstacle', {
      params: { obstacleId: obstacle.id },
      body: { text: 'Avskrivs.', state: 'closed-without-action' },
      ifMatch: 1,
    });
    const entries = await api.house.reader.rows<{ action: string }>(
      "SELECT action FROM audit_entry WHERE object_kind = 'obstacle' AND object_id = ? ORDER BY seq",
      [obstacle.id],
    );
    expect(entries.map((entry) => entry.action)).toEqual(['obstacle-raised', 'obstacle-state-changed']);
  });
});
