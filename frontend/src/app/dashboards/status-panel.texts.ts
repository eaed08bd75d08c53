import type { BilingualText, CountedRating, CountedStatus } from '@lagesbild/contract';
import { bilingual } from '../core/language';

type Phrase = (count: number) => BilingualText;

const many = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;

/** How many assignments stand where, as part of a sentence. */
export const statusPhrases: Record<CountedStatus, Phrase> = {
  'not-started': (n) => ({ sv: many(n, 'är inte påbörjat', 'är inte påbörjade'), en: many(n, 'is not started', 'are not started') }),
  ongoing: (n) => ({ sv: `${n} pågår`, en: many(n, 'is ongoing', 'are ongoing') }),
  delayed: (n) => ({ sv: many(n, 'är försenat', 'är försenade'), en: many(n, 'is delayed', 'are delayed') }),
  blocked: (n) => ({ sv: many(n, 'är stoppat', 'är stoppade'), en: many(n, 'is blocked', 'are blocked') }),
  'partly-done': (n) => ({ sv: many(n, 'är delvis genomfört', 'är delvis genomförda'), en: many(n, 'is partly done', 'are partly done') }),
  done: (n) => ({ sv: many(n, 'är genomfört', 'är genomförda'), en: many(n, 'is done', 'are done') }),
  'done-after-period': (n) => ({
    sv: `${n} genomfördes efter planperioden`,
    en: many(n, 'was done after the plan period', 'were done after the plan period'),
  }),
  'ended-without-being-done': (n) => ({
    sv: `${n} avslutades utan att genomföras`,
    en: many(n, 'ended without being done', 'ended without being done'),
  }),
  'no-information': (n) => ({ sv: `${n} saknar uppgift`, en: many(n, 'has no information', 'have no information') }),
  'not-reported': (n) => ({
    sv: many(n, 'är inte rapporterat', 'är inte rapporterade'),
    en: many(n, 'is not reported', 'are not reported'),
  }),
};

export const ratingPhrases: Record<CountedRating, Phrase> = {
  'on-track': (n) => ({ sv: `${n} går enligt plan`, en: many(n, 'is on track', 'are on track') }),
  'at-risk': (n) => ({ sv: `${n} har risk`, en: many(n, 'is at risk', 'are at risk') }),
  'off-track': (n) => ({ sv: `${n} avviker`, en: many(n, 'is off track', 'are off track') }),
  'no-information': (n) => ({ sv: `${n} saknar uppgift`, en: many(n, 'has no information', 'have no information') }),
  'not-reported': (n) => ({
    sv: many(n, 'är inte rapporterat', 'är inte rapporterade'),
    en: many(n, 'is not reported', 'are not reported'),
  }),
};

export const statusPanelTexts = bilingual({
  heading: { sv: 'Läget per insatsområde', en: 'The picture by intervention area' },
  area: { sv: 'Insatsområde', en: 'Intervention area' },
  show: { sv: 'Vad diagrammet visar', en: 'What the chart shows' },
  status: { sv: 'Arbetsläge', en: 'Work status' },
  rating: { sv: 'Myndighetens bedömning', en: 'The agency’s rating' },
  assessment: { sv: 'Samordningens bedömning', en: 'The coordination’s rating' },
  gap: { sv: 'Skillnader', en: 'Differences' },
  sentence: (total: number, parts: string) => ({ sv: `Av ${total} uppdrag: ${parts}.`, en: `Of ${total} assignments, ${parts}.` }),
  gapSentence: (count: number, total: number) => ({
    sv:
      count === 0
        ? `Samordningen och myndigheterna bedömer alla uppdrag lika, där båda har bedömt (${total} uppdrag i planen).`
        : `I ${count} av ${total} uppdrag bedömer samordningen annorlunda än myndigheten.`,
    en:
      count === 0
        ? `The coordination and the agencies rate all assignments alike, where both have rated (${total} assignments in the plan).`
        : `The coordination rates ${count} of ${total} assignments differently from the agency.`,
  }),
  without: (count: number) => ({
    sv: `${many(count, 'uppdrag hör', 'uppdrag hör')} inte till något insatsområde och ritas inte här.`,
    en: `${many(count, 'assignment belongs', 'assignments belong')} to no intervention area and ${count === 1 ? 'is' : 'are'} not drawn here.`,
  }),
  choose: { sv: 'Siffran är antal uppdrag; välj den för att se dem.', en: 'The number is assignments; choose it to see them.' },
  rule: {
    sv: 'Tunt streckat betyder att rapporten saknas, inte att arbetet är ogjort.',
    en: 'Thin dashes mean that the report is missing, not that the work is undone.',
  },
  preliminary: {
    sv: 'Randigt är preliminärt: omgången är inte publicerad.',
    en: 'Hatched is preliminary: the round has not been published.',
  },
  label: (shown: string, basis: string) => ({ sv: `${shown}, per insatsområde. ${basis}`, en: `${shown}, by intervention area. ${basis}` }),
});
