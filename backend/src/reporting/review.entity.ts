import { PersonEntity } from '../identity';
import { ReportEntity } from './report.entity';
import { Id, InstantColumn, Integer, LongText, Ref, ShortText } from '@lagesbild/db';
import { Entity } from 'typeorm';

/** A step of a report's way: submitted, review-started, returned, approved. */
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
