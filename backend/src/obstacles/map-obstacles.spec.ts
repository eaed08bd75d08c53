import { laidOut } from './map-obstacles';

const word = (key: string) => ({ key, sv: key, en: key });
const area = (nr: number) => ({ area: nr, name: { sv: `Område ${nr}`, en: `Area ${nr}` } });

describe('the map of kinds and areas', () => {
  const counts = [
    { kind: word('sekretess'), area: 1, count: 2 },
    { kind: word('sekretess'), area: 2, count: 1 },
    { kind: word('ansvar'), area: 2, count: 2 },
  ];

  it('has every area and every kind that occurs, the most common first, and counts what stands in two areas once in the sum', () => {
    const map = laidOut(
      [area(1), area(2), area(3)],
      counts,
      new Map([
        ['sekretess', 2],
        ['ansvar', 2],
      ]),
    );
    expect(map.columns.map((column) => [column.area, column.total])).toEqual([
      [1, 2],
      [2, 3],
      [3, 0],
    ]);
    expect(map.rows.map((row) => [row.kind.key, row.total, row.cells])).toEqual([
      ['ansvar', 2, [0, 2, 0]],
      ['sekretess', 2, [2, 1, 0]],
    ]);
    expect(map.total).toBe(4);
  });

  it('shows a column without area only when something stands there', () => {
    const lost = [...counts, { kind: word('sekretess'), area: 0, count: 1 }];
    expect(laidOut([area(1)], lost, new Map([['sekretess', 3]])).columns.map((column) => column.area)).toEqual([1, 0]);
    expect(laidOut([area(1)], [], new Map())).toEqual({ columns: [{ ...area(1), total: 0 }], rows: [], total: 0 });
  });
});
