import type { BilingualText } from '@lagesbild/contract';
import { bilingual } from '../core/language';

/** The screen itself: its frame, the sentence that opens it, and what the assignment is. */
export const assignmentTexts = bilingual({
  heading: { sv: 'Uppdrag', en: 'Assignment' },
  plans: { sv: 'Handlingsplaner', en: 'Action plans' },
  assignments: { sv: 'Uppdrag', en: 'Assignments' },
  reading: { sv: 'Läser in uppdraget …', en: 'Reading the assignment …' },

  aboutHeading: { sv: 'Vad uppdraget är', en: 'What the assignment is' },
  taskIn: (title: string) => ({ sv: `Uppdraget i ${title}`, en: `The assignment in ${title}` }),
  noTask: { sv: 'Källan återger inte uppdragets text.', en: 'The source does not give the text of the assignment.' },
  noTaskYet: { sv: 'Uppdragets text är inte inlagd.', en: 'The text of the assignment has not been entered.' },
  area: { sv: 'Insatsområde', en: 'Intervention area' },
  areaNamed: (nr: number, name: string) => ({ sv: `${nr} ${name}`, en: `${nr} ${name}` }),
  noArea: { sv: 'Källan placerar inte uppdraget i något område.', en: 'The source does not place the assignment in any area.' },
  nr: { sv: 'Nummer i planen', en: 'Number in the plan' },
  noNr: { sv: 'Framgår inte av källan', en: 'Not given in the source' },
  period: { sv: 'Period', en: 'Period' },
  kind: { sv: 'Slag', en: 'Kind' },
  statusAtFollowUp: { sv: 'Läge vid uppföljningen', en: 'State at the follow-up' },
  note: { sv: 'Anmärkning', en: 'Remark' },
  figures: { sv: 'Siffror', en: 'Figures' },
  figuresOf: (count: number) => ({
    sv: count === 1 ? 'En siffra bland planens indikatorer' : `${count} siffror bland planens indikatorer`,
    en: count === 1 ? 'One figure among the plan’s indicators' : `${count} figures among the plan’s indicators`,
  }),
  sources: { sv: 'Källor till uppdraget', en: 'Sources of the assignment' },
  certainty: { sv: 'Säkerhet', en: 'Certainty' },

  obstaclesHeading: { sv: 'Hinder', en: 'Obstacles' },
  obstaclesAbout: {
    sv: 'Hinder som rapporter om uppdraget är kopplade till.',
    en: 'Obstacles that reports on the assignment are linked to.',
  },
  noObstacles: {
    sv: 'Inget hinder som du kan se är kopplat till uppdraget.',
    en: 'No obstacle that you can see is linked to the assignment.',
  },
  allObstacles: { sv: 'Planens alla hinder', en: 'All obstacles of the plan' },
});

/** What kinds of assignment there are besides a plan's own, and what each of them means. */
export const assignmentKindWords: Readonly<Record<string, { word: BilingualText; means: BilingualText }>> = {
  'kopplat-uppdrag': {
    word: { sv: 'Kopplat uppdrag', en: 'Connected assignment' },
    means: {
      sv: 'Ett verkligt uppdrag som vi har kopplat till planen. Det står inte i planens egen lista.',
      en: 'A real assignment that we have connected to the plan. It is not in the plan’s own list.',
    },
  },
  delprojekt: {
    word: { sv: 'Delprojekt', en: 'Sub-project' },
    means: { sv: 'En del av projektet, med egna deltagare.', en: 'A part of the project, with participants of its own.' },
  },
  foljduppdrag: {
    word: { sv: 'Följduppdrag', en: 'Follow-on assignment' },
    means: {
      sv: 'Det kom efter planen och räknas inte till dess uppdrag.',
      en: 'It came after the plan and is not counted among its assignments.',
    },
  },
};
