import { createReadStream } from 'node:fs';
import { Problem } from '../http/problem';

/** Tab, line feed, form feed, carriage return. What else stands below the blank is no text in any of our alphabets. */
const taken = new Set([0x09, 0x0a, 0x0c, 0x0d]);

/**
 * Text in UTF-8, or in Latin-1 (Windows-1252) as older programs write it: neither holds NUL or other control characters.
 * @throws Problem `file-content-differs`
 */
export async function inspectText(file: string): Promise<void> {
  for await (const chunk of createReadStream(file))
    for (const byte of chunk as Buffer) if (byte < 0x20 && !taken.has(byte)) throw new Problem('file-content-differs');
}
