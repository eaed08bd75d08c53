import { capitalised, numberWord } from '@lagesbild/contract';
import { bilingual } from '../core/language';

const sv = (count: number): string => numberWord(count, 'sv', 'neuter');
const en = (count: number): string => numberWord(count, 'en');

export const assignmentListTexts = bilingual({
  heading: { sv: 'Uppdrag', en: 'Assignments' },
  plans: { sv: 'Handlingsplaner', en: 'Action plans' },
  plan: { sv: 'Handlingsplanen', en: 'The plan' },
  reading: { sv: 'Läser in uppdragen …', en: 'Reading the assignments …' },
  empty: { sv: 'Planen har inga uppdrag i de källor som har lästs.', en: 'The plan has no assignments in the sources that were read.' },
  emptyFilter: { sv: 'Inget uppdrag svarar mot urvalet.', en: 'No assignment matches the selection.' },
  lead: (named: number) => ({
    sv: `${capitalised(sv(named))} uppdrag har kunnat föras till planen. Källorna anger inte hur många den har.`,
    en: `${capitalised(en(named))} assignment${named === 1 ? '' : 's'} could be placed under the plan. The sources do not say how many it has.`,
  }),
  leadOf: (named: number, declared: number) => ({
    sv: `${capitalised(sv(named))} av de ${declared} uppdrag som planen anger finns med här.`,
    en: `${capitalised(en(named))} of the ${declared} assignments that the plan states ${named === 1 ? 'is' : 'are'} listed here.`,
  }),
  leadAll: (declared: number) => ({ sv: `Planens ${declared} uppdrag.`, en: `The plan’s ${declared} assignments.` }),
  leadReported: (named: number) => ({
    sv: `Så går det för planens ${named} uppdrag enligt det senast publicerade läget.`,
    en: `How the plan’s ${named} assignments are doing by the latest published picture.`,
  }),
  notIdentified: (count: number) => ({
    sv: `Minst ${sv(count)} är inte ${count === 1 ? 'identifierat' : 'identifierade'}.`,
    en: `At least ${en(count)} ${count === 1 ? 'is' : 'are'} not identified.`,
  }),
  latest: (round: string, on: string) => ({
    sv: `Läge och bedömning: ${round}, publicerad ${on}.`,
    en: `Status and ratings: ${round}, published on ${on}.`,
  }),
  unpublished: {
    sv: 'Ingen omgång är publicerad än, så läge och bedömning saknas.',
    en: 'No round has been published yet, so status and ratings are missing.',
  },
  filter: { sv: 'Välj bland uppdragen', en: 'Choose among the assignments' },
  titlePart: { sv: 'Sök i rubriken', en: 'Part of the title' },
  area: { sv: 'Insatsområde', en: 'Intervention area' },
  allAreas: { sv: 'Alla områden', en: 'All areas' },
  areaChoice: (nr: number, name: string) => ({ sv: `${nr} ${name}`, en: `${nr} ${name}` }),
  organisation: { sv: 'Organisation', en: 'Organisation' },
  allOrganisations: { sv: 'Alla organisationer', en: 'All organisations' },
  allStatuses: { sv: 'Alla lägen', en: 'All statuses' },
  rating: { sv: 'Myndighetens bedömning', en: 'The agency’s rating' },
  allRatings: { sv: 'Alla bedömningar', en: 'All ratings' },
  shown: (count: number) => ({
    sv: `${capitalised(sv(count))} uppdrag svarar mot urvalet.`,
    en: `${capitalised(en(count))} assignment${count === 1 ? ' matches' : 's match'} the selection.`,
  }),
  showAll: { sv: 'Visa alla uppdrag', en: 'Show all assignments' },
  assignment: { sv: 'Uppdrag', en: 'Assignment' },
  responsible: { sv: 'Ansvarig', en: 'Responsible' },
  noResponsible: { sv: 'framgår inte av källan', en: 'not given in the source' },
  andMore: (count: number) => ({ sv: `och ${count} till`, en: `and ${count} more` }),
  status: { sv: 'Läge', en: 'Status' },
  statusAtFollowUp: { sv: 'Läge vid uppföljningen', en: 'Status at the follow-up' },
  noStatus: { sv: 'uppgift saknas', en: 'no information' },
  agency: { sv: 'Myndigheten', en: 'The agency' },
  coordination: { sv: 'Samordningen', en: 'The coordination' },
  certainty: { sv: 'Säkerhet', en: 'Certainty' },
  money: { sv: 'Pengar, mnkr', en: 'Money, SEK million' },
  noMoney: { sv: 'ej känt', en: 'not known' },
  noArea: { sv: 'inget område', en: 'no area' },
});
