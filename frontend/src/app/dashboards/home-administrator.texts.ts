import { bilingual } from '../core/language';

export const homeAdministratorTexts = bilingual({
  heading: { sv: 'Installationen', en: 'The installation' },
  about: { sv: 'Vad som finns, och var det ändras.', en: 'What there is, and where it is changed.' },
  people: (count: number) => ({ sv: count === 1 ? 'En person' : `${count} personer`, en: count === 1 ? 'One person' : `${count} people` }),
  peopleAbout: { sv: 'Lägg till med en roll, stäng av och släpp in.', en: 'Add with a role, shut out and let in.' },
  organisations: (count: number) => ({
    sv: count === 1 ? 'En organisation' : `${count} organisationer`,
    en: count === 1 ? 'One organisation' : `${count} organisations`,
  }),
  organisationsAbout: {
    sv: 'Myndigheter och andra, med giltighet och efterföljare.',
    en: 'Agencies and others, with validity and successors.',
  },
  plans: (count: number) => ({
    sv: count === 1 ? 'En handlingsplan' : `${count} handlingsplaner`,
    en: count === 1 ? 'One action plan' : `${count} action plans`,
  }),
  plansAbout: { sv: 'Insatsområden, uppdrag, pengar och omgångar.', en: 'Intervention areas, assignments, money and rounds.' },
  audit: { sv: 'Händelselogg', en: 'Audit log' },
  auditAbout: { sv: 'Vem som har gjort vad, och när.', en: 'Who has done what, and when.' },
});
