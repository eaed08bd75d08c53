import type { NewAssignmentIndicator } from '@lagesbild/contract';
import { startApi, type Answered, type Api, type Client } from '../../test/api';

const faults = ({ body }: Answered<unknown>): string[][] =>
  (body as { errors: { pointer: string; rule: string }[] }).errors.map(({ pointer, rule }) => [pointer, rule]);

/** What the coordinator keeps of an assignment: days of deliverables, and the figures that are asked for. */
describe('an assignment that is kept', () => {
  let api: Api;
  let coordinator: Client;
  let reporter: Client;

  beforeAll(async () => {
    api = await startApi();
    [coordinator, reporter] = await Promise.all([api.as('asa.bergendahl'), api.as('karin.lindqvist')]);
  });
  afterAll(() => api.stop());

  const page = (assignmentKey: string, client = coordinator) => client.get('showAssignment', { params: { assignmentKey } });
  const finalOf = async (assignmentKey: string) =>
    (await page(assignmentKey)).deliverables.find(({ kind }) => kind.key === 'slutredovisning')!;
  const finalReportOn = async (label: string): Promise<string | null> => {
    const { items } = await reporter.get('listReports', { query: { limit: 100 } });
    const reportId = items.find((item) => item.assignment.label === label)!.id;
    return (await reporter.get('showReport', { params: { reportId } })).assignment.finalReportOn;
  };

  it('shows a day that a decision has moved with the day before it', async () => {
    expect(await finalOf('ovning-3-3')).toMatchObject({
      dueOn: '2027-06-01',
      moved: [{ fromOn: '2026-10-01', dnr: 'Ju2026/00402', decidedOn: '2026-02-26' }],
    });
    expect(await finalReportOn('3.3')).toBe('2027-06-01');
  });

  it('moves a day by a decision, as many times as it is decided, and loses none of the days', async () => {
    const { id: deliverableId, dueOn } = await finalOf('ovning-6-2');
    const params = { assignmentKey: 'ovning-6-2', deliverableId };
    const first = { dueOn: '2027-12-01', decidedOn: '2026-11-12', dnr: 'Ju2026/02001', note: null };
    await coordinator.get('moveDeliverable', { params, body: first });
    const second = { dueOn: '2028-03-01', decidedOn: '2026-11-19', dnr: 'Ju2026/02044', note: 'Flyttad ännu en gång.' };
    const moved = await coordinator.get('moveDeliverable', { params, body: second });
    expect(moved.deliverables.find(({ id }) => id === deliverableId)).toMatchObject({
      dueOn: '2028-03-01',
      moved: [
        { fromOn: dueOn, dnr: 'Ju2026/02001' },
        { fromOn: '2027-12-01', dnr: 'Ju2026/02044', decidedOn: '2026-11-19' },
      ],
    });
    expect(moved.decisions.slice(-2)).toMatchObject([
      { kind: { key: 'andring' }, dnr: 'Ju2026/02001' },
      { dnr: 'Ju2026/02044', note: 'Flyttad ännu en gång.' },
    ]);
    expect(await finalReportOn('6.2')).toBe('2028-03-01');
    expect(faults(await coordinator.call('moveDeliverable', { params, body: second }))).toEqual([['#/dueOn', 'repeated']]);
    const tomorrow = { ...second, dueOn: '2028-04-01', decidedOn: '2026-11-23' };
    expect(faults(await coordinator.call('moveDeliverable', { params, body: tomorrow }))).toEqual([['#/decidedOn', 'in-the-future']]);
  });

  it('notes the day that a deliverable came in, and takes back a day that was wrong, with both in the log', async () => {
    const { id: deliverableId } = await finalOf('ovning-1-3');
    const params = { assignmentKey: 'ovning-1-3', deliverableId };
    const of = (receivedOn: string | null, dnr: string | null) =>
      coordinator.call('receiveDeliverable', { params, body: { receivedOn, dnr } });
    expect((await of('2026-11-22', 'Ju2026/02100')).status).toBe(201);
    expect(await finalOf('ovning-1-3')).toMatchObject({ receivedOn: '2026-11-22', receivedDnr: 'Ju2026/02100' });
    expect(faults(await of('2026-11-23', null))).toEqual([['#/receivedOn', 'in-the-future']]);
    await of(null, null);
    expect(await finalOf('ovning-1-3')).toMatchObject({ receivedOn: null, receivedDnr: null });
    const { items } = await coordinator.get('listAuditEntries', { query: { limit: 20 } });
    expect(items.filter(({ objectId }) => objectId === deliverableId).map(({ action }) => action)).toEqual([
      'deliverable-receipt-taken-back',
      'deliverable-received',
    ]);
  });

  it('lets many move the same day at once, and keeps each move that was answered', async () => {
    const { id: deliverableId, moved: before } = await finalOf('ovning-4-3');
    const params = { assignmentKey: 'ovning-4-3', deliverableId };
    const days = ['2027-01-10', '2027-01-11', '2027-01-12', '2027-01-13', '2027-01-14', '2027-01-15'];
    const answers = await Promise.all(
      days.map((dueOn) =>
        coordinator.call('moveDeliverable', { params, body: { dueOn, decidedOn: '2026-11-19', dnr: dueOn, note: null } }),
      ),
    );
    const stored = answers.filter(({ status }) => status === 201).length;
    expect(answers.map(({ status }) => status).filter((status) => status !== 201 && status !== 503)).toEqual([]);
    const { moved } = await finalOf('ovning-4-3');
    expect(moved).toHaveLength(before.length + stored);
    expect(new Set(moved.map(({ dnr }) => dnr)).size).toBe(moved.length);
  });

  const counties: NewAssignmentIndicator = {
    nameSv: 'Län med avtal',
    nameEn: 'Counties with an agreement',
    unit: 'län',
    dimension: null,
    cumulative: false,
  };
  const add = (body: NewAssignmentIndicator, client = coordinator) =>
    client.call('addAssignmentIndicator', { params: { assignmentKey: 'ovning-6-1' }, body });

  it('asks for figures, stops and asks again; what a series counts is never changed', async () => {
    expect((await add(counties)).body.indicators).toEqual([
      {
        key: 'lan-med-avtal',
        name: { sv: 'Län med avtal', en: 'Counties with an agreement' },
        unit: 'län',
        dimension: null,
        cumulative: false,
        active: true,
        values: [],
      },
    ]);
    expect(faults(await add({ ...counties, unit: 'antal' }))).toEqual([['#/nameSv', 'repeated']]);
    expect(faults(await add({ ...counties, nameSv: '…' }))).toEqual([['#/nameSv', 'wrong-form']]);
    expect(faults(await add({ ...counties, nameSv: 'Annat', indicatorKey: 'finns-inte' }))).toEqual([['#/indicatorKey', 'not-one-of']]);
    expect(
      (await add({ ...counties, dimension: 'norra Sverige', indicatorKey: 'p1-uppdrag' })).body.indicators.map(({ key }) => key),
    ).toEqual(['lan-med-avtal', 'lan-med-avtal-norra-sverige']);
    const set = async (active: boolean) =>
      (
        await coordinator.get('setAssignmentIndicatorActive', {
          params: { assignmentKey: 'ovning-6-1', indicatorKey: 'lan-med-avtal' },
          body: { active },
        })
      ).indicators[0]?.active;
    expect([await set(false), await set(true)]).toEqual([false, true]);
  });

  it('is kept by the coordinator alone, and not in history', async () => {
    expect([(await page('ovning-6-1')).can, (await page('ovning-6-1', reporter)).can]).toEqual([{ keep: true }, { keep: false }]);
    expect((await page('bra-uppfoljning')).can).toEqual({ keep: false });
    expect((await add(counties, reporter)).status).toBe(403);
    const { id: deliverableId } = await finalOf('ovning-6-1');
    const elsewhere = { params: { assignmentKey: 'ovning-1-3', deliverableId }, body: { receivedOn: null, dnr: null } };
    expect((await coordinator.call('receiveDeliverable', elsewhere)).status).toBe(404);
  });
});
