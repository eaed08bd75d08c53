import { exercisePlan, people } from './ground';
import type { House } from './house';

/** Approves what still waits for review in the open round, without a screen. */
export async function approveTheRest(house: House): Promise<void> {
  const api = await house.api(people.analyst);
  for (const status of ['submitted', 'in-review'] as const) {
    const { items } = await api.call('listReports', { query: { status, limit: 100 } });
    for (const { id } of items) {
      const params = { reportId: id };
      const seen = await api.call('showReport', { params });
      const body = { reason: 'Omgången ska publiceras.' };
      const { version } = seen.can.takeOver ? await api.call('takeOverReview', { params, body, ifMatch: seen.version }) : seen;
      await api.call('approveReport', { params, ifMatch: version });
    }
  }
}

/** Brings the round that is open to its end, without a screen: what has come in is approved, the rest is missing. */
export async function publishOpenRound(house: House): Promise<void> {
  await approveTheRest(house);
  const api = await house.api(people.coordinator);
  const { items } = await api.call('listRounds', { params: { planKey: exercisePlan }, query: {} });
  const params = { roundId: items.find(({ state }) => state === 'open')?.id ?? '' };
  await api.call('closeRound', { params });
  await api.call('publishRound', { params });
}
