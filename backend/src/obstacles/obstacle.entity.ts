import { AreaEntity } from '../areas';
import { OrganisationEntity } from '../organisations';
import { PersonEntity } from '../identity';
import { PlanEntity } from '../plans';
import { ReportEntity } from '../reporting';
import { RoundEntity } from '../rounds';
import { Flag, Id, InstantColumn, Integer, LongText, PrimaryRef, Ref, ShortText } from '@lagesbild/db';
import { Entity, Unique } from 'typeorm';

@Entity()
export class ObstacleEntity {
  @Id() id: string;
  @Ref(() => PlanEntity) planId: string;
  @ShortText(300) titleSv: string;
  @ShortText(300, { nullable: true }) titleEn: string | null;
  @ShortText(60) kind: string;
  @LongText() hinders: string;
  @ShortText(20) severity: string;
  @ShortText(30) state: string;
  @Flag() governmentMustAct: boolean;
  @Ref(() => RoundEntity, { nullable: true }) sinceRoundId: string | null;
  @Ref(() => PersonEntity) raisedById: string;
  @Ref(() => OrganisationEntity) raisedByOrganisationId: string;
  @InstantColumn() raisedAt: Date;
  /** When a published picture first named it; from then on everybody who is signed in may read it. */
  @InstantColumn({ nullable: true }) publishedAt: Date | null;
  @Integer() version: number;
}

@Entity()
export class ObstacleAreaEntity {
  @PrimaryRef(() => ObstacleEntity) obstacleId: string;
  @PrimaryRef(() => AreaEntity) areaId: string;
}

/** An organisation that must act. */
@Entity()
export class ObstacleActorEntity {
  @PrimaryRef(() => ObstacleEntity) obstacleId: string;
  @PrimaryRef(() => OrganisationEntity) organisationId: string;
}

/** Evidence: a passage of a sealed version. */
@Entity()
@Unique(['obstacleId', 'reportId', 'versionNr', 'section', 'perspective', 'startAt'])
export class ObstacleLinkEntity {
  @Id() id: string;
  @Ref(() => ObstacleEntity) obstacleId: string;
  @Ref(() => ReportEntity) reportId: string;
  @Integer() versionNr: number;
  @ShortText(20) section: string;
  @ShortText(60, { nullable: true }) perspective: string | null;
  @Integer() startAt: number;
  @Integer() endAt: number;
  @LongText() quote: string;
  @Ref(() => PersonEntity) byId: string;
  @InstantColumn() at: Date;
}

@Entity()
export class ObstacleEventEntity {
  @Id() id: string;
  @Ref(() => ObstacleEntity) obstacleId: string;
  @InstantColumn() at: Date;
  @Ref(() => PersonEntity) byId: string;
  @Ref(() => OrganisationEntity) organisationId: string;
  @ShortText(30, { nullable: true }) state: string | null;
  @LongText() text: string;
}
