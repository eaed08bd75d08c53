/** The list of a plan's assignments: the same JSON as the endpoint, written by hand for this one question. */

const planSql = `
  SELECT p.id, (SELECT n.id FROM round n WHERE n.plan_id = p.id AND n.state = 'published' ORDER BY n.nr DESC LIMIT 1) AS round_id,
    (SELECT COUNT(*) FROM assignment a WHERE a.plan_id = p.id AND a.follow_on = 0) AS total
  FROM plan p WHERE p.\`key\` = ?`;

const pageSql = `
  SELECT a.id, a.\`key\`, a.label, a.title_sv, a.title_en, a.certainty, a.known_ore, ar.\`key\` AS area_key, ar.nr, ar.name_sv, ar.name_en,
    a.status_at_follow_up AS word, t.name_sv AS word_sv, t.name_en AS word_en, v.id AS version_id, v.work_status, v.rating, s.rating AS assessed
  FROM assignment a LEFT JOIN area ar ON ar.id = a.area_id LEFT JOIN term t ON t.vocabulary = 'status_words' AND t.\`key\` = a.status_at_follow_up
  LEFT JOIN report r ON r.assignment_id = a.id AND r.round_id = ? AND r.part = 0
  LEFT JOIN report_version v ON v.report_id = r.id AND v.nr = r.latest_version_nr LEFT JOIN assessment s ON s.report_id = r.id
  WHERE a.plan_id = ? AND a.follow_on = 0 ORDER BY a.position, a.id LIMIT ? OFFSET ?`;

const responsibleSql = (count) => `
  SELECT ao.assignment_id, o.\`key\`, o.name_sv, o.name_en, o.short_name FROM assignment_organisation ao JOIN organisation o ON o.id = ao.organisation_id
  WHERE ao.assignment_id IN (${'?, '.repeat(count - 1)}?) AND (ao.leads = 1 OR ao.role IN ('ansvarig', 'samordnande', 'samlad-redovisning'))
  ORDER BY ao.leads DESC, ao.reports DESC, ao.position, ao.id`;

const participantsSql = `
  SELECT o.\`key\`, o.name_sv, o.name_en, o.short_name, COUNT(DISTINCT a.id) AS assignments FROM assignment a
  JOIN assignment_organisation ao ON ao.assignment_id = a.id JOIN organisation o ON o.id = ao.organisation_id
  WHERE a.plan_id = ? AND a.follow_on = 0 GROUP BY o.id, o.\`key\`, o.name_sv, o.name_en, o.short_name, o.sort_key ORDER BY o.sort_key, o.id`;

export function* listAssignments(planKey, { page, limit }) {
  const [plan] = yield [planSql, [planKey]];
  const rows = yield [pageSql, [plan.round_id, plan.id, limit, (page - 1) * limit]];
  const ids = rows.map((row) => row.id);
  const responsible = byAssignment(yield [responsibleSql(ids.length), ids]);
  const items = rows.map((row) => summary(row, responsible.get(row.id)));
  const organisations = (yield [participantsSql, [plan.id]]).map((row) => ({ organisation: organisation(row), count: row.assignments }));
  return JSON.stringify({ items, page, limit, total: plan.total, organisations });
}

const organisation = (row) => ({ key: row.key, name: { sv: row.name_sv, en: row.name_en }, shortName: row.short_name });

function byAssignment(rows) {
  const found = new Map();
  for (const row of rows) {
    let some = found.get(row.assignment_id);
    if (!some) found.set(row.assignment_id, (some = new Map()));
    some.set(row.key, organisation(row));
  }
  return found;
}

const summary = (row, responsible) => ({
  key: row.key,
  label: row.label,
  title: { sv: row.title_sv, en: row.title_en },
  area: row.area_key === null ? null : { key: row.area_key, nr: row.nr, name: { sv: row.name_sv, en: row.name_en } },
  certainty: row.certainty,
  responsible: responsible ? [...responsible.values()] : [],
  knownOre: row.known_ore,
  workStatus: row.work_status,
  rating: row.rating,
  assessedRating: row.version_id === null ? null : row.assessed,
  statusAtFollowUp: row.word === null ? null : { key: row.word, sv: row.word_sv ?? row.word, en: row.word_en ?? row.word_sv ?? row.word },
});
