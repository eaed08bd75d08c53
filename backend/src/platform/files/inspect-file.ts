import { evidenceLimits, type FileExtension } from '@lagesbild/contract';
import { open } from 'node:fs/promises';
import { Problem } from '../http/problem';
import { inspectPicture } from './inspect-picture';
import { inspectText } from './inspect-text';
import { inspectZip, type ZipRules } from './inspect-zip';

interface Ends {
  head: Buffer;
  tail: Buffer;
  bytes: number;
}

/** As far from its end as the directory of a zip archive may begin to be looked for (APPNOTE.TXT 4.3.16). */
const tailBytes = 65_557;
const endOfArchive = Buffer.from('PK\x05\x06', 'latin1');

const differs = (): Problem => new Problem('file-content-differs');
const begins = (head: Buffer, ...bytes: number[]): boolean => head.subarray(0, bytes.length).equals(Buffer.from(bytes));

/** How the content of each kind begins; text begins as none of them. */
const signatures = {
  pdf: (head: Buffer) => head.subarray(0, 5).toString('latin1') === '%PDF-',
  zip: (head: Buffer) => begins(head, 0x50, 0x4b, 0x03, 0x04),
  png: (head: Buffer) => begins(head, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  jpg: (head: Buffer) => begins(head, 0xff, 0xd8, 0xff),
};

const evidenceRules = {
  unpackedBytes: evidenceLimits.unpackedBytes,
  times: evidenceLimits.unpackedTimes,
  parts: evidenceLimits.packedParts,
} as const;

const zipRules: Partial<Record<FileExtension, ZipRules>> = {
  docx: { ...evidenceRules, mustHold: 'word/document.xml' },
  xlsx: { ...evidenceRules, mustHold: 'xl/workbook.xml' },
  odt: { ...evidenceRules, mustHold: 'content.xml', declaredAs: 'application/vnd.oasis.opendocument.text' },
  ods: { ...evidenceRules, mustHold: 'content.xml', declaredAs: 'application/vnd.oasis.opendocument.spreadsheet' },
};

/**
 * Looks through a received file before anything else may: extension, first bytes and structure must agree (ASVS 5.2.1–5.2.3).
 * @throws Problem `file-content-differs`, `file-too-packed`, `file-active`
 */
export async function inspectFile(file: string, extension: FileExtension, limits: Partial<ZipRules> = {}): Promise<void> {
  const ends = await endsOf(file);
  const zip = zipRules[extension];
  if (zip !== undefined) {
    if (!signatures.zip(ends.head)) throw differs();
    return inspectZip(file, { ...zip, ...limits });
  }
  // A second archive at the end makes one file two: what opens it decides what it is.
  if (ends.tail.includes(endOfArchive)) throw differs();
  if (extension === 'pdf') return inspectPdf(ends);
  if (extension === 'csv' || extension === 'txt') {
    if (Object.values(signatures).some((is) => is(ends.head))) throw differs();
    return inspectText(file);
  }
  const kind = extension === 'png' ? 'png' : 'jpg';
  if (!signatures[kind](ends.head)) throw differs();
  return inspectPicture(file, kind);
}

/** ISO 32000-1, 7.5.2 and 7.5.5: a header first, and the end marker within the last 1024 bytes. */
function inspectPdf({ head, tail }: Ends): void {
  if (!signatures.pdf(head) || !tail.subarray(-1024).includes('%%EOF')) throw differs();
}

async function endsOf(file: string): Promise<Ends> {
  const handle = await open(file, 'r');
  try {
    const { size: bytes } = await handle.stat();
    const head = Buffer.alloc(Math.min(16, bytes));
    const tail = Buffer.alloc(Math.min(tailBytes, bytes));
    await handle.read(head, 0, head.length, 0);
    await handle.read(tail, 0, tail.length, bytes - tail.length);
    return { head, tail, bytes };
  } finally {
    await handle.close();
  }
}
