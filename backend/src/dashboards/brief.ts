import {
  ratings,
  workStatuses,
  type AreaStatus,
  type BriefObstacle,
  type Brief,
  type BriefRow,
  type CountedRating,
  type CountedStatus,
  type Movement,
} from '@lagesbild/contract';
import type { AssignmentFacts, BriefFacts, ObstacleFacts } from './brief-facts';
import { obstacleSentence } from './brief-sentences';

/** The picture's arithmetic: pure functions over the facts of a round. */

const countedStatuses: CountedStatus[] = [...workStatuses, 'not-reported'];
const countedRatings: CountedRating[] = [...ratings, 'not-reported'];

function countEach<Key extends string>(keys: readonly Key[], values: readonly Key[]): { key: Key; count: number }[] {
  return keys.map((key) => ({ key, count: values.filter((value) => value === key).length })).filter(({ count }) => count > 0);
}

const differs = ({ counted, rating, assessed }: AssignmentFacts): boolean =>
  counted && assessed !== 'no-information' && assessed !== rating;

/** Status by area: the parts of an area always sum to its number of assignments. */
export const statusByArea = ({ areas, assignments }: BriefFacts): AreaStatus[] =>
  areas.map(({ id, ...area }) => {
    const within = assignments.filter((each) => each.areaId === id);
    return {
      area,
      total: within.length,
      byWorkStatus: countEach(
        countedStatuses,
        within.map((each) => each.status),
      ).map(({ key, count }) => ({ status: key, count })),
      byRating: countEach(
        countedRatings,
        within.map((each) => each.rating),
      ).map(({ key, count }) => ({ rating: key, count })),
      byAssessment: countEach(
        countedRatings,
        within.map((each) => each.assessed),
      ).map(({ key, count }) => ({ rating: key, count })),
      gap: within.filter(differs).length,
    };
  });

export function rowsOf({ areas, assignments, perspectives }: BriefFacts): BriefRow[] {
  return assignments.map((each) => ({
    assignment: each.assignment,
    areaNr: areas.find((area) => area.id === each.areaId)?.nr ?? null,
    organisation: each.organisation,
    status: each.status,
    rating: each.rating,
    assessed: each.assessed,
    assessmentReason: each.assessmentReason,
    onTime: each.onTime,
    allocatedOre: each.allocatedOre,
    usedOre: each.usedOre,
    forecastOre: each.forecastOre,
    expectedDoneOn: each.expectedDoneOn,
    silentPerspectives: each.counted ? perspectives.map(({ key }) => key).filter((key) => !each.answeredPerspectives.includes(key)) : [],
  }));
}

/** How far along a status is, for telling forward from backward. */
const steps: Record<CountedStatus, number | null> = {
  'ended-without-being-done': 0,
  blocked: 1,
  delayed: 2,
  'not-started': 3,
  ongoing: 4,
  'partly-done': 5,
  'done-after-period': 6,
  done: 7,
  'no-information': null,
  'not-reported': null,
};
const ratingSteps: Record<CountedRating, number | null> = {
  'off-track': 0,
  'at-risk': 1,
  'on-track': 2,
  'no-information': null,
  'not-reported': null,
};

const change = (from: number | null, to: number | null): number => (from === null || to === null ? 0 : Math.sign(to - from));

export function directionOf(from: Movement['from'], to: Movement['to']): Movement['direction'] {
  const way = change(steps[from.workStatus], steps[to.workStatus]) || change(ratingSteps[from.rating], ratingSteps[to.rating]);
  return way > 0 ? 'better' : way < 0 ? 'worse' : 'same-level';
}

/** What moved since the compared picture, among assignments that were reported both times; setbacks first. */
export function movementsBetween(before: readonly BriefRow[], after: readonly BriefRow[]): Movement[] {
  const earlier = new Map(before.map((row) => [row.assignment.key, row]));
  const moved = after.flatMap((row): Movement[] => {
    const old = earlier.get(row.assignment.key);
    if (old === undefined || old.status === 'not-reported' || row.status === 'not-reported') return [];
    if (old.status === row.status && old.rating === row.rating) return [];
    const from = { workStatus: old.status, rating: old.rating };
    const to = { workStatus: row.status, rating: row.rating };
    return [{ assignment: row.assignment, organisation: row.organisation, areaNr: row.areaNr, from, to, direction: directionOf(from, to) }];
  });
  const order = { worse: 0, better: 1, 'same-level': 2 };
  return moved.sort((left, right) => order[left.direction] - order[right.direction]);
}

export function obstaclesOf({ obstacles }: BriefFacts): Brief['obstacles'] {
  const kinds = new Map(obstacles.map((each) => [each.kind.key, each.kind]));
  const byKind = [...kinds.values()].map((kind) => {
    const ofKind = obstacles.filter((each) => each.kind.key === kind.key);
    return { kind, open: ofKind.length, needsDecision: ofKind.filter((each) => each.state === 'needs-decision').length };
  });
  return {
    open: obstacles.length,
    byKind: byKind.sort((left, right) => right.open - left.open || (left.kind.key < right.kind.key ? -1 : 1)),
    needDecision: obstacles.filter((each) => each.state === 'needs-decision').map(briefObstacle),
  };
}

const briefObstacle = (each: ObstacleFacts): BriefObstacle => ({
  id: each.id,
  title: each.title,
  kind: each.kind,
  severity: each.severity,
  state: each.state,
  sentence: obstacleSentence(each),
});

export function perspectivesOfBrief({ perspectives, assignments }: BriefFacts): Brief['perspectives'] {
  const counted = assignments.filter((each) => each.counted);
  return perspectives.map(({ key, name }) => {
    const answered = counted.filter((each) => each.answeredPerspectives.includes(key)).length;
    return { key, name, answered, silent: counted.length - answered };
  });
}
