import { AssignmentEntity } from '../assignments';
import { Id, Integer, LongText, Ref, ShortText, Whole } from '@lagesbild/db';
import { Entity } from 'typeorm';

@Entity()
export class BudgetLineEntity {
  @Id() id: string;
  @Ref(() => AssignmentEntity) assignmentId: string;
  /** `allocated` in the reference data and at decision; used and forecast money comes with the reports. */
  @ShortText(20) kind: string;
  @ShortText(20) degree: string;
  @Whole() ore: number;
  @Integer({ nullable: true }) year: number | null;
  @LongText({ nullable: true }) note: string | null;
  @Integer() position: number;
}
