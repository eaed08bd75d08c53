import { PersonEntity } from '../identity';
import { ReportEntity } from './report.entity';
import { Id, InstantColumn, Integer, LongText, PrimaryRef, Ref, ShortText, Slug } from '@lagesbild/db';
import { Entity } from 'typeorm';

/** A step of a report's way: one of the contract's `reportEventKinds`. */
@Entity()
export class ReviewEntity {
  @Id() id: string;
  @Ref(() => ReportEntity) reportId: string;
  @Integer() versionNr: number;
  @ShortText(20) kind: string;
  @Ref(() => PersonEntity) byId: string;
  @InstantColumn() at: Date;
  @LongText({ nullable: true }) reason: string | null;
}

/** A note of the coordination on a section of a version. The agency reads it once the report is returned or approved. */
@Entity()
export class ReviewNoteEntity {
  @Id() id: string;
  @Ref(() => ReportEntity) reportId: string;
  @Integer() versionNr: number;
  @ShortText(20) section: string;
  /** Key of the perspective that it is about; null when it is about the section. */
  @Slug({ nullable: true }) perspective: string | null;
  @LongText() text: string;
  @Ref(() => PersonEntity) byId: string;
  @InstantColumn() at: Date;
  @InstantColumn({ nullable: true }) removedAt: Date | null;
}

/** The coordination's own rating of the assignment in the round, with its reason; never a change of the agency's words. */
@Entity()
export class AssessmentEntity {
  @Id() id: string;
  @Ref(() => ReportEntity, { unique: true }) reportId: string;
  @Integer() version: number;
  @ShortText(20) rating: string;
  @LongText() reason: string;
  @Ref(() => PersonEntity) byId: string;
  @InstantColumn() at: Date;
}

/** A report that its organisation can neither write in nor send for now. The row goes when it is unlocked; the steps stay. */
@Entity()
export class ReportLockEntity {
  @PrimaryRef(() => ReportEntity) reportId: string;
  @Ref(() => PersonEntity) byId: string;
  @InstantColumn() at: Date;
  @LongText() reason: string;
}

/** A wording that the coordination suggests for a range of a version's text; the agency's answer concerns its draft. */
@Entity()
export class ReviewSuggestionEntity {
  @Id() id: string;
  @Ref(() => ReportEntity) reportId: string;
  @Integer() versionNr: number;
  @ShortText(20) section: string;
  @Slug({ nullable: true }) perspective: string | null;
  @Integer() startAt: number;
  @Integer() endAt: number;
  @LongText() quote: string;
  @LongText() proposal: string;
  @Ref(() => PersonEntity) byId: string;
  @InstantColumn() at: Date;
  @InstantColumn({ nullable: true }) removedAt: Date | null;
  @ShortText(20, { nullable: true }) answer: string | null;
  @Ref(() => PersonEntity, { nullable: true }) answeredById: string | null;
  @InstantColumn({ nullable: true }) answeredAt: Date | null;
}
