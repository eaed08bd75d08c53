import { bilingual } from '../core/language';

export const organisationTexts = bilingual({
  heading: { sv: 'Organisation', en: 'Organisation' },
  organisations: { sv: 'Organisationer', en: 'Organisations' },
  substitutes: { sv: 'Attestanternas ersättare', en: 'The attesters’ substitutes' },
  reading: { sv: 'Läser in organisationen …', en: 'Reading the organisation …' },
  roleIn: (count: number) => ({
    sv: count === 1 ? 'Har en roll i ett uppdrag.' : `Har en roll i ${count} uppdrag.`,
    en: count === 1 ? 'Has a role in one assignment.' : `Has a role in ${count} assignments.`,
  }),
  noRole: { sv: 'Har ingen roll i något uppdrag som finns här.', en: 'Has no role in any assignment that is kept here.' },
  ceased: (day: string) => ({ sv: `Upphörde ${day}.`, en: `Ceased to exist on ${day}.` }),
  ceasedIn: (day: string) => ({ sv: `Upphörde ${day}.`, en: `Ceased to exist in ${day}.` }),
  replacedBy: (name: string) => ({ sv: `Ersattes av ${name}.`, en: `Replaced by ${name}.` }),

  aboutHeading: { sv: 'Om organisationen', en: 'About the organisation' },
  kind: { sv: 'Slag', en: 'Kind' },
  shortName: { sv: 'Förkortning', en: 'Abbreviation' },
  otherName: { sv: 'Namn på engelska', en: 'Name in Swedish' },
  organisationNumber: { sv: 'Organisationsnummer', en: 'Organisation number' },
  noNumber: { sv: 'Finns inte i de register som har lästs', en: 'Not in the registers that were read' },
  validFrom: { sv: 'Finns sedan', en: 'Exists since' },
  validTo: { sv: 'Upphörde', en: 'Ceased' },
  unknown: { sv: 'Framgår inte av källan', en: 'Not given in the source' },
  county: { sv: 'Län', en: 'County' },
  region: { sv: 'Regionkoordinator', en: 'Regional coordinator' },
  seat: (place: string) => ({ sv: `Känd ort: ${place}`, en: `Known seat: ${place}` }),
  inThisWork: { sv: 'I det här arbetet', en: 'In this work' },
  sources: (name: string) => ({ sv: `uppgifterna om ${name}`, en: `the facts about ${name}` }),

  relationsHeading: { sv: 'Före, efter och delar', en: 'Before, after and parts' },
  parent: { sv: 'Del av', en: 'Part of' },
  successor: { sv: 'Ersattes av', en: 'Replaced by' },
  predecessors: { sv: 'Tog över efter', en: 'Took over from' },
  parts: { sv: 'Delar', en: 'Parts' },
  partsMany: (count: number) => ({ sv: `${count} delar`, en: `${count} parts` }),

  assignmentsHeading: { sv: 'Uppdrag i alla planer', en: 'Assignments in all plans' },
  assignmentsAbout: {
    sv: 'Den senaste planen först. Rollen är den som beslutet eller källan anger.',
    en: 'The latest plan first. The role is the one that the decision or the source gives.',
  },
  noAssignments: {
    sv: 'Organisationen finns i registret men har ingen roll i något uppdrag här.',
    en: 'The organisation is in the register but has no role in any assignment here.',
  },
  assignment: { sv: 'Uppdrag', en: 'Assignment' },
  assignmentsIn: (plan: string) => ({ sv: `Uppdrag i ${plan}`, en: `Assignments in ${plan}` }),
  role: { sv: 'Roll', en: 'Role' },
  certainty: { sv: 'Säkerhet', en: 'Certainty' },
});
