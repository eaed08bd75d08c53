import { Hash, Id, InstantColumn, Integer, LongText, Ref, ShortText, Whole } from '@lagesbild/db';
import { Entity, Index, Unique } from 'typeorm';
import { PersonEntity } from '../identity';
import { ReportEntity, ReportVersionEntity } from './report.entity';

/** A file or a link that lies with a draft. Like the draft, in a table that no query for anybody outside the organisation touches. */
@Entity()
export class ReportDraftEvidenceEntity {
  @Id() id: string;
  @Ref(() => ReportEntity) reportId: string;
  /** `file` or `link`. */
  @ShortText(10) kind: string;
  @ShortText(300) title: string;
  @LongText({ nullable: true }) address: string | null;
  @ShortText(100, { nullable: true }) mediaType: string | null;
  @Whole({ nullable: true }) bytes: number | null;
  @Index() @Hash({ nullable: true }) sha256: string | null;
  @ShortText(500, { nullable: true }) secrecy: string | null;
  @InstantColumn() addedAt: Date;
  @Ref(() => PersonEntity) addedById: string;
}

/** What was sealed with a version. Triggers in both databases refuse to change or remove it. */
@Entity()
@Unique(['versionId', 'nr'])
export class ReportVersionEvidenceEntity {
  @Id() id: string;
  @Ref(() => ReportVersionEntity) versionId: string;
  /** Its place in the seal, from 1. */
  @Integer() nr: number;
  @ShortText(10) kind: string;
  @ShortText(300) title: string;
  @LongText({ nullable: true }) address: string | null;
  @ShortText(100, { nullable: true }) mediaType: string | null;
  @Whole({ nullable: true }) bytes: number | null;
  @Index() @Hash({ nullable: true }) sha256: string | null;
  @ShortText(500, { nullable: true }) secrecy: string | null;
}
