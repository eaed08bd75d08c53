import { obstacleStates, severities, type ObstacleSummary, type Text } from '@lagesbild/contract';
import type { Worded } from '../core/language';
import type { Column } from '../ui/data-table';
import type { obstacleListTexts } from './obstacle-list.texts';
import { shortRound } from './obstacle-words';

type Words = Worded<typeof obstacleListTexts>;

const actors = ({ governmentMustAct, mustAct }: ObstacleSummary, t: Words, pick: (text: Text) => string): string => {
  const names = [...(governmentMustAct ? [t.government] : []), ...mustAct.map((organisation) => pick(organisation.name))];
  return names.length ? names.join(', ') : t.nobodyNamed;
};

const rounds = ({ rounds: count, sinceRound }: ObstacleSummary, t: Words, pick: (text: Text) => string): string =>
  sinceRound ? t.roundsSince(count, shortRound(pick(sinceRound.title))) : String(count);

/** The columns of the register. The most serious, and those that reach furthest, come first when they are sorted by. */
export function obstacleColumns(t: Words, pick: (text: Text) => string): Column<ObstacleSummary>[] {
  return [
    { key: 'title', heading: t.title, text: (row) => pick(row.title), names: true, sort: (row) => pick(row.title) },
    { key: 'severity', heading: t.severity, text: (row) => row.severity, sort: (row) => -severities.indexOf(row.severity) },
    { key: 'state', heading: t.state, text: (row) => row.state, sort: (row) => obstacleStates.indexOf(row.state) },
    { key: 'mustAct', heading: t.mustAct, text: (row) => actors(row, t, pick) },
    {
      key: 'organisations',
      heading: t.organisations,
      text: (row) => String(row.organisations),
      numeric: true,
      sort: (row) => -row.organisations,
    },
    { key: 'rounds', heading: t.rounds, text: (row) => rounds(row, t, pick), sort: (row) => -row.rounds },
  ];
}
