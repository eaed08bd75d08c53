import type { Role } from '@lagesbild/contract';
import type { Actor } from '../platform/access/actor';
import type { Reading, Writing } from '../platform/access/context';
import type { Reader } from '../platform/database/reader';
import type { WriteGateway } from '../platform/database/gateway';
import { instant, sqlInstant } from '../platform/database/values';
import { SessionEntity } from './person.entity';
import { newToken, tokenHash } from './token';

/** Idle and absolute limits (OWASP session management; the absolute one is a working day). */
export const idleMinutes = 30;
export const absoluteHours = 10;

/** The time of the last visit is written at most this often: a read does not become a write. */
const touchMinutes = 1;

const minutes = (count: number): number => count * 60_000;

interface SessionRow {
  session_id: string;
  person_id: string;
  name: string;
  last_seen_at: unknown;
  organisation_id: string | null;
  role: string | null;
}

const sessionSql = `
  SELECT s.id AS session_id, s.person_id, p.name, s.last_seen_at, m.organisation_id, m.role
  FROM session s JOIN person p ON p.id = s.person_id LEFT JOIN membership m ON m.person_id = p.id
  WHERE s.token_hash = ? AND s.ends_at > ? AND s.last_seen_at > ? AND p.active = ?`;

/** Who holds the token, with the roles that hold now; null when it is unknown, idle too long, or the person is shut out. */
export const whoIs =
  (reader: Reader, gateway: WriteGateway) =>
  async (token: string, now: Date): Promise<Actor | null> => {
    const idleSince = new Date(now.getTime() - minutes(idleMinutes));
    const rows = await reader.rows<SessionRow>(sessionSql, [tokenHash(token), sqlInstant(now), sqlInstant(idleSince), 1]);
    const [first] = rows;
    if (first === undefined) return null;
    if (now.getTime() - Date.parse(instant(first.last_seen_at)) > minutes(touchMinutes)) {
      await gateway.inTransaction((db) => db.change(SessionEntity, { id: first.session_id }, { lastSeenAt: now }));
    }
    const memberships = rows.flatMap((row) =>
      row.organisation_id && row.role ? [{ organisationId: row.organisation_id, role: row.role as Role }] : [],
    );
    return { personId: first.person_id, sessionId: first.session_id, name: first.name, memberships };
  };

/** Makes a session with a new token; an old token of the browser is left to end by itself. */
export async function startSession(ctx: Writing<Actor | null>, personId: string, userAgent: string): Promise<string> {
  const token = newToken();
  const endsAt = new Date(ctx.now.getTime() + minutes(absoluteHours * 60));
  await ctx.db.insert(SessionEntity, {
    id: ctx.newId(),
    tokenHash: tokenHash(token),
    personId,
    createdAt: ctx.now,
    lastSeenAt: ctx.now,
    endsAt,
    userAgent,
  });
  return token;
}

export const idleEndsAt = (ctx: Reading<Actor | null>): string => new Date(ctx.now.getTime() + minutes(idleMinutes)).toISOString();
