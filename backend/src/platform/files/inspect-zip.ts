import { stat } from 'node:fs/promises';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { Problem } from '../http/problem';
import { requirePassive, requirePassiveName } from './passive-part';

export interface ZipRules {
  unpackedBytes: number;
  /** How many times larger the whole may become. */
  times: number;
  parts: number;
  /** The part that makes the archive a document of its kind. */
  mustHold: string;
  /** OpenDocument: what the part `mimetype` says (ODF 1.3 part 2, 3.3). */
  declaredAs?: string;
}

/** Below this, the ratio says nothing: short texts pack well. */
const smallBytes = 1024 * 1024;

const differs = (): Problem => new Problem('file-content-differs');

/**
 * Looks through a zip-based document: first its directory, which alone refuses what is too large before a byte is unpacked; then every
 * part, as a stream that stops where the directory said it would end.
 * @throws Problem `file-content-differs`, `file-too-packed`, `file-active`
 */
export async function inspectZip(file: string, rules: ZipRules): Promise<void> {
  const zip = await openPromise(file, { autoClose: false, lazyEntries: true, strictFileNames: true }).catch(() => {
    throw differs();
  });
  try {
    const { size } = await stat(file);
    const entries = await readDirectory(zip, { ...rules, packedBytes: size });
    for (const entry of entries) await inspectPart(zip, entry, rules);
  } catch (error) {
    // What the reader of archives throws is always about the archive: it lies, or it is damaged.
    throw error instanceof Problem ? error : differs();
  } finally {
    zip.close();
  }
}

async function readDirectory(zip: ZipFile, rules: ZipRules & { packedBytes: number }): Promise<Entry[]> {
  if (zip.entryCount > rules.parts) throw new Problem('file-too-packed');
  const entries: Entry[] = [];
  const names = new Set<string>();
  let unpacked = 0;
  let packed = 0;
  for await (const entry of zip.eachEntry()) {
    unpacked += entry.uncompressedSize;
    packed += entry.compressedSize;
    // Parts that share their bytes add up to more than the file: a bomb that lies in its directory.
    if (packed > rules.packedBytes) throw differs();
    if (unpacked > rules.unpackedBytes || (unpacked > smallBytes && unpacked > rules.times * rules.packedBytes))
      throw new Problem('file-too-packed');
    if (names.has(entry.fileName.toLowerCase()) || entry.isEncrypted() || !entry.canDecodeFileData()) throw differs();
    names.add(entry.fileName.toLowerCase());
    requirePassiveName(entry.fileName);
    entries.push(entry);
  }
  requireKind(entries, names, rules);
  return entries;
}

function requireKind(entries: readonly Entry[], names: ReadonlySet<string>, { mustHold, declaredAs }: ZipRules): void {
  const declared = declaredAs === undefined ? names.has('[content_types].xml') : entries[0]?.fileName === 'mimetype';
  if (!declared || !names.has(mustHold)) throw differs();
}

/** Reads a part to its end; yauzl stops it when it grows beyond what the directory says. */
async function inspectPart(zip: ZipFile, entry: Entry, { declaredAs }: ZipRules): Promise<void> {
  if (entry.fileName === 'mimetype' && declaredAs !== undefined) {
    if ((await readShort(zip, entry)) !== declaredAs) throw differs();
    return;
  }
  await requirePassive(entry.fileName, await zip.openReadStreamPromise(entry));
}

async function readShort(zip: ZipFile, entry: Entry): Promise<string> {
  if (entry.uncompressedSize > 200) throw differs();
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('latin1').trim();
}
