import { capitalised, numberWord } from '@lagesbild/contract';
import { bilingual } from '../core/language';

const neuter = (count: number): string => capitalised(numberWord(count, 'sv', 'neuter'));
const english = (count: number): string => capitalised(numberWord(count, 'en'));

export const moneyPanelTexts = bilingual({
  heading: { sv: 'Pengarna', en: 'The money' },
  headingOf: (sum: string) => ({ sv: `Pengarna: ${sum}`, en: `The money: ${sum}` }),
  none: { sv: 'Planen har inga kända pengar.', en: 'The plan has no known money.' },
  used: (used: string, allocated: string, forecast: string) => ({
    sv: `${used} av ${allocated} som är fördelade på uppdrag är förbrukade. Prognosen för hela uppdragen är ${forecast}.`,
    en: `${used} of the ${allocated} divided on assignments have been used. The forecast for the whole of the assignments is ${forecast}.`,
  }),
  carried: (count: number) => ({
    sv: `${neuter(count)} uppdrag med pengar saknar rapport och är ${count === 1 ? 'räknat' : 'räknade'} med sina senast kända siffror.`,
    en: `${english(count)} ${count === 1 ? 'assignment with money has no report and is counted with its' : 'assignments with money have no report and are counted with their'} latest known figures.`,
  }),
  without: (count: number) => ({
    sv: `${neuter(count)} uppdrag med pengar har ännu inte redovisat några siffror och räknas inte i förbrukat och prognos.`,
    en: `${english(count)} ${count === 1 ? 'assignment with money has' : 'assignments with money have'} not yet reported any figures and ${count === 1 ? 'is' : 'are'} not counted in used and forecast.`,
  }),
  declared: { sv: 'Deklarerat i planen', en: 'Declared in the plan' },
  allocated: { sv: 'Fördelat på uppdrag', en: 'Divided on assignments' },
  undivided: { sv: 'Ej fördelat i källan', en: 'Not divided in the source' },
  usedSum: { sv: 'Förbrukat hittills', en: 'Used so far' },
  forecastSum: { sv: 'Prognos för hela uppdragen', en: 'Forecast for the whole assignments' },
  returned: { sv: 'Beräknas återlämnas', en: 'Expected to be returned' },
  remaining: { sv: 'Återstår enligt prognosen', en: 'Remaining by the forecast' },
  unit: { sv: 'mnkr', en: 'SEK million' },
  sums: { sv: 'Hela planen, mnkr', en: 'The whole plan, SEK million' },
  byArea: { sv: 'Per insatsområde, mnkr', en: 'By intervention area, SEK million' },
  area: { sv: 'Insatsområde', en: 'Intervention area' },
  areaLabel: (basis: string) => ({
    sv: `Pengar per insatsområde i miljoner kronor. ${basis}`,
    en: `Money by intervention area in SEK million. ${basis}`,
  }),
  areaRule: {
    sv: 'Välj en siffra för att se uppdragen i området.',
    en: 'Choose a number to see the assignments of the area.',
  },
  byYear: { sv: 'Fördelat per år, mnkr', en: 'Divided by year, SEK million' },
  year: { sv: 'År', en: 'Year' },
  noYear: { sv: 'Ej uppdelat på år i källan', en: 'Not divided by year in the source' },
  decided: { sv: 'Beslutat', en: 'Decided' },
  notDecided: { sv: 'Aviserat eller föreslaget', en: 'Announced or proposed' },
  yearLabel: {
    sv: 'Fördelade pengar per år i miljoner kronor, beslutade och ännu inte beslutade',
    en: 'Divided money by year in SEK million, decided and not yet decided',
  },
});
