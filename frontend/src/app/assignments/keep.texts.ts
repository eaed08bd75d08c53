import { bilingual } from '../core/language';

/** What the coordinator keeps of an assignment. */
export const keepTexts = bilingual({
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  saving: { sv: 'Sparar …', en: 'Saving …' },

  receiveHeading: (kind: string) => ({ sv: `När kom redovisningen in? ${kind}`, en: `When was the deliverable received? ${kind}` }),
  receivedOn: { sv: 'Kom in', en: 'Received' },
  dnr: { sv: 'Diarienummer', en: 'Reference number' },
  dnrHelp: { sv: 'Mottagarens nummer på handlingen.', en: 'The recipient’s number of the document.' },
  receive: { sv: 'Anteckna dagen', en: 'Note the day' },
  takeBack: { sv: 'Den har inte kommit in, ta bort dagen', en: 'It has not been received, take the day away' },
  receiveNext: {
    sv: 'Dagen syns för alla som läser uppdraget. Händelseloggen behåller varje anteckning.',
    en: 'Everybody who reads the assignment sees the day. The audit log keeps every note.',
  },

  moveHeading: (kind: string) => ({ sv: `Flytta dagen genom ett beslut: ${kind}`, en: `Move the day by a decision: ${kind}` }),
  dayNow: (day: string) => ({ sv: `Redovisningen ska in ${day}.`, en: `The deliverable is due ${day}.` }),
  noDayNow: { sv: 'Redovisningen har ingen dag.', en: 'The deliverable has no day.' },
  newDay: { sv: 'Ny dag', en: 'New day' },
  decidedOn: { sv: 'Beslutet fattades', en: 'Decided' },
  decisionDnr: { sv: 'Beslutets diarienummer', en: 'The decision’s reference number' },
  note: { sv: 'Anmärkning', en: 'Remark' },
  noteHelp: { sv: 'Till exempel varför dagen flyttades.', en: 'For example why the day was moved.' },
  move: { sv: 'Flytta dagen', en: 'Move the day' },
  moveNext: {
    sv: 'Beslutet läggs till bland uppdragets beslut. Den tidigare dagen står kvar överstruken.',
    en: 'The decision is added to the assignment’s decisions. The day before stays, struck through.',
  },

  addHeading: { sv: 'Lägg till en siffra att rapportera', en: 'Add a figure to report' },
  nameSv: { sv: 'Vad som räknas, på svenska', en: 'What is counted, in Swedish' },
  nameEn: { sv: 'Vad som räknas, på engelska', en: 'What is counted, in English' },
  nameHelp: { sv: 'Till exempel: Utredare som har gått utbildningen.', en: 'For example: Utredare som har gått utbildningen.' },
  unit: { sv: 'Enhet', en: 'Unit' },
  dimension: { sv: 'Gäller bara', en: 'Only for' },
  dimensionHelp: {
    sv: 'En yrkesgrupp, ett län … Lämna tomt om allt räknas.',
    en: 'A profession, a county … Leave it empty if everything is counted.',
  },
  counting: { sv: 'Hur det räknas', en: 'How it is counted' },
  cumulative: { sv: 'Sedan uppdraget började', en: 'Since the assignment began' },
  cumulativeHelp: { sv: 'Siffran växer från omgång till omgång.', en: 'The figure grows from round to round.' },
  each: { sv: 'För varje period för sig', en: 'For each period by itself' },
  eachHelp: { sv: 'Varje omgång börjar om från noll.', en: 'Each round begins from zero.' },
  add: { sv: 'Lägg till siffran', en: 'Add the figure' },
  addNext: {
    sv: 'Myndigheterna får frågan i sina rapporter. Enhet och sätt att räkna kan inte ändras: räknas något på ett annat sätt blir det en ny serie.',
    en: 'The agencies are asked in their reports. The unit and the way of counting cannot be changed: what is counted in another way is another series.',
  },
});
