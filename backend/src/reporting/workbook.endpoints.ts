import { languages, type Language, type WorkbookQuery } from '@lagesbild/contract';
import { IsIn, IsUUID } from 'class-validator';
import type { ReadSheet } from '../platform/documents/read-sheets';
import type { FileStore } from '../platform/files';
import type { Handlers } from '../platform/http/endpoint';
import { MayBeAbsent } from '../platform/http/rules';
import { RoundParams } from '../rounds';
import { reportWorkbook, roundWorkbook, takeWorkbook, workbookReading } from './show-workbook';

class ReportParams {
  @IsUUID() reportId: string;
}

class WorkbookQueryInput implements WorkbookQuery {
  @MayBeAbsent() @IsIn(languages) language?: Language;
}

type WorkbookHandlers = Pick<Handlers, 'downloadWorkbook' | 'downloadRoundWorkbook' | 'readWorkbook'>;

export const workbookHandlers = (files: FileStore): WorkbookHandlers => ({
  downloadWorkbook: {
    params: ReportParams,
    query: WorkbookQueryInput,
    answer: (ctx, { params, query }) => reportWorkbook(ctx, params.reportId, query.language ?? 'sv'),
  },
  downloadRoundWorkbook: {
    params: RoundParams,
    query: WorkbookQueryInput,
    answer: (ctx, { params, query }) => roundWorkbook(ctx, params.roundId, query.language ?? 'sv'),
  },
  readWorkbook: {
    params: ReportParams,
    prepare: (ctx, { params, upload }) => takeWorkbook(ctx, files, { ...params, upload }),
    answer: (ctx, { params }, sheets) => workbookReading(ctx, params.reportId, sheets as ReadSheet[]),
  },
});
