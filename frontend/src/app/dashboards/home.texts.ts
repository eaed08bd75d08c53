import { bilingual } from '../core/language';

export const homeTexts = bilingual({
  heading: { sv: 'Att göra', en: 'To do' },
  ministryHeading: { sv: 'Läget', en: 'The picture' },
  administratorHeading: { sv: 'Översikt', en: 'Overview' },
  reading: { sv: 'Läser in vad som är att göra …', en: 'Reading what there is to do …' },
  empty: {
    sv: 'Du har ingen roll som har något att göra här. En administratör kan ge dig en roll i en organisation.',
    en: 'You have no role with anything to do here. An administrator can give you a role in an organisation.',
  },
});
