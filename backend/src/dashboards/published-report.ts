/** The latest published round of the plan that an expression names; nothing of an open or closed round comes through it. */
export const latestPublishedRound = (planId: string): string =>
  `(SELECT n.id FROM round n WHERE n.plan_id = ${planId} AND n.state = 'published' ORDER BY n.nr DESC LIMIT 1)`;

/** From a report `r` that stands for a whole assignment to its sealed words and the coordination's assessment. */
export const sealedJoins =
  'LEFT JOIN report_version v ON v.report_id = r.id AND v.nr = r.latest_version_nr LEFT JOIN assessment s ON s.report_id = r.id';
