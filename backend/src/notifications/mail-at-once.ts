import type { MailFrequency } from '@lagesbild/contract';
import { isOneOf } from '../platform/database/condition';
import type { Writer } from '../platform/database/writer';
import type { NotificationEntity } from './notification.entity';
import { immediateMail } from './mail-words';
import { addMail } from './outbox';
import { findNotices } from './notice.repository';
import { mailReceivers } from './mail-receivers';

interface Sending {
  origin: string;
  now: Date;
}

const immediate: readonly MailFrequency[] = ['immediate'];

/** Mail for those of the told who want it at once; the others get it with the digest of the day. */
export async function mailAtOnce(db: Writer, rows: readonly NotificationEntity[], { origin, now }: Sending): Promise<void> {
  const people = await mailReceivers(
    db,
    immediate,
    isOneOf(
      'p.id',
      rows.map((row) => row.personId),
    ),
  );
  if (people.size === 0) return;
  const wanted = rows.filter((row) => people.has(row.personId)).map((row) => row.id);
  const notices = await findNotices(db, isOneOf('nt.id', wanted), { now, limit: wanted.length });
  for (const notice of notices) {
    const person = people.get(notice.personId);
    if (person === undefined) continue;
    await addMail(db, {
      person,
      kind: 'immediate',
      causeKey: `notification:${notice.id}`,
      letter: immediateMail(notice, person, origin),
      notificationIds: [notice.id],
      now,
    });
  }
}
