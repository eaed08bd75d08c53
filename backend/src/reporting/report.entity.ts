import { AssignmentEntity } from '../assignments';
import { OrganisationEntity } from '../organisations';
import { PersonEntity } from '../identity';
import { RoundEntity } from '../rounds';
import { DayColumn, Flag, Hash, Id, InstantColumn, Integer, LongText, PrimaryRef, PrimarySlug, Ref, ShortText, Whole } from '@lagesbild/db';
import { Entity, Index, Unique } from 'typeorm';

/** Where an organisation's answer on an assignment in a round stands. Nothing here tells of a draft. */
@Entity()
@Unique(['roundId', 'assignmentId', 'organisationId'])
@Index(['assignmentId', 'organisationId'])
export class ReportEntity {
  @Id() id: string;
  @Ref(() => RoundEntity) roundId: string;
  @Ref(() => AssignmentEntity) assignmentId: string;
  @Ref(() => OrganisationEntity) organisationId: string;
  /** A part of a shared assignment; the lead's report stands for the whole. */
  @Flag() part: boolean;
  /** `draft`, `submitted`, `in-review`, `returned` or `approved`. */
  @ShortText(20) status: string;
  @Integer() version: number;
  @Integer() latestVersionNr: number;
  @InstantColumn({ nullable: true }) firstSubmittedAt: Date | null;
  @InstantColumn({ nullable: true }) submittedAt: Date | null;
  @Flag({ nullable: true }) onTime: boolean | null;
  @Ref(() => PersonEntity, { nullable: true }) reviewerId: string | null;
}

/** Later days for one report than its round has. The log tells what they were before. */
@Entity()
export class ReportExtensionEntity {
  @PrimaryRef(() => ReportEntity) reportId: string;
  @DayColumn() dueOn: string;
  @DayColumn() closesOn: string;
  @LongText() reason: string;
  @Ref(() => PersonEntity) byId: string;
  @InstantColumn() at: Date;
}

/** The draft, in a table of its own: no query made for anybody outside the organisation touches it. */
@Entity()
export class ReportDraftEntity {
  @PrimaryRef(() => ReportEntity) reportId: string;
  @Integer() version: number;
  @ShortText(40, { nullable: true }) workStatus: string | null;
  @ShortText(20, { nullable: true }) rating: string | null;
  @DayColumn({ nullable: true }) expectedDoneOn: string | null;
  @Whole({ nullable: true }) usedOre: number | null;
  @Whole({ nullable: true }) forecastOre: number | null;
  @InstantColumn({ nullable: true }) savedAt: Date | null;
  @Ref(() => PersonEntity, { nullable: true }) savedById: string | null;
}

/** One text of a draft: `done`, `next`, `obstacles`, `discuss` or `perspective:<key>`. */
@Entity()
export class ReportDraftAnswerEntity {
  @PrimaryRef(() => ReportEntity) reportId: string;
  @PrimarySlug() question: string;
  @LongText() text: string;
}

/** An immutable, sealed submission. Triggers in both databases refuse to change or remove it. */
@Entity()
@Unique(['reportId', 'nr'])
export class ReportVersionEntity {
  @Id() id: string;
  @Ref(() => ReportEntity) reportId: string;
  @Integer() nr: number;
  @InstantColumn() submittedAt: Date;
  @Ref(() => PersonEntity) submittedById: string;
  @Ref(() => PersonEntity, { nullable: true }) onBehalfOfId: string | null;
  @Hash() sha256: string;
  @Flag() onTime: boolean;
  @ShortText(40, { nullable: true }) workStatus: string | null;
  @ShortText(20, { nullable: true }) rating: string | null;
  @DayColumn({ nullable: true }) expectedDoneOn: string | null;
  @Whole({ nullable: true }) usedOre: number | null;
  @Whole({ nullable: true }) forecastOre: number | null;
}

@Entity()
export class ReportVersionAnswerEntity {
  @PrimaryRef(() => ReportVersionEntity) versionId: string;
  @PrimarySlug() question: string;
  @LongText() text: string;
}
