import { bilingual } from '../core/language';

export const codesTexts = bilingual({
  heading: { sv: 'Koder', en: 'Codes' },
  lead: (codes: number, marks: number) => ({
    sv:
      codes === 0
        ? 'Planen har inga koder än.'
        : `${codes === 1 ? 'En kod' : `${codes} koder`} med ${marks === 1 ? 'en markering' : `${marks} markeringar`}.`,
    en:
      codes === 0
        ? 'The plan has no codes yet.'
        : `${codes === 1 ? 'One code' : `${codes} codes`} with ${marks === 1 ? 'one mark' : `${marks} marks`}.`,
  }),
  basis: {
    sv: 'Samordningens egna ord för det som återkommer i svaren, i högst tre nivåer. En kod tas aldrig bort: den slås ihop med en annan eller tas ur bruk, och markeringarna följer med.',
    en: 'The coordination’s own words for what comes back in the answers, on at most three levels. A code is never deleted: it is merged into another or retired, and its marks follow.',
  },
  tree: { sv: 'Kodträdet', en: 'The tree of codes' },
  reading: { sv: 'Läser in koderna …', en: 'Reading the codes …' },
  add: { sv: 'Lägg till en kod', en: 'Add a code' },
  name: { sv: 'Namn', en: 'Name' },
  below: { sv: 'Ligger under', en: 'Lies below' },
  top: { sv: 'Överst i trädet', en: 'At the top of the tree' },
  addIt: { sv: 'Lägg till', en: 'Add' },
  saving: { sv: 'Sparar …', en: 'Saving …' },
  marks: (count: number) => ({ sv: count === 1 ? '1 markering' : `${count} markeringar`, en: count === 1 ? '1 mark' : `${count} marks` }),
  retired: { sv: 'Ur bruk', en: 'Retired' },
  merged: (names: string) => ({ sv: `Här ingår ${names}.`, en: `Includes ${names}.` }),
  rename: { sv: 'Byt namn', en: 'Rename' },
  move: { sv: 'Flytta', en: 'Move' },
  merge: { sv: 'Slå ihop med', en: 'Merge into' },
  retire: { sv: 'Ta ur bruk', en: 'Retire' },
  use: { sv: 'Ta i bruk igen', en: 'Take into use again' },
  renameHeading: (name: string) => ({ sv: `Byt namn på ”${name}”`, en: `Rename “${name}”` }),
  moveHeading: (name: string) => ({ sv: `Flytta ”${name}”`, en: `Move “${name}”` }),
  mergeHeading: (name: string) => ({ sv: `Slå ihop ”${name}” med en annan kod`, en: `Merge “${name}” into another code` }),
  mergeHelp: {
    sv: 'Koden försvinner ur trädet. Dess markeringar och det som ligger under den hör sedan till den kod du väljer. Det går inte att ångra.',
    en: 'The code leaves the tree. Its marks and what lies below it then belong to the code you choose. This cannot be undone.',
  },
  into: { sv: 'Kod som står kvar', en: 'Code that remains' },
  save: { sv: 'Spara', en: 'Save' },
  mergeIt: { sv: 'Slå ihop', en: 'Merge' },
  done: { sv: 'Koderna är ändrade.', en: 'The codes are changed.' },
  required: { sv: 'Skriv ett namn.', en: 'Write a name.' },
});
