import { evidenceLimits } from '@lagesbild/contract';
import { readFile } from 'node:fs/promises';
import { Problem } from '../http/problem';

interface Size {
  width: number;
  height: number;
}

const differs = (): Problem => new Problem('file-content-differs');

/**
 * Walks through the parts of a picture, from header to end, without unpacking it.
 * @throws Problem `file-content-differs` when it is broken or has something after its end, `file-too-packed` when it unpacks to too many pixels
 */
export async function inspectPicture(file: string, kind: 'png' | 'jpg'): Promise<void> {
  const bytes = await readFile(file);
  const { width, height } = kind === 'png' ? pngSize(bytes) : jpegSize(bytes);
  if (width === 0 || height === 0) throw differs();
  const { pictureSide, pixels } = evidenceLimits;
  if (width > pictureSide || height > pictureSide || width * height > pixels) throw new Problem('file-too-packed');
}

/** PNG, W3C Recommendation, 5.3 and 11.2.1: chunks of length, type, data and check sum; IHDR first, IEND last and at the very end. */
function pngSize(bytes: Buffer): Size {
  let at = 8;
  let type = '';
  while (at + 12 <= bytes.length && type !== 'IEND') {
    const length = bytes.readUInt32BE(at);
    type = bytes.toString('latin1', at + 4, at + 8);
    if (at === 8 && (type !== 'IHDR' || length !== 13)) throw differs();
    at += 12 + length;
  }
  if (type !== 'IEND' || at !== bytes.length) throw differs();
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const hasNoLength = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
/** Start of frame: every C0–CF but the tables C4, C8 and CC. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** JPEG, ITU-T T.81, annex B: markers up to the frame header, which tells the size; an end marker after the image. */
function jpegSize(bytes: Buffer): Size {
  if (bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) < 4) throw differs();
  let at = 2;
  while (at + 9 <= bytes.length) {
    if (bytes[at] !== 0xff) throw differs();
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (isFrame(marker)) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    else if (marker === 0xda || marker === 0xd9) break;
    else at += hasNoLength(marker) ? 2 : 2 + bytes.readUInt16BE(at + 2);
  }
  throw differs();
}
