import type { Home } from '@lagesbild/contract';
import { startApi, type Api, type Client } from '../../test/api';

describe('home', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const homeOf = async (name: string): Promise<Home> => (await api.as(name)).get('showHome');
  const parts = ({ lead, ...rest }: Home): string[] =>
    Object.entries(rest)
      .filter(([, part]) => part !== null && lead.sv !== '')
      .map(([name]) => name);

  /** Counts of the open round, straight from the rows. */
  const count = async (condition: string, parameters: string[] = []): Promise<number> =>
    Number(
      (await api.house.reader.first<{ n: unknown }>(
        `SELECT COUNT(*) AS n FROM report r JOIN round n ON n.id = r.round_id JOIN organisation o ON o.id = r.organisation_id WHERE n.state = 'open' AND ${condition}`,
        parameters,
      ))!.n,
    );

  it.each([
    ['karin.lindqvist', ['reporter']],
    ['helena.storm-bergman', ['reporter']],
    ['linnea.castegren', ['analyst']],
    ['asa.bergendahl', ['analyst', 'coordinator']],
    ['charlotte.nyberg-falk', ['ministry']],
    ['jonas.virtanen', ['administrator']],
  ])('gives %s the parts of their work', async (name, expected) => {
    expect(parts(await homeOf(name))).toEqual(expected);
  });

  it('needs somebody to be at home', async () => {
    expect((await api.nobody.call('showHome')).status).toBe(401);
  });

  describe('of a reporter', () => {
    it('lists what the own agency has to write, with what is missing', async () => {
      const { reporter, lead } = await homeOf('karin.lindqvist');
      expect(reporter!.due.length).toBe(await count("o.`key` = 'polismyndigheten' AND r.status IN ('draft', 'returned')"));
      expect(reporter!.waiting.length).toBe(await count("o.`key` = 'polismyndigheten' AND r.status IN ('submitted', 'in-review')"));
      for (const report of reporter!.due) expect([report.organisation.key, report.dueOn]).toEqual(['polismyndigheten', '2026-11-27']);
      for (const report of reporter!.due.filter((each) => !each.begun)) expect(report.missing).toEqual(['status', 'done', 'next']);
      expect(lead.sv).toContain('senast 27 november');
    });

    it('follows the draft as it is written', async () => {
      const police = await api.as('karin.lindqvist');
      const { reporter } = await police.get('showHome');
      const report = reporter!.due.find((each) => each.status === 'draft')!;
      const draft = (await police.get('showReport', { params: { reportId: report.id } })).draft!;
      await police.get('saveDraft', {
        params: { reportId: report.id },
        ifMatch: draft.version,
        body: { workStatus: 'ongoing', rating: 'on-track', done: 'Klart.', next: 'Mer.' },
      });
      const after = (await police.get('showHome')).reporter!.due.find((each) => each.id === report.id);
      expect(after).toMatchObject({ missing: [], begun: true });
    });

    it('names the open obstacles in which the agency must act', async () => {
      const { reporter } = await homeOf('karin.lindqvist');
      expect(reporter!.namedObstacles.length).toBeGreaterThan(0);
      for (const obstacle of reporter!.namedObstacles) {
        expect(obstacle.mustAct.map((each) => each.key)).toContain('polismyndigheten');
        expect(['flagged', 'being-handled', 'needs-decision']).toContain(obstacle.state);
      }
    });
  });

  describe('of the coordination', () => {
    const review = async (client: Client) => (await client.get('showHome')).analyst!.find((each) => each.planKey === 'ovningsplan')!;

    it('brings in what has been submitted, what has waited longest first', async () => {
      const analyst = await api.as('linnea.castegren');
      const { incoming, incomingTotal, toDiscuss, round } = await review(analyst);
      expect([round.nr, incomingTotal]).toEqual([4, await count("r.status = 'submitted'")]);
      expect(incoming).toHaveLength(Math.min(20, incomingTotal));
      const moments = incoming.map((report) => report.submittedAt);
      expect(moments).toEqual([...moments].sort());
      for (const report of toDiscuss)
        expect([report.wantsToDiscuss, ['submitted', 'in-review', 'approved'].includes(report.status)]).toEqual([true, true]);
      const discussing = await count(
        `r.status IN ('submitted', 'in-review', 'approved') AND EXISTS (SELECT 1 FROM report_version v JOIN report_version_answer t ON t.version_id = v.id
         WHERE v.report_id = r.id AND v.nr = r.latest_version_nr AND t.question = 'discuss')`,
      );
      expect(toDiscuss).toHaveLength(discussing);
    });

    it('moves a report to those of the analyst who took it', async () => {
      const analyst = await api.as('linnea.castegren');
      const other = await api.as('rahel.gebremedhin');
      const before = await review(analyst);
      const [first] = before.incoming;
      const view = await analyst.get('showReport', { params: { reportId: first!.id } });
      await analyst.get('startReview', { params: { reportId: first!.id }, ifMatch: view.version });
      const after = await review(analyst);
      expect(after.incomingTotal).toBe(before.incomingTotal - 1);
      expect(after.mine.map((report) => report.id)).toContain(first!.id);
      expect((await review(other)).mine.map((report) => report.id)).not.toContain(first!.id);
    });

    it('gives the coordinator five numbers and what comes next', async () => {
      const { coordinator, lead } = await homeOf('asa.bergendahl');
      const [round] = coordinator!;
      expect(round).toMatchObject({ planKey: 'ovningsplan', late: 0, next: { sv: 'Sista dag är 27 november, om fem dagar.' } });
      const { expected, received, approved } = round!.completeness;
      expect([expected, received, approved]).toEqual([
        await count('1 = 1'),
        await count('r.latest_version_nr > 0'),
        await count("r.status = 'approved'"),
      ]);
      expect(round!.waiting).toBe(await count("r.status IN ('submitted', 'in-review')"));
      expect(lead.sv).toBe(`${received} av ${expected} rapporter har kommit in. Sista dag är 27 november, om fem dagar.`);
    });

    it('counts as late what has not come in after the last day', async () => {
      api.clock.now = new Date('2026-11-28T09:00:00Z');
      const [round] = (await homeOf('asa.bergendahl')).coordinator!;
      api.clock.now = new Date('2026-11-22T10:00:00Z');
      expect(round!.late).toBe(await count('r.latest_version_nr = 0'));
      expect(round!.next.sv).toBe('Sista dag har passerat. Omgången stänger 11 december, om 13 dagar.');
    });
  });

  it('is not changed, for anybody outside the agency, by what is written in a draft', async () => {
    const names = ['linnea.castegren', 'asa.bergendahl', 'charlotte.nyberg-falk', 'jonas.virtanen', 'johannes.frisk', 'emma.rudling'];
    const clients = await Promise.all(names.map((name) => api.as(name)));
    const told = async (): Promise<string[]> => Promise.all(clients.map(async (client) => (await client.call('showHome')).text));
    const before = await told();
    const police = await api.as('karin.lindqvist');
    const report = (await police.get('showHome')).reporter!.due[0]!;
    const draft = (await police.get('showReport', { params: { reportId: report.id } })).draft!;
    const body = {
      workStatus: 'blocked' as const,
      rating: 'off-track' as const,
      done: 'Allt står still.',
      next: 'Oklart.',
      obstacles: 'Ett nytt hinder.',
      discuss: 'Hela frågan.',
    };
    expect((await police.call('saveDraft', { params: { reportId: report.id }, ifMatch: draft.version, body })).status).toBe(200);
    expect(await told()).toEqual(before);
  });

  it('leads the ministry to the latest published picture', async () => {
    const { ministry, lead } = await homeOf('daniel.rostami');
    expect(ministry).toHaveLength(1);
    expect(ministry![0]).toMatchObject({ planKey: 'ovningsplan', roundTitle: { sv: expect.stringContaining('Omgång 3') as string } });
    expect(lead).toEqual(ministry![0]!.lead);
  });

  it('counts what there is for the administrator', async () => {
    const { administrator, lead } = await homeOf('jonas.virtanen');
    expect(administrator).toMatchObject({ organisations: 98, plans: 8 });
    expect(lead.sv).toBe(`${administrator!.people} personer, 98 organisationer och 8 planer finns i Lägesbild.`);
  });
});
