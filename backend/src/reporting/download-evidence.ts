import type { Reading } from '../platform/access/context';
import { found, within } from '../platform/access/ledger';
import type { FileStore } from '../platform/files';
import { FileAnswer } from '../platform/http/endpoint';
import { draftEvidence, findSealedEvidence } from './evidence.repository';
import { isInside, visibleReports } from './report.policy';
import { loadReport } from './report.repository';

/**
 * A file that was sealed with a version of the report, for all who see the report; one that lies with the draft, for its writers.
 * @throws Problem `not-found`, `file-damaged`
 */
export async function downloadFile(
  ctx: Reading,
  files: FileStore,
  { reportId, evidenceId }: { reportId: string; evidenceId: string },
): Promise<FileAnswer> {
  const report = found(await loadReport(ctx.db, reportId, within(ctx, visibleReports(ctx.actor))));
  const inside = isInside(ctx.actor, report);
  const drafted = inside ? await draftEvidence(ctx.db, reportId) : [];
  const sealed = () => findSealedEvidence(ctx.db, reportId, { id: evidenceId, inside });
  const file = found(drafted.find((each) => each.id === evidenceId) ?? (await sealed()));
  return new FileAnswer(await files.read(found(file.sha256)), found(file.mediaType), file.title);
}
