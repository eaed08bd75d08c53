import type { HandedMatter, HandoverView, OpenMatter } from '@lagesbild/contract';
import type { Actor } from '../platform/access/actor';
import type { Condition } from '../platform/database/condition';
import type { Reader, Row } from '../platform/database/reader';
import { instant, instantOrNull, whole } from '../platform/database/values';
import type { Slice } from '../platform/http/page';
import { openMattersOf, type FoundMatter } from './attesting.repository';

/** A handover with the ids that decide who may do what with it. */
export interface HandoverRecord extends Omit<HandoverView, 'can'> {
  organisationId: string;
  toId: string;
}

const tables = `handover h JOIN person f ON f.id = h.from_id JOIN person t ON t.id = h.to_id JOIN person b ON b.id = h.by_id
  JOIN organisation o ON o.id = h.organisation_id LEFT JOIN handover_taking k ON k.handover_id = h.id`;
const columns =
  'h.id, h.organisation_id, o.`key` AS organisation_key, h.to_id, f.name AS from_name, t.name AS to_name, b.name AS by_name, h.at, h.note, h.matters, k.at AS taken_at';

const handoverOf = (row: Row): HandoverRecord => ({
  id: row['id'] as string,
  organisationId: row['organisation_id'] as string,
  organisationKey: row['organisation_key'] as string,
  toId: row['to_id'] as string,
  from: row['from_name'] as string,
  to: row['to_name'] as string,
  by: row['by_name'] as string,
  at: instant(row['at']),
  note: row['note'] as string,
  matters: whole(row['matters']),
  takenAt: instantOrNull(row['taken_at']),
});

/** Taken over by the one it was handed to, once. */
export const canTakeHandover = (actor: Actor, { toId, takenAt }: HandoverRecord): boolean => actor.personId === toId && takenAt === null;

export const handoverView = (
  { organisationId: _place, toId: _receiver, ...handover }: HandoverRecord,
  can: HandoverView['can'],
): HandoverView => ({
  ...handover,
  can,
});

export async function findHandovers(
  db: Reader,
  organisationId: string,
  slice: Slice,
): Promise<{ handovers: HandoverRecord[]; total: number }> {
  const counted = await db.first<{ total: unknown }>('SELECT COUNT(*) AS total FROM handover WHERE organisation_id = ?', [organisationId]);
  const rows = await db.rows(
    `SELECT ${columns} FROM ${tables} WHERE h.organisation_id = ? ORDER BY h.at DESC, h.id DESC LIMIT ? OFFSET ?`,
    [organisationId, slice.limit, slice.offset],
  );
  return { handovers: rows.map(handoverOf), total: whole(counted?.total) };
}

export async function loadHandover(db: Reader, id: string, visible: Condition): Promise<HandoverRecord | null> {
  const row = await db.first(`SELECT ${columns} FROM ${tables} WHERE h.id = ? AND ${visible.sql}`, [id, ...visible.parameters]);
  return row === null ? null : handoverOf(row);
}

/** What was open when it was handed over, each with whether it still is. */
export async function handedMatters(
  db: Reader,
  { id, organisationId, matters }: HandoverRecord,
  slice: Slice,
): Promise<{ items: HandedMatter[]; total: number }> {
  const rows = await db.rows(
    'SELECT kind, object_id, target, label, title_sv, title_en, day, by_name, notes FROM handover_matter WHERE handover_id = ? ORDER BY position LIMIT ? OFFSET ?',
    [id, slice.limit, slice.offset],
  );
  const open = new Set((await openMattersOf(db, organisationId)).map(sameMatter));
  return {
    items: rows.map((row) => ({ ...matterOf(row), open: open.has(`${String(row['kind'])} ${String(row['object_id'])}`) })),
    total: matters,
  };
}

const sameMatter = ({ kind, objectId }: FoundMatter): string => `${kind} ${objectId}`;

const matterOf = (row: Row): OpenMatter => ({
  kind: row['kind'] as OpenMatter['kind'],
  target: row['target'] as string,
  label: row['label'] as string | null,
  title: { sv: row['title_sv'] as string, en: row['title_en'] as string | null },
  day: row['day'] as string | null,
  by: row['by_name'] as string | null,
  notes: whole(row['notes']),
});
