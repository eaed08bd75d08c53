import type { Page, PageQuery, PartAnswer, PartRow, PartsView } from '@lagesbild/contract';
import type { Reading } from '../platform/access/context';
import { authorize, found, within } from '../platform/access/ledger';
import { findCounties, findPartAnswers, findParts, type PartRecord } from './part.repository';
import { isCloseTo, visibleReports } from './report.policy';
import { loadReport, type ReportRecord } from './report.repository';

/** The report that stands for a whole assignment, for those who lead it and for the coordination; a part is no such report. */
async function leadReport(ctx: Reading, reportId: string): Promise<ReportRecord> {
  const report = found(await loadReport(ctx.db, reportId, within(ctx, visibleReports(ctx.actor))));
  authorize(ctx, isCloseTo(ctx.actor, report));
  return found(report.part ? null : report);
}

const sum = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
};

const shown = ({ reportId, organisation, county, lead, status, submittedAt, onTime, workStatus, rating }: PartRecord): PartRow => ({
  ...{ reportId, organisation, county, lead, status, submittedAt, onTime, workStatus, rating },
});

/** The parts of a shared assignment and where they stand. Their money is told beside the lead's, never added to it. */
export async function showParts(ctx: Reading, reportId: string): Promise<PartsView> {
  const report = await leadReport(ctx, reportId);
  const all = await findParts(ctx.db, report, ctx.now);
  const parts = all.filter((each) => !each.lead);
  const [own] = all.filter((each) => each.lead);
  const { key, label, title } = report.assignment;
  return {
    reportId,
    assignment: { key, label, title },
    planKey: report.planKey,
    planTitle: report.planTitle,
    exercise: report.exercise,
    round: report.round,
    lead: report.organisation,
    expected: parts.length,
    received: parts.filter((each) => each.submittedAt !== null).length,
    rows: all.map(shown),
    counties: await findCounties(ctx.db),
    partsUsedOre: sum(parts.map((each) => each.usedOre)),
    partsForecastOre: sum(parts.map((each) => each.forecastOre)),
    leadUsedOre: own?.usedOre ?? null,
    leadForecastOre: own?.forecastOre ?? null,
  };
}

/** The parts' words on one question beside each other, for the lead who merges them. */
export async function listPartAnswers(
  ctx: Reading,
  reportId: string,
  { question = 'done', ...query }: PageQuery & { question?: string },
): Promise<Page<PartAnswer>> {
  return findPartAnswers(ctx.db, await leadReport(ctx, reportId), { question, ...query });
}
