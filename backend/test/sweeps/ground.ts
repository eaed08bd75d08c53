import type { ReportContent } from '@lagesbild/contract';
import { AssignmentEntity, DeliverableEntity } from '../../src/assignments';
import type { House } from '../../src/app';
import { hashPassword, MembershipEntity, PersonEntity } from '../../src/identity';
import { AssignmentIndicatorEntity } from '../../src/indicators';
import { NotificationEntity } from '../../src/notifications';
import { ObstacleActorEntity, ObstacleEntity } from '../../src/obstacles/obstacle.entity';
import { newId } from '../../src/platform/database/ids';
import { PlanEntity } from '../../src/plans';
import type { Writer } from '../../src/platform/database/writer';
import { answersOf, columnsOf, emptyContent, sealOf } from '../../src/reporting';
import {
  ReportDraftAnswerEntity,
  ReportDraftEntity,
  ReportEntity,
  ReportVersionAnswerEntity,
  ReportVersionEntity,
} from '../../src/reporting/report.entity';
import { ReportLockEntity, ReviewNoteEntity, ReviewSuggestionEntity } from '../../src/reporting/review.entity';
import { QuestionEntity, RoundEntity } from '../../src/rounds';

export type ReportState = 'draft' | 'submitted' | 'in-review' | 'returned' | 'approved';

export interface GroundRound {
  id: string;
  plan_id: string;
}

/** Who answers with a part of what others lead. */
const partOrganisation = 'skatteverket';

export const goodPassword = 'ett lösenord som är långt nog';
export const goodContent: ReportContent = {
  ...emptyContent([]),
  workStatus: 'ongoing',
  rating: 'on-track',
  done: 'Vi har utbildat tjugo utredare.',
  next: 'Vi utbildar tjugo till.',
  obstacles: 'Sekretessen hindrar oss.',
};

const emptyPlan: Omit<PlanEntity, 'id' | 'key'> = {
  titleSv: 'Prov',
  titleEn: 'Trial',
  kind: 'handlingsplan',
  document: 'Prov',
  dnr: null,
  decidedOn: null,
  periodFrom: '2026',
  periodTo: null,
  ownerId: null,
  ownerCertainty: null,
  followUpById: null,
  exercise: true,
  history: false,
  position: 1000,
  assignmentsDeclared: null,
  declaredOre: null,
  knownOre: null,
  undividedOre: null,
  undividedLabelSv: null,
  undividedLabelEn: null,
  moneyNote: null,
  listed: 0,
  certain: null,
  probable: null,
  uncertain: null,
  notIdentifiedAtLeast: null,
  withNumber: null,
  withBudget: null,
  completenessNote: null,
};

/** Makes fresh records in a wanted state beside the exercise plan, so that no probe disturbs another. */
export class Ground {
  private made = 0;
  private going: GroundRound | undefined;

  constructor(
    readonly house: House,
    readonly now: Date,
  ) {}

  async organisationId(key: string): Promise<string> {
    return (await this.one<{ id: string }>('SELECT id FROM organisation WHERE `key` = ?', [key])).id;
  }

  async personId(name: string): Promise<string> {
    return (await this.one<{ id: string }>('SELECT id FROM person WHERE email_key LIKE ?', [`${name}@%`])).id;
  }

  /** The exercise plan's round in a state: `open`, or the latest of those that are `published`. */
  async roundIn(state: string): Promise<GroundRound> {
    return this.one<GroundRound>(
      "SELECT n.id, n.plan_id FROM round n JOIN plan p ON p.id = n.plan_id WHERE p.`key` = 'ovningsplan' AND n.state = ? ORDER BY n.nr DESC LIMIT 1",
      [state],
    );
  }

  /** A report of an organisation, in the open round or in another one, on an assignment of its own, with a finished draft. */
  async report(organisationKey: string, state: ReportState, roundId?: string): Promise<string> {
    const organisationId = await this.organisationId(organisationKey);
    const round =
      roundId === undefined
        ? (this.going ??= await this.roundIn('open'))
        : await this.one<GroundRound>('SELECT id, plan_id FROM round WHERE id = ?', [roundId]);
    const assignment = this.assignment(round.plan_id);
    const report = {
      id: this.id(),
      roundId: round.id,
      assignmentId: assignment.id,
      organisationId,
      part: true,
      status: state,
      version: 1,
      reviewerId: null,
    };
    const submitted = state === 'draft' ? null : this.now;
    const submittedById = state === 'draft' ? null : await this.personId('karin.lindqvist');
    await this.house.gateway.inTransaction(async (db) => {
      await db.insert(AssignmentEntity, assignment);
      await db.insert(ReportEntity, {
        ...report,
        latestVersionNr: submitted ? 1 : 0,
        firstSubmittedAt: submitted,
        submittedAt: submitted,
        onTime: submitted && true,
      });
      await db.insert(ReportDraftEntity, {
        reportId: report.id,
        version: 1,
        ...columnsOf(goodContent),
        savedAt: this.now,
        savedById: null,
      });
      await db.insert(
        ReportDraftAnswerEntity,
        answersOf(goodContent).map((row) => ({ reportId: report.id, ...row })),
      );
      if (submittedById !== null) await this.seal(db, report.id, submittedById);
    });
    return report.id;
  }

  /** A part of an assignment that an organisation leads: the lead's report, and the part of somebody else. */
  async sharedReport(leadKey: string, state: ReportState): Promise<{ lead: string; part: string }> {
    const lead = await this.report(leadKey, 'draft');
    const part = await this.report(partOrganisation, state);
    await this.house.gateway.inTransaction(async (db) => {
      const row = await db.first<{ assignment_id: string }>('SELECT assignment_id FROM report WHERE id = ?', [lead]);
      await db.change(ReportEntity, { id: lead }, { part: false });
      await db.change(ReportEntity, { id: part }, { assignmentId: row?.assignment_id ?? '' });
    });
    return { lead, part };
  }

  /** A planned round that asks one question of its own, after a round that asked another. */
  async askingRound(): Promise<string> {
    const before = await this.round('closed');
    const { plan_id: planId } = await this.one<GroundRound>('SELECT id, plan_id FROM round WHERE id = ?', [before]);
    const asking = await this.round('planned');
    await this.house.gateway.inTransaction(async (db) => {
      await db.change(RoundEntity, { id: asking }, { planId, nr: 2 });
      await db.insert(QuestionEntity, [this.question(before, 'forra'), this.question(asking, 'fraga')]);
    });
    return asking;
  }

  /** One more question of a round's own, whatever state the round is in. */
  async ask(roundId: string, key: string, asked: Partial<QuestionEntity> = {}): Promise<void> {
    await this.house.gateway.inTransaction((db) => db.insert(QuestionEntity, this.question(roundId, key, asked)));
  }

  private question(roundId: string, key: string, more: Partial<QuestionEntity> = {}): QuestionEntity {
    const asked = { key: `own:${key}`, section: 'own', kind: 'yes-no', position: 1000, required: false };
    const words = { labelSv: 'Har ni en plan?', labelEn: 'Do you have a plan?', helpSv: null, helpEn: null };
    return { id: this.id(), roundId, ...asked, ...words, unitSv: null, unitEn: null, choices: null, ...more };
  }

  private async seal(db: Writer, reportId: string, submittedById: string): Promise<void> {
    const id = this.id();
    await db.insert(ReportVersionEntity, {
      id,
      reportId,
      nr: 1,
      submittedAt: this.now,
      submittedById,
      onBehalfOfId: null,
      sha256: sealOf(goodContent),
      onTime: true,
      ...columnsOf(goodContent),
    });
    await db.insert(
      ReportVersionAnswerEntity,
      answersOf(goodContent).map((row) => ({ versionId: id, ...row })),
    );
  }

  private assignment(planId: string): AssignmentEntity {
    this.made += 1;
    return {
      id: this.id(),
      planId,
      areaId: null,
      key: `prov-${this.made}`,
      label: null,
      nr: null,
      titleSv: `Prov ${this.made}`,
      titleEn: `Trial ${this.made}`,
      taskSv: null,
      taskEn: null,
      kind: null,
      certainty: 'saker',
      areaCertainty: null,
      note: null,
      periodFrom: null,
      periodTo: null,
      knownOre: null,
      statusAtFollowUp: null,
      followOn: true,
      position: 1000 + this.made,
    };
  }

  /** An assignment with a deliverable and a figure to report, in the exercise plan or in one that is history. */
  async keptAssignment(planKey: string): Promise<{ assignmentKey: string; deliverableId: string; indicatorKey: string }> {
    const plan = await this.one<{ id: string }>('SELECT id FROM plan WHERE `key` = ?', [planKey]);
    const assignment = this.assignment(plan.id);
    const [deliverableId, assignmentId, indicatorKey] = [this.id(), assignment.id, 'utbildade'];
    const figure = { key: indicatorKey, nameSv: 'Utbildade', nameEn: 'Trained', unit: 'personer', dimension: null, indicatorId: null };
    await this.house.gateway.inTransaction(async (db) => {
      await db.insert(AssignmentEntity, assignment);
      await db.insert(DeliverableEntity, {
        id: deliverableId,
        assignmentId,
        kind: 'slutredovisning',
        dueOn: '2027-03-01',
        receivedOn: null,
        title: null,
        position: 0,
      });
      await db.insert(AssignmentIndicatorEntity, { id: this.id(), assignmentId, ...figure, cumulative: true, active: true, position: 0 });
    });
    return { assignmentKey: assignment.key, deliverableId, indicatorKey };
  }

  async note(reportId: string, byId: string): Promise<string> {
    const id = this.id();
    await this.house.gateway.inTransaction((db) =>
      db.insert(ReviewNoteEntity, {
        id,
        reportId,
        versionNr: 1,
        section: 'done',
        perspective: null,
        text: 'Hur många?',
        byId,
        at: this.now,
        removedAt: null,
      }),
    );
    return id;
  }

  /** A wording suggested for the first word of what was done: `Vi`. */
  async suggestion(reportId: string, byId: string): Promise<string> {
    const id = this.id();
    const place = { versionNr: 1, section: 'done', perspective: null, startAt: 0, endAt: 2, quote: 'Vi', proposal: 'Myndigheten' };
    const unanswered = { removedAt: null, answer: null, answeredById: null, answeredAt: null };
    await this.house.gateway.inTransaction((db) =>
      db.insert(ReviewSuggestionEntity, { id, reportId, ...place, byId, at: this.now, ...unanswered }),
    );
    return id;
  }

  /** Lets somebody have taken the review of a report. */
  async give(reportId: string, reviewerId: string): Promise<void> {
    await this.house.gateway.inTransaction((db) => db.change(ReportEntity, { id: reportId }, { reviewerId }));
  }

  async lock(reportId: string): Promise<void> {
    const byId = await this.personId('asa.bergendahl');
    await this.house.gateway.inTransaction((db) =>
      db.insert(ReportLockEntity, { reportId, byId, at: this.now, reason: 'Uppgifterna utreds.' }),
    );
  }

  /** An obstacle that names an organisation; published ones are open to every reader. */
  async obstacle(mustActKey: string, published: boolean): Promise<string> {
    const { plan_id: planId } = await this.roundIn('open');
    const id = this.id();
    const [organisationId, raisedById, raisedByOrganisationId] = await Promise.all([
      this.organisationId(mustActKey),
      this.personId('asa.bergendahl'),
      this.organisationId('socialstyrelsen'),
    ]);
    await this.house.gateway.inTransaction(async (db) => {
      await db.insert(ObstacleEntity, {
        id,
        planId,
        titleSv: 'Prov',
        titleEn: null,
        kind: 'sekretess',
        hinders: 'Det tar tid.',
        severity: 'medium',
        state: 'flagged',
        governmentMustAct: false,
        sinceRoundId: null,
        raisedById,
        raisedByOrganisationId,
        raisedAt: this.now,
        publishedAt: published ? this.now : null,
        version: 1,
      });
      await db.insert(ObstacleActorEntity, { obstacleId: id, organisationId });
    });
    return id;
  }

  /** The only round of a plan of its own, without assignments. */
  async round(state: 'planned' | 'open' | 'closed'): Promise<string> {
    this.made += 1;
    const id = this.id();
    const plan = { ...emptyPlan, id: this.id(), key: `prov-${this.made}` };
    const days = { periodFrom: '2026-01-01', periodTo: '2026-06-30', opensOn: '2026-07-01', dueOn: '2026-08-01', closesOn: '2026-09-01' };
    await this.house.gateway.inTransaction(async (db) => {
      await db.insert(PlanEntity, plan);
      await db.insert(RoundEntity, {
        id,
        planId: plan.id,
        nr: 1,
        titleSv: 'Prov',
        titleEn: 'Trial',
        ...days,
        state,
        openedAt: null,
        closedAt: null,
        publishedAt: null,
      });
    });
    return id;
  }

  /** Something that a person has been told. */
  async notification(personId: string): Promise<string> {
    const id = this.id();
    const organisationId = await this.organisationId('tullverket');
    const about = { side: 'agency', cause: 'report-approved', objectKind: 'report', objectId: this.id(), occasion: '1.1' };
    const times = { createdAt: this.now, doneAt: null, mailId: null };
    await this.house.gateway.inTransaction((db) => db.insert(NotificationEntity, { id, personId, organisationId, ...about, ...times }));
    return id;
  }

  async person(password: string | null = null): Promise<{ id: string; email: string }> {
    this.made += 1;
    const person = { id: this.id(), email: `prov-${this.made}@tullverket.example` };
    const passwordHash = password === null ? null : await hashPassword(password);
    const organisationId = await this.organisationId('tullverket');
    await this.house.gateway.inTransaction(async (db) => {
      await db.insert(PersonEntity, {
        ...person,
        name: `Prov ${this.made}`,
        emailKey: person.email,
        passwordHash,
        titleSv: null,
        titleEn: null,
        active: true,
        exercise: true,
        createdAt: this.now,
      });
      await db.insert(MembershipEntity, { id: this.id(), personId: person.id, organisationId, role: 'reporter' });
    });
    return person;
  }

  /** An address that no other probe comes from: limits count by address. */
  freshAddress(): string {
    this.made += 1;
    return `203.0.${this.made >> 8}.${this.made & 255}`;
  }

  private id(): string {
    return newId(this.now);
  }

  private async one<T>(sql: string, parameters: string[] = []): Promise<T> {
    const row = await this.house.reader.first<T>(sql, parameters);
    if (row === null) throw new Error(`There is no row for ${sql} with ${parameters.join(', ')}`);
    return row;
  }
}
