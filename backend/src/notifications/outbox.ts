import type { MailKind } from '@lagesbild/contract';
import { newId } from '../platform/database/ids';
import { placeholders } from '../platform/database/values';
import type { Writer } from '../platform/database/writer';
import type { MailReceiver } from './mail-receivers';
import type { Wording } from './mail-words';
import { MailEntity } from './notification.entity';

interface NewMail {
  person: MailReceiver;
  kind: MailKind;
  causeKey: string;
  letter: Wording;
  notificationIds: readonly string[];
  now: Date;
}

/** Puts a mail in the outbox and marks what it tells as mailed, so that it is never told in another one. */
export async function addMail(db: Writer, { person, kind, causeKey, letter, notificationIds, now }: NewMail): Promise<void> {
  const id = newId(now);
  await db.insert(MailEntity, {
    id,
    personId: person.id,
    kind,
    causeKey,
    address: person.email,
    ...letter,
    state: 'waiting',
    attempts: 0,
    turn: 0,
    createdAt: now,
    nextTryAt: now,
    sentAt: null,
    error: null,
  });
  await db.rows(`UPDATE notification SET mail_id = ? WHERE mail_id IS NULL AND id IN (${placeholders(notificationIds)})`, [
    id,
    ...notificationIds,
  ]);
}
