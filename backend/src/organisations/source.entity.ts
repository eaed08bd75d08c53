import { Id, Integer, PartialDayColumn, Ref, ShortText, Slug } from '@lagesbild/db';
import { Entity, Index } from 'typeorm';

/** A document that reference facts come from. */
@Entity()
export class SourceEntity {
  @Id() id: string;
  @Slug({ unique: true }) key: string;
  @ShortText(500) title: string;
  @ShortText(300) publisher: string;
  @PartialDayColumn({ nullable: true }) date: string | null;
  @ShortText(200, { nullable: true }) documentNo: string | null;
  @ShortText(40) readAs: string;
}

/** Ties any reference fact to a source, with the reference as the data gives it (page, slide, section). */
@Entity()
@Index(['subjectKind', 'subjectId'])
export class CitationEntity {
  @Id() id: string;
  @ShortText(40) subjectKind: string;
  @ShortText(36) subjectId: string;
  /** `main`, `further`, or what the source is a source of: `total`, `region` … */
  @ShortText(20) purpose: string;
  @Integer() position: number;
  @Ref(() => SourceEntity) sourceId: string;
  @ShortText(1000) reference: string;
}
