import { startApi, type Api, type Client } from '../../test/api';

describe('the meetings of a plan', () => {
  let api: Api;
  let reader: Client;

  const list = (planKey: string) => reader.get('listMeetings', { params: { planKey }, query: { limit: 100 } });

  beforeAll(async () => {
    api = await startApi();
    reader = await api.as('karin.lindqvist');
  });
  afterAll(() => api.stop());

  it('are twelve in all, nine of them about the plan of 2018, in the order they were held', async () => {
    const totals = await Promise.all(['plan-2018', 'plan-2008-2010', 'plan-barn-2016-2018'].map(async (key) => (await list(key)).total));
    expect(totals).toEqual([9, 2, 1]);
    const days = (await list('plan-2018')).items.map((meeting) => meeting.dateFrom);
    expect(days).toEqual([...days].sort());
  });

  it('has the five dialogue meetings of 2020 as one series', async () => {
    const meetings = (await list('plan-2018')).items.filter((meeting) => meeting.series?.key === 'grupp-dialogmoten-2020');
    expect(meetings.map((meeting) => [meeting.nr, meeting.dateFrom, meeting.title.sv])).toEqual([
      [1, '2020-09-16', 'Kunskap och förebyggande arbete'],
      [2, '2020-09-23', 'Stöd, skydd och brottsbekämpning'],
      [3, '2020-10-01', 'Civilsamhällesorganisationer'],
      [4, '2020-10-08', 'Exploatering av barn'],
      [5, '2020-10-14', 'Internationell samverkan'],
    ]);
    expect(meetings[0]!.series?.perspectives).toEqual(['barnets-ratt', 'hbtqi']);
    expect(meetings[0]!.areas.map((area) => area.nr)).toEqual([2, 7]);
    expect(meetings[0]).toMatchObject({ areaCertainty: 'var-tolkning', invited: { en: expect.any(String) as string } });
    expect(meetings[0]!.participants.map((each) => each.key)).toEqual(['jamstalldhetsmyndigheten', 'regeringskansliet']);
    expect(meetings[3]).toMatchObject({ areas: [], areaCertainty: 'eget-tema' });
  });

  it('gives a day no more exactly than the source knows it', async () => {
    expect((await list('plan-2018')).items.map((meeting) => meeting.dateFrom)).toContain('2018-03');
  });

  it('names the source of each, and refuses a plan that is not there', async () => {
    expect((await list('plan-2018')).items.every((meeting) => meeting.citations.length > 0)).toBe(true);
    expect((await reader.call('listMeetings', { params: { planKey: 'finns-inte' } })).status).toBe(404);
    expect((await reader.send('GET', '/api/v1/plans/plan-2018/meetings?limit=många')).status).toBe(422);
  });
});
