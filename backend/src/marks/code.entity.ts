import { PersonEntity } from '../identity';
import { PlanEntity } from '../plans';
import { Id, InstantColumn, Integer, Ref, ShortText } from '@lagesbild/db';
import { Entity } from 'typeorm';

/** A word of the coordination's own, in a plan's small tree. Codes are never removed: they are retired, or merged into others. */
@Entity()
export class CodeEntity {
  @Id() id: string;
  @Ref(() => PlanEntity) planId: string;
  @Ref(() => CodeEntity, { nullable: true }) parentId: string | null;
  @ShortText(120) name: string;
  /** The Swedish order, and what tells codes on the same level apart. */
  @ShortText(300) sortKey: string;
  @Integer() version: number;
  @Ref(() => PersonEntity) madeById: string;
  @InstantColumn() madeAt: Date;
  @InstantColumn({ nullable: true }) retiredAt: Date | null;
  /** The code that it was merged into, and the one that stands for it now, where that one has been merged in its turn. */
  @Ref(() => CodeEntity, { nullable: true }) mergedIntoId: string | null;
  @Ref(() => CodeEntity, { nullable: true }) standsAsId: string | null;
}
