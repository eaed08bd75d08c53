import type { BilingualText } from '@lagesbild/contract';

/** The kinds of findings, as headings over several. */
export const findingKindWords: Readonly<Record<string, BilingualText>> = {
  positivt: { sv: 'Positiva effekter', en: 'Positive effects' },
  negativt: { sv: 'På minuskontot', en: 'On the negative account' },
  forslag: { sv: 'Förslag', en: 'Proposals' },
  hinder: { sv: 'Hinder', en: 'Obstacles' },
  utvecklingsomrade: { sv: 'Utvecklingsområden', en: 'Development areas' },
  framgangsfaktor: { sv: 'Framgångsfaktorer', en: 'Success factors' },
};
