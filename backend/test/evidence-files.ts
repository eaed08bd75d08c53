import { crc32, deflateSync } from 'node:zlib';
import { zipOf, type ZipPart } from './zip';

/** Small files that are what they say they are. */

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
const types = {
  name: '[Content_Types].xml',
  content: `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
};

export const docxParts = (...more: ZipPart[]): ZipPart[] => [
  types,
  { name: 'word/document.xml', content: `${declaration}<w:document/>` },
  ...more,
];
export const docx = (...more: ZipPart[]): Buffer => zipOf(docxParts(...more));
export const xlsx = (...more: ZipPart[]): Buffer =>
  zipOf([types, { name: 'xl/workbook.xml', content: `${declaration}<workbook/>` }, ...more]);

const openDocument = (kind: 'text' | 'spreadsheet', ...more: ZipPart[]): Buffer =>
  zipOf([
    { name: 'mimetype', content: `application/vnd.oasis.opendocument.${kind}`, stored: true },
    { name: 'content.xml', content: `${declaration}<office:document-content/>` },
    ...more,
  ]);
export const odt = (...more: ZipPart[]): Buffer => openDocument('text', ...more);
export const ods = (...more: ZipPart[]): Buffer => openDocument('spreadsheet', ...more);

export const pdf = (inside = 'ett underlag'): Buffer => Buffer.from(`%PDF-1.7\n% ${inside}\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n`);

function pngChunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(named.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  named.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(named), named.length + 4);
  return chunk;
}

export function png(width = 1, height = 1): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(Buffer.alloc(2))),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The markers of a JPEG as far as its frame header, and its end. */
export function jpg(width = 1, height = 1): Buffer {
  const application = Buffer.from([0xff, 0xe0, 0x00, 0x07, 0x4a, 0x46, 0x49, 0x46, 0x00]);
  const frame = Buffer.from([0xff, 0xc0, 0x00, 0x0b, 8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), application, frame, Buffer.from([0xff, 0xda, 0x00, 0x02, 0x00, 0xff, 0xd9])]);
}
