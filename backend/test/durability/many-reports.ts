import { answersOf, columnsOf, emptyContent, ReportDraftAnswerEntity, ReportDraftEntity, ReportEntity } from '../../src/reporting';
import { AssignmentEntity } from '../../src/assignments';
import { newId } from '../../src/platform/database/ids';
import type { WriteGateway } from '../../src/platform/database/gateway';
import type { Reader } from '../../src/platform/database/reader';

export interface ReadyReport {
  id: string;
  organisationId: string;
}

/** Adds reports with finished drafts to the open round of the exercise plan, spread over the organisations that have an attester. */
export async function addReadyReports(
  { gateway, reader }: { gateway: WriteGateway; reader: Reader },
  count: number,
  organisations: number,
): Promise<ReadyReport[]> {
  const round = await reader.first<{ id: string; plan_id: string }>("SELECT id, plan_id FROM round WHERE state = 'open'");
  const owners = await reader.rows<{ organisation_id: string }>(
    "SELECT DISTINCT organisation_id FROM membership WHERE role = 'attester' ORDER BY organisation_id LIMIT ?",
    [organisations],
  );
  if (round === null) throw new Error('There is no open round');
  const now = new Date();
  const made = Array.from({ length: count }, (_each, index) => ({
    assignmentId: newId(now),
    id: newId(now),
    index,
    organisationId: owners[index % owners.length]?.organisation_id ?? '',
  }));
  const content = {
    ...emptyContent([]),
    workStatus: 'ongoing' as const,
    rating: 'on-track' as const,
    usedOre: 100_000,
    forecastOre: 900_000,
  };
  await gateway.inTransaction(async (db) => {
    await db.insert(
      AssignmentEntity,
      made.map((each) => ({
        id: each.assignmentId,
        planId: round.plan_id,
        areaId: null,
        key: `prov-${each.index}`,
        label: null,
        nr: null,
        titleSv: `Prov ${each.index}`,
        titleEn: `Trial ${each.index}`,
        taskSv: null,
        taskEn: null,
        kind: null,
        certainty: 'saker',
        areaCertainty: null,
        note: null,
        periodFrom: null,
        periodTo: null,
        knownOre: null,
        statusAtFollowUp: null,
        followOn: true,
        position: 1000 + each.index,
      })),
    );
    await db.insert(
      ReportEntity,
      made.map((each) => ({
        id: each.id,
        roundId: round.id,
        assignmentId: each.assignmentId,
        organisationId: each.organisationId,
        part: true,
        status: 'draft',
        version: 1,
        latestVersionNr: 0,
        firstSubmittedAt: null,
        submittedAt: null,
        onTime: null,
        reviewerId: null,
      })),
    );
    await db.insert(
      ReportDraftEntity,
      made.map((each) => ({ reportId: each.id, version: 1, ...columnsOf(content), savedAt: now, savedById: null })),
    );
    const answers = made.flatMap((each) =>
      answersOf({ ...content, done: `Gjort ${each.index}`, next: `Kommer ${each.index}` }).map((row) => ({ reportId: each.id, ...row })),
    );
    await db.insert(ReportDraftAnswerEntity, answers);
  });
  return made.map(({ id, organisationId }) => ({ id, organisationId }));
}
