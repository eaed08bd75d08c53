import { Id, InstantColumn, Integer, LongText, PrimaryRef, Ref, ShortText } from '@lagesbild/db';
import { Entity, Index, Unique } from 'typeorm';
import { PersonEntity } from '../identity';
import { OrganisationEntity } from '../organisations';

/** A mail that goes out: written in the transaction that caused it, handed over afterwards. */
@Entity()
@Index(['state', 'nextTryAt'])
export class MailEntity {
  @Id() id: string;
  @Ref(() => PersonEntity) personId: string;
  /** `immediate` or `digest`. */
  @ShortText(20) kind: string;
  /** What it is sent for: the same cause never becomes two mails. */
  @ShortText(120, { unique: true }) causeKey: string;
  @ShortText(254) address: string;
  @ShortText(300) subject: string;
  @LongText() body: string;
  /** `waiting`, `sending`, `sent` or `failed`. */
  @ShortText(20) state: string;
  @Integer() attempts: number;
  /** Goes up by one each time a process takes it to send: whoever moves it on has it. */
  @Integer() turn: number;
  @InstantColumn() createdAt: Date;
  /** When it is tried next; while it is being sent, when it is taken to have been left. */
  @InstantColumn({ nullable: true }) nextTryAt: Date | null;
  @InstantColumn({ nullable: true }) sentAt: Date | null;
  @ShortText(300, { nullable: true }) error: string | null;
}

/** One person is told of one cause, once. What it says is worded when it is read. */
@Entity()
@Unique(['personId', 'cause', 'objectId', 'occasion'])
export class NotificationEntity {
  @Id() id: string;
  @Ref(() => PersonEntity) personId: string;
  /** The organisation for whose sake the person is told; whoever has left it is told no more. */
  @Ref(() => OrganisationEntity) organisationId: string;
  /** `agency` or `coordination`: the work for whose sake the person is told. */
  @ShortText(20) side: string;
  @ShortText(30) cause: string;
  @ShortText(20) objectKind: string;
  @ShortText(36) objectId: string;
  @ShortText(40) occasion: string;
  @InstantColumn() createdAt: Date;
  @InstantColumn({ nullable: true }) doneAt: Date | null;
  @Ref(() => MailEntity, { nullable: true }) mailId: string | null;
}

/** How often a person gets mail, and in which language; without a row daily, in Swedish. */
@Entity()
export class NotificationChoiceEntity {
  @PrimaryRef(() => PersonEntity) personId: string;
  @ShortText(20) frequency: string;
  @ShortText(2) language: string;
}
