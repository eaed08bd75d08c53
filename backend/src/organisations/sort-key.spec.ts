import organisations from '../../../db/seeds/reference/organisations.json';
import { swedishSortKey } from './sort-key';

const byBytes = (names: string[]): string[] =>
  [...names].sort((a, b) => Buffer.compare(Buffer.from(swedishSortKey(a)), Buffer.from(swedishSortKey(b))));

describe('the sort key of a Swedish name', () => {
  it('puts å, ä and ö last, in that order, after every word on z', () => {
    expect(byBytes(['Örebro', 'Zz', 'Åre', 'Älvsbyn', 'Zonta', 'Arboga'])).toEqual(['Arboga', 'Zonta', 'Zz', 'Åre', 'Älvsbyn', 'Örebro']);
  });

  it('reads é as e and ü as y, whichever way the accent is written', () => {
    expect(swedishSortKey('Müllers Café')).toBe('myllers cafe');
    expect(swedishSortKey('A\u030Are')).toBe(swedishSortKey('Åre'));
  });

  it('leaves out what collations disagree about: case, dashes, apostrophes, brackets', () => {
    expect(swedishSortKey('Brottsförebyggande rådet (Brå) – “X’s”')).toBe('brottsfz3rebyggande rz1det brz1 x s');
  });

  it('is the key that the reference rows were made with, and sorts them as Swedish does', () => {
    const rows = organisations.organisation;
    expect(rows.map((row) => row.sortKey)).toEqual(rows.map((row) => swedishSortKey(row.nameSv)));
    const names = rows.map((row) => row.nameSv);
    expect(byBytes(names)).toEqual([...names].sort(new Intl.Collator('sv').compare));
  });
});
