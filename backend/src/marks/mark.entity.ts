import { FindingEntity } from '../findings';
import { PersonEntity } from '../identity';
import { ObstacleEntity } from '../obstacles';
import { PlanEntity, PlanPerspectiveEntity } from '../plans';
import { Hash, Id, InstantColumn, Integer, LongText, Ref, ShortText, Slug } from '@lagesbild/db';
import { Entity, Index } from 'typeorm';
import { CodeEntity } from './code.entity';

/** A passage of a sealed text. Source, range and words are written once; a mark that its maker removes keeps its row. */
@Entity()
export class MarkEntity {
  @Id() id: string;
  @Ref(() => PlanEntity) planId: string;
  @ShortText(20) sourceKind: string;
  /** Of a report version, its id; other kinds of sources will have their own. */
  @Index() @ShortText(36) sourceId: string;
  @Hash() sourceSha256: string;
  @Slug() field: string;
  /** In UTF-16 code units of the sealed text. */
  @Integer() startAt: number;
  @Integer() endAt: number;
  @LongText() quote: string;
  @Ref(() => PersonEntity) byId: string;
  @InstantColumn() at: Date;
  @InstantColumn({ nullable: true }) removedAt: Date | null;
}

/** What a mark is tied to: the column of its kind is filled, the others are not. */
@Entity()
export class MarkTargetEntity {
  @Id() id: string;
  @Ref(() => MarkEntity) markId: string;
  @ShortText(20) kind: string;
  @Ref(() => ObstacleEntity, { nullable: true }) obstacleId: string | null;
  @Ref(() => FindingEntity, { nullable: true }) findingId: string | null;
  @Ref(() => PlanPerspectiveEntity, { nullable: true }) perspectiveId: string | null;
  @Ref(() => CodeEntity, { nullable: true }) codeId: string | null;
}
