import path from 'node:path';
import { Readable } from 'node:stream';
import { newId } from '../../src/platform/database/ids';
import { writeSheets } from '../../src/platform/documents/write-sheets';
import { FileStore } from '../../src/platform/files';
import { ReportDraftEvidenceEntity, ReportVersionEvidenceEntity } from '../../src/reporting/evidence.entity';
import { workbookMark } from '../../src/reporting/workbook-sheet';
import { pdf } from '../evidence-files';
import type { Ground } from './ground';

/** A file that lies with the draft of a report, or was sealed with its version where there is one. */
export async function evidenceOn(ground: Ground, reportId: string): Promise<string> {
  const { house, now } = ground;
  const id = newId(now);
  const files = new FileStore(path.join(house.config.dataFolder, 'files'));
  const received = await files.receive(Readable.from([pdf()]), pdf().length);
  await files.keep(received);
  const { sha256, bytes } = received;
  const file = { id, kind: 'file', title: 'underlag.pdf', address: null, mediaType: 'application/pdf', bytes, sha256, secrecy: null };
  const version = await house.reader.first<{ id: string }>('SELECT id FROM report_version WHERE report_id = ?', [reportId]);
  const addedById = await ground.personId('karin.lindqvist');
  await house.gateway.inTransaction((db) =>
    version === null
      ? db.insert(ReportDraftEvidenceEntity, { ...file, reportId, addedAt: now, addedById })
      : db.insert(ReportVersionEvidenceEntity, { ...file, versionId: version.id, nr: 1 }),
  );
  return id;
}

/** A template of ours with one answer. */
export function workbookFor({ now }: Ground, reportId: string): Promise<Buffer> {
  const rows = [[workbookMark], [reportId], [], [], ['done', null, null, 'Vi har utbildat trettio.']];
  const cells = rows.map((row) => row.map((value) => ({ value })));
  return writeSheets([{ name: 'Rapport', widths: [10], frozenRows: 4, rows: cells }], now);
}
