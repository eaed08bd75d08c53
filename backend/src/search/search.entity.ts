import { Integer, ShortText, Slug } from '@lagesbild/db';
import { Entity, PrimaryColumn, Unique } from 'typeorm';

/** A sealed text that can be found. Its number grows with time; the row without a field says that a source has been read through. */
@Entity()
@Unique(['field', 'sourceKind', 'sourceId'])
export class SearchTextEntity {
  @PrimaryColumn({ type: 'integer' }) nr: number;
  @Slug() field: string;
  @ShortText(20) sourceKind: string;
  @ShortText(36) sourceId: string;
  @ShortText(36) planId: string;
  @ShortText(36) reportId: string;
  @Integer() versionNr: number;
}

/** How often a word, in whatever form, stands in a text. */
@Entity()
export class SearchWordEntity {
  @PrimaryColumn({ type: 'varchar', length: '40' }) stem: string;
  @PrimaryColumn({ type: 'integer' }) textNr: number;
  @Integer() hits: number;
}
