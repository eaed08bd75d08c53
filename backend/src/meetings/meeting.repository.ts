import type { MeetingView, Page, PageQuery } from '@lagesbild/contract';
import { areasBy } from '../areas';
import { citationsOf, organisationColumns, organisationName } from '../organisations';
import { countInPlan, rowsBy } from '../plans';
import { condition } from '../platform/database/condition';
import type { Reader } from '../platform/database/reader';
import { placeholders } from '../platform/database/values';
import { pageOf, sliceOf } from '../platform/http/page';
import { meetingView, type MeetingParts } from './meeting.view';

const columns = `m.id, m.\`key\` AS meeting_key, m.title_sv, m.title_en, m.kind, m.nr, m.date_from, m.date_to, m.format, m.place, m.area_certainty, m.invited_sv,
  m.invited_en, m.note, s.\`key\` AS series_key, s.title_sv AS series_title_sv, s.title_en AS series_title_en, s.purpose_sv, s.purpose_en, s.method_sv, s.method_en,
  s.perspectives`;

/** The meetings of a plan, the first one first; null when there is no such plan. */
export async function findMeetings(db: Reader, planKey: string, query: PageQuery): Promise<Page<MeetingView> | null> {
  const counted = await countInPlan(db, planKey, { from: 'meeting m', where: condition('m.plan_id = p.id') });
  if (counted === null) return null;
  const slice = sliceOf(query);
  const rows = await db.rows(
    `SELECT ${columns} FROM meeting m LEFT JOIN meeting_series s ON s.id = m.series_id
     WHERE m.plan_id = ? ORDER BY m.date_from, m.nr, m.id LIMIT ? OFFSET ?`,
    [counted.planId, slice.limit, slice.offset],
  );
  const partsOf = await findParts(
    db,
    rows.map((row) => row['id'] as string),
  );
  return pageOf(
    rows.map((row) => meetingView(row, partsOf(row['id'] as string))),
    slice,
    counted.total,
  );
}

async function findParts(db: Reader, ids: string[]): Promise<(id: string) => MeetingParts> {
  const areas = await areasBy(db, { table: 'meeting_area', column: 'meeting_id' }, ids);
  const participants = rowsBy(
    await db.rows(
      `SELECT l.meeting_id, ${organisationColumns('o')} FROM meeting_participant l JOIN organisation o ON o.id = l.organisation_id
     WHERE l.meeting_id IN (${placeholders(ids)}) ORDER BY o.sort_key, o.id`,
      ids,
    ),
    'meeting_id',
  );
  const citations = await citationsOf(db, ids);
  return (id) => ({
    areas: areas.get(id) ?? [],
    participants: (participants.get(id) ?? []).map((row) => organisationName(row)),
    citations: citations.get(id) ?? [],
  });
}
