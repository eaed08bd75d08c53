import { bilingual } from '../../core/language';

export const submitTexts = bilingual({
  heading: { sv: 'Läs igenom och skicka in', en: 'Read through and submit' },
  missingHeading: { sv: 'Det här behöver fyllas i först', en: 'This must be filled in first' },
  whatHappens: { sv: 'Vad som händer när du skickar', en: 'What happens when you submit' },
  receiver: (plan: string) => ({
    sv: `Rapporten går till samordningen för ${plan} och blir inkommen där i samma stund.`,
    en: `The report goes to the coordination of ${plan} and is received there at the same moment.`,
  }),
  sealed: (nr: number) => ({
    sv: `Innehållet låses som version ${nr}. Du får en kvittens med tid och kontrollsumma.`,
    en: `The content is sealed as version ${nr}. You get a receipt with the time and a checksum.`,
  }),
  after: {
    sv: 'Sedan granskar samordningen. Ni kan läsa rapporten men inte ändra den, om den inte återsänds.',
    en: 'The coordination then reviews it. You can read the report but not change it, unless it is returned.',
  },
  late: (day: string) => ({
    sv: `Sista dag var ${day}. Rapporten räknas som sen.`,
    en: `The last day was ${day}. The report counts as late.`,
  }),
  plainHeading: { sv: 'Raka frågor innan du skickar', en: 'Plain questions before you submit' },
  plainAbout: {
    sv: 'Du kan skicka in utan att svara. Svaren följer med rapporten; den som granskar ser också vad ni inte svarade på.',
    en: 'You can submit without answering. The answers travel with the report; the reviewer also sees what you did not answer.',
  },
  substitute: (name: string) => ({
    sv: `Du skickar in som ersättare för ${name}. Det står i kvittensen.`,
    en: `You submit as substitute for ${name}. The receipt says so.`,
  }),
  attest: { sv: 'Du skickar in som attestant.', en: 'You submit as the attester.' },
  onBehalf: { sv: 'På vems uppdrag skickar du in?', en: 'On whose behalf do you submit?' },
  onBehalfHelp: { sv: 'Ni nämns båda i kvittensen och i loggen.', en: 'You are both named on the receipt and in the log.' },
  noAttester: {
    sv: 'Er organisation har ingen attestant i Lägesbild. Be en administratör lägga till en, så kan rapporten skickas in.',
    en: 'Your organisation has no attester in Lägesbild. Ask an administrator to add one, and the report can be submitted.',
  },
  submit: { sv: 'Skicka in rapporten', en: 'Submit the report' },
  submitting: { sv: 'Skickar in …', en: 'Submitting …' },
  back: { sv: 'Tillbaka till formuläret', en: 'Back to the form' },
  whyMissing: {
    sv: 'Rapporten kan skickas in när det som saknas är ifyllt.',
    en: 'The report can be submitted once what is missing is filled in.',
  },
  whyUnsaved: {
    sv: 'Vänta tills allt är sparat: det som skickas in är det som är sparat.',
    en: 'Wait until everything is saved: what is submitted is what has been saved.',
  },
  unknownHeading: { sv: 'Vi vet inte om rapporten kom fram', en: 'We do not know whether the report arrived' },
  unknown: {
    sv: 'Inget svar kom tillbaka. Tryck på Skicka in rapporten igen: samma inlämning kan inte bli två.',
    en: 'No answer came back. Press Submit the report again: the same submission cannot become two.',
  },
  content: { sv: 'Det här skickas in', en: 'This is what you submit' },
});
