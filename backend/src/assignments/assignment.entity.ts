import { AreaEntity } from '../areas';
import { PersonEntity } from '../identity';
import { OrganisationEntity } from '../organisations';
import { PlanEntity } from '../plans';
import { DayColumn, Flag, Id, InstantColumn, Integer, LongText, PartialDayColumn, Ref, ShortText, Slug, Whole } from '@lagesbild/db';
import { Entity, Unique } from 'typeorm';

@Entity()
export class AssignmentEntity {
  @Id() id: string;
  @Ref(() => PlanEntity) planId: string;
  @Ref(() => AreaEntity, { nullable: true }) areaId: string | null;
  @Slug({ unique: true }) key: string;
  /** The number as shown, `6.2`. */
  @ShortText(20, { nullable: true }) label: string | null;
  @Integer({ nullable: true }) nr: number | null;
  @ShortText(400) titleSv: string;
  @ShortText(400) titleEn: string;
  @LongText({ nullable: true }) taskSv: string | null;
  @LongText({ nullable: true }) taskEn: string | null;
  @ShortText(40, { nullable: true }) kind: string | null;
  @ShortText(40) certainty: string;
  @ShortText(40, { nullable: true }) areaCertainty: string | null;
  @LongText({ nullable: true }) note: string | null;
  @PartialDayColumn({ nullable: true }) periodFrom: string | null;
  @PartialDayColumn({ nullable: true }) periodTo: string | null;
  @Whole({ nullable: true }) knownOre: number | null;
  @ShortText(60, { nullable: true }) statusAtFollowUp: string | null;
  /** True for what followed after the plan: shown, never counted among the plan's assignments. */
  @Flag() followOn: boolean;
  @Integer() position: number;
}

@Entity()
export class AssignmentOrganisationEntity {
  @Id() id: string;
  @Ref(() => AssignmentEntity) assignmentId: string;
  @Ref(() => OrganisationEntity) organisationId: string;
  @ShortText(40) role: string;
  @ShortText(40, { nullable: true }) certainty: string | null;
  /** True when a report is expected from it; one of them leads and reports for the whole. */
  @Flag() reports: boolean;
  @Flag() leads: boolean;
  @Integer() position: number;
}

@Entity()
export class DecisionEntity {
  @Id() id: string;
  @Ref(() => AssignmentEntity) assignmentId: string;
  @ShortText(40, { nullable: true }) kind: string | null;
  @ShortText(100, { nullable: true }) dnr: string | null;
  @PartialDayColumn({ nullable: true }) decidedOn: string | null;
  @LongText({ nullable: true }) note: string | null;
  @Integer() position: number;
}

@Entity()
export class DeliverableEntity {
  @Id() id: string;
  @Ref(() => AssignmentEntity) assignmentId: string;
  @ShortText(40) kind: string;
  /** The first day that was decided. Where decisions have moved it stands in `deliverable_move`: read it through `dueOnNow`. */
  @PartialDayColumn({ nullable: true }) dueOn: string | null;
  /** What the latest `deliverable_receipt` says, where there is one. */
  @DayColumn({ nullable: true }) receivedOn: string | null;
  @ShortText(300, { nullable: true }) title: string | null;
  @Integer() position: number;
}

/** A decision moved the day of a deliverable. Append-only: the latest one counts, the others stay. */
@Entity()
@Unique(['deliverableId', 'nr'])
export class DeliverableMoveEntity {
  @Id() id: string;
  @Ref(() => DeliverableEntity) deliverableId: string;
  @Ref(() => DecisionEntity) decisionId: string;
  @Integer() nr: number;
  @PartialDayColumn() dueOn: string;
}

/** It was noted that a deliverable came in; null takes an earlier note back. Append-only. */
@Entity()
@Unique(['deliverableId', 'nr'])
export class DeliverableReceiptEntity {
  @Id() id: string;
  @Ref(() => DeliverableEntity) deliverableId: string;
  @Integer() nr: number;
  @DayColumn({ nullable: true }) receivedOn: string | null;
  @ShortText(100, { nullable: true }) dnr: string | null;
  @InstantColumn() at: Date;
  @Ref(() => PersonEntity) byId: string;
}

/** What became of the assignment, as a source tells it. */
@Entity()
export class OutcomeEntity {
  @Id() id: string;
  @Ref(() => AssignmentEntity) assignmentId: string;
  @ShortText(60) status: string;
  @LongText() textSv: string;
  @LongText() textEn: string;
  @Integer() position: number;
}
