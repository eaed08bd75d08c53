import { AreaEntity } from '../areas';
import { OrganisationEntity } from '../organisations';
import { PlanEntity } from '../plans';
import { Id, Integer, LongText, PrimaryRef, PrimarySlug, Ref, ShortText, Slug } from '@lagesbild/db';
import { Entity } from 'typeorm';

@Entity()
export class FindingEntity {
  @Id() id: string;
  @Slug({ unique: true }) key: string;
  @Ref(() => PlanEntity, { nullable: true }) planId: string | null;
  @ShortText(40) kind: string;
  @ShortText(60, { nullable: true }) obstacleKind: string | null;
  @Integer({ nullable: true }) year: number | null;
  @LongText() textSv: string;
  @LongText() textEn: string;
  @Integer() position: number;
}

@Entity()
export class FindingAreaEntity {
  @PrimaryRef(() => FindingEntity) findingId: string;
  @PrimaryRef(() => AreaEntity) areaId: string;
}

@Entity()
export class FindingOrganisationEntity {
  @PrimaryRef(() => FindingEntity) findingId: string;
  @PrimaryRef(() => OrganisationEntity) organisationId: string;
}

@Entity()
export class FindingPerspectiveEntity {
  @PrimaryRef(() => FindingEntity) findingId: string;
  @PrimarySlug() perspective: string;
}
