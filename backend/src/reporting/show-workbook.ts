import { fileTypes, workbookLimits, type Language, type WorkbookReading } from '@lagesbild/contract';
import type { Readable } from 'node:stream';
import { organisationsOf } from '../platform/access/actor';
import type { Reading, Writing } from '../platform/access/context';
import { authorize, found, within } from '../platform/access/ledger';
import { all, condition, isOneOf } from '../platform/database/condition';
import { readSheets, type ReadSheet } from '../platform/documents/read-sheets';
import { writeSheets } from '../platform/documents/write-sheets';
import { inspectFile, type FileStore } from '../platform/files';
import { FileAnswer } from '../platform/http/endpoint';
import { loadRound } from '../rounds';
import { requireWritable } from './add-evidence';
import { readWorkbook } from './read-workbook';
import { canWriteReport, visibleReports } from './report.policy';
import { loadReport } from './report.repository';
import { sheetName, workbookSheet, type WorkbookReport } from './workbook-sheet';
import { workbookReports } from './workbook.repository';

/** A template for one report, with what its draft says and what the round before said. */
export async function reportWorkbook(ctx: Reading, reportId: string, language: Language): Promise<FileAnswer> {
  const report = found(await loadReport(ctx.db, reportId, within(ctx, visibleReports(ctx.actor))));
  authorize(ctx, canWriteReport(ctx.actor, report));
  const reports = await workbookReports(ctx.db, condition('r.id = ?', reportId));
  return workbookOf(ctx, reports, { language, name: `${report.assignment.label ?? report.assignment.key} ${report.organisation.name.sv}` });
}

/** The same for all reports that the actor writes in a round, a sheet each. */
export async function roundWorkbook(ctx: Reading, roundId: string, language: Language): Promise<FileAnswer> {
  const round = found(await loadRound(ctx.db, roundId));
  const own = isOneOf('r.organisation_id', organisationsOf(ctx.actor, 'reporter', 'attester'));
  const reports = await workbookReports(ctx.db, within(ctx, all(condition('r.round_id = ?', roundId), own)));
  authorize(ctx, reports.length > 0);
  return workbookOf(ctx, reports, { language, name: round.title.sv });
}

async function workbookOf(
  { now }: Reading,
  reports: readonly WorkbookReport[],
  { language, name }: { language: Language; name: string },
): Promise<FileAnswer> {
  const taken = new Set<string>();
  const sheets = reports.map((report) => {
    const sheet = sheetName(report, taken, language);
    taken.add(sheet.toLowerCase());
    return workbookSheet(report, sheet, language);
  });
  return new FileAnswer(await writeSheets(sheets, now), fileTypes.xlsx, `${name.replace(/[/\\:*?"<>|]/g, ' ')}.xlsx`);
}

/**
 * Takes a filled-in template in and reads its sheets; nothing of it is kept.
 * @throws Problem `workbook-unreadable`, and what `receive`, `inspectFile` and `readSheets` throw
 */
export async function takeWorkbook(
  ctx: Reading,
  files: FileStore,
  { reportId, upload }: { reportId: string; upload: Readable },
): Promise<ReadSheet[]> {
  await requireWritable(ctx, reportId);
  const received = await files.receive(upload, workbookLimits.fileBytes);
  try {
    await inspectFile(received.path, 'xlsx', { unpackedBytes: workbookLimits.unpackedBytes, parts: workbookLimits.parts });
    return await readSheets(received.path);
  } finally {
    await files.discard(received.path);
  }
}

/** Holds what was read against the draft as it stands. */
export async function workbookReading(ctx: Writing, reportId: string, sheets: readonly ReadSheet[]): Promise<WorkbookReading> {
  await requireWritable(ctx, reportId);
  return readWorkbook(sheets, found((await workbookReports(ctx.db, condition('r.id = ?', reportId)))[0]));
}
