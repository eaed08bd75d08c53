import { randomUUID } from 'node:crypto';
import { startApi, type Api, type Client } from '../../test/api';
import { AreaEntity } from '../areas';
import { AssignmentEntity, AssignmentOrganisationEntity } from '../assignments';
import { ObstacleEntity, ObstacleLinkEntity } from '../obstacles';
import { PlanEntity } from '../plans';
import type { Writer } from '../platform/database/writer';
import { AssessmentEntity, ReportDraftEntity, ReportEntity, ReportVersionEntity } from '../reporting';
import { RoundEntity } from '../rounds';

type Row = Record<string, unknown>;

/** Rows of a small plan with two published rounds and an open one; columns that the story does not speak of are null. */
class SmallPlan {
  readonly planId = randomUUID();
  readonly areaId = randomUUID();
  private position = 0;

  constructor(
    private readonly db: Writer,
    private readonly people: { personId: string; organisationId: string },
  ) {}

  async begin(): Promise<void> {
    const { planId } = this;
    await this.add(PlanEntity, {
      id: planId,
      key: 'provplan',
      titleSv: 'Provplan',
      titleEn: 'Trial plan',
      kind: 'handlingsplan',
      document: 'Prov',
      periodFrom: '2024',
      exercise: true,
      history: false,
      position: 99,
      listed: 3,
    });
    await this.add(AreaEntity, { id: this.areaId, planId, key: 'prov', nr: 1, nameSv: 'Prov', nameEn: 'Trial' });
  }

  async round(nr: number, state: string): Promise<string> {
    const publishedAt = state === 'published' ? new Date(`202${4 + nr}-01-31T23:30:00.000Z`) : null;
    const days = { periodFrom: '2025-01-01', periodTo: '2025-06-30', opensOn: '2025-05-01', dueOn: '2025-05-30', closesOn: '2025-06-13' };
    return this.add(RoundEntity, { planId: this.planId, nr, titleSv: `Omgång ${nr}`, titleEn: `Round ${nr}`, ...days, state, publishedAt });
  }

  async assignment(key: string): Promise<string> {
    const position = (this.position += 1);
    const assignmentId = await this.add(AssignmentEntity, {
      planId: this.planId,
      areaId: this.areaId,
      key,
      label: `1.${position}`,
      titleSv: key,
      titleEn: key,
      certainty: 'saker',
      followOn: false,
      position,
    });
    await this.add(AssignmentOrganisationEntity, {
      assignmentId,
      organisationId: this.people.organisationId,
      role: 'samrad',
      reports: true,
      leads: true,
      position: 0,
    });
    return assignmentId;
  }

  report(roundId: string, assignmentId: string, { status, latestVersionNr }: { status: string; latestVersionNr: number }): Promise<string> {
    return this.add(ReportEntity, {
      roundId,
      assignmentId,
      organisationId: this.people.organisationId,
      part: false,
      status,
      version: 1,
      latestVersionNr,
    });
  }

  async version(reportId: string, nr: number, said: Row): Promise<void> {
    await this.add(ReportVersionEntity, {
      reportId,
      nr,
      submittedAt: new Date(),
      submittedById: this.people.personId,
      sha256: '0'.repeat(64),
      onTime: true,
      ...said,
    });
  }

  async assess(reportId: string, rating: string): Promise<void> {
    await this.add(AssessmentEntity, { reportId, version: 1, rating, reason: '', byId: this.people.personId, at: new Date() });
  }

  async draft(reportId: string, said: Row): Promise<void> {
    await this.db.insert(ReportDraftEntity, { reportId, version: 1, ...said } as ReportDraftEntity);
  }

  async obstacle(titleSv: string, publishedAt: Date | null, reportIds: string[]): Promise<void> {
    const { personId, organisationId } = this.people;
    const obstacleId = await this.add(ObstacleEntity, {
      planId: this.planId,
      titleSv,
      kind: 'sekretess',
      hinders: '',
      severity: 'high',
      state: 'flagged',
      governmentMustAct: false,
      raisedById: personId,
      raisedByOrganisationId: organisationId,
      raisedAt: new Date(),
      publishedAt,
      version: 1,
    });
    for (const reportId of reportIds) {
      await this.add(ObstacleLinkEntity, {
        obstacleId,
        reportId,
        versionNr: 1,
        section: 'obstacles',
        startAt: 0,
        endAt: 1,
        quote: 'x',
        byId: personId,
        at: new Date(),
      });
    }
  }

  private async add(Entity: new () => object, row: Row): Promise<string> {
    const id = (row['id'] as string | undefined) ?? randomUUID();
    await this.db.insert(Entity, { ...row, id });
    return id;
  }
}

describe('what assignments show of rounds', () => {
  let api: Api;
  let reader: Client;
  let analyst: Client;

  const list = (client: Client, query = {}) => client.get('listAssignments', { params: { planKey: 'provplan' }, query });
  const show = (client: Client, assignmentKey: string) => client.get('showAssignment', { params: { assignmentKey } });

  beforeAll(async () => {
    api = await startApi();
    reader = await api.as('karin.lindqvist');
    analyst = await api.as('linnea.castegren');
    const person = await api.house.reader.first<{ id: string }>('SELECT id FROM person WHERE email_key LIKE ?', ['fredrik.ahs@%']);
    const organisation = await api.house.reader.first<{ id: string }>('SELECT id FROM organisation WHERE `key` = ?', [
      'aklagarmyndigheten',
    ]);
    await api.house.gateway.inTransaction((db) => story(new SmallPlan(db, { personId: person!.id, organisationId: organisation!.id })));
  });
  afterAll(() => api.stop());

  async function story(plan: SmallPlan): Promise<void> {
    await plan.begin();
    const [first, second, open] = [await plan.round(1, 'published'), await plan.round(2, 'published'), await plan.round(3, 'open')];
    const steady = await plan.assignment('prov-1');
    const silent = await plan.assignment('prov-2');
    await plan.assignment('prov-3');

    const early = await plan.report(first, steady, { status: 'approved', latestVersionNr: 1 });
    await plan.version(early, 1, { workStatus: 'not-started', rating: 'on-track', usedOre: 0 });
    const returned = await plan.report(second, steady, { status: 'approved', latestVersionNr: 2 });
    await plan.version(returned, 1, { workStatus: 'ongoing', rating: 'on-track', usedOre: 100 });
    await plan.version(returned, 2, {
      workStatus: 'delayed',
      rating: 'at-risk',
      usedOre: 200,
      forecastOre: 900,
      expectedDoneOn: '2027-09-30',
    });
    await plan.assess(returned, 'off-track');
    const submitted = await plan.report(open, steady, { status: 'submitted', latestVersionNr: 1 });
    await plan.version(submitted, 1, { workStatus: 'done', rating: 'on-track' });

    await plan.report(first, silent, { status: 'draft', latestVersionNr: 0 });
    await plan.report(second, silent, { status: 'draft', latestVersionNr: 0 });
    const written = await plan.report(open, silent, { status: 'draft', latestVersionNr: 0 });
    await plan.draft(written, { workStatus: 'blocked', rating: 'off-track' });

    await plan.obstacle('Publicerat', new Date(), [returned, submitted]);
    await plan.obstacle('Opublicerat', null, [returned]);
    await plan.obstacle('Bara i den öppna omgången', new Date(), [submitted]);
  }

  it('is the last version of the latest published round, with the coordination’s own rating beside it', async () => {
    const { items } = await list(reader);
    expect(items.map((item) => [item.key, item.workStatus, item.rating, item.assessedRating])).toEqual([
      ['prov-1', 'delayed', 'at-risk', 'off-track'],
      ['prov-2', null, null, null],
      ['prov-3', null, null, null],
    ]);
    expect(items[0]!.responsible.map((each) => each.key)).toEqual(['aklagarmyndigheten']);
  });

  it('is found by that status and rating, never by what an open round holds', async () => {
    const keys = async (query: object): Promise<string[]> => (await list(analyst, query)).items.map((item) => item.key);
    expect(await keys({ workStatus: 'delayed', rating: 'at-risk' })).toEqual(['prov-1']);
    expect((await list(reader, { workStatus: 'delayed' })).total).toBe(1);
    for (const query of [{ workStatus: 'done' }, { workStatus: 'blocked' }, { rating: 'off-track' }, { workStatus: 'not-started' }])
      expect(await keys(query)).toEqual([]);
  });

  it('is told round by round, published ones only, by the Swedish day', async () => {
    const { history } = await show(analyst, 'prov-1');
    expect(history).toMatchObject([
      {
        roundTitle: { sv: 'Omgång 1' },
        publishedOn: '2025-02-01',
        reported: true,
        workStatus: 'not-started',
        rating: 'on-track',
        assessedRating: null,
        usedOre: 0,
      },
      {
        roundTitle: { sv: 'Omgång 2' },
        publishedOn: '2026-02-01',
        reported: true,
        workStatus: 'delayed',
        assessedRating: 'off-track',
        usedOre: 200,
        forecastOre: 900,
        expectedDoneOn: '2027-09-30',
      },
    ]);
    expect((await show(analyst, 'prov-2')).history.map((row) => [row.reported, row.workStatus])).toEqual([
      [false, null],
      [false, null],
    ]);
    expect((await show(analyst, 'prov-3')).history).toEqual([]);
  });

  it('names obstacles to everybody once they are published, through published reports only', async () => {
    const titles = async (client: Client): Promise<string[]> =>
      (await show(client, 'prov-1')).obstacles.map((each) => each.title.sv).sort();
    expect(await titles(reader)).toEqual(['Publicerat']);
    expect(await titles(analyst)).toEqual(['Bara i den öppna omgången', 'Opublicerat', 'Publicerat']);
  });

  it('counts obstacles on the plan’s page as far as the reader sees them, and lists its rounds', async () => {
    const page = (client: Client) => client.get('showPlan', { params: { planKey: 'provplan' } });
    expect((await page(reader)).counts.obstacles).toBe(2);
    expect((await page(analyst)).counts.obstacles).toBe(3);
    expect((await page(reader)).rounds.map((round) => [round.nr, round.state])).toEqual([
      [3, 'open'],
      [2, 'published'],
      [1, 'published'],
    ]);
  });

  it('agrees with itself in the exercise plan: the list says what the last published round in each history says', async () => {
    const { items, total } = await reader.get('listAssignments', { params: { planKey: 'ovningsplan' }, query: { limit: 36 } });
    expect([total, items.length]).toEqual([36, 36]);
    for (const item of items) {
      const last = (await show(reader, item.key)).history.at(-1);
      expect([item.key, item.workStatus, item.rating, item.assessedRating]).toEqual([
        item.key,
        last?.workStatus,
        last?.rating,
        last?.assessedRating,
      ]);
    }
  });
});
