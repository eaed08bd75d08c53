import { capitalised, numberWord } from '@lagesbild/contract';
import { bilingual } from '../core/language';

const obstacles = {
  sv: (count: number): string => (count === 1 ? 'Ett öppet hinder' : `${capitalised(numberWord(count, 'sv'))} öppna hinder`),
  en: (count: number): string => `${capitalised(numberWord(count, 'en'))} open ${count === 1 ? 'obstacle' : 'obstacles'}`,
};

const waiting = {
  sv: (count: number): string =>
    count === 0 ? 'Inget väntar på beslut.' : `${capitalised(numberWord(count, 'sv', 'neuter'))} behöver beslut.`,
  en: (count: number): string =>
    count === 0 ? 'None waits for a decision.' : `${capitalised(numberWord(count, 'en'))} ${count === 1 ? 'needs' : 'need'} a decision.`,
};

export const obstacleListTexts = bilingual({
  heading: { sv: 'Hinder', en: 'Obstacles' },
  leadNone: { sv: 'Inga öppna hinder i planen.', en: 'No open obstacles in the plan.' },
  lead: (count: number, decisions: number) => ({
    sv: `${obstacles.sv(count)} i planen. ${waiting.sv(decisions)}`,
    en: `${obstacles.en(count)} in the plan. ${waiting.en(decisions)}`,
  }),
  basis: {
    sv: 'Ett hinder är det som står i vägen för ett eller flera uppdrag. Det följs över myndigheter och omgångar tills det är löst.',
    en: 'An obstacle is what stands in the way of one or more assignments. It is followed across agencies and rounds until it is resolved.',
  },
  empty: {
    sv: 'Inga öppna hinder är flaggade i planen. De kommer hit när samordningen eller en myndighet flaggar dem ur en lägesrapport.',
    en: 'No open obstacles are flagged in the plan. They come here when the coordination or an agency flags them from a status report.',
  },
  emptyFiltered: { sv: 'Inget hinder passar urvalet.', en: 'No obstacle fits the selection.' },
  showAllOpen: { sv: 'Visa alla öppna hinder', en: 'Show all open obstacles' },
  flag: { sv: 'Flagga ett hinder', en: 'Flag an obstacle' },
  editKinds: { sv: 'Ändra slagen', en: 'Change the kinds' },
  titleSearch: { sv: 'Sök i rubriken', en: 'Search the title' },
  severityRule: { sv: 'Allvaret sätts så här', en: 'How severity is set' },
  timelineHeading: { sv: 'Hindren omgång för omgång', en: 'The obstacles round by round' },
  timelineAbout: {
    sv: 'Talet säger hur många organisationer som har mött hindret i omgången, bland de rapporter som du får läsa. Ett streck säger att hindret stod kvar utan att någon rapport tog upp det.',
    en: 'The number says how many organisations met the obstacle in the round, among the reports that you may read. A line says that it still stood without any report telling of it.',
  },
  filters: { sv: 'Urval', en: 'Selection' },
  state: { sv: 'Läge', en: 'State' },
  stateOpen: { sv: 'Öppna', en: 'Open' },
  stateAll: { sv: 'Alla, även lösta', en: 'All, resolved too' },
  kind: { sv: 'Slag', en: 'Kind' },
  anyKind: { sv: 'Alla slag', en: 'All kinds' },
  area: { sv: 'Insatsområde', en: 'Intervention area' },
  allAreas: { sv: 'Alla områden', en: 'All areas' },
  kinds: { sv: 'Öppna hinder efter slag', en: 'Open obstacles by kind' },
  kindsAbout: { sv: 'I hela planen. Välj ett slag för att bara se dem.', en: 'In the whole plan. Choose a kind to see only those.' },
  allKinds: { sv: 'Visa alla slag', en: 'Show all kinds' },
  caption: { sv: 'Hinder i planen', en: 'Obstacles in the plan' },
  title: { sv: 'Hinder', en: 'Obstacle' },
  severity: { sv: 'Allvar', en: 'Severity' },
  mustAct: { sv: 'Måste agera', en: 'Must act' },
  government: { sv: 'Regeringen', en: 'The Government' },
  nobodyNamed: { sv: 'Ingen utpekad', en: 'Nobody named' },
  organisations: { sv: 'Organisa\u00adtioner', en: 'Organisa\u00adtions' },
  rounds: { sv: 'Omgångar', en: 'Rounds' },
  roundsSince: (count: number, round: string) => ({
    sv: `${count}, sedan ${round.toLowerCase()}`,
    en: `${count}, since ${round.toLowerCase()}`,
  }),
});
