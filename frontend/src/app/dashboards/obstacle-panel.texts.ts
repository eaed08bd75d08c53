import { capitalised, numberWord } from '@lagesbild/contract';
import { bilingual } from '../core/language';

export const obstaclePanelTexts = bilingual({
  heading: (count: number) => ({
    sv: `${capitalised(numberWord(count, 'sv', 'neuter'))} hinder behöver beslut`,
    en: `${capitalised(numberWord(count, 'en'))} ${count === 1 ? 'obstacle needs' : 'obstacles need'} a decision`,
  }),
  none: { sv: 'Inget hinder väntar på beslut', en: 'No obstacle is waiting for a decision' },
  about: (open: number) => ({
    sv: `Av ${open} öppna hinder, enligt samordningen.`,
    en: `Of ${open} open obstacles, according to the coordination.`,
  }),
  noneOpen: { sv: 'Inga hinder är öppna.', en: 'No obstacles are open.' },
  kindsHeading: { sv: 'Öppna hinder efter slag', en: 'Open obstacles by kind' },
  kindsAbout: (open: number, kind: string, count: number) => ({
    sv: `${open} hinder är öppna. Vanligast är ${kind} (${count}).`,
    en: `${open} obstacles are open. The most common kind is ${kind} (${count}).`,
  }),
  kindsAlike: (open: number, kinds: number) => ({
    sv: `${open} hinder är öppna, av ${kinds} olika slag. Inget enskilt slag är vanligast.`,
    en: `${open} obstacles are open, of ${kinds} kinds. No single kind is the most common.`,
  }),
  kind: { sv: 'Slag av hinder', en: 'Kind of obstacle' },
  needsDecision: { sv: 'Behöver beslut', en: 'Needs a decision' },
  otherwise: { sv: 'Öppet i övrigt', en: 'Otherwise open' },
  label: (basis: string) => ({ sv: `Öppna hinder efter slag. ${basis}`, en: `Open obstacles by kind. ${basis}` }),
  rule: {
    sv: 'Siffran är antal hinder; välj den för att se dem i hinderregistret.',
    en: 'The number is obstacles; choose it to see them in the register.',
  },
  all: { sv: 'Alla öppna hinder', en: 'All open obstacles' },
});
