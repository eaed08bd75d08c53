import fc from 'fast-check';
import { canLieBelow, canMergeInto, hasRoomBelow, inTreeOrder, isTaken, type CodePlace } from './code-tree';

const code = (id: string, parentId: string | null = null): CodePlace => ({ id, parentId, sortKey: id });
/** a(b(c), d), e */
const tree = [code('c', 'b'), code('a'), code('d', 'a'), code('b', 'a'), code('e')];

describe('the tree of codes', () => {
  it('has each code followed by those below it, with its level', () => {
    expect(inTreeOrder(tree).map(({ id, level }) => `${id}${level}`)).toEqual(['a1', 'b2', 'c3', 'd2', 'e1']);
  });

  it('has room on three levels', () => {
    expect([null, 'a', 'b', 'c'].map((parent) => hasRoomBelow(tree, parent))).toEqual([true, true, true, false]);
  });

  it.each([
    ['e', 'b', true],
    ['e', 'c', false],
    ['b', 'e', true],
    ['a', 'e', false],
    ['a', 'a', false],
    ['a', 'c', false],
    ['b', null, true],
    ['b', 'd', false],
  ])('lets %s lie below %s: %s', (id, parentId, may) => {
    expect(canLieBelow(tree, id, parentId)).toBe(may);
  });

  it.each([
    ['a', 'e', true],
    ['a', 'b', false],
    ['a', 'a', false],
    ['b', 'd', true],
    ['b', 'c', false],
    ['e', 'c', true],
  ])('lets %s be merged into %s: %s', (id, intoId, may) => {
    expect(canMergeInto(tree, id, intoId)).toBe(may);
  });

  it('tells twins on one level', () => {
    expect(isTaken(tree, { parentId: 'a', sortKey: 'b' })).toBe(true);
    expect(isTaken(tree, { parentId: 'a', sortKey: 'b', id: 'b' })).toBe(false);
    expect(isTaken(tree, { parentId: null, sortKey: 'b' })).toBe(false);
  });

  it('never loses a code, nor grows deeper than three levels, whatever is moved', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const move = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids, null));
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
        let codes = ids.map((id) => code(id));
        for (const [id, parentId] of moves)
          if (canLieBelow(codes, id, parentId)) codes = codes.map((each) => (each.id === id ? { ...each, parentId } : each));
        const ordered = inTreeOrder(codes);
        expect(ordered.map((each) => each.id).sort()).toEqual(ids);
        expect(Math.max(...ordered.map((each) => each.level))).toBeLessThanOrEqual(3);
      }),
    );
  });
});
