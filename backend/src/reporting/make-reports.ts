import type { MakeReports } from '../rounds';
import { ReportDraftEntity, ReportEntity } from './report.entity';

/** The empty reports of a round that opens, each with an empty draft. */
export const makeReports: MakeReports = async (ctx, round, shells) => {
  const reports = shells.map((shell) => ({
    id: ctx.newId(),
    roundId: round.id,
    assignmentId: shell.assignmentId,
    organisationId: shell.organisationId,
    part: shell.part,
    status: 'draft',
    version: 1,
    latestVersionNr: 0,
    firstSubmittedAt: null,
    submittedAt: null,
    onTime: null,
    reviewerId: null,
  }));
  if (reports.length === 0) return;
  await ctx.db.insert(ReportEntity, reports);
  await ctx.db.insert(
    ReportDraftEntity,
    reports.map((report) => ({
      reportId: report.id,
      version: 1,
      workStatus: null,
      rating: null,
      expectedDoneOn: null,
      usedOre: null,
      forecastOre: null,
      savedAt: null,
      savedById: null,
    })),
  );
};
