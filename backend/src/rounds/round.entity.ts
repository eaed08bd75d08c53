import { AssignmentEntity } from '../assignments';
import { PersonEntity } from '../identity';
import { PlanEntity } from '../plans';
import { DayColumn, Flag, Hash, Id, InstantColumn, Integer, LongText, PrimaryRef, Ref, ShortText, Slug } from '@lagesbild/db';
import { Entity, PrimaryColumn, Unique } from 'typeorm';

@Entity()
@Unique(['planId', 'nr'])
export class RoundEntity {
  @Id() id: string;
  @Ref(() => PlanEntity) planId: string;
  @Integer() nr: number;
  @ShortText(300) titleSv: string;
  @ShortText(300) titleEn: string;
  @DayColumn() periodFrom: string;
  @DayColumn() periodTo: string;
  @DayColumn() opensOn: string;
  @DayColumn() dueOn: string;
  @DayColumn() closesOn: string;
  @ShortText(20) state: string;
  @InstantColumn({ nullable: true }) openedAt: Date | null;
  @InstantColumn({ nullable: true }) closedAt: Date | null;
  @InstantColumn({ nullable: true }) publishedAt: Date | null;
}

/** A question as it was worded in one round; changing the wording later never touches an old round. */
@Entity()
@Unique(['roundId', 'key'])
export class QuestionEntity {
  @Id() id: string;
  @Ref(() => RoundEntity) roundId: string;
  @Slug() key: string;
  @ShortText(20) section: string;
  @ShortText(20) kind: string;
  @Integer() position: number;
  @Flag() required: boolean;
  @ShortText(400) labelSv: string;
  @ShortText(400) labelEn: string;
  @LongText({ nullable: true }) helpSv: string | null;
  @LongText({ nullable: true }) helpEn: string | null;
  @ShortText(60, { nullable: true }) unitSv: string | null;
  @ShortText(60, { nullable: true }) unitEn: string | null;
  /** The alternatives of a choice, as JSON: `[{ key, label }]`. */
  @LongText({ nullable: true }) choices: string | null;
}

/** An assignment that a question goes to; without any, it goes to all. */
@Entity()
export class QuestionAssignmentEntity {
  @PrimaryRef(() => QuestionEntity) questionId: string;
  @PrimaryRef(() => AssignmentEntity) assignmentId: string;
}

/** What was true when a round was published. A correction is a new edition; no edition is ever changed. */
@Entity()
@Unique(['roundId', 'edition'])
export class SnapshotEntity {
  @Id() id: string;
  @Ref(() => RoundEntity) roundId: string;
  @Integer() edition: number;
  @Hash() sha256: string;
  @InstantColumn() publishedAt: Date;
  @Ref(() => PersonEntity, { nullable: true }) publishedById: string | null;
}

/** The frozen documents of a snapshot, cut to what a text column holds in both databases. */
@Entity()
export class SnapshotChunkEntity {
  @PrimaryRef(() => SnapshotEntity) snapshotId: string;
  @PrimaryColumn({ type: 'varchar', length: '20' }) document: string;
  @PrimaryColumn({ type: 'integer' }) seq: number;
  @LongText() content: string;
}
