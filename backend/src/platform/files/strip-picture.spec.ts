import { jpg, png } from '../../../test/evidence-files';
import { withoutTraces } from './strip-picture';

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** An Exif segment whose directory holds the camera's maker and which way up the picture is. */
function exif(orientation: number, order: 'II' | 'MM'): Buffer {
  const tiff = Buffer.alloc(8 + 2 + 24 + 4 + 8);
  const short = (value: number, at: number): number => (order === 'II' ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at));
  const long = (value: number, at: number): number => (order === 'II' ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at));
  tiff.write(order, 0, 'latin1');
  [short(42, 2), long(8, 4), short(2, 8)];
  [short(0x010f, 10), short(2, 12), long(8, 14), long(38, 18)];
  [short(0x0112, 22), short(3, 24), long(1, 26), short(orientation, 30)];
  tiff.write('Kameran\0', 38, 'latin1');
  return segment(0xe1, Buffer.concat([latin1('Exif\0\0'), tiff]));
}

const start = jpg().subarray(0, 2);
const rest = jpg().subarray(2);
const withSegments = (...segments: Buffer[]): Buffer => Buffer.concat([start, ...segments, rest]);
const kept = (picture: Buffer): Buffer => withoutTraces(picture, 'jpg');

describe('a picture without its traces', () => {
  it('is the same when there were none', () => {
    expect(kept(jpg(4000, 3000))).toEqual(jpg(4000, 3000));
    expect(withoutTraces(png(3, 4), 'png')).toEqual(png(3, 4));
  });

  it('has lost what camera, programs and people wrote in it', () => {
    const xmp = segment(0xe1, latin1('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Anna</x:xmpmeta>'));
    const press = segment(0xed, latin1('Photoshop 3.0\0Stockholm'));
    const note = segment(0xfe, latin1('Fotograf: Anna'));
    expect(kept(withSegments(exif(1, 'II'), xmp, press, note))).toEqual(jpg());
  });

  it('keeps its colours and its frame', () => {
    const colours = segment(0xe2, latin1('ICC_PROFILE\0\u0001\u0001profil'));
    const adobe = segment(0xee, latin1('Adobe\0d\0\0\0\0\u0001'));
    expect(kept(withSegments(colours, adobe))).toEqual(withSegments(colours, adobe));
  });

  it.each(['II', 'MM'] as const)('stays the right way up (%s), and says no more than that', (order) => {
    const turned = kept(withSegments(exif(6, order)));
    expect(turned.includes('Kameran')).toBe(false);
    expect(turned.length).toBe(jpg().length + 36);
    expect(kept(turned)).toEqual(turned);
    expect(kept(withSegments(exif(8, order)))).not.toEqual(turned);
  });

  it('ends where the picture ends, also when it was drawn in several scans', () => {
    const end = Buffer.from([0xff, 0xd9]);
    const scan = Buffer.concat([segment(0xda, Buffer.from([0])), Buffer.from([1, 0xff, 0, 2, 0xff, 0xd3, 3])]);
    const picture = Buffer.concat([start, scan, scan, end]);
    expect(kept(Buffer.concat([start, scan, segment(0xfe, latin1('mitt i')), scan, end, latin1('efteråt')]))).toEqual(picture);
  });

  it('has, as PNG, only the chunks that show it', () => {
    const picture = png(2, 2);
    const said = latin1('\0\0\0\u0004tEXtAnna....');
    expect(withoutTraces(Buffer.concat([picture.subarray(0, 33), said, picture.subarray(33)]), 'png')).toEqual(picture);
  });

  it('is made of whatever bytes there are, without an end or a length that is true', () => {
    const broken = [start, Buffer.concat([start, Buffer.from([0xff, 0xe1, 0xff])]), withSegments(segment(0xe1, latin1('Exif\0\0MM')))];
    for (const each of broken) expect(kept(each).length).toBeLessThanOrEqual(each.length);
  });
});
