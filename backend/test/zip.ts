import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  name: string;
  content: Buffer | string;
  stored?: true;
  /** What the directory says of the unpacked size, when that is a lie. */
  claimedBytes?: number;
  /** Points at the content of the part before it: two parts that share their bytes. */
  shares?: true;
}

/** A zip archive made by hand (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16), so that it can lie as no library would. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  let previous = 0;
  for (const part of parts) {
    const bytes = Buffer.from(part.content);
    const packed = part.stored ? bytes : deflateRawSync(bytes, { level: 9 });
    const name = Buffer.from(part.name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x800, 2);
    fields.writeUInt16LE(part.stored ? 0 : 8, 4);
    fields.writeUInt16LE(0x21, 8);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(part.claimedBytes ?? bytes.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const at = part.shares ? previous : offset;
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, entryEnd(at), name);
    if (part.shares) continue;
    previous = offset;
    local.push(Buffer.from('PK\x03\x04', 'latin1'), fields, name, packed);
    offset += 30 + name.length + packed.length;
  }
  const head = Buffer.concat(directory);
  return Buffer.concat([...local, head, archiveEnd({ parts: parts.length, bytes: head.length, offset })]);
}

function entryEnd(offset: number): Buffer {
  const end = Buffer.alloc(14);
  end.writeUInt32LE(offset, 10);
  return end;
}

function archiveEnd({ parts, bytes, offset }: { parts: number; bytes: number; offset: number }): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts & 0xffff, 8);
  end.writeUInt16LE(parts & 0xffff, 10);
  end.writeUInt32LE(bytes, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
