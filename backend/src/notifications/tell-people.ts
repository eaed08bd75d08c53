import type { NotificationCause } from '@lagesbild/contract';
import { newId } from '../platform/database/ids';
import type { Writer } from '../platform/database/writer';
import { placeholders, sqlInstant } from '../platform/database/values';
import type { Told } from '../platform/access/writing';
import { mailAtOnce } from './mail-at-once';
import { NotificationEntity } from './notification.entity';
import { receiversOf, type Receiver } from './receivers';

/** The newest word on the same matter takes the place of what was said before. */
const matters: readonly (readonly NotificationCause[])[] = [
  ['round-opened', 'round-due'],
  ['report-returned', 'report-withdrawn', 'report-approved'],
  ['extension-given'],
  ['obstacle-named-you'],
  ['obstacle-answered'],
  ['reports-lie-still'],
  ['round-not-opened'],
  ['handed-over'],
];

/** Reminders come with the digest of their day; what happens is mailed at once to those who want it so. */
const onlyGathered: readonly NotificationCause[] = ['round-due', 'reports-lie-still'];

/**
 * Writes down who is told of what, in the transaction in which it happened. The same person is told of the same cause once.
 * @param origin the address of the product, for the links in mail
 */
export const teller =
  (origin: string) =>
  async (db: Writer, news: readonly Told[]): Promise<void> => {
    for (const each of news) await tell(db, origin, each);
  };

async function tell(db: Writer, origin: string, news: Told): Promise<void> {
  const receivers = await untold(db, news, await receiversOf(db, news));
  if (receivers.length === 0) return;
  await putAway(db, news, receivers);
  const rows = receivers.map((receiver) => notificationOf(news, receiver));
  await db.insert(NotificationEntity, rows);
  if (!onlyGathered.includes(news.cause)) await mailAtOnce(db, rows, { origin, now: news.at });
}

async function untold(db: Writer, { cause, object, occasion = '' }: Told, receivers: Receiver[]): Promise<Receiver[]> {
  const rows = await db.rows<{ person_id: string }>(
    'SELECT person_id FROM notification WHERE cause = ? AND object_id = ? AND occasion = ? AND person_id IN (' +
      `${placeholders(receivers)})`,
    [cause, object.id, occasion, ...receivers.map((receiver) => receiver.personId)],
  );
  const told = new Set(rows.map((row) => row.person_id));
  return receivers.filter((receiver) => !told.has(receiver.personId));
}

async function putAway(db: Writer, { cause, object, at }: Told, receivers: readonly Receiver[]): Promise<void> {
  const same = matters.find((causes) => causes.includes(cause)) ?? [cause];
  const people = receivers.map((receiver) => receiver.personId);
  await db.rows(
    `UPDATE notification SET done_at = ? WHERE object_id = ? AND done_at IS NULL AND cause IN (${placeholders(same)}) AND person_id IN (${placeholders(people)})`,
    [sqlInstant(at), object.id, ...same, ...people],
  );
}

const notificationOf = ({ cause, object, occasion = '', at }: Told, receiver: Receiver): NotificationEntity => ({
  id: newId(at),
  ...receiver,
  cause,
  objectKind: object.kind,
  objectId: object.id,
  occasion,
  createdAt: at,
  doneAt: null,
  mailId: null,
});
