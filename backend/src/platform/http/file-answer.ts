import type { EndpointRow } from '@lagesbild/contract';
import type { Response } from 'express';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type { FileAnswer } from './endpoint';

/** Signs that an ASCII file name may have; everything else becomes a low line. */
const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w .-]/g, '_');

/** RFC 8187: what `encodeURIComponent` leaves alone and is not allowed in an extended value is percent-encoded too. */
const extended = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** `Content-Disposition` for a file to save (RFC 6266): a plain name for old clients, and the real one. */
export const attachment = (fileName: string): string =>
  `attachment; filename="${folded(fileName)}"; filename*=UTF-8''${extended(fileName)}`;

/** Text that is always written in UTF-8 says so (RFC 5545 for calendars). */
const inAlphabet: Record<string, string> = { 'text/calendar': 'text/calendar; charset=utf-8' };

/** Sends a file to be saved. `nosniff`, `no-store` and a policy in which nothing may run stand on every answer already. */
export async function sendFile(response: Response, row: EndpointRow, { content, mediaType, fileName }: FileAnswer): Promise<void> {
  if (!row.file?.includes(mediaType)) throw new Error(`${row.path} answered ${mediaType}, which its row does not list`);
  // Express would add an alphabet to any text, and which one it is written in is not always known.
  response.status(row.status ?? 200).setHeader('Content-Type', inAlphabet[mediaType] ?? mediaType);
  response.setHeader('Content-Disposition', attachment(fileName));
  if (!(content instanceof Readable)) return void response.end(content);
  await pipeline(content, response).catch((error: unknown) => {
    // Whoever no longer waits for the file has not been refused anything.
    if (!response.destroyed) throw error;
  });
}
