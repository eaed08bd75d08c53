import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { startApi, type Api, type Client } from '../../test/api';
import { Ground } from '../../test/sweeps/ground';
import { RoundEntity } from '../rounds';

/** Who is told of what: in the product, and by mail in a folder. */
describe('telling people', () => {
  let api: Api;
  let ground: Ground;
  let reporter: Client;
  let analyst: Client;
  let coordinator: Client;

  beforeAll(async () => {
    api = await startApi();
    ground = new Ground(api.house, api.clock.now);
    reporter = await api.as('karin.lindqvist');
    analyst = await api.as('linnea.castegren');
    coordinator = await api.as('asa.bergendahl');
  });
  afterAll(() => api.stop());
  beforeEach(() => void (api.clock.now = new Date(api.clock.now.getTime() + 1000)));

  const texts = async (client: Client): Promise<string[]> => (await client.get('listNotifications')).items.map((each) => each.text.sv);
  const letters = (): string[] => {
    const folder = path.join(api.house.config.dataFolder, 'mail');
    return readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
  };
  const to = (name: string): string[] => letters().filter((letter) => letter.includes(`${name}@`));
  const mails = async (person: string) => (await coordinator.get('listMails', { query: { person, limit: 100 } })).items;

  it('says nothing before anything has happened', async () => {
    expect(await reporter.get('listNotifications')).toEqual({ items: [], page: 1, limit: 20, total: 0 });
  });

  it('tells the agency of a returned report until it has been submitted again', async () => {
    const reportId = await ground.report('polismyndigheten', 'in-review');
    await analyst.get('addNote', { params: { reportId }, body: { section: 'done', text: 'Hur många?' } });
    await analyst.get('returnReport', { params: { reportId }, body: {}, ifMatch: 1 });
    const { items, total } = await reporter.get('listNotifications');
    expect(total).toBe(1);
    expect(items[0]).toMatchObject({
      cause: 'report-returned',
      because: { sv: 'Du får detta därför att du rapporterar för Polismyndigheten.' },
      link: `/reports/${reportId}#done`,
      toDo: true,
    });
    expect(items[0]?.text.sv).toMatch(/^Rapporten om ”Prov \d+” är återsänd\. /);
    expect(await texts(analyst)).toEqual([]);
    const onBehalfOfId = await ground.personId('helena.storm-bergman');
    await reporter.get('submitReport', { params: { reportId }, body: { onBehalfOfId }, ifMatch: 1 });
    expect(await texts(reporter)).toEqual([]);
  });

  it('puts away what has been read, and brings it back', async () => {
    const reportId = await ground.report('polismyndigheten', 'in-review');
    await analyst.get('approveReport', { params: { reportId }, ifMatch: 1 });
    const [item] = (await reporter.get('listNotifications')).items;
    expect(item).toMatchObject({ cause: 'report-approved', toDo: false });
    const params = { notificationId: item?.id ?? '' };
    await reporter.get('setNotificationDone', { params, body: { done: true } });
    expect(await texts(reporter)).toEqual([]);
    expect((await analyst.call('setNotificationDone', { params, body: { done: false } })).status).toBe(404);
    await reporter.get('setNotificationDone', { params, body: { done: false } });
    expect(await texts(reporter)).toHaveLength(1);
    await reporter.get('setNotificationDone', { params, body: { done: true } });
  });

  it('tells the agencies that an obstacle names, until they answer', async () => {
    const raised = await coordinator.get('raiseObstacle', {
      params: { planKey: 'ovningsplan' },
      body: {
        title: 'Sekretess',
        kind: 'sekretess',
        hinders: 'Det tar tid.',
        severity: 'medium',
        governmentMustAct: false,
        mustActKeys: ['polismyndigheten'],
      },
    });
    expect((await reporter.get('listNotifications')).items).toMatchObject([
      { cause: 'obstacle-named-you', link: `/obstacles/${raised.id}` },
    ]);
    expect(await texts(await api.as('anna-karin.sjolander'))).toEqual([]);
    await reporter.get('changeObstacle', { params: { obstacleId: raised.id }, body: { text: 'Vi tar upp det.' }, ifMatch: raised.version });
    expect(await texts(reporter)).toEqual([]);
  });

  it('reminds of the last day in one digest a person, and sends it once however often the job runs', async () => {
    for (let run = 0; run < 3; run += 1) {
      await api.house.jobs.run('digests');
      await api.house.jobs.run('send-mail');
    }
    const [text] = await texts(reporter);
    expect(text).toMatch(/inte inlämnad.*Sista dag är 27 november, om fem dagar\.$/);
    expect(await mails('karin.lindqvist')).toMatchObject([{ kind: 'digest', state: 'sent', attempts: 1, error: null }]);
    expect(to('karin.lindqvist')).toHaveLength(1);
    expect(new Set((await mails('')).map((mail) => mail.address)).size).toBe((await mails('')).length);
    const [letter = ''] = to('karin.lindqvist');
    expect(letter).toContain('Auto-Submitted: auto-generated');
    expect(decoded(letter)).toContain('Du får detta därför att du rapporterar för Polismyndigheten.');
    expect(decoded(letter)).toMatch(/http:\/\/127\.0\.0\.1:\d+\/reports\/[0-9a-f-]{36}\r?\n/);
  });

  it('mails at once, in English, to who has chosen so, and never to who wants none', async () => {
    const attester = await api.as('helena.storm-bergman');
    expect(await attester.get('showNotificationChoice')).toEqual({ frequency: 'daily', language: 'sv' });
    await attester.get('setNotificationChoice', { body: { frequency: 'immediate', language: 'en' } });
    await reporter.get('setNotificationChoice', { body: { frequency: 'off', language: 'sv' } });
    await reporter.get('setNotificationChoice', { body: { frequency: 'off', language: 'sv' } });
    const reportId = await ground.report('polismyndigheten', 'in-review');
    await analyst.get('returnReport', { params: { reportId }, body: { reason: 'Rätta.' }, ifMatch: 1 });
    await api.house.jobs.run('send-mail');
    const [newest] = await mails('helena.storm-bergman');
    expect(newest).toMatchObject({ kind: 'immediate', state: 'sent' });
    expect(newest?.subject).toMatch(/^The report on “Trial \d+” has been returned/);
    api.clock.now = new Date('2026-11-26T09:00:00Z');
    [reporter, analyst, coordinator] = [await api.as('karin.lindqvist'), await api.as('linnea.castegren'), await api.as('asa.bergendahl')];
    await api.house.jobs.run('digests');
    expect(await mails('karin.lindqvist')).toHaveLength(1);
    expect((await mails('helena.storm-bergman')).map((mail) => mail.kind)).toEqual(['digest', 'immediate', 'digest']);
    expect(await texts(reporter)).toHaveLength(2);
  });

  it('reminds those who review of what has lain still for more than a week', async () => {
    const [text = ''] = await texts(analyst);
    expect(text).toMatch(/har väntat på granskning i mer än 7 dagar\.$/);
    expect(await mails('linnea.castegren')).toMatchObject([
      { kind: 'digest', state: 'waiting' },
      { kind: 'digest', state: 'sent' },
    ]);
  });

  it('opens a planned round by itself at six, or tells the coordinators what stands in the way', async () => {
    const free = await ground.round('planned');
    const { plan_id: planId } = await ground.roundIn('open');
    const blocked = { id: '00000000-0000-7000-8000-000000000001', planId, nr: 99, titleSv: 'Omgång 99', titleEn: 'Round 99' };
    const days = { periodFrom: '2026-11-01', periodTo: '2026-11-30', opensOn: '2026-11-27', dueOn: '2026-12-01', closesOn: '2026-12-02' };
    const times = { state: 'planned', openedAt: null, closedAt: null, publishedAt: null };
    await api.house.gateway.inTransaction((db) => db.insert(RoundEntity, { ...blocked, ...days, ...times }));
    const stateOf = async (roundId: string) => (await coordinator.get('showRound', { params: { roundId } })).state;
    await api.house.jobs.run('open-rounds');
    expect([await stateOf(free), await stateOf(blocked.id)]).toEqual(['open', 'planned']);
    expect(await texts(coordinator)).not.toContainEqual(expect.stringContaining('Omgång 99'));
    api.clock.now = new Date('2026-11-27T04:59:00Z');
    coordinator = await api.as('asa.bergendahl');
    await api.house.jobs.run('open-rounds');
    expect(await texts(coordinator)).not.toContainEqual(expect.stringContaining('Omgång 99'));
    api.clock.now = new Date('2026-11-27T05:00:00Z');
    await api.house.jobs.run('open-rounds');
    expect(await stateOf(blocked.id)).toBe('planned');
    expect(await texts(coordinator)).toContain(
      'Omgång 99 skulle ha öppnats 27 november, men en tidigare omgång är inte publicerad. Publicera den först.',
    );
    expect((await coordinator.get('showRound', { params: { roundId: blocked.id } })).next.sv).toMatch(
      /inte förrän omgång 4 är publicerad\.$/,
    );
  });

  it('gives the days of a round as a calendar file', async () => {
    const { id: roundId } = await ground.roundIn('open');
    const { status, headers, text } = await coordinator.call('showRoundCalendar', { params: { roundId }, query: { language: 'en' } });
    expect([status, headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename=".*\.ics"; filename\*=UTF-8''/);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(text).toContain('DTSTART;VALUE=DATE:20261127\r\nDTEND;VALUE=DATE:20261128\r\n');
    expect(text).toContain('SUMMARY:Last day to report:');
  });

  it('shows the send log to those who run the product and lead the round, and can be searched', async () => {
    expect((await (await api.as('linnea.castegren')).call('listMails')).status).toBe(403);
    const administrator = await api.as('jonas.virtanen');
    expect((await administrator.get('listMails', { query: { subject: 'trial' } })).total).toBe(1);
    expect((await administrator.get('listMails', { query: { state: 'failed' } })).total).toBe(0);
  });
});

/** The body of a letter, from quoted-printable or base64. */
function decoded(letter: string): string {
  const at = letter.indexOf('\r\n\r\n');
  const body = letter.slice(at + 4);
  if (/transfer-encoding: base64/i.test(letter.slice(0, at))) return Buffer.from(body, 'base64').toString('utf8');
  const bytes = body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
