import { stockholmDay, type Day, type MailFrequency, type Text } from '@lagesbild/contract';
import { all, condition, isOneOf } from '../platform/database/condition';
import type { WriteGateway } from '../platform/database/gateway';
import type { Reader, Row } from '../platform/database/reader';
import type { Writer } from '../platform/database/writer';
import { mondayOf } from './deadline';
import { mailReceivers, type MailReceiver } from './mail-receivers';
import { digestMail, type DigestPart, type DueReport } from './mail-words';
import { findNotices, openNotices } from './notice.repository';
import { addMail } from './outbox';
import type { WordedNotice } from './notice';

interface Making {
  gateway: WriteGateway;
  reader: Reader;
  origin: string;
  now: Date;
}

/** How much one digest holds; the rest stands in the product. */
const mostNotices = 30;
const mostReports = 10;

/** Who gets a digest on a day: those who want mail at once get their reminders with it, those who want it weekly on Mondays. */
const frequenciesOn = (day: Day): MailFrequency[] => ['daily', 'immediate', ...(mondayOf(day) === day ? (['weekly'] as const) : [])];

/** Puts one digest a person in the outbox with what has not been mailed. A second run on the same day adds none. */
export async function makeDigests({ gateway, reader, origin, now }: Making): Promise<void> {
  const day = stockholmDay(now);
  const unmailed = condition(
    'EXISTS (SELECT 1 FROM notification nt WHERE nt.person_id = p.id AND nt.mail_id IS NULL AND nt.done_at IS NULL)',
  );
  const people = await mailReceivers(reader, frequenciesOn(day), unmailed);
  for (const person of people.values()) await gateway.inTransaction((db) => makeDigest(db, person, { origin, now, day }));
}

async function makeDigest(db: Writer, person: MailReceiver, { origin, now, day }: { origin: string; now: Date; day: Day }): Promise<void> {
  const causeKey = `digest:${person.id}:${day}`;
  if ((await db.first('SELECT id FROM mail WHERE cause_key = ?', [causeKey])) !== null) return;
  const where = all(condition('nt.person_id = ? AND nt.mail_id IS NULL', person.id), openNotices(now));
  const notices = await findNotices(db, where, { now, limit: mostNotices });
  if (notices.length === 0) return;
  const parts = await withReports(db, notices);
  const notificationIds = notices.map((notice) => notice.id);
  await addMail(db, { person, kind: 'digest', causeKey, letter: digestMail(parts, person, origin), notificationIds, now });
}

/** Below a round stand the reports that are to be written, each with the way straight to it. */
async function withReports(db: Reader, notices: readonly WordedNotice[]): Promise<DigestPart[]> {
  const ofRounds = notices.filter(({ cause }) => cause === 'round-opened' || cause === 'round-due').map((notice) => notice.id);
  const own = isOneOf('nt.id', ofRounds);
  const rows = await db.rows(
    `SELECT nt.id AS notice_id, r.id, a.label, a.title_sv, a.title_en FROM notification nt JOIN report r ON r.round_id = nt.object_id AND r.organisation_id = nt.organisation_id
     JOIN assignment a ON a.id = r.assignment_id WHERE r.status IN ('draft', 'returned') AND ${own.sql} ORDER BY a.position, r.id`,
    own.parameters,
  );
  return notices.map((notice) => {
    const due = rows.filter((row) => row['notice_id'] === notice.id).map(dueReport);
    return { notice, due: due.length > mostReports ? [] : due };
  });
}

const dueReport = (row: Row): DueReport => ({
  id: row['id'] as string,
  label: row['label'] as string | null,
  title: { sv: row['title_sv'], en: row['title_en'] } as Text,
});
