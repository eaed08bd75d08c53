import { bilingual } from '../core/language';

export const notificationTexts = bilingual({
  heading: { sv: 'Att veta', en: 'To know' },
  lead: (total: number) => ({
    sv: total === 1 ? 'En sak väntar på dig.' : `${total} saker väntar på dig.`,
    en: total === 1 ? 'One thing awaits you.' : `${total} things await you.`,
  }),
  nothing: { sv: 'Inget väntar på dig.', en: 'Nothing awaits you.' },
  basis: {
    sv: 'Det som ska göras försvinner av sig självt när det är gjort.',
    en: 'What is to be done goes away by itself when it has been done.',
  },
  reading: { sv: 'Läser in det du har att veta …', en: 'Reading what you are to know …' },
  empty: {
    sv: 'Här står det när en omgång öppnas, när sista dagen närmar sig, när en rapport återsänds eller godkänns och när ett hinder pekar ut er.',
    en: 'This is where it says when a round opens, when the last day draws near, when a report is returned or approved and when an obstacle names you.',
  },
  list: { sv: 'Väntar på dig', en: 'Awaiting you' },
  toDo: { sv: 'Att göra', en: 'To do' },
  toKnow: { sv: 'Att veta', en: 'To know' },
  away: { sv: 'Lägg undan', en: 'Put away' },
  awayOf: (text: string) => ({ sv: `Lägg undan: ${text}`, en: `Put away: ${text}` }),
  putAway: { sv: 'Undanlagt', en: 'Put away' },
  undo: { sv: 'Ångra', en: 'Undo' },

  choiceHeading: { sv: 'Mejl till dig', en: 'Mail to you' },
  choiceAbout: {
    sv: 'Högst ett samlat mejl om dagen, klockan 8. Varje mejl säger varför du får det och leder dit där det görs.',
    en: 'At most one gathered mail a day, at 8 o’clock. Each mail says why you get it and leads to where it is done.',
  },
  choiceReading: { sv: 'Läser in ditt val …', en: 'Reading your choice …' },
  frequency: { sv: 'Hur ofta?', en: 'How often?' },
  frequencyHelp: {
    sv: 'Påminnelser om sista dagen kommer alltid i det samlade mejlet.',
    en: 'Reminders of the last day always come in the gathered mail.',
  },
  language: { sv: 'På vilket språk?', en: 'In which language?' },
  saved: { sv: 'Valet är sparat.', en: 'The choice is saved.' },
  saving: { sv: 'Sparar …', en: 'Saving …' },
  log: { sv: 'Sändlogg: allt som mejlas', en: 'Send log: all that is mailed' },
});
