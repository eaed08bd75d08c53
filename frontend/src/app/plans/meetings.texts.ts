import { capitalised, numberWord } from '@lagesbild/contract';
import { bilingual } from '../core/language';

export const meetingsTexts = bilingual({
  heading: { sv: 'Möten', en: 'Meetings' },
  reading: { sv: 'Läser in mötena …', en: 'Reading the meetings …' },
  empty: { sv: 'Planen har inga möten i de källor som har lästs.', en: 'The plan has no meetings in the sources that were read.' },
  lead: (count: number) => ({
    sv: `${capitalised(numberWord(count, 'sv', 'neuter'))} ${count === 1 ? 'möte' : 'möten'} om planen finns i de källor som har lästs.`,
    en: `${capitalised(numberWord(count, 'en'))} ${count === 1 ? 'meeting' : 'meetings'} about the plan ${count === 1 ? 'is' : 'are'} in the sources that were read.`,
  }),
  inSeries: (count: number, title: string) => ({
    sv: `${capitalised(numberWord(count, 'sv', 'neuter'))} av dem hör till serien ”${title}”.`,
    en: `${capitalised(numberWord(count, 'en'))} of them ${count === 1 ? 'belongs' : 'belong'} to the series “${title}”.`,
  }),
  basis: {
    sv: 'Här står det som källorna berättar om mötena, och inget mer.',
    en: 'What the sources tell about the meetings stands here, and nothing more.',
  },
  others: { sv: 'Andra möten', en: 'Other meetings' },
  purpose: { sv: 'Syfte', en: 'Purpose' },
  method: { sv: 'Arbetssätt', en: 'Method' },
  perspectives: { sv: 'Perspektiv', en: 'Perspectives' },
  numbered: (nr: number, title: string) => ({ sv: `Möte ${nr}: ${title}`, en: `Meeting ${nr}: ${title}` }),
  place: { sv: 'Plats', en: 'Place' },
  noPlace: { sv: 'framgår inte av källan', en: 'not given in the source' },
  areas: { sv: 'Insatsområden', en: 'Intervention areas' },
  allAreas: (count: number) => ({ sv: `alla ${numberWord(count, 'sv')}`, en: `all ${numberWord(count, 'en')}` }),
  noAreas: { sv: 'inget av planens områden', en: 'none of the plan’s areas' },
  invited: { sv: 'Inbjudna', en: 'Invited' },
  participants: { sv: 'Deltagare som källan nämner', en: 'Participants named by the source' },
  note: { sv: 'Anmärkning', en: 'Note' },
});
