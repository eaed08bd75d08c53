import { bilingual } from '../core/language';

export const planRoundTexts = bilingual({
  heading: { sv: 'Planera en rapporteringsomgång', en: 'Plan a reporting round' },
  lead: {
    sv: 'Omgången syns för alla när den är planerad. Rapporterna skapas först när du öppnar den.',
    en: 'The round is seen by everybody once it is planned. The reports are made only when you open it.',
  },
  noPlan: { sv: 'Välj först vilken handlingsplan omgången ska gälla.', en: 'First choose which action plan the round is to be for.' },
  plans: { sv: 'Till handlingsplanerna', en: 'To the action plans' },
  reading: { sv: 'Läser in handlingsplanen …', en: 'Reading the action plan …' },
  mayNot: { sv: 'Det är den nationella samordningen som planerar omgångar.', en: 'It is the national coordination that plans rounds.' },
  before: (title: string, period: string) => ({
    sv: `Den förra, ${title}, gäller ${period}.`,
    en: `The one before, ${title}, covers ${period}.`,
  }),
  first: { sv: 'Det här blir planens första omgång.', en: 'This will be the first round of the plan.' },
  names: { sv: 'Vad den heter', en: 'What it is called' },
  titleSv: { sv: 'Namn på svenska', en: 'Name in Swedish' },
  titleSvHelp: { sv: 'Till exempel: Omgång 5, november 2026–april 2027', en: 'For example: Omgång 5, november 2026–april 2027' },
  titleEn: { sv: 'Namn på engelska', en: 'Name in English' },
  titleEnHelp: { sv: 'Till exempel: Round 5, November 2026–April 2027', en: 'For example: Round 5, November 2026–April 2027' },
  period: { sv: 'Vilken tid den gäller', en: 'What time it covers' },
  periodFrom: { sv: 'Från och med', en: 'From' },
  periodTo: { sv: 'Till och med', en: 'To' },
  days: { sv: 'När den pågår', en: 'When it runs' },
  opensOn: { sv: 'Öppnar', en: 'Opens' },
  opensOnHelp: { sv: 'Den dag du tänker öppna den. Öppningen gör du själv.', en: 'The day you mean to open it. You open it yourself.' },
  dueOn: { sv: 'Sista dag', en: 'Last day' },
  dueOnHelp: { sv: 'Den sista dagen att rapportera i tid.', en: 'The last day to report on time.' },
  closesOn: { sv: 'Stänger', en: 'Closes' },
  closesOnHelp: {
    sv: 'Dit tas sena rapporter emot. Samma dag eller senare än sista dagen.',
    en: 'Until then late reports are taken. The same day as the last day, or later.',
  },
  send: { sv: 'Planera omgången', en: 'Plan the round' },
  sending: { sv: 'Planerar …', en: 'Planning …' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
});
