import type { MarkView, ReadText } from '@lagesbild/contract';
import fc from 'fast-check';
import { startApi, type Api, type Client } from '../../test/api';
import { Ground } from '../../test/sweeps/ground';
import { sweepSeed } from '../../test/sweeps/seed';
import { newId } from '../platform/database/ids';
import { ReportEntity, ReportVersionAnswerEntity, ReportVersionEntity } from '../reporting';

const planKey = 'ovningsplan';
const done = 'Vi har utbildat 140 handläggare 👩‍👧 i Umeå. Försöket gick väl 🙂, och åtta län följer efter.\nNästa år fortsätter vi.';
const laterVersions = 1000;
const atATime = 100;

/** Half a character outside the basic plane, without its other half. */
const halves = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Marks point at sealed words: whatever is submitted afterwards, they stand where they stood (LAGESBILD_SEED as in the sweeps). */
describe('marks', () => {
  let api: Api;
  let analyst: Client;
  let reportId: string;
  let versionId: string;

  beforeAll(async () => {
    api = await startApi();
    analyst = await api.as('linnea.castegren');
    const attester = await api.as('helena.storm-bergman');
    reportId = await new Ground(api.house, api.clock.now).report('polismyndigheten', 'draft');
    const { version } = await attester.get('saveDraft', { params: { reportId }, body: { done }, ifMatch: 1 });
    await attester.get('submitReport', { params: { reportId }, body: {}, ifMatch: version });
    versionId = (await api.house.reader.first<{ id: string }>('SELECT id FROM report_version WHERE report_id = ?', [reportId]))!.id;
  });
  afterAll(() => api.stop());

  const marks = async (): Promise<MarkView[]> =>
    (await analyst.get('listMarks', { params: { planKey }, query: { organisation: 'polismyndigheten', limit: 100 } })).items;
  const sealedText = async (): Promise<ReadText> =>
    (await analyst.get('readAnswers', { params: { planKey }, query: { source: versionId, question: 'done' } })).items[0]!.texts[0]!;

  it('are taken exactly where they hold whole characters of the sealed text', async () => {
    const ranges = fc.sample(fc.tuple(fc.nat(done.length + 3), fc.nat(40)), { numRuns: 60, seed: sweepSeed });
    const seen = new Set<string>();
    for (const [start, length] of ranges) {
      const [end, quote] = [start + length, done.slice(start, start + length)];
      if (seen.has(`${start}-${end}`)) continue;
      seen.add(`${start}-${end}`);
      const target = { kind: 'perspective' as const, key: 'barnets-ratt' };
      const place = { sourceKind: 'report-version' as const, sourceId: versionId, field: 'done', start, end: Math.max(end, 1) };
      const whole = end <= done.length && quote.search(halves) < 0 && quote.trim() !== '';
      const { status } = await analyst.call('addMark', {
        params: { planKey },
        body: { ...place, quote: quote.replace(halves, '�'), targets: [target] },
      });
      expect([start, end, status]).toEqual([start, end, whole ? 201 : 409]);
    }
    expect((await marks()).length).toBeGreaterThan(20);
  });

  it(`stay through ${laterVersions} later versions, to the letter`, async () => {
    const before = await marks();
    const words = fc.sample(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), { numRuns: laterVersions, seed: sweepSeed });
    for (let from = 0; from < laterVersions; from += atATime) {
      await submit(words.slice(from, from + atATime), from + 2);
      const after = await marks();
      expect(after).toEqual(before.map((mark) => ({ ...mark, source: { ...mark.source, latest: false } })));
      const { text, marks: inMargin } = await sealedText();
      expect([text, inMargin.length]).toEqual([done, before.length]);
      expect(inMargin.map((mark) => text.slice(mark.start, mark.end))).toEqual(inMargin.map((mark) => mark.quote));
    }
    const stored = await api.house.reader.rows<{ source_sha256: string; sha256: string }>(
      'SELECT m.source_sha256, v.sha256 FROM mark m JOIN report_version v ON v.id = m.source_id WHERE m.source_id = ?',
      [versionId],
    );
    expect(stored.every((row) => row.source_sha256 === row.sha256)).toBe(true);
    const standing = await analyst.get('readAnswers', { params: { planKey }, query: { organisation: 'polismyndigheten', limit: 100 } });
    expect(standing.items.find(({ source }) => source.reportId === reportId)).toMatchObject({ source: { versionNr: laterVersions + 1 } });
  });

  /** Seals versions with these words, one after the other, as submissions do. */
  async function submit(words: readonly string[], firstNr: number): Promise<void> {
    const submittedById = (await api.house.reader.first<{ id: string }>(
      "SELECT id FROM person WHERE email_key LIKE 'helena.storm-bergman@%'",
    ))!.id;
    const facts = { workStatus: 'ongoing', rating: 'on-track', expectedDoneOn: null, usedOre: null, forecastOre: null };
    const sealed = {
      reportId,
      submittedAt: api.clock.now,
      submittedById,
      onBehalfOfId: null,
      sha256: 'a'.repeat(64),
      onTime: true,
      ...facts,
    };
    const versions = words.map((text, index) => ({ id: newId(api.clock.now), nr: firstNr + index, text }));
    await api.house.gateway.inTransaction(async (db) => {
      await db.insert(
        ReportVersionEntity,
        versions.map(({ id, nr }) => ({ id, nr, ...sealed })),
      );
      await db.insert(
        ReportVersionAnswerEntity,
        versions.map(({ id, text }) => ({ versionId: id, question: 'done', text })),
      );
      await db.change(ReportEntity, { id: reportId }, { latestVersionNr: firstNr + words.length - 1 });
    });
  }
});
