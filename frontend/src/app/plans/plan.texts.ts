import { capitalised, numberWord } from '@lagesbild/contract';
import { bilingual } from '../core/language';

const assignmentsSv = (count: number): string => `${numberWord(count, 'sv', 'neuter')} uppdrag`;
const assignmentsEn = (count: number): string => `${numberWord(count, 'en')} assignment${count === 1 ? '' : 's'}`;
const areasSv = (count: number): string => `${numberWord(count, 'sv', 'neuter')} insatsområde${count === 1 ? '' : 'n'}`;
const areasEn = (count: number): string => `${numberWord(count, 'en')} intervention area${count === 1 ? '' : 's'}`;

/** The heading and the first sentences of a plan's page. */
export const planTexts = bilingual({
  heading: { sv: 'Handlingsplan', en: 'Action plan' },
  plans: { sv: 'Handlingsplaner', en: 'Action plans' },
  reading: { sv: 'Läser in planen …', en: 'Reading the plan …' },
  basis: (kind: string, period: string, document: string) => ({
    sv: `${kind} · ${period} · ${document}`,
    en: `${kind} · ${period} · ${document}`,
  }),
  all: (count: number, areas: number) => ({
    sv: `Planen har ${assignmentsSv(count)} i ${areasSv(areas)}.`,
    en: `The plan has ${assignmentsEn(count)} in ${areasEn(areas)}.`,
  }),
  declared: (count: number) => ({ sv: `Planen anger ${assignmentsSv(count)}.`, en: `The plan states ${assignmentsEn(count)}.` }),
  named: (count: number) => ({
    sv: `${capitalised(numberWord(count, 'sv', 'neuter'))} av dem har kunnat namnges.`,
    en: `${capitalised(numberWord(count, 'en'))} of them could be named.`,
  }),
  listed: (count: number) => ({
    sv: `${capitalised(numberWord(count, 'sv', 'neuter'))} av dem finns med här.`,
    en: `${capitalised(numberWord(count, 'en'))} of them ${count === 1 ? 'is' : 'are'} listed here.`,
  }),
  notIdentified: (count: number) => ({
    sv: `Minst ${numberWord(count, 'sv', 'neuter')} är inte ${count === 1 ? 'identifierat' : 'identifierade'}.`,
    en: `At least ${numberWord(count, 'en')} ${count === 1 ? 'is' : 'are'} not identified.`,
  }),
  notDeclared: (count: number) => ({
    sv: `Källorna anger inte hur många uppdrag planen har. ${capitalised(assignmentsSv(count))} har kunnat föras till den.`,
    en: `The sources do not say how many assignments the plan has. ${capitalised(assignmentsEn(count))} could be placed under it.`,
  }),
  open: (title: string, due: string) => ({
    sv: `Nu är en omgång öppen: ${title}, med sista dag ${due}.`,
    en: `One round is open now: ${title}, with ${due} as its last day.`,
  }),
  published: (title: string, on: string) => ({
    sv: `Det senaste läget publicerades ${on}: ${title}.`,
    en: `The latest picture was published on ${on}: ${title}.`,
  }),
});
