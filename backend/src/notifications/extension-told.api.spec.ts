import { startApi, type Api, type Client } from '../../test/api';
import { Ground } from '../../test/sweeps/ground';

/** The open round's last day is 27 November 2026; the police get until 18 December. */
describe('later days', () => {
  let api: Api;
  let coordinator: Client;
  let roundId: string;

  beforeAll(async () => {
    api = await startApi();
    coordinator = await api.as('asa.bergendahl');
    roundId = (await new Ground(api.house, api.clock.now).roundIn('open')).id;
  });
  afterAll(() => api.stop());

  const textsOf = async (name: string): Promise<string[]> =>
    (await (await api.as(name)).get('listNotifications', { query: { limit: 100 } })).items.map((each) => each.text.sv);

  it('are told to those who write the reports, once for each report, and to nobody else', async () => {
    const body = { organisationKey: 'polismyndigheten', dueOn: '2026-12-18', closesOn: '2026-12-31', reason: 'Ny handläggare.' };
    const { reports } = await coordinator.get('extendDays', { params: { roundId }, body });
    const texts = await textsOf('karin.lindqvist');
    expect(texts).toHaveLength(reports);
    for (const text of texts) expect(text).toMatch(/^Ni har fått längre tid för rapporten om ”.+”: till och med 18 december\.$/);
    expect(await textsOf('amina.abdi-warsame')).toEqual([]);
    expect(await textsOf('asa.bergendahl')).toEqual([]);
  });

  it('move the reminders of the organisation, and not those of others', async () => {
    api.clock.now = new Date('2026-11-26T08:00:00Z');
    await api.house.jobs.run('digests');
    const about = (texts: string[]): string[] => texts.filter((text) => text.includes('Sista dag'));
    expect(about(await textsOf('karin.lindqvist'))).not.toContainEqual(expect.stringContaining('27 november'));
    expect(about(await textsOf('amina.abdi-warsame'))).toEqual([expect.stringContaining('Sista dag är 27 november, i morgon.')]);
    api.clock.now = new Date('2026-12-17T08:00:00Z');
    await api.house.jobs.run('digests');
    expect(about(await textsOf('karin.lindqvist'))).toContainEqual(expect.stringContaining('Sista dag är 18 december, i morgon.'));
  });

  it('are reminded of also when the round has been closed for the others', async () => {
    coordinator = await api.as('asa.bergendahl');
    await coordinator.get('closeRound', { params: { roundId } });
    api.clock.now = new Date('2026-12-18T08:00:00Z');
    await api.house.jobs.run('digests');
    expect(await textsOf('karin.lindqvist')).toContainEqual(expect.stringContaining('Sista dag är 18 december, i dag.'));
    expect((await textsOf('amina.abdi-warsame')).filter((text) => text.includes('Sista dag'))).toEqual([]);
  });
});
