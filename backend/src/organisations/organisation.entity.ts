import { Id, LongText, PartialDayColumn, Ref, ShortText, Slug } from '@lagesbild/db';
import { Entity, Unique } from 'typeorm';

@Entity()
export class OrganisationEntity {
  @Id() id: string;
  @Slug({ unique: true }) key: string;
  @ShortText(300) nameSv: string;
  @ShortText(300, { nullable: true }) nameEn: string | null;
  @ShortText(60, { nullable: true }) shortName: string | null;
  @ShortText(40) kind: string;
  @ShortText(20, { nullable: true }) orgNo: string | null;
  @ShortText(2, { nullable: true }) countyCode: string | null;
  @Ref(() => OrganisationEntity, { nullable: true }) parentId: string | null;
  @Ref(() => OrganisationEntity, { nullable: true }) successorId: string | null;
  @PartialDayColumn({ nullable: true }) validFrom: string | null;
  @PartialDayColumn({ nullable: true }) validTo: string | null;
  /** Roles in the field as the data gives them, separated by `;`. */
  @ShortText(200, { nullable: true }) roles: string | null;
  /** The Swedish name in a form that both databases sort the Swedish way. */
  @ShortText(400) sortKey: string;
}

@Entity()
export class CoordinatorRegionEntity {
  @Id() id: string;
  @Slug({ unique: true }) key: string;
  @ShortText(120) nameSv: string;
  @ShortText(120) nameEn: string;
  @ShortText(120, { nullable: true }) knownSeat: string | null;
  /** Keys of the organisations that host the coordinator, separated by `;`. */
  @ShortText(300, { nullable: true }) hostKeys: string | null;
  @ShortText(40) certainty: string;
  @LongText({ nullable: true }) note: string | null;
}

@Entity()
export class CountyEntity {
  @Id() id: string;
  @ShortText(2, { unique: true }) code: string;
  @ShortText(2) letter: string;
  @ShortText(6) isoCode: string;
  @ShortText(120) nameSv: string;
  @ShortText(120) shortName: string;
  @ShortText(120) nameEn: string;
  @Ref(() => OrganisationEntity) boardId: string;
  @Ref(() => CoordinatorRegionEntity) regionId: string;
  @ShortText(40) regionCertainty: string;
}

/** A word of a vocabulary that only describes: kinds, roles, certainty levels, status words of the sources … */
@Entity()
@Unique(['vocabulary', 'key'])
export class TermEntity {
  @Id() id: string;
  @Slug() vocabulary: string;
  @Slug() key: string;
  @ShortText(400) nameSv: string;
  @ShortText(400, { nullable: true }) nameEn: string | null;
  @ShortText(60, { nullable: true }) grouping: string | null;
  @ShortText(60, { nullable: true }) evidence: string | null;
  @LongText({ nullable: true }) note: string | null;
  /** What else the data says of the word (counts, patterns), as JSON. */
  @LongText({ nullable: true }) details: string | null;
}
