import { Flag, Id, InstantColumn, LongText, PrimaryRef, PrimarySlug, Ref, ShortText } from '@lagesbild/db';
import { Entity } from 'typeorm';
import { FindingEntity } from '../findings';
import { PersonEntity } from '../identity';
import { PlanEntity } from '../plans';
import { ObstacleEntity, ObstacleEventEntity, ObstacleLinkEntity } from './obstacle.entity';

/** A kind that a plan has added, renamed or retired; without a row the vocabulary's word stands. */
@Entity()
export class ObstacleKindEntity {
  @PrimaryRef(() => PlanEntity) planId: string;
  @PrimarySlug() key: string;
  @ShortText(120) nameSv: string;
  @ShortText(120) nameEn: string;
  @Flag() retired: boolean;
  /** The vocabulary does not know it. */
  @Flag() added: boolean;
}

/** An obstacle that has become part of another; gone when it stands by itself again. */
@Entity()
export class ObstacleMergedEntity {
  @PrimaryRef(() => ObstacleEntity) obstacleId: string;
  @Ref(() => ObstacleEntity) intoId: string;
}

/** Two obstacles that have to do with each other; the one with the smaller id first. */
@Entity()
export class ObstacleRelationEntity {
  @PrimaryRef(() => ObstacleEntity) oneId: string;
  @PrimaryRef(() => ObstacleEntity) otherId: string;
}

/** A finding of an earlier plan that tells of the same. */
@Entity()
export class ObstacleFindingEntity {
  @PrimaryRef(() => ObstacleEntity) obstacleId: string;
  @PrimaryRef(() => FindingEntity) findingId: string;
  @Ref(() => PersonEntity) byId: string;
  @InstantColumn() at: Date;
}

/** What an event was, where it was neither an answer nor a change of state. Append-only. */
@Entity()
export class ObstacleEventDetailEntity {
  @PrimaryRef(() => ObstacleEventEntity) eventId: string;
  @ShortText(20) turn: string;
  @Ref(() => ObstacleEntity, { nullable: true }) otherId: string | null;
  @Ref(() => FindingEntity, { nullable: true }) findingId: string | null;
  /** JSON: what an edit changed, or what a merge brought with it and how things were before. */
  @LongText() detail: string;
}

/** Where a merge or a split took a passage from, and where to. Append-only. */
@Entity()
export class ObstacleLinkMoveEntity {
  @Id() id: string;
  @Ref(() => ObstacleLinkEntity) linkId: string;
  @Ref(() => ObstacleEventEntity) eventId: string;
  @Ref(() => ObstacleEntity) fromId: string;
  @Ref(() => ObstacleEntity) toId: string;
}
