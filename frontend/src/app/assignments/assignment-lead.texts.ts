import { bilingual } from '../core/language';

/** The sentences that open the page of an assignment. */
export const assignmentLeadTexts = bilingual({
  workStatus: (word: string, day: string) => ({
    sv: `Läget när den senaste omgången publicerades ${day}: ${word}.`,
    en: `Status when the latest round was published on ${day}: ${word}.`,
  }),
  bothRate: (word: string) => ({
    sv: `Både myndigheten och samordningen bedömer: ${word}.`,
    en: `Both the agency and the coordination rate it: ${word}.`,
  }),
  apart: (agency: string, coordination: string) => ({
    sv: `Myndigheten bedömer: ${agency}. Samordningen bedömer: ${coordination}.`,
    en: `The agency rates it: ${agency}. The coordination rates it: ${coordination}.`,
  }),
  agencyRates: (word: string) => ({ sv: `Myndigheten bedömer: ${word}.`, en: `The agency rates it: ${word}.` }),
  done: (day: string) => ({ sv: `Beräknas klart ${day}.`, en: `Expected to be done on ${day}.` }),
  missing: (day: string) => ({
    sv: `Ingen rapport fanns när den senaste omgången publicerades ${day}. Det säger inget om vad som är gjort.`,
    en: `There was no report when the latest round was published on ${day}. That says nothing about what has been done.`,
  }),
  nothingPublished: { sv: 'Ingen omgång med uppdraget är publicerad än.', en: 'No round with the assignment has been published yet.' },

  atFollowUp: (word: string) => ({ sv: `Vid uppföljningen: ${word}.`, en: `At the follow-up: ${word}.` }),
  unknown: { sv: 'Källorna säger inte hur det gick.', en: 'The sources do not say how it went.' },
  followOn: {
    sv: 'Uppdraget kom efter planen och räknas inte till dess uppdrag.',
    en: 'The assignment came after the plan and is not counted among its own.',
  },
  connected: {
    sv: 'Vi har kopplat uppdraget till planen; det står inte i planens egen lista.',
    en: 'We have connected the assignment to the plan; it is not in the plan’s own list.',
  },
  probable: {
    sv: 'Att det är ett eget uppdrag i planen är troligt men inte säkert.',
    en: 'That it is an assignment of its own in the plan is probable but not certain.',
  },
  uncertain: {
    sv: 'Det är osäkert om det är ett eget uppdrag i planen.',
    en: 'It is uncertain whether it is an assignment of its own in the plan.',
  },

  inArea: (nr: number) => ({ sv: `Insatsområde ${nr}`, en: `Intervention area ${nr}` }),
  answers: (name: string) => ({ sv: `ansvarig ${name}`, en: `responsible ${name}` }),
  answersWithOthers: (name: string, others: number) => ({
    sv: `ansvarig ${name} och ${others} till`,
    en: `responsible ${name} and ${others} more`,
  }),
  nextDue: (kind: string, day: string) => ({ sv: `nästa redovisning: ${kind} ${day}`, en: `next deliverable: ${kind} ${day}` }),
});
