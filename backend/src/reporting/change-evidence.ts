import type { EvidenceList } from '@lagesbild/contract';
import type { Writing } from '../platform/access/context';
import { found } from '../platform/access/ledger';
import { holdDraft } from './add-evidence';
import { ReportDraftEvidenceEntity } from './evidence.entity';
import { draftEvidence } from './evidence.repository';

interface Place {
  reportId: string;
  evidenceId: string;
}

/** Says, or no longer says, why a piece of evidence may not be given out. What has been sealed keeps its note. */
export async function changeEvidence(ctx: Writing, place: Place, secrecy: string | null): Promise<EvidenceList> {
  const id = await evidenceOfDraft(ctx, place);
  await ctx.db.change(ReportDraftEvidenceEntity, { id }, { secrecy: secrecy?.trim() || null });
  return { items: await draftEvidence(ctx.db, place.reportId) };
}

/** Takes a piece of evidence out of the draft. What has been sealed with a version stays there. */
export async function removeEvidence(ctx: Writing, place: Place): Promise<EvidenceList> {
  const id = await evidenceOfDraft(ctx, place);
  await ctx.db.remove(ReportDraftEvidenceEntity, { id });
  return { items: await draftEvidence(ctx.db, place.reportId) };
}

async function evidenceOfDraft(ctx: Writing, { reportId, evidenceId }: Place): Promise<string> {
  await holdDraft(ctx, reportId);
  const evidence = await draftEvidence(ctx.db, reportId);
  return found(evidence.find((each) => each.id === evidenceId)).id;
}
