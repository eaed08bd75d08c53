import { evidenceLimits, type EvidenceChange, type NewLink } from '@lagesbild/contract';
import { IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import type { FileStore, Received, Scan } from '../platform/files';
import type { Handlers } from '../platform/http/endpoint';
import { MayBeNull, OrNull } from '../platform/http/rules';
import type { Reading } from '../platform/access/context';
import { addFile, addLink, requireWritable, takeFile } from './add-evidence';
import { changeEvidence, removeEvidence } from './change-evidence';
import { downloadFile } from './download-evidence';

class ReportParams {
  @IsUUID() reportId: string;
}

class EvidenceParams extends ReportParams {
  @IsUUID() evidenceId: string;
}

/** A name and no path: no slashes, no control characters, nothing that turns the direction of reading, no dot first. */
const plainName = /^(?!\.)[^/\\\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+$/u;
/** `https` alone, with a host, and no name or password before it. */
const secureAddress = /^https:\/\/[^\s/?#@\\]+([/?#][^\s\\]*)?$/;

class FileQuery {
  @IsString() @Matches(plainName) @MaxLength(evidenceLimits.name) name: string;
}

class LinkBody implements NewLink {
  @IsString() @Matches(/\S/) @MaxLength(evidenceLimits.title) title: string;
  @IsString() @Matches(secureAddress) @MaxLength(evidenceLimits.address) address: string;
  @MayBeNull() @IsString() @MaxLength(evidenceLimits.secrecy) secrecy?: string | null;
}

class EvidenceBody implements EvidenceChange {
  @OrNull() @IsString() @MaxLength(evidenceLimits.secrecy) secrecy: string | null;
}

/** Before the transaction: who may not write in the draft never holds it, not even for a moment. */
const mayWrite = (ctx: Reading, { params }: { params: ReportParams }): Promise<void> => requireWritable(ctx, params.reportId);

type EvidenceHandlers = Pick<Handlers, 'addFile' | 'addLink' | 'changeEvidence' | 'removeEvidence' | 'downloadFile'>;

export const evidenceHandlers = (gate: { files: FileStore; scan: Scan }): EvidenceHandlers => ({
  addFile: {
    params: ReportParams,
    query: FileQuery,
    prepare: (ctx, { params, query, upload }) => takeFile(ctx, gate, { ...params, name: query.name.normalize('NFC'), upload }),
    answer: (ctx, { params, query }, received) =>
      addFile(ctx, params.reportId, { name: query.name.normalize('NFC'), received: received as Received }),
  },
  addLink: {
    params: ReportParams,
    body: LinkBody,
    prepare: mayWrite,
    answer: (ctx, { params, body }) => addLink(ctx, params.reportId, body),
  },
  changeEvidence: {
    params: EvidenceParams,
    body: EvidenceBody,
    prepare: mayWrite,
    answer: (ctx, { params, body }) => changeEvidence(ctx, params, body.secrecy),
  },
  removeEvidence: { params: EvidenceParams, prepare: mayWrite, answer: (ctx, { params }) => removeEvidence(ctx, params) },
  downloadFile: { params: EvidenceParams, answer: (ctx, { params }) => downloadFile(ctx, gate.files, params) },
});
