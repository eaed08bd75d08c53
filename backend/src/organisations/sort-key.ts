/** Letters that Swedish sorts elsewhere than their bytes say: å ä ö after z, ü with y. z takes a digit too, so that å ä ö come after every word on z. */
const swedish: Record<string, string> = {
  z: 'z0',
  å: 'z1',
  ä: 'z2',
  æ: 'z2',
  ö: 'z3',
  ø: 'z3',
  ü: 'y',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ł: 'l',
};

const plain = (letter: string): string => letter.normalize('NFD').replace(/\p{M}/gu, '');

/** A Swedish name as a–z, digits and spaces only: sorted by its bytes, or by any collation, it stands where a Swedish list has it. */
export function swedishSortKey(name: string): string {
  const letters = Array.from(name.toLowerCase().normalize('NFC'), (letter) => swedish[letter] ?? plain(letter));
  return letters
    .join('')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
