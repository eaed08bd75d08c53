import type { EndpointRow } from '@lagesbild/contract';
import type { Response } from 'express';
import type { FileAnswer } from './endpoint';

/** Letters that an ASCII file name may have; everything else becomes a hyphen. */
const unsafe = /[^A-Za-z0-9._-]+/g;

const folded = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').replace(unsafe, '-');

/** RFC 5987 leaves these alone in `encodeURIComponent`'s answer, and they are not allowed there. */
const extended = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** `Content-Disposition` for a file to save (RFC 6266): a plain name for old clients, and the real one. */
export const attachment = (fileName: string): string =>
  `attachment; filename="${folded(fileName)}"; filename*=UTF-8''${extended(fileName)}`;

/** Sends bytes to be saved. `nosniff`, `no-store` and a policy in which nothing may run stand on every answer already. */
export function sendFile(response: Response, row: EndpointRow, { bytes, mediaType, fileName }: FileAnswer): void {
  if (!row.file?.includes(mediaType)) throw new Error(`${row.path} answered ${mediaType}, which its row does not list`);
  response.status(row.status ?? 200).set('Content-Disposition', attachment(fileName));
  response.type(mediaType).send(bytes);
}
