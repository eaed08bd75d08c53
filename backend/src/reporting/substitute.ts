import type { Day, Fault, NewSubstitute, SubstituteView } from '@lagesbild/contract';
import { daysBetween } from '@lagesbild/contract';
import { fault } from '../platform/http/validate';

const longestDays = 366;

/** What the rules need to know of a substitute's time; days are Swedish days, both counted. */
export interface SubstituteTime {
  fromOn: Day;
  toOn: Day;
  ended: boolean;
}

/** It begins and ends by itself. */
export function stateOf({ fromOn, toOn, ended }: SubstituteTime, today: Day): SubstituteView['state'] {
  if (ended || toOn < today) return 'past';
  return fromOn > today ? 'coming' : 'now';
}

/** What is wrong with a time or a choice of people; the names are those of the body. */
export function substituteFaults(
  given: NewSubstitute,
  people: { today: Day; attesters: readonly { id: string }[]; colleagues: readonly { id: string }[] },
): Fault[] {
  const { attesterId, substituteId, fromOn, toOn } = given;
  const isAmong = (list: readonly { id: string }[], id: string): boolean => list.some((each) => each.id === id);
  const substitute = !isAmong(people.colleagues, substituteId) ? 'not-one-of' : substituteId === attesterId ? 'same-person' : null;
  const end =
    toOn < fromOn ? 'wrong-order' : toOn < people.today ? 'in-the-past' : daysBetween(fromOn, toOn) > longestDays ? 'too-far' : null;
  return [
    ...(isAmong(people.attesters, attesterId) ? [] : [fault('#/attesterId', 'not-one-of', 'sv')]),
    ...(substitute === null ? [] : [fault('#/substituteId', substitute, 'sv')]),
    ...(end === null ? [] : [fault('#/toOn', end, 'sv')]),
  ];
}
