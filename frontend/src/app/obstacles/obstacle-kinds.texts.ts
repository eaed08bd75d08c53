import { bilingual } from '../core/language';

export const obstacleKindsTexts = bilingual({
  heading: { sv: 'Slag av hinder', en: 'Kinds of obstacles' },
  about: {
    sv: 'Ett nytt namn gäller från och med nu i registret. Publicerade bilder behåller orden från sin dag. Ett slag som tas ur bruk kan inte väljas för nya hinder; de som har det behåller det.',
    en: 'A new name holds in the register from now on. Published pictures keep the words of their day. A kind that is retired cannot be chosen for new obstacles; those that have it keep it.',
  },
  register: { sv: 'Hinder', en: 'Obstacles' },
  caption: { sv: 'Slag av hinder i planen', en: 'Kinds of obstacles in the plan' },
  sv: { sv: 'Namn', en: 'Name in Swedish' },
  en: { sv: 'Namn på engelska', en: 'Name in English' },
  used: { sv: 'Hinder', en: 'Obstacles' },
  state: { sv: 'Läge', en: 'State' },
  inUse: { sv: 'I bruk', en: 'In use' },
  retired: { sv: 'Ur bruk', en: 'Retired' },
  change: { sv: 'Ändra', en: 'Change' },
  changeOne: (name: string) => ({ sv: `Ändra slaget ${name}`, en: `Change the kind ${name}` }),
  changeHeading: { sv: 'Ändra slaget', en: 'Change the kind' },
  standard: (sv: string, en: string) => ({ sv: `Vokabulärens ord: ${sv} (${en}).`, en: `The vocabulary’s words: ${en} (${sv}).` }),
  retire: { sv: 'Ur bruk: kan inte väljas för nya hinder', en: 'Retired: cannot be chosen for new obstacles' },
  save: { sv: 'Spara', en: 'Save' },
  add: { sv: 'Lägg till ett slag', en: 'Add a kind' },
  adding: { sv: 'Lägg till', en: 'Add' },
  sending: { sv: 'Sparar …', en: 'Saving …' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  needed: { sv: 'Fyll i namnet på båda språken.', en: 'Fill in the name in both languages.' },
  saved: (name: string) => ({ sv: `${name} är sparat.`, en: `${name} is saved.` }),
});
