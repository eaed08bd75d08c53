import { createHash } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { apiPrefix, evidenceLimits, type ProblemDetails } from '@lagesbild/contract';
import { startApi, type Api, type Client } from '../../test/api';
import { docx, pdf, png } from '../../test/evidence-files';
import { Ground } from '../../test/sweeps/ground';
import { sealWithEvidence } from './evidence-seal';

jest.setTimeout(60_000);

/** Files and links lie with the draft, unseen from outside; they are sealed with the version and are read from then on. */
describe('evidence', () => {
  let api: Api;
  let ground: Ground;
  let reporter: Client;
  let attester: Client;
  let analyst: Client;
  let stranger: Client;
  let reportId: string;

  beforeAll(async () => {
    api = await startApi();
    ground = new Ground(api.house, api.clock.now);
    reporter = await api.as('karin.lindqvist');
    attester = await api.as('helena.storm-bergman');
    analyst = await api.as('linnea.castegren');
    stranger = await api.as('jonas.virtanen');
    reportId = await ground.report('polismyndigheten', 'draft');
  });
  beforeEach(() => {
    api.clock.now = new Date(api.clock.now.getTime() + 60_000);
  });
  afterAll(() => api.stop());

  const add = (name: string, upload: Buffer, to = reportId) =>
    reporter.call('addFile', { params: { reportId: to }, query: { name }, upload });
  const kindOf = (body: unknown): string => (body as ProblemDetails).kind;
  const download = (client: Client, evidenceId: string) =>
    fetch(`${api.address}${apiPrefix}/reports/${reportId}/files/${evidenceId}`, { headers: { cookie: client.cookie ?? '' } });
  const stored = (): string[] =>
    readdirSync(path.join(api.house.config.dataFolder, 'files'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(path.basename(entry.parentPath), entry.name));

  it('takes a file into the draft, once however often it is sent, and stores it under its content', async () => {
    const { status, body } = await add('Utvärdering å ä ö.pdf', pdf());
    const sha256 = createHash('sha256').update(pdf()).digest('hex');
    expect([status, body.items]).toMatchObject([
      201,
      [
        {
          kind: 'file',
          title: 'Utvärdering å ä ö.pdf',
          mediaType: 'application/pdf',
          bytes: pdf().length,
          sha256,
          secrecy: null,
          address: null,
        },
      ],
    ]);
    expect((await add('Utvärdering å ä ö.pdf', pdf())).body.items).toHaveLength(1);
    expect(stored()).toEqual([path.join(sha256.slice(0, 2), sha256.slice(2))]);
  });

  it('takes links over https alone, and a note on secrecy for either', async () => {
    const link = { title: 'Lägesrapporten 2025', address: 'https://www.polisen.se/rapport?nr=1' };
    const { items } = await reporter.get('addLink', { params: { reportId }, body: { ...link, secrecy: '18 kap. 1 § OSL' } });
    expect(items[1]).toMatchObject({ ...link, kind: 'link', secrecy: '18 kap. 1 § OSL', sha256: null });
    for (const address of [
      'http://polisen.se/',
      'javascript:alert(1)',
      'https://',
      'https://name:word@polisen.se/',
      'https://polisen.se/ x',
    ])
      expect([address, (await reporter.call('addLink', { params: { reportId }, body: { ...link, address } })).status]).toEqual([
        address,
        422,
      ]);
    const place = { reportId, evidenceId: items[0]?.id ?? '' };
    const noted = await reporter.get('changeEvidence', { params: place, body: { secrecy: 'Personuppgifter, 21 kap. 1 § OSL' } });
    expect(noted.items[0]?.secrecy).toBe('Personuppgifter, 21 kap. 1 § OSL');
    expect((await reporter.get('changeEvidence', { params: place, body: { secrecy: null } })).items[0]?.secrecy).toBeNull();
  });

  it('shows nothing of it outside the organisation while it lies with the draft', async () => {
    const { draftEvidence } = await attester.get('showReport', { params: { reportId } });
    const evidenceId = draftEvidence?.[0]?.id ?? '';
    expect(draftEvidence).toHaveLength(2);
    expect((await analyst.get('showReport', { params: { reportId } })).draftEvidence).toBeNull();
    expect([
      (await download(reporter, evidenceId)).status,
      (await download(analyst, evidenceId)).status,
      (await download(stranger, evidenceId)).status,
    ]).toEqual([200, 404, 404]);
    expect((await analyst.call('addFile', { params: { reportId }, query: { name: 'a.pdf' }, upload: pdf() })).status).toBe(403);
    expect((await analyst.call('removeEvidence', { params: { reportId, evidenceId } })).status).toBe(403);
  });

  it('is sealed with the version: what the sender saw and nothing else', async () => {
    const { draft, draftEvidence } = await attester.get('showReport', { params: { reportId } });
    const seen = draftEvidence?.map((each) => each.id) ?? [];
    const submit = (evidenceSeen: string[], ifMatch = draft?.version ?? 0) =>
      attester.call('submitReport', { params: { reportId }, ifMatch, body: { evidenceSeen } });
    const surprised = await submit(seen.slice(1));
    expect([surprised.status, kindOf(surprised.body)]).toEqual([409, 'evidence-changed']);
    const sent = await submit(seen);
    expect(sent.status).toBe(201);
    const version = await analyst.get('showVersion', { params: { reportId, versionNr: 1 } });
    expect(version.evidence.map((each) => each.title)).toEqual(['Utvärdering å ä ö.pdf', 'Lägesrapporten 2025']);
    expect(version.evidence.some((each) => seen.includes(each.id))).toBe(false);
    expect(sent.body.evidence).toEqual(version.evidence);
    expect((await analyst.get('showReceipt', { params: { reportId, versionNr: 1 } })).evidence).toEqual(version.evidence);
    expect(sealWithEvidence(version.content, version.asked, version.evidence)).toBe(sent.body.sha256);
    expect(sealWithEvidence(version.content, version.asked, version.evidence.slice(1))).not.toBe(sent.body.sha256);
    const other = [...version.asked, { rule: 'never-asked', text: { sv: 'Varför?', en: 'Why?' } }];
    expect(sealWithEvidence(version.content, other, version.evidence)).not.toBe(sent.body.sha256);
    const late = await add('sen.pdf', pdf('sen'));
    expect([late.status, kindOf(late.body)]).toEqual([409, 'report-not-open']);
  });

  it('is given to those who read the report, as an attachment that nothing runs in', async () => {
    const { latest } = await analyst.get('showReport', { params: { reportId } });
    const [file] = latest?.evidence ?? [];
    const answered = await download(analyst, file?.id ?? '');
    expect(Buffer.from(await answered.arrayBuffer()).equals(pdf())).toBe(true);
    expect(Object.fromEntries(answered.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Utvardering a a o.pdf"; filename*=UTF-8''Utv%C3%A4rdering%20%C3%A5%20%C3%A4%20%C3%B6.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringMatching(/sandbox$/) as string,
      'cache-control': 'no-store',
    });
    expect((await download(stranger, file?.id ?? '')).status).toBe(404);
  });

  it('stays with the version when it is taken out of the draft of the next', async () => {
    const { version } = await analyst.get('showReport', { params: { reportId } });
    const started = await analyst.get('startReview', { params: { reportId }, ifMatch: version });
    await analyst.get('returnReport', { params: { reportId }, ifMatch: started.version, body: { reason: 'Mer underlag.' } });
    const { draftEvidence } = await reporter.get('showReport', { params: { reportId } });
    const left = await reporter.get('removeEvidence', { params: { reportId, evidenceId: draftEvidence?.[0]?.id ?? '' } });
    expect(left.items.map((each) => each.title)).toEqual(['Lägesrapporten 2025']);
    const { evidence } = await analyst.get('showVersion', { params: { reportId, versionNr: 1 } });
    expect((await download(analyst, evidence[0]?.id ?? '')).status).toBe(200);
    const rewrite = api.house.gateway.inTransaction((db) => db.rows("UPDATE report_version_evidence SET title = 'annat'"));
    await expect(rewrite).rejects.toThrow(/append-only/);
  });

  it('goes back to its organisation alone when the version is taken back', async () => {
    await add('nytt.pdf', pdf('nytt'));
    const { draft } = await attester.get('showReport', { params: { reportId } });
    await attester.get('submitReport', { params: { reportId }, ifMatch: draft?.version ?? 0, body: {} });
    const sent = await analyst.get('showReport', { params: { reportId } });
    const evidenceId = sent.latest?.evidence.find((each) => each.title === 'nytt.pdf')?.id ?? '';
    expect((await download(analyst, evidenceId)).status).toBe(200);
    await attester.get('withdrawReport', { params: { reportId }, ifMatch: sent.version, body: {} });
    expect((await download(analyst, evidenceId)).status).toBe(404);
    expect((await download(attester, evidenceId)).status).toBe(200);
  });

  it('is not given out when the stored content is no longer what was sealed', async () => {
    const { evidence } = await analyst.get('showVersion', { params: { reportId, versionNr: 1 } });
    const sha256 = evidence[0]?.sha256 ?? '';
    const place = path.join(api.house.config.dataFolder, 'files', sha256.slice(0, 2), sha256.slice(2));
    writeFileSync(place, 'annat');
    expect((await analyst.call('downloadFile', { params: { reportId, evidenceId: evidence[0]?.id ?? '' } })).status).toBe(500);
    rmSync(place);
    const gone = await analyst.call('downloadFile', { params: { reportId, evidenceId: evidence[0]?.id ?? '' } });
    expect([gone.status, kindOf(gone.body)]).toEqual([500, 'file-damaged']);
    // The same file sent again heals it.
    await add('igen.pdf', pdf());
    expect((await download(analyst, evidence[0]?.id ?? '')).status).toBe(200);
  });

  it(`holds at most ${evidenceLimits.perReport}, also when many are sent at once`, async () => {
    const full = await ground.report('polismyndigheten', 'draft');
    const sent = await Promise.all(
      Array.from({ length: evidenceLimits.perReport + 5 }, (_each, nr) => add(`bild ${nr}.png`, png(nr + 1, 1), full)),
    );
    expect(sent.filter((each) => each.status === 201)).toHaveLength(evidenceLimits.perReport);
    expect(sent.filter((each) => each.status === 409).map((each) => kindOf(each.body))).toEqual(Array(5).fill('too-much-evidence'));
  });

  it('leaves nothing of an upload that stops half way', async () => {
    const before = stored();
    const { hostname, port } = new URL(api.address);
    for (let tenths = 1; tenths < 10; tenths += 1) {
      const body = pdf('a'.repeat(100_000));
      const socket = connect(Number(port), hostname);
      const head = [
        `POST ${apiPrefix}/reports/${reportId}/files?name=halv.pdf HTTP/1.1`,
        `host: ${hostname}`,
        'sec-fetch-site: same-origin',
        'content-type: application/octet-stream',
        `content-length: ${body.length}`,
        `cookie: ${reporter.cookie ?? ''}`,
      ];
      socket.write(`${head.join('\r\n')}\r\n\r\n`);
      socket.write(body.subarray(0, (body.length * tenths) / 10));
      await pause(30);
      socket.destroy();
    }
    await pause(300);
    expect(stored()).toEqual(before);
  });

  it('refuses what it should and leaves nothing behind', async () => {
    const before = stored();
    const cases: [string, Buffer, number, string][] = [
      ['program.exe', Buffer.from('MZ'), 415, 'file-type-not-allowed'],
      ['makro.docx', docx({ name: 'word/vbaProject.bin', content: 'x' }), 422, 'file-active'],
      ['tom.pdf', Buffer.alloc(0), 422, 'file-empty'],
      ['stor.txt', Buffer.alloc(evidenceLimits.fileBytes + 1, 'a'), 413, 'file-too-large'],
      ['bild.pdf', png(), 422, 'file-content-differs'],
      ['../../etc/passwd.txt', Buffer.from('a'), 422, 'invalid-input'],
      ['a\r\nSet-Cookie: x.txt', Buffer.from('a'), 422, 'invalid-input'],
      ['a\u202Efdp.txt', Buffer.from('a'), 422, 'invalid-input'],
      ['a\u0000.txt', Buffer.from('a'), 422, 'invalid-input'],
      [`${'a'.repeat(300)}.txt`, Buffer.from('a'), 422, 'invalid-input'],
    ];
    for (const [name, upload, status, kind] of cases) {
      const refused = await add(name, upload);
      expect([name.slice(0, 30), refused.status, kindOf(refused.body)]).toEqual([name.slice(0, 30), status, kind]);
    }
    expect(stored()).toEqual(before);
    expect((await reporter.send('POST', `${apiPrefix}/reports/${reportId}/files?name=a.pdf`, { body: '{}' })).status).toBe(415);
  });
});
