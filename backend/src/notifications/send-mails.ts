import { randomUUID } from 'node:crypto';
import type { MailState } from '@lagesbild/contract';
import type { WriteGateway } from '../platform/database/gateway';
import type { Reader } from '../platform/database/reader';
import { flag, instant, sqlInstant, whole } from '../platform/database/values';
import { Undeliverable, type Post } from '../platform/mail/letter';
import { MailEntity } from './notification.entity';

/** How long a process has a mail to itself: longer than it may take to hand it over. After that it is taken to have died. */
const leaseMs = 30_000;
const mostAttempts = 10;
const batch = 20;

export interface Sending {
  gateway: WriteGateway;
  reader: Reader;
  clock: () => Date;
  /** For people; invented people have no mailboxes, and theirs goes to a folder. */
  post: Post;
  exercisePost: Post;
}

interface WaitingMail {
  id: string;
  turn: unknown;
  attempts: unknown;
  address: string;
  name: string;
  subject: string;
  body: string;
  created_at: unknown;
  exercise: unknown;
}

const waitingSql = `
  SELECT m.id, m.turn, m.attempts, m.address, p.name, m.subject, m.body, m.created_at, p.exercise FROM mail m JOIN person p ON p.id = m.person_id
  WHERE m.state IN ('waiting', 'sending') AND m.next_try_at <= ? ORDER BY m.next_try_at, m.id LIMIT ${batch}`;

/**
 * Hands over what waits in the outbox. Any number of processes may do so at once: a mail is first taken by moving its
 * turn on, which one alone can do, and only then handed over.
 * @param stopping asked between mails
 */
export async function sendMails(sending: Sending, stopping: () => boolean = () => false): Promise<void> {
  for (let found = batch; found === batch && !stopping();) {
    const mails = await sending.reader.rows<WaitingMail>(waitingSql, [sqlInstant(sending.clock())]);
    found = mails.length;
    for (const mail of shuffled(mails)) if (!stopping()) await sendMail(sending, mail);
  }
}

/** Processes that read the same batch begin at different places, and seldom reach for the same mail. */
const shuffled = <T>(items: readonly T[]): T[] =>
  items
    .map((item) => ({ item, key: randomUUID() }))
    .sort((one, other) => one.key.localeCompare(other.key))
    .map(({ item }) => item);

async function sendMail(sending: Sending, mail: WaitingMail): Promise<void> {
  const turn = whole(mail.turn) + 1;
  const attempts = whole(mail.attempts) + 1;
  const leftAt = new Date(sending.clock().getTime() + leaseMs);
  const taken = await move(sending, { id: mail.id, turn: turn - 1 }, { turn, attempts, state: 'sending', nextTryAt: leftAt });
  if (!taken) return;
  const outcome = await hand(sending, mail, attempts);
  await move(sending, { id: mail.id, turn }, outcome);
}

interface Outcome {
  state: MailState;
  nextTryAt: Date | null;
  turn?: number;
  attempts?: number;
  sentAt?: Date;
  error?: string | null;
}

const move = async ({ gateway }: Sending, from: { id: string; turn: number }, to: Outcome): Promise<boolean> =>
  (await gateway.inTransaction((db) => db.change(MailEntity, from, to))) === 1;

async function hand({ post, exercisePost, clock }: Sending, mail: WaitingMail, attempts: number): Promise<Outcome> {
  const { id, name, address, subject, body } = mail;
  const writtenAt = new Date(instant(mail.created_at));
  try {
    await (flag(mail.exercise) ? exercisePost : post).hand({ id, to: { name, address }, subject, body, writtenAt });
    return { state: 'sent', nextTryAt: null, sentAt: clock(), error: null };
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 300);
    if (error instanceof Undeliverable || attempts >= mostAttempts) return { state: 'failed', nextTryAt: null, error: reason };
    return { state: 'waiting', nextTryAt: new Date(clock().getTime() + pauseMs(attempts)), error: reason };
  }
}

/** One minute, two, four … at most four hours: a server that is away for a working day is waited for. */
export const pauseMs = (attempts: number): number => Math.min(60_000 * 2 ** (attempts - 1), 4 * 3_600_000);
