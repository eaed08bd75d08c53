import { bilingual } from '../core/language';

/** The page of one report: what surrounds the form and the reading. */
export const reportTexts = bilingual({
  evidence: { sv: 'Underlag', en: 'Evidence' },
  attached: (count: number) => ({
    sv: count === 0 ? 'inget bifogat' : `${count} bifogade`,
    en: count === 0 ? 'none attached' : `${count} attached`,
  }),
  extended: (by: string, day: string) => ({
    sv: `Rapporten har fått längre tid än omgången i övrigt (${by}, ${day}):`,
    en: `The report has been given more time than the rest of the round (${by}, ${day}):`,
  }),
  sharedParts: (count: number) => ({ sv: `Uppdragets ${count} delar`, en: `The ${count} parts of the assignment` }),
  heading: { sv: 'Lägesrapport', en: 'Status report' },
  reports: { sv: 'Lägesrapporter', en: 'Status reports' },
  reading: { sv: 'Läser in rapporten …', en: 'Reading the report …' },
  finalReport: (day: string) => ({ sv: `slutredovisas ${day}`, en: `final report due ${day}` }),
  allocated: (sum: string) => ({ sv: `beslutat ${sum}`, en: `${sum} decided` }),
  part: { sv: 'del av ett gemensamt uppdrag', en: 'part of a shared assignment' },
  task: { sv: 'Vad uppdraget säger', en: 'What the assignment says' },
  assignment: { sv: 'Om uppdraget', en: 'About the assignment' },

  parts: { sv: 'Delar', en: 'Parts' },
  notStarted: { sv: 'ej påbörjad', en: 'not started' },
  begun: { sv: 'påbörjad', en: 'begun' },
  ready: { sv: 'klar', en: 'ready' },
  notes: (count: number) => ({ sv: count === 1 ? '1 not' : `${count} noter`, en: count === 1 ? '1 note' : `${count} notes` }),
  suggestions: (count: number) => ({ sv: `${count} förslag`, en: count === 1 ? '1 suggestion' : `${count} suggestions` }),
  left: (names: string) => ({
    sv: `Kvar innan rapporten kan skickas in: ${names}.`,
    en: `Left before the report can be submitted: ${names}.`,
  }),
  nothingLeft: {
    sv: 'Det som måste finnas är ifyllt. Resten är frivilligt.',
    en: 'What must be there is filled in. The rest is optional.',
  },

  state: { sv: 'Läget för rapporten', en: 'Where the report stands' },
  lastDay: (day: string, distance: string) => ({ sv: `Sista dag är ${day}, ${distance}.`, en: `The last day is ${day}, ${distance}.` }),
  lastDayWas: (day: string, distance: string) => ({
    sv: `Sista dag var ${day}, ${distance}. En rapport som skickas in nu räknas som sen.`,
    en: `The last day was ${day}, ${distance}. A report submitted now counts as late.`,
  }),
  today: { sv: 'i dag', en: 'today' },
  tomorrow: { sv: 'i morgon', en: 'tomorrow' },
  inDays: (days: number) => ({ sv: `om ${days} dagar`, en: `in ${days} days` }),
  yesterday: { sv: 'i går', en: 'yesterday' },
  daysAgo: (days: number) => ({ sv: `för ${days} dagar sedan`, en: `${days} days ago` }),
  closes: (day: string) => ({ sv: `Omgången stänger ${day}.`, en: `The round closes on ${day}.` }),
  submit: { sv: 'Läs igenom och skicka in', en: 'Read through and submit' },
  submitHelp: { sv: 'Du ser allt samlat innan något skickas.', en: 'You see everything together before anything is sent.' },
  back: { sv: 'Tillbaka till formuläret', en: 'Back to the form' },
  review: { sv: 'Öppna granskningen', en: 'Open the review' },
  returnedHeading: (name: string, when: string) => ({ sv: `Återsänd av ${name} ${when}`, en: `Returned by ${name} on ${when}` }),
  returnedNotes: (count: number) => ({
    sv: count === 1 ? 'En not står vid den del som den gäller.' : `${count} noter står vid de delar som de gäller.`,
    en: count === 1 ? 'One note stands at the part it concerns.' : `${count} notes stand at the parts they concern.`,
  }),
  returnedSuggestions: (count: number) => ({
    sv:
      count === 1
        ? 'En föreslagen formulering står vid sitt fält. Ni väljer själva om den ska gälla.'
        : `${count} föreslagna formuleringar står vid sina fält. Ni väljer själva vilka som ska gälla.`,
    en:
      count === 1
        ? 'One suggested wording stands at its field. You choose whether to take it.'
        : `${count} suggested wordings stand at their fields. You choose which to take.`,
  }),
});
