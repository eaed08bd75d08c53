import type { EndpointTable } from './endpoint';

/** What evidence may be: a name ends in one of these, and the content must be what the name says. */
export const fileTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  csv: 'text/csv',
  txt: 'text/plain',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
} as const;
export type FileExtension = keyof typeof fileTypes;
export const fileExtensions = Object.keys(fileTypes) as FileExtension[];
export const fileMediaTypes: readonly string[] = [...new Set(Object.values(fileTypes))];

/** Sizes in bytes as they come and as they unpack, pictures in pixels, texts in UTF-16 code units. */
export const evidenceLimits = {
  fileBytes: 10 * 1024 * 1024,
  perReport: 20,
  name: 200,
  title: 300,
  address: 2000,
  secrecy: 500,
  unpackedBytes: 200 * 1024 * 1024,
  unpackedTimes: 100,
  packedParts: 2000,
  pictureSide: 20_000,
  pixels: 100_000_000,
} as const;

/** What the name of a file says that it is; null when that is nothing that is taken. */
export function extensionOf(name: string): FileExtension | null {
  const extension = /\.([A-Za-z]{1,5})$/.exec(name)?.[1]?.toLowerCase();
  return fileExtensions.find((each) => each === extension) ?? null;
}

/** One file or link that supports a report. */
export interface EvidenceView {
  id: string;
  kind: 'file' | 'link';
  /** The name of the file, or what the link is called. */
  title: string;
  /** Where the link leads, always `https://`; null for a file. */
  address: string | null;
  mediaType: string | null;
  bytes: number | null;
  /** SHA-256 of the file, in hex. */
  sha256: string | null;
  /** Why all of it may not be given out: the provision, and what it concerns. Null when nothing is said. */
  secrecy: string | null;
}

/** All evidence of a draft, at most `evidenceLimits.perReport`, in the order in which it was added. */
export interface EvidenceList {
  items: EvidenceView[];
}

export interface NewLink {
  title: string;
  address: string;
  secrecy?: string | null;
}

export interface EvidenceChange {
  secrecy: string | null;
}

type ReportParams = { reportId: string };
type EvidenceParams = ReportParams & { evidenceId: string };

export interface EvidenceEndpoints {
  addFile: { params: ReportParams; query: { name: string }; answer: EvidenceList };
  addLink: { params: ReportParams; body: NewLink; answer: EvidenceList };
  changeEvidence: { params: EvidenceParams; body: EvidenceChange; answer: EvidenceList };
  removeEvidence: { params: EvidenceParams; answer: EvidenceList };
  downloadFile: { params: EvidenceParams; answer: null };
}

const unrecorded = 'evidence of a draft belongs to its writers; what is submitted is recorded with its content';

export const evidenceEndpoints = {
  addFile: {
    method: 'POST',
    path: '/reports/:reportId/files',
    status: 201,
    upload: true,
    unrecorded,
    summary: { sv: 'Lägg till en fil som underlag', en: 'Add a file as evidence' },
    problems: [
      'round-not-open',
      'report-not-open',
      'too-much-evidence',
      'file-too-large',
      'file-type-not-allowed',
      'file-empty',
      'file-content-differs',
      'file-too-packed',
      'file-active',
      'file-infected',
      'scanner-away',
      'upload-interrupted',
    ],
  },
  addLink: {
    method: 'POST',
    path: '/reports/:reportId/links',
    status: 201,
    unrecorded,
    summary: { sv: 'Lägg till en länk som underlag', en: 'Add a link as evidence' },
    problems: ['round-not-open', 'report-not-open', 'too-much-evidence'],
  },
  changeEvidence: {
    method: 'PATCH',
    path: '/reports/:reportId/evidence/:evidenceId',
    unrecorded,
    summary: { sv: 'Ändra noten om sekretess', en: 'Change the note on secrecy' },
    problems: ['round-not-open', 'report-not-open'],
  },
  removeEvidence: {
    method: 'DELETE',
    path: '/reports/:reportId/evidence/:evidenceId',
    unrecorded,
    summary: { sv: 'Ta bort ett underlag ur utkastet', en: 'Remove evidence from the draft' },
    problems: ['round-not-open', 'report-not-open'],
  },
  downloadFile: {
    method: 'GET',
    path: '/reports/:reportId/files/:evidenceId',
    file: fileMediaTypes,
    summary: { sv: 'Hämta en fil', en: 'Download a file' },
    problems: ['file-damaged'],
  },
} as const satisfies EndpointTable<EvidenceEndpoints>;
