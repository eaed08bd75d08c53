import { PlanEntity } from '../plans';
import { Flag, Id, Integer, LongText, Ref, ShortText, Slug } from '@lagesbild/db';
import { Entity, Unique } from 'typeorm';

@Entity()
@Unique(['planId', 'key'])
export class AreaEntity {
  @Id() id: string;
  @Ref(() => PlanEntity) planId: string;
  @Slug() key: string;
  @Integer() nr: number;
  @ShortText(300) nameSv: string;
  @ShortText(300) nameEn: string;
  @ShortText(60, { nullable: true }) nameCertainty: string | null;
  @LongText({ nullable: true }) note: string | null;
  /** Whether the plan's own measures in the area are known; null where the data does not say. */
  @Flag({ nullable: true }) measuresKnown: boolean | null;
}
