import type { BilingualText } from '@lagesbild/contract';

/** The kinds of findings: as a heading over several, and as a count says them. */
interface KindWords {
  heading: BilingualText;
  one: BilingualText;
  many: BilingualText;
}

export const findingKindWords: Readonly<Record<string, KindWords>> = {
  positivt: {
    heading: { sv: 'Positiva effekter', en: 'Positive effects' },
    one: { sv: 'positiv effekt', en: 'positive effect' },
    many: { sv: 'positiva effekter', en: 'positive effects' },
  },
  negativt: {
    heading: { sv: 'På minuskontot', en: 'On the negative account' },
    one: { sv: 'på minuskontot', en: 'on the negative account' },
    many: { sv: 'på minuskontot', en: 'on the negative account' },
  },
  forslag: {
    heading: { sv: 'Förslag', en: 'Proposals' },
    one: { sv: 'förslag', en: 'proposal' },
    many: { sv: 'förslag', en: 'proposals' },
  },
  hinder: {
    heading: { sv: 'Hinder', en: 'Obstacles' },
    one: { sv: 'hinder', en: 'obstacle' },
    many: { sv: 'hinder', en: 'obstacles' },
  },
  utvecklingsomrade: {
    heading: { sv: 'Utvecklingsområden', en: 'Development areas' },
    one: { sv: 'utvecklingsområde', en: 'development area' },
    many: { sv: 'utvecklingsområden', en: 'development areas' },
  },
  framgangsfaktor: {
    heading: { sv: 'Framgångsfaktorer', en: 'Success factors' },
    one: { sv: 'framgångsfaktor', en: 'success factor' },
    many: { sv: 'framgångsfaktorer', en: 'success factors' },
  },
};
