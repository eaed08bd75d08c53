import { Hash, Id, InstantColumn, Integer, ShortText } from '@lagesbild/db';
import { Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** The head of one hash chain; a chain per organisation, so that organisations never wait for each other. */
@Entity()
export class AuditHeadEntity {
  @PrimaryColumn({ type: 'varchar', length: '36' }) chain: string;
  @Integer() seq: number;
  @Hash() hash: string;
}

/** One recorded change. Append-only: triggers in both databases refuse to change or remove it. */
@Entity()
@Unique(['chain', 'seq'])
@Index(['organisationId', 'at'])
@Index(['planId', 'at'])
export class AuditEntryEntity {
  @Id() id: string;
  @ShortText(36) chain: string;
  @Integer() seq: number;
  @InstantColumn() at: Date;
  @ShortText(36, { nullable: true }) actorId: string | null;
  @ShortText(36, { nullable: true }) organisationId: string | null;
  @ShortText(36, { nullable: true }) planId: string | null;
  @ShortText(60) action: string;
  @ShortText(40) objectKind: string;
  @ShortText(36) objectId: string;
  @Integer({ nullable: true }) objectVersion: number | null;
  @Hash({ nullable: true }) contentSha256: string | null;
  @ShortText(64) requestId: string;
  @ShortText(500, { nullable: true }) reason: string | null;
  @Hash() prevHash: string;
  @Hash() hash: string;
}
