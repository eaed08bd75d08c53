import { evidenceLimits, extensionOf, fileTypes, type EvidenceList, type NewLink } from '@lagesbild/contract';
import type { Readable } from 'node:stream';
import type { Reading, Writing } from '../platform/access/context';
import { authorize, found, within } from '../platform/access/ledger';
import { acceptFile, type FileStore, type Received, type Scan } from '../platform/files';
import { Problem } from '../platform/http/problem';
import { ReportDraftEvidenceEntity } from './evidence.entity';
import { draftEvidence } from './evidence.repository';
import { ReportDraftEntity } from './report.entity';
import { canWriteReport, visibleReports } from './report.policy';
import { loadReport } from './report.repository';
import { requireOpen } from './save-draft';

/** @throws Problem `not-found`, `not-allowed`, `round-not-open`, `report-not-open` */
export async function requireWritable(ctx: Reading, reportId: string): Promise<void> {
  const report = found(await loadReport(ctx.db, reportId, within(ctx, visibleReports(ctx.actor))));
  authorize(ctx, canWriteReport(ctx.actor, report));
  requireOpen(report, ctx.now);
}

/**
 * Holds the draft for the rest of the transaction, so that nothing is added to what is being submitted, and notes who wrote in it.
 * The row is taken before anything is read, so that what is read stands for as long as it is held.
 */
export async function holdDraft(ctx: Writing, reportId: string): Promise<void> {
  await ctx.db.change(ReportDraftEntity, { reportId }, { savedAt: ctx.now, savedById: ctx.actor.personId });
  await requireWritable(ctx, reportId);
}

export interface IncomingFile {
  reportId: string;
  name: string;
  upload: Readable;
}

/**
 * Takes a file in, looks through it and stores its content, before there is any transaction. Who may not write, and a draft that
 * is full, is refused before the first byte is read.
 * @throws Problem `too-much-evidence`, `file-type-not-allowed`, and what `receive` and `acceptFile` throw
 */
export async function takeFile(
  ctx: Reading,
  gate: { files: FileStore; scan: Scan },
  { reportId, name, upload }: IncomingFile,
): Promise<Received> {
  await requireWritable(ctx, reportId);
  const extension = extensionOf(name);
  if (extension === null) throw new Problem('file-type-not-allowed');
  const known = await draftEvidence(ctx.db, reportId);
  if (known.length >= evidenceLimits.perReport && !known.some((each) => each.title === name)) throw new Problem('too-much-evidence');
  return acceptFile(gate, await gate.files.receive(upload, evidenceLimits.fileBytes), extension);
}

/** Adds a stored file to the draft. The same file under the same name is there once, however often it is sent. */
export async function addFile(ctx: Writing, reportId: string, file: { name: string; received: Received }): Promise<EvidenceList> {
  await holdDraft(ctx, reportId);
  const { sha256, bytes } = file.received;
  const before = await draftEvidence(ctx.db, reportId);
  if (before.some((each) => each.title === file.name && each.sha256 === sha256)) return { items: before };
  const extension = extensionOf(file.name);
  if (extension === null) throw new Problem('file-type-not-allowed');
  return insert(ctx, reportId, {
    kind: 'file',
    title: file.name,
    address: null,
    mediaType: fileTypes[extension],
    bytes,
    sha256,
    secrecy: null,
  });
}

/** The same address under the same title is there once. @throws Problem `too-much-evidence` */
export async function addLink(ctx: Writing, reportId: string, { title, address, secrecy }: NewLink): Promise<EvidenceList> {
  await holdDraft(ctx, reportId);
  const before = await draftEvidence(ctx.db, reportId);
  if (before.some((each) => each.title === title.trim() && each.address === address)) return { items: before };
  const link = { kind: 'link', title: title.trim(), address, mediaType: null, bytes: null, sha256: null };
  return insert(ctx, reportId, { ...link, secrecy: secrecy?.trim() || null });
}

type NewEvidence = Omit<ReportDraftEvidenceEntity, 'id' | 'reportId' | 'addedAt' | 'addedById'>;

async function insert(ctx: Writing, reportId: string, evidence: NewEvidence): Promise<EvidenceList> {
  const before = await draftEvidence(ctx.db, reportId);
  if (before.length >= evidenceLimits.perReport) throw new Problem('too-much-evidence');
  const id = ctx.newId();
  await ctx.db.insert(ReportDraftEvidenceEntity, { id, reportId, ...evidence, addedAt: ctx.now, addedById: ctx.actor.personId });
  return { items: await draftEvidence(ctx.db, reportId) };
}
