import type { BilingualText } from '@lagesbild/contract';

/** How sure a reference fact is: the words of the reference data's own vocabulary. */
export const certaintyWords: Readonly<Record<string, BilingualText>> = {
  saker: { sv: 'säker', en: 'certain' },
  trolig: { sv: 'trolig', en: 'probable' },
  osaker: { sv: 'osäker', en: 'uncertain' },
  'tillordnat-av-oss': { sv: 'tillordnat av oss', en: 'assigned by us' },
  'var-tolkning': { sv: 'vår tolkning', en: 'our interpretation' },
  'eget-tema': { sv: 'eget tema utanför områdena', en: 'own theme outside the areas' },
};

/** How much of a document was read. */
export const readAsWords: Readonly<Record<string, BilingualText>> = {
  hela: { sv: 'hela dokumentet', en: 'the whole document' },
  sammanfattning: { sv: 'sammanfattningen', en: 'the summary' },
  utdrag: { sv: 'utdrag', en: 'extracts' },
  inledning: { sv: 'bara inledningen', en: 'only the beginning' },
  titel: { sv: 'bara titeln', en: 'only the title' },
};
