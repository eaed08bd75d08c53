import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { evidenceLimits, extensionOf, type FileExtension } from '@lagesbild/contract';
import { docx, docxParts, jpg, ods, odt, pdf, png, xlsx } from '../../../test/evidence-files';
import { zipOf } from '../../../test/zip';
import { Problem } from '../http/problem';
import { inspectFile } from './inspect-file';

const declaration = '<?xml version="1.0"?>';
const relation = (type: string, mode = 'External'): string =>
  `${declaration}<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="https://x.example/a.dotm" TargetMode="${mode}"/></Relationships>`;
const lies = (text: string): Buffer => Buffer.from(text);
const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');
const laughs = '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]>';
const outside = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>';
/** A picture and, behind it, an archive: two files in one. */
const behind = (first: Buffer): Buffer => Buffer.concat([first, docx()]);

const good: [title: string, name: string, content: Buffer][] = [
  ['a PDF', 'a.pdf', pdf()],
  ['a PDF by any case', 'A.PDF', pdf()],
  ['a document', 'a.docx', docx()],
  [
    'a document with a picture and a link',
    'a.docx',
    docx({ name: 'word/media/image1.png', content: png() }, { name: 'word/_rels/document.xml.rels', content: relation('hyperlink') }),
  ],
  ['a workbook', 'a.xlsx', xlsx()],
  ['an OpenDocument text', 'a.odt', odt()],
  ['an OpenDocument sheet', 'a.ods', ods()],
  ['a picture', 'a.png', png(1920, 1080)],
  ['a photograph', 'a.jpg', jpg(4000, 3000)],
  ['a photograph by its long name', 'a.jpeg', jpg()],
  ['text in UTF-8', 'a.txt', lies('Å ä ö – 🙂\r\n\tslut')],
  ['text in Latin-1', 'a.csv', Buffer.from('Län;Antal\r\nÖrebro;3\r\n', 'latin1')],
  ['text that speaks of macros', 'a.docx', docx({ name: 'word/notes.xml', content: `${declaration}<n>macroEnabled attachedTemplate</n>` })],
  [
    'a long text that packs well',
    'a.docx',
    docx({ name: 'word/notes.xml', content: `${declaration}<n>${'samma ord '.repeat(90_000)}</n>` }),
  ],
  ['what was called a program before it was a PDF', 'a.exe.pdf', pdf()],
];

const differs = 'file-content-differs';
const active = 'file-active';
const packed = 'file-too-packed';
const bad: [kind: string, title: string, name: string, content: Buffer][] = [
  [differs, 'a picture called PDF', 'a.pdf', png()],
  [differs, 'a PDF called picture', 'a.png', pdf()],
  [differs, 'a PDF called photograph', 'a.jpg', pdf()],
  [differs, 'a PDF called text', 'a.txt', pdf()],
  [differs, 'an archive called text', 'a.csv', docx()],
  [differs, 'a photograph called text', 'a.txt', jpg()],
  [differs, 'a document called workbook', 'a.xlsx', docx()],
  [differs, 'a workbook called document', 'a.docx', xlsx()],
  [differs, 'a sheet called text document', 'a.odt', ods()],
  [differs, 'a document called OpenDocument', 'a.odt', docx()],
  [differs, 'a page', 'a.pdf', lies('<html><script>alert(1)</script></html>')],
  [differs, 'a PDF behind a page', 'a.pdf', Buffer.concat([lies('<html>'), pdf()])],
  [differs, 'a PDF without an end', 'a.pdf', lies('%PDF-1.7\nslut')],
  [differs, 'a PDF that is an archive too', 'a.pdf', behind(pdf())],
  [differs, 'a picture that is an archive too', 'a.png', behind(png())],
  [differs, 'a photograph that is an archive too', 'a.jpg', behind(jpg())],
  [differs, 'text that is an archive too', 'a.txt', behind(lies('hej'))],
  [differs, 'a picture with a page behind it', 'a.png', Buffer.concat([png(), lies('<script>')])],
  [differs, 'half a picture', 'a.png', png().subarray(0, 40)],
  [differs, 'a picture without sides', 'a.png', png(0, 0)],
  [differs, 'half a photograph', 'a.jpg', jpg().subarray(0, 12)],
  [differs, 'text with NUL', 'a.txt', lies('a\0b')],
  [differs, 'text with escapes', 'a.txt', lies('a\u001b[2J')],
  [differs, 'a program called text', 'a.txt', Buffer.from('MZ\x90\x00\x03', 'latin1')],
  [differs, 'text in UTF-16', 'a.csv', utf16('Län;Antal')],
  [differs, 'half an archive', 'a.docx', docx().subarray(0, 200)],
  [differs, 'an archive that begins with something else', 'a.docx', Buffer.concat([lies('GIF89a'), docx()])],
  [differs, 'an archive of no kind', 'a.docx', zipOf([{ name: 'hej.txt', content: 'hej' }])],
  [differs, 'an archive without a description', 'a.docx', zipOf([{ name: 'word/document.xml', content: declaration }])],
  [differs, 'a name that climbs', 'a.docx', docx({ name: '../../etc/passwd', content: 'x' })],
  [differs, 'a name from the root', 'a.docx', docx({ name: '/etc/passwd', content: 'x' })],
  [differs, 'two parts of one name', 'a.docx', docx({ name: 'Word/Document.xml', content: 'x' })],
  [
    differs,
    'a directory that says less than there is',
    'a.docx',
    docx({ name: 'word/a.xml', content: 'a'.repeat(100_000), claimedBytes: 10 }),
  ],
  [differs, 'a directory that says more than there is', 'a.docx', docx({ name: 'word/a.xml', content: 'a', claimedBytes: 100 })],
  [
    differs,
    'parts that share their bytes',
    'a.docx',
    docx(
      { name: 'word/a.bin', content: Buffer.alloc(5000, 'ab'), stored: true },
      { name: 'word/b.bin', content: Buffer.alloc(5000, 'ab'), stored: true, shares: true },
    ),
  ],
  [differs, 'markup in another alphabet', 'a.docx', docx({ name: 'word/a.xml', content: utf16(laughs) })],
  [active, 'macros', 'a.docx', docx({ name: 'word/vbaProject.bin', content: 'x' })],
  [active, 'macros in a workbook', 'a.xlsx', xlsx({ name: 'xl/macrosheets/sheet1.xml', content: declaration })],
  [active, 'macros in OpenDocument', 'a.ods', ods({ name: 'Basic/Standard/Module1.xml', content: declaration })],
  [
    active,
    'a macro document by another name',
    'a.docx',
    zipOf([
      {
        name: '[Content_Types].xml',
        content: `${declaration}<Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>`,
      },
      { name: 'word/document.xml', content: declaration },
    ]),
  ],
  [active, 'ActiveX', 'a.docx', docx({ name: 'word/activeX/activeX1.xml', content: declaration })],
  [active, 'an entity that reads a file', 'a.docx', docx({ name: 'word/a.xml', content: outside })],
  [active, 'entities that grow', 'a.odt', odt({ name: 'styles.xml', content: laughs })],
  [
    active,
    'an entity far into the markup',
    'a.docx',
    docx({ name: 'word/a.xml', content: `<!--${Array.from({ length: 40_000 }, (_each, index) => index).join(' ')}-->${laughs}` }),
  ],
  [active, 'an archive within', 'a.docx', docx({ name: 'word/embeddings/a.zip', content: 'x' })],
  [active, 'a document within', 'a.docx', docx({ name: 'word/embeddings/a.docx', content: docx() })],
  [active, 'an archive within by another name', 'a.docx', docx({ name: 'word/media/image1.png', content: docx() })],
  [active, 'a program within', 'a.docx', docx({ name: 'word/media/image1.png', content: Buffer.from('MZ\x90\x00', 'latin1') })],
  [
    active,
    'an old document within',
    'a.docx',
    docx({ name: 'word/embeddings/oleObject1.bin', content: Buffer.from('d0cf11e0a1b11ae1', 'hex') }),
  ],
  [active, 'a template from elsewhere', 'a.docx', docx({ name: 'word/_rels/settings.xml.rels', content: relation('attachedTemplate') })],
  [active, 'an object from elsewhere', 'a.xlsx', xlsx({ name: 'xl/worksheets/_rels/sheet1.xml.rels', content: relation('oleObject') })],
  [packed, 'a bomb', 'a.docx', docx({ name: 'word/a.xml', content: Buffer.alloc(20 * 1024 * 1024, 'a') })],
  [
    packed,
    'a bomb by its directory alone',
    'a.docx',
    docx({ name: 'word/a.xml', content: 'a', claimedBytes: evidenceLimits.unpackedBytes + 1 }),
  ],
  [
    packed,
    'very many parts',
    'a.docx',
    zipOf([
      ...docxParts(),
      ...Array.from({ length: evidenceLimits.packedParts }, (_each, nr) => ({ name: `word/${nr}`, content: '', stored: true as const })),
    ]),
  ],
  [
    packed,
    'a description without end',
    'a.docx',
    docx({
      name: 'word/_rels/a.rels',
      content: Buffer.from(Array.from({ length: 200_000 }, (_each, nr) => (nr * 7919).toString(36)).join(' ')),
    }),
  ],
  [packed, 'a very wide picture', 'a.png', png(50_000, 50_000)],
  [packed, 'a very high photograph', 'a.jpg', jpg(1, 30_000)],
];

/** ASVS v5.0.0-5.2.1–5.2.3, 1.5.1; catalogue S-11 and S-12. */
describe('a file that comes in', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lagesbild-inspect-'));
  const file = path.join(folder, 'fil');
  afterAll(() => rmSync(folder, { recursive: true }));

  const look = async (name: string, content: Buffer): Promise<string> => {
    writeFileSync(file, content);
    const began = performance.now();
    const kind = await inspectFile(file, extensionOf(name) as FileExtension).then(
      () => 'taken',
      (error: unknown) => (error instanceof Problem ? error.kind : String(error)),
    );
    expect(performance.now() - began).toBeLessThan(2000);
    return kind;
  };

  it.each(good)('is taken: %s', async (_title, name, content) => expect(await look(name, content)).toBe('taken'));
  it.each(bad)('is refused as %s: %s', async (...[kind, , name, content]) => expect(await look(name, content)).toBe(kind));

  it('is never written anywhere by the look', () => expect(readdirSync(folder)).toEqual(['fil']));

  it.each(['a.exe', 'a', 'pdf', 'a.pdf.exe', 'a.docm', 'a.svg', 'a.html', 'a.pdf ', 'a.pdf.', 'a.zip', ''])(
    'is of no kind by the name %j',
    (name) => expect(extensionOf(name)).toBeNull(),
  );
});
