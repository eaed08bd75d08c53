import { OrganisationEntity } from '../organisations';
import { Flag, Id, Integer, LongText, PartialDayColumn, Ref, ShortText, Slug, Whole } from '@lagesbild/db';
import { Entity, Unique } from 'typeorm';

@Entity()
export class PlanEntity {
  @Id() id: string;
  @Slug({ unique: true }) key: string;
  @ShortText(400) titleSv: string;
  @ShortText(400) titleEn: string;
  @ShortText(40) kind: string;
  @ShortText(300) document: string;
  @ShortText(100, { nullable: true }) dnr: string | null;
  @PartialDayColumn({ nullable: true }) decidedOn: string | null;
  @PartialDayColumn() periodFrom: string;
  @PartialDayColumn({ nullable: true }) periodTo: string | null;
  @Ref(() => OrganisationEntity, { nullable: true }) ownerId: string | null;
  @ShortText(40, { nullable: true }) ownerCertainty: string | null;
  @Ref(() => OrganisationEntity, { nullable: true }) followUpById: string | null;
  @Flag() exercise: boolean;
  /** True for reference plans: read-only history, in which no rounds are held. */
  @Flag() history: boolean;
  @Integer() position: number;
  @Integer({ nullable: true }) assignmentsDeclared: number | null;
  @Whole({ nullable: true }) declaredOre: number | null;
  @Whole({ nullable: true }) knownOre: number | null;
  @Whole({ nullable: true }) undividedOre: number | null;
  @ShortText(120, { nullable: true }) undividedLabelSv: string | null;
  @ShortText(120, { nullable: true }) undividedLabelEn: string | null;
  @LongText({ nullable: true }) moneyNote: string | null;
  @Integer() listed: number;
  @Integer({ nullable: true }) certain: number | null;
  @Integer({ nullable: true }) probable: number | null;
  @Integer({ nullable: true }) uncertain: number | null;
  @Integer({ nullable: true }) notIdentifiedAtLeast: number | null;
  @Integer({ nullable: true }) withNumber: number | null;
  @Integer({ nullable: true }) withBudget: number | null;
  @LongText({ nullable: true }) completenessNote: string | null;
}

@Entity()
export class PlanFactEntity {
  @Id() id: string;
  @Ref(() => PlanEntity) planId: string;
  @Integer() position: number;
  @LongText() textSv: string;
  @LongText({ nullable: true }) textEn: string | null;
}

/** A total that another source gives for the same plan. */
@Entity()
export class PlanAlternativeTotalEntity {
  @Id() id: string;
  @Ref(() => PlanEntity) planId: string;
  @Whole() ore: number;
}

@Entity()
export class PlanParticipantEntity {
  @Id() id: string;
  @Ref(() => PlanEntity) planId: string;
  @Ref(() => OrganisationEntity) organisationId: string;
  /** `steering` or `other`. */
  @ShortText(20) grouping: string;
  @Integer() position: number;
}

/** A perspective that every report of the plan is asked about. */
@Entity()
@Unique(['planId', 'key'])
export class PlanPerspectiveEntity {
  @Id() id: string;
  @Ref(() => PlanEntity) planId: string;
  @Slug() key: string;
  @ShortText(200) nameSv: string;
  @ShortText(200) nameEn: string;
  @Integer() position: number;
}
