import type { EvidenceView } from '@lagesbild/contract';
import type { Writing } from '../platform/access/context';
import type { Reader } from '../platform/database/reader';
import { Problem } from '../platform/http/problem';
import { ReportVersionEvidenceEntity } from './evidence.entity';
import { draftEvidence } from './evidence.repository';

/**
 * What lies with the draft at the moment of submission.
 * @throws Problem `evidence-changed` when it is not what the sender saw
 */
export async function evidenceToSeal(db: Reader, reportId: string, seen: readonly string[] | undefined): Promise<EvidenceView[]> {
  const evidence = await draftEvidence(db, reportId);
  const same = seen === undefined || (seen.length === evidence.length && evidence.every((each) => seen.includes(each.id)));
  if (!same) throw new Problem('evidence-changed');
  return evidence;
}

/** Copies the evidence into the version, under ids of its own: those of the draft tell when somebody wrote in it. */
export async function sealEvidence(ctx: Writing, versionId: string, evidence: readonly EvidenceView[]): Promise<EvidenceView[]> {
  const sealed = evidence.map((each) => ({ ...each, id: ctx.newId() }));
  if (sealed.length > 0)
    await ctx.db.insert(
      ReportVersionEvidenceEntity,
      sealed.map((each, index) => ({ ...each, versionId, nr: index + 1 })),
    );
  return sealed;
}
