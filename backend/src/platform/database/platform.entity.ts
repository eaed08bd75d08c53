import { Hash, Id, InstantColumn, Integer, LongText, PrimarySlug, ShortText } from '@lagesbild/db';
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
