import type { Language, MailFrequency } from '@lagesbild/contract';
import { all, condition, isOneOf, type Condition } from '../platform/database/condition';
import type { Reader } from '../platform/database/reader';

/** Somebody who gets mail, in the language of their choice. */
export interface MailReceiver {
  id: string;
  name: string;
  email: string;
  language: Language;
}

/** How often mail comes to those who have chosen nothing. */
export const usualChoice = { frequency: 'daily', language: 'sv' } as const satisfies { frequency: MailFrequency; language: Language };

/** The active people (`p`) among some who get mail as often as one of the frequencies says, by id. */
export async function mailReceivers(
  db: Reader,
  frequencies: readonly MailFrequency[],
  among: Condition,
): Promise<Map<string, MailReceiver>> {
  const where = all(among, condition('p.active = ?', 1), isOneOf(`COALESCE(c.frequency, '${usualChoice.frequency}')`, frequencies));
  const rows = await db.rows<MailReceiver>(
    `SELECT p.id, p.name, p.email, COALESCE(c.language, '${usualChoice.language}') AS language
     FROM person p LEFT JOIN notification_choice c ON c.person_id = p.id WHERE ${where.sql} ORDER BY p.id`,
    where.parameters,
  );
  return new Map(rows.map((row) => [row.id, row]));
}
