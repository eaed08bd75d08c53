/** Chunks that say something about the picture rather than show it (PNG, W3C Recommendation, 11.3). */
const sayingChunks = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME']);

/** A picture that shows the same, without what was written in it of camera, place, time and person. */
export const withoutTraces = (bytes: Buffer, kind: 'png' | 'jpg' | 'jpeg'): Buffer => (kind === 'png' ? cleanPng(bytes) : cleanJpeg(bytes));

function cleanPng(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (!sayingChunks.has(bytes.toString('latin1', at + 4, at + 8))) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return Buffer.concat(kept);
}

const startOfScan = 0xda;
const endOfImage = 0xd9;
const comment = 0xfe;
const standsAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/** JPEG, ITU-T T.81, annex B: segments, scans and an end; what comes after the end is left out. */
function cleanJpeg(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, 2)];
  for (let at = 2; at + 2 <= bytes.length;) {
    const marker = bytes[at + 1] ?? 0;
    const end = marker === 0xff ? at + 1 : marker === endOfImage || standsAlone(marker) ? at + 2 : endOfSegment(bytes, at, marker);
    kept.push(keptOf(bytes.subarray(at, end), marker));
    if (marker === endOfImage) break;
    at = end;
  }
  return Buffer.concat(kept);
}

function endOfSegment(bytes: Buffer, at: number, marker: number): number {
  const end = at + 2 + (at + 4 <= bytes.length ? bytes.readUInt16BE(at + 2) : bytes.length);
  return marker === startOfScan ? endOfScan(bytes, end) : end;
}

/** Picture data runs to the next marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !standsAlone(next)) return at;
  }
  return bytes.length;
}

/** Of what applications wrote: the frame of the format, the colours, and which way up; nothing else. */
function keptOf(segment: Buffer, marker: number): Buffer {
  const isApplication = marker >= 0xe0 && marker <= 0xef;
  if (marker === comment) return Buffer.alloc(0);
  if (!isApplication || begins(segment, 'JFIF\0') || begins(segment, 'ICC_PROFILE\0') || begins(segment, 'Adobe')) return segment;
  return begins(segment, 'Exif\0\0') ? orientationAlone(orientationOf(segment.subarray(10))) : Buffer.alloc(0);
}

const begins = (segment: Buffer, name: string): boolean => segment.subarray(4, 4 + name.length).toString('latin1') === name;

const upright = 1;
const orientationTag = 0x0112;

/** TIFF 6.0, section 2: the first directory of entries of twelve bytes each, in the byte order that the header names. */
function orientationOf(tiff: Buffer): number {
  const little = tiff.subarray(0, 2).toString('latin1') === 'II';
  const short = (at: number): number => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number): number => (at + 4 > tiff.length ? 0 : little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  const directory = long(4);
  const entries = Array.from({ length: Math.min(short(directory), 200) }, (_each, index) => directory + 2 + 12 * index);
  const entry = entries.find((at) => short(at) === orientationTag);
  const found = entry === undefined ? upright : short(entry + 8);
  return found >= 1 && found <= 8 ? found : upright;
}

/** A photograph taken with the camera on its side stays the right way up. */
function orientationAlone(orientation: number): Buffer {
  if (orientation === upright) return Buffer.alloc(0);
  const entry = [0x01, 0x12, 0x00, 0x03, 0, 0, 0, 1, 0, orientation, 0, 0];
  const tiff = [0x4d, 0x4d, 0x00, 0x2a, 0, 0, 0, 8, 0, 1, ...entry, 0, 0, 0, 0];
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), Buffer.from(tiff)]);
  return Buffer.concat([Buffer.from([0xff, 0xe1, 0, body.length + 2]), body]);
}
