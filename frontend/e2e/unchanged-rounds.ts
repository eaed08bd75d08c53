import type { ApiVisitor } from './api-visitor';
import { publishOpenRound } from './finish-round';
import { exercisePlan, people } from './ground';
import type { House } from './house';

const attester = 'Helena Storm Bergman';

/**
 * Two rounds go by in which the police mark the same answer of an assignment as unchanged; a third is open. Done without
 * a screen: what a story tells is what the third one asks.
 */
export async function twoRoundsUnchanged(house: House, assignmentKey: string): Promise<void> {
  for (let times = 0; times < 2; times += 1) {
    await submitUnchanged(await house.api(people.reporter), assignmentKey);
    await publishOpenRound(house);
    await openNext(await house.api(people.coordinator));
  }
}

/** The report that can be written now. */
export async function draftOf(reporter: ApiVisitor, assignmentKey: string): Promise<string> {
  const { items } = await reporter.call('listReports', { query: { status: 'draft', limit: 100 } });
  return items.find(({ assignment }) => assignment.key === assignmentKey)?.id ?? '';
}

async function submitUnchanged(reporter: ApiVisitor, assignmentKey: string): Promise<void> {
  const params = { reportId: await draftOf(reporter, assignmentKey) };
  const { previous, draft, attesters } = await reporter.call('showReport', { params });
  if (previous === null) throw new Error(`${assignmentKey} has no round before`);
  const { workStatus, rating, done, next } = previous.content;
  const body = { workStatus, rating, done: `${done} Ännu en period har gått.`, next, unchanged: [{ question: 'next', sentence: '' }] };
  const saved = await reporter.call('saveDraft', { params, body, ifMatch: draft?.version ?? 0 });
  const onBehalfOfId = attesters.find(({ name }) => name === attester)?.id;
  await reporter.call('submitReport', { params, body: { onBehalfOfId }, ifMatch: saved.version });
}

async function openNext(coordinator: ApiVisitor): Promise<void> {
  const params = { planKey: exercisePlan };
  const body = await coordinator.call('proposeRound', { params, query: { frequency: 'half-yearly' } });
  const { id } = await coordinator.call('planRound', { params, body });
  await coordinator.call('openRound', { params: { roundId: id } });
}
