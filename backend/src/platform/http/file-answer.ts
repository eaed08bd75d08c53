import type { Response } from 'express';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type { FileAnswer } from './endpoint';

/** RFC 8187: what stands as it is in an extended value; everything else is percent-encoded UTF-8. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** RFC 6266: the name in plain letters for old programs, and in full. */
const disposition = (name: string): string =>
  `attachment; filename="${name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^\w .-]/g, '_')}"; filename*=UTF-8''${encoded(name)}`;

/** Sends a file to be kept, not shown. The headers of every answer already forbid sniffing, and scripts in it. */
export async function sendFile(response: Response, { content, mediaType, fileName }: FileAnswer): Promise<void> {
  // As it is: Express would add an alphabet, and which one a text is written in is not known.
  response.setHeader('Content-Type', mediaType);
  response.setHeader('Content-Disposition', disposition(fileName));
  if (content instanceof Readable)
    return pipeline(content, response).catch((error: unknown) => {
      // Whoever no longer waits for the file has not been refused anything.
      if (!response.destroyed) throw error;
    });
  response.end(content);
}
