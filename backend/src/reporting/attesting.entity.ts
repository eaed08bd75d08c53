import { DayColumn, Id, InstantColumn, Integer, LongText, PrimaryRef, Ref, ShortText, Slug } from '@lagesbild/db';
import { Entity, Unique } from 'typeorm';
import { PersonEntity } from '../identity';
import { OrganisationEntity } from '../organisations';
import { ReportEntity, ReportVersionEntity } from './report.entity';

/** That somebody has a report open, and in which part; worth nothing a minute later. */
@Entity()
export class ReportPresenceEntity {
  @PrimaryRef(() => ReportEntity) reportId: string;
  @PrimaryRef(() => PersonEntity) personId: string;
  @ShortText(20, { nullable: true }) section: string | null;
  @InstantColumn() seenAt: Date;
}

/** Somebody of the organisation who attests in an attester's place, from one day to another, both counted. */
@Entity()
export class SubstituteEntity {
  @Id() id: string;
  @Ref(() => OrganisationEntity) organisationId: string;
  @Ref(() => PersonEntity) attesterId: string;
  @Ref(() => PersonEntity) substituteId: string;
  @DayColumn() fromOn: string;
  @DayColumn() toOn: string;
  @LongText() reason: string;
  @Ref(() => PersonEntity) namedById: string;
  @InstantColumn() namedAt: Date;
  /** Ended before its last day, and by whom. */
  @InstantColumn({ nullable: true }) endedAt: Date | null;
  @Ref(() => PersonEntity, { nullable: true }) endedById: string | null;
}

/** That a sealed version was attested by a substitute. Append-only, like the version itself. */
@Entity()
export class AttestationEntity {
  @PrimaryRef(() => ReportVersionEntity) versionId: string;
  @Ref(() => SubstituteEntity) substituteId: string;
}

/** What one person left to another, with a note. Append-only. */
@Entity()
export class HandoverEntity {
  @Id() id: string;
  @Ref(() => OrganisationEntity) organisationId: string;
  @Ref(() => PersonEntity) fromId: string;
  @Ref(() => PersonEntity) toId: string;
  @Ref(() => PersonEntity) byId: string;
  @InstantColumn() at: Date;
  @LongText() note: string;
  /** How many matters were open. */
  @Integer() matters: number;
}

/** One matter that was open when something was handed over, as it was called that day. Append-only. */
@Entity()
@Unique(['handoverId', 'position'])
export class HandoverMatterEntity {
  @Id() id: string;
  @Ref(() => HandoverEntity) handoverId: string;
  @Integer() position: number;
  /** A kind of `OpenMatter`. */
  @ShortText(20) kind: string;
  /** The report, the obstacle or the deliverable; no reference, for it can be any of them. */
  @ShortText(36) objectId: string;
  @Slug() target: string;
  @ShortText(20, { nullable: true }) label: string | null;
  @ShortText(400) titleSv: string;
  @ShortText(400, { nullable: true }) titleEn: string | null;
  @DayColumn({ nullable: true }) day: string | null;
  @ShortText(120, { nullable: true }) byName: string | null;
  @Integer() notes: number;
}

/** That the receiver has taken over. Append-only. */
@Entity()
export class HandoverTakingEntity {
  @PrimaryRef(() => HandoverEntity) handoverId: string;
  @Ref(() => PersonEntity) byId: string;
  @InstantColumn() at: Date;
}
