import type { ReportingStatus } from '@lagesbild/contract';
import type { ApiVisitor } from './api-visitor';
import type { House } from './house';

/** Somebody of each role who has no other. */
export const people = {
  reporter: 'karin.lindqvist',
  attester: 'helena.storm-bergman',
  analyst: 'linnea.castegren',
  coordinator: 'asa.bergendahl',
  ministry: 'charlotte.nyberg-falk',
  administrator: 'jonas.virtanen',
} as const;
export type Role = keyof typeof people;
export type Reader = Role | 'nobody';

/** What the addresses of the screens are made of. */
export interface Ground {
  openRound: string;
  publishedRound: string;
  /** A report of the reporter's organisation in the open round that stands so. */
  own: (status: ReportingStatus) => string;
  /** A report of any organisation that waits for review, and one that is in review. */
  submitted: string;
  inReview: string;
  /** The lead's report of an assignment that is shared. */
  sharedReport: string;
  obstacle: string;
  /** What the reporter has handed over to the attester. */
  handover: string;
}

export const exercisePlan = 'ovningsplan';

const first = <T>(items: readonly T[], what: string): T => {
  const [item] = items;
  if (item === undefined) throw new Error(`There is no ${what} in the exercise data`);
  return item;
};

export async function lookAround(house: House): Promise<Ground> {
  const [coordinator, reporter] = await Promise.all([house.api(people.coordinator), house.api(people.reporter)]);
  const rounds = (await coordinator.call('listRounds', { params: { planKey: exercisePlan }, query: {} })).items;
  const roundIn = (state: string): string =>
    first(
      rounds.filter((round) => round.state === state),
      `round that is ${state}`,
    ).id;
  const openRound = roundIn('open');
  const own = (await reporter.call('listReports', { query: { round: openRound, limit: 100 } })).items;
  const obstacles = await coordinator.call('listObstacles', { params: { planKey: exercisePlan }, query: { open: true } });
  const published = await house
    .api(people.ministry)
    .then((reader) => reader.call('listObstacles', { params: { planKey: exercisePlan }, query: {} }));
  return {
    openRound,
    publishedRound: roundIn('published'),
    own: (status) =>
      first(
        own.filter((report) => report.status === status),
        `own report that is ${status}`,
      ).id,
    submitted: await reportIn(coordinator, openRound, 'submitted'),
    inReview: await reportIn(coordinator, openRound, 'in-review'),
    sharedReport: first(
      (await coordinator.call('listReports', { query: { round: openRound, organisation: 'lansstyrelsen-stockholms' } })).items.filter(
        (report) => !report.part && report.assignment.key === 'ovning-1-1',
      ),
      'shared report',
    ).id,
    handover: await handedOver(reporter),
    obstacle: first(published.items.length > 0 ? published.items : obstacles.items, 'obstacle').id,
  };
}

async function handedOver(api: ApiVisitor): Promise<string> {
  const params = { organisationKey: 'polismyndigheten' };
  const { people: colleagues } = await api.call('listHandovers', { params, query: {} });
  const id = (name: string): string =>
    first(
      colleagues.filter((each) => each.name.startsWith(name)),
      `colleague ${name}`,
    ).id;
  const body = {
    fromId: id('Karin'),
    toId: id('Helena'),
    note: 'Noten om pengarna är besvarad muntligt; svaret skickas skriftligt i veckan.',
  };
  return (await api.call('handOver', { params, body })).id;
}

async function reportIn(api: ApiVisitor, round: string, status: ReportingStatus): Promise<string> {
  return first((await api.call('listReports', { query: { round, status } })).items, `report that is ${status}`).id;
}
