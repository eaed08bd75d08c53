import type { Readable } from 'node:stream';
import { Problem } from '../http/problem';

/** Parts that carry programs: macros of Office and OpenDocument, and ActiveX. */
const activeNames = /(^|\/)(vbaProject\.bin|vbaData\.xml|macrosheets\/|activeX\/)|^(Basic|Scripts|Dialogs)\/.+/i;
/** Files within the file. */
const nestedNames =
  /\.(zip|7z|rar|gz|tar|docx?|docm|dotm?|xlsx?|xlsm|xlsb|pptx?|pptm|odt|ods|odp|exe|dll|js|vbs|jar|lnk|scr|hta|bat|cmd|ps1)$/i;

/** @throws Problem `file-active` for a part whose name says that it is a program or a file of its own */
export function requirePassiveName(name: string): void {
  if (activeNames.test(name) || nestedNames.test(name)) throw new Problem('file-active');
}

/** Zip, old Office (OLE), RAR, 7-Zip, Windows programs. */
const nestedSignatures = ['504b0304', 'd0cf11e0a1b11ae1', '526172211a07', '377abcaf271c', '4d5a90'].map((hex) => Buffer.from(hex, 'hex'));

/** Definitions of entities: external ones read files, nested ones grow without end. */
const definitions = ['<!DOCTYPE', '<!ENTITY'];
const overlap = Math.max(...definitions.map((each) => each.length));

/** Relations that make a program fetch or run what lies elsewhere as soon as the document is opened. */
const reachingOut = /\/(attachedTemplate|oleObject|frame|subDocument|control)"/;
const activeTypes = /macroEnabled|vnd\.ms-office\.(vbaProject|activeX)/i;
/** What says of other parts what they are is short. */
const longestDescription = 1024 * 1024;

const isMarkup = (name: string): boolean => /\.(xml|rels|vml|rdf|xhtml)$/i.test(name);
const isDescription = (name: string): boolean => /\.rels$|^\[content_types\]\.xml$/i.test(name);

/**
 * Reads a part to its end, keeping no more of it than it must.
 * @throws Problem `file-active`, `file-too-packed`, or `file-content-differs` for an alphabet that would hide the rest
 */
export async function requirePassive(name: string, stream: Readable): Promise<void> {
  const kept: Buffer[] = [];
  let last: Buffer = Buffer.alloc(0);
  let bytes = 0;
  for await (const each of stream) {
    const chunk = each as Buffer;
    if (isMarkup(name)) requireNoDefinitions(Buffer.concat([last, chunk]));
    else if (bytes === 0) requireNoNestedFile(chunk);
    last = chunk.subarray(-overlap);
    bytes += chunk.length;
    if (!isDescription(name)) continue;
    if (bytes > longestDescription) throw new Problem('file-too-packed');
    kept.push(chunk);
  }
  requirePassiveDescription(Buffer.concat(kept).toString('latin1'));
}

function requireNoDefinitions(markup: Buffer): void {
  if (markup.includes(0)) throw new Problem('file-content-differs');
  if (definitions.some((each) => markup.includes(each))) throw new Problem('file-active');
}

function requireNoNestedFile(start: Buffer): void {
  if (nestedSignatures.some((each) => start.subarray(0, each.length).equals(each))) throw new Problem('file-active');
}

function requirePassiveDescription(text: string): void {
  if (activeTypes.test(text)) throw new Problem('file-active');
  for (const [relation] of text.matchAll(/<Relationship\b[^>]*>/g))
    if (relation.includes('TargetMode="External"') && reachingOut.test(relation)) throw new Problem('file-active');
}
