import { coreQuestionWords } from '@lagesbild/contract';
import { bilingual } from '../../core/language';

/** The questions of a report, as the agency reads them. */
export const formTexts = bilingual({
  status: coreQuestionWords.workStatus,
  statusHelp: { sv: 'Välj det som stämmer i dag, inte det ni hoppas på.', en: 'Choose what is true today, not what you hope for.' },
  rating: coreQuestionWords.rating,
  ratingHelp: { sv: 'Bedöm uppdraget som helhet, med det ni vet nu.', en: 'Rate the assignment as a whole, from what you know now.' },
  onTrack: { sv: 'Klart i tid med beslutade medel.', en: 'Done in time with the money decided.' },
  atRisk: { sv: 'Tid eller medel kan spricka.', en: 'Time or money may not hold.' },
  offTrack: { sv: 'Tid eller medel spricker redan.', en: 'Time or money already does not hold.' },
  noInformation: { sv: 'Det går inte att bedöma än.', en: 'It cannot be rated yet.' },
  expectedDone: coreQuestionWords.expectedDoneOn,
  finalReport: (day: string) => ({ sv: `Uppdraget ska slutredovisas ${day}.`, en: `The final report on the assignment is due ${day}.` }),
  done: coreQuestionWords.done,
  doneHelp: {
    sv: 'Några meningar räcker. Skriv vad som har hänt, för vem och med vilket resultat.',
    en: 'A few sentences are enough. Write what has happened, for whom and with what result.',
  },
  next: coreQuestionWords.next,
  nextHelp: {
    sv: 'Vad som ska hända före nästa omgång, och vad det hänger på.',
    en: 'What is to happen before the next round, and what it depends on.',
  },
  moneyHelp: (sum: string) => ({ sv: `Beslutat för uppdraget: ${sum}.`, en: `Decided for the assignment: ${sum}.` }),
  used: coreQuestionWords.usedOre,
  usedHelp: {
    sv: 'Allt som har använts sedan uppdraget började, inte bara den här omgången.',
    en: 'Everything used since the assignment began, not this round alone.',
  },
  forecast: coreQuestionWords.forecastOre,
  forecastHelp: {
    sv: 'Vad ni tror att uppdraget kommer att ha kostat när det är klart.',
    en: 'What you think the assignment will have cost when it is done.',
  },
  perspectivesHelp: {
    sv: 'Skriv vad ni har gjort eller sett. Ett tomt svar är ett svar: det visas som att inget har sagts.',
    en: 'Write what you have done or seen. An empty answer is an answer: it is shown as nothing said.',
  },
  obstacles: coreQuestionWords.obstacles,
  obstaclesHelp: {
    sv: 'Vad som står i vägen och vem som kan göra något åt det. Lämna tomt om det inte finns några.',
    en: 'What stands in the way and who can do something about it. Leave it empty if there are none.',
  },
  discuss: { sv: 'Vi vill ta upp något på ett dialogmöte', en: 'We want to take something up at a dialogue meeting' },
  discussText: { sv: 'Vad vill ni ta upp?', en: 'What do you want to take up?' },
  discussHelp: {
    sv: 'Samordningen ser önskemålet när rapporten är inlämnad.',
    en: 'The coordination sees the wish once the report is submitted.',
  },
});

const ordinal = (nr: number): string => `${nr}${nr === 3 ? 'rd' : 'th'}`;

/** What stands beside a field. */
export const answerTexts = bilingual({
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
  carry: { sv: 'Inget har ändrats, behåll svaret', en: 'Nothing has changed, keep the answer' },
  carryPlain: { sv: 'Ta samma svar som förra gången', en: 'Take the same answer as last time' },
  unmark: { sv: 'Ta bort märket', en: 'Take the mark away' },
  unchanged: (round: string) => ({ sv: `Inget har ändrats sedan ${round}`, en: `Nothing has changed since ${round}` }),
  sentence: (times: number) => ({
    sv: times < 3 ? 'Varför har inget ändrats?' : `Svaret är detsamma för ${times}:e gången i rad. Varför har inget ändrats?`,
    en: times < 3 ? 'Why has nothing changed?' : `The answer is the same for the ${ordinal(times)} time in a row. Why has nothing changed?`,
  }),
  sentenceHelp: {
    sv: 'En mening räcker. Läsaren ser den bredvid svaret.',
    en: 'One sentence is enough. The reader sees it beside the answer.',
  },
  markOn: (name: string) => ({ sv: `Inget har ändrats: ${name}`, en: `Nothing has changed: ${name}` }),
  reply: { sv: 'Svar på en rak fråga', en: 'Answer to a plain question' },
  same: { sv: 'Samma svar som i förra omgången', en: 'The same answer as in the last round' },
  undo: { sv: 'Ångra, ta tillbaka det som stod här', en: 'Undo, take back what stood here' },
  showLast: (round: string) => ({ sv: `Visa svaret från ${round}`, en: `Show the answer from ${round}` }),
  both: (name: string) => ({
    sv: `Du och ${name} har skrivit här samtidigt. Välj vad som ska stå.`,
    en: `You and ${name} have written here at the same time. Choose what is to stand.`,
  }),
  bothOwn: {
    sv: 'Du har skrivit här i två fönster samtidigt. Välj vad som ska stå.',
    en: 'You have written here in two windows at the same time. Choose what is to stand.',
  },
  somebody: { sv: 'någon annan', en: 'somebody else' },
  other: { sv: 'Den andra texten', en: 'The other text' },
  keepMine: { sv: 'Behåll min', en: 'Keep mine' },
  takeOther: { sv: 'Ta den andra', en: 'Take the other' },
  nothing: { sv: 'Tomt', en: 'Empty' },
  tkr: (sum: string) => ({ sv: `${sum} tkr`, en: `SEK ${sum} thousand` }),
});
