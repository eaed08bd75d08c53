import { DayColumn, Hash, Id, InstantColumn, Integer, LongText, PrimarySlug, ShortText } from '@lagesbild/db';
import { Entity, Unique } from 'typeorm';

/** A submit that was answered: the same key and body get the same answer, ever. */
@Entity()
@Unique(['personId', 'key'])
export class IdempotencyEntity {
  @Id() id: string;
  @ShortText(36) personId: string;
  @ShortText(80) key: string;
  @ShortText(60) endpoint: string;
  @Hash() requestSha256: string;
  @Integer({ nullable: true }) status: number | null;
  @LongText({ nullable: true }) answer: string | null;
  @InstantColumn() createdAt: Date;
}

/** Facts about the installation itself: what has been seeded, and when. */
@Entity()
export class InstallationEntity {
  @PrimarySlug() key: string;
  @LongText() value: string;
}

/** Who does a timed job now, and the last day it was done for: one process at a time, and once for each day. */
@Entity()
export class JobLeaseEntity {
  @PrimarySlug() name: string;
  /** Goes up by one each time the lease is taken: whoever moves it on has it. */
  @Integer() turn: number;
  @ShortText(60, { nullable: true }) holder: string | null;
  @InstantColumn() heldUntil: Date;
  @DayColumn({ nullable: true }) doneFor: string | null;
}
