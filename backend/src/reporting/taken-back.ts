/** A condition on `report_version v`: its organisation has not taken it back. One that was taken back is the organisation's own. */
export const notTakenBack =
  "NOT EXISTS (SELECT 1 FROM review w WHERE w.report_id = v.report_id AND w.version_nr = v.nr AND w.kind = 'withdrawn')";
