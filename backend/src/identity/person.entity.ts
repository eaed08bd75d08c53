import { OrganisationEntity } from '../organisations';
import { Flag, Hash, Id, InstantColumn, Integer, Ref, ShortText, logical } from '@lagesbild/db';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

@Entity()
export class PersonEntity {
  @Id() id: string;
  @ShortText(120) name: string;
  @ShortText(254) email: string;
  /** The address in lower case: what makes a person unique, the same in both databases. */
  @ShortText(254, { unique: true }) emailKey: string;
  @ShortText(200, { nullable: true }) passwordHash: string | null;
  @ShortText(200, { nullable: true }) titleSv: string | null;
  @ShortText(200, { nullable: true }) titleEn: string | null;
  @Flag() active: boolean;
  /** True for the invented people of the exercise plan. */
  @Flag() exercise: boolean;
  @InstantColumn() createdAt: Date;
}

@Entity()
@Unique(['personId', 'organisationId', 'role'])
export class MembershipEntity {
  @Id() id: string;
  @Ref(() => PersonEntity) personId: string;
  @Ref(() => OrganisationEntity) organisationId: string;
  @ShortText(20) role: string;
}

/** A signed-in browser. Only the hash of its token is kept. */
@Entity()
export class SessionEntity {
  @Id() id: string;
  @Hash({ unique: true }) tokenHash: string;
  @Ref(() => PersonEntity) personId: string;
  @InstantColumn() createdAt: Date;
  @InstantColumn() lastSeenAt: Date;
  @InstantColumn() endsAt: Date;
  @ShortText(200) userAgent: string;
}

/** The one-time token that makes the first administrator. */
@Entity()
export class SetupTokenEntity {
  @Id() id: string;
  @Hash({ unique: true }) tokenHash: string;
  @InstantColumn() createdAt: Date;
  @InstantColumn({ nullable: true }) usedAt: Date | null;
}

/** Counters of the shared rate limit, in the form that rate-limiter-flexible reads. */
@Entity()
export class RateLimitEntity {
  @PrimaryColumn({ type: 'varchar', length: '255' }) key: string;
  @Integer() points: number;
  @Column({ ...logical.whole, nullable: true } as { type: 'bigint'; nullable: boolean }) expire: number | null;
}
