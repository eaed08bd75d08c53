import type { AmountDegree, BilingualText, Text } from '@lagesbild/contract';

type Words = Readonly<Record<string, BilingualText>>;

/** The word for a key of the data; a key that has no word yet is shown as it is. */
export function wordFor(words: Words, key: string): Text {
  return words[key] ?? { sv: key, en: null };
}

export const planKindWords: Words = {
  handlingsplan: { sv: 'handlingsplan', en: 'action plan' },
  strategi: { sv: 'strategi', en: 'strategy' },
  atgardsprogram: { sv: 'åtgärdsprogram', en: 'programme of measures' },
  projekt: { sv: 'projekt', en: 'project' },
};

/** Where the name of an intervention area comes from. */
export const nameCertaintyWords: Words = {
  ordagrann: { sv: 'namnet är ordagrant ur källan', en: 'the name is word for word from the source' },
  'svenska-namnet-ur-sammanfattningen': {
    sv: 'det svenska namnet följer planens sammanfattning',
    en: 'the Swedish name follows the plan’s own summary',
  },
  'engelskan-ordagrann-svenskan-oversatt': {
    sv: 'det engelska namnet är ordagrant, det svenska är vår översättning',
    en: 'the English name is word for word, the Swedish is our translation',
  },
  omskriven: { sv: 'namnet är omskrivet av oss', en: 'the name is reworded by us' },
  'var-benamning': { sv: 'namnet är vårt eget', en: 'the name is our own' },
};

/** How firm a sum is. */
export const degreeWords: Readonly<Record<AmountDegree, BilingualText>> = {
  beslutad: { sv: 'Beslutat', en: 'Decided' },
  aviserad: { sv: 'Aviserat, inte beslutat', en: 'Announced, not decided' },
  foreslagen: { sv: 'Föreslaget, inte beslutat', en: 'Proposed, not decided' },
  harledd: { sv: 'Härlett ur andra summor', en: 'Derived from other sums' },
  total: { sv: 'Bara som en summa för hela uppdraget', en: 'Only as one sum for the whole assignment' },
};

export const perspectiveWords: Words = {
  'barnets-ratt': { sv: 'barnets rätt', en: 'rights of the child' },
  hbtqi: { sv: 'hbtqi', en: 'LGBTQI' },
  jamstalldhet: { sv: 'jämställdhet', en: 'gender equality' },
  funktionsnedsattning: { sv: 'funktionsnedsättning', en: 'disability' },
};
