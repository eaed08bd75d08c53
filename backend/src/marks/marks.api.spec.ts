import type { MarginMark, NewMark, ReadingItem, ReadText } from '@lagesbild/contract';
import { startApi, type Api, type Client } from '../../test/api';
import { Ground } from '../../test/sweeps/ground';

const planKey = 'ovningsplan';

describe('reading answers and marking passages', () => {
  let api: Api;
  let ground: Ground;
  let analyst: Client;
  let colleague: Client;
  let rounds: { id: string; nr: number }[];

  beforeAll(async () => {
    api = await startApi();
    ground = new Ground(api.house, api.clock.now);
    analyst = await api.as('linnea.castegren');
    colleague = await api.as('asa.bergendahl');
    rounds = (await analyst.get('listRounds', { params: { planKey } })).items;
  });
  afterAll(() => api.stop());

  const read = (query: object = {}, client = analyst) => client.get('readAnswers', { params: { planKey }, query });
  const roundNr = (nr: number): string => rounds.find((round) => round.nr === nr)!.id;
  const textOf = (item: ReadingItem, field: string): ReadText => item.texts.find((text) => text.field === field)!;
  const aCode = async (name: string): Promise<string> => {
    const { codes } = await analyst.get('addCode', { params: { planKey }, body: { name, parentId: null } });
    return codes.find((code) => code.name === name)!.id;
  };
  /** An answer with words in it, in the round. */
  const anAnswer = async (nr: number, field = 'done'): Promise<{ item: ReadingItem; text: ReadText }> => {
    const { items } = await read({ round: roundNr(nr), question: field, limit: 100 });
    const item = items.find((each) => textOf(each, field).text.length > 40)!;
    return { item, text: textOf(item, field) };
  };
  const markIn = ({ item, text }: { item: ReadingItem; text: ReadText }, code: string, [start, end] = [0, 12]): NewMark => ({
    sourceKind: 'report-version',
    sourceId: item.source.id,
    field: text.field,
    start,
    end,
    quote: text.text.slice(start, end),
    targets: [{ kind: 'code', key: code }],
  });
  const mark = (body: NewMark, client = analyst) => client.call('addMark', { params: { planKey }, body });

  describe('the answers', () => {
    it('to one question stand side by side, in the order of the plan, with those that say nothing', async () => {
      const query = { round: roundNr(3), question: 'perspective:hbtqi', limit: 100 };
      const { items, total, silent: said } = await read({ ...query, silent: true });
      expect(total).toBe(items.length);
      expect(items.length).toBeGreaterThan(30);
      expect(items.every((item) => item.texts.length === 1 && item.texts[0]!.label.sv.startsWith('Hbtqi'))).toBe(true);
      const silent = items.filter((item) => item.texts[0]!.text === '').length;
      expect(silent).toBeGreaterThan(0);
      expect(silent).toBeLessThan(items.length);
      const answered = await read(query);
      expect(answered).toMatchObject({ total: total - silent, silent: said, items: items.filter((item) => item.texts[0]!.text !== '') });
      expect(said).toBe(silent);
      const areas = items.flatMap((item) => item.source.area?.nr ?? []);
      expect(areas).toEqual([...areas].sort((one, other) => one - other));
    });

    it('of one assignment stand below each other, the latest round first', async () => {
      const { items } = await read({ assignment: 'ovning-1-3' });
      const nrs = items.map((item) => item.source.round.nr);
      expect(new Set(nrs).size).toBeGreaterThanOrEqual(3);
      expect(nrs).toEqual([...nrs].sort((one, other) => other - one));
      expect(items.every((item) => item.texts.some((text) => text.field === 'done' && text.text !== ''))).toBe(true);
    });

    it.each([
      ['area', { area: 4 }, (item: ReadingItem) => item.source.area?.nr === 4],
      ['organisation', { organisation: 'polismyndigheten' }, (item: ReadingItem) => item.source.organisation.key === 'polismyndigheten'],
    ])('are narrowed by %s', async (_name, query, holds) => {
      const { items, total } = await read({ question: 'done', ...query, limit: 100 });
      expect(total).toBeGreaterThan(0);
      expect(items.every(holds)).toBe(true);
    });

    it('come a page at a time', async () => {
      const query = { round: roundNr(2), question: 'done' };
      const all = await read({ ...query, limit: 100 });
      const second = await read({ ...query, limit: 10, page: 2 });
      expect(second.items).toEqual(all.items.slice(10, 20));
      expect(second.total).toBe(all.total);
    });

    it('are those that were submitted: no draft is read, and nothing that was taken back', async () => {
      const draft = await ground.report('tullverket', 'draft');
      const submitted = await ground.report('polismyndigheten', 'submitted');
      const own = async () =>
        (await read({ round: roundNr(4), organisation: 'polismyndigheten', limit: 100 })).items.find(
          (each) => each.source.reportId === submitted,
        );
      const others = await read({ round: roundNr(4), organisation: 'tullverket', limit: 100 });
      expect(others.items.map((item) => item.source.reportId)).not.toContain(draft);
      const { source } = (await own())!;
      const attester = await api.as('helena.storm-bergman');
      const item = (await own())!;
      const made = await mark(markIn({ item, text: textOf(item, 'done') }, await aCode('Togs tillbaka')));
      const listed = async () =>
        (await analyst.get('listMarks', { params: { planKey }, query: { limit: 100 } })).items.map((each) => each.id);
      expect(await listed()).toContain(made.body.id);
      await attester.get('withdrawReport', { params: { reportId: submitted }, body: {}, ifMatch: 1 });
      expect(await listed()).not.toContain(made.body.id);
      expect(await own()).toBeUndefined();
      expect((await read({ source: source.id })).items).toEqual([]);
    });

    it('are not there for a plan that nobody has, and are asked for in known words', async () => {
      expect((await analyst.call('readAnswers', { params: { planKey: 'ingen-plan' } })).status).toBe(404);
      expect((await analyst.send('GET', `/api/v1/plans/${planKey}/answers?question=asked:money`)).status).toBe(422);
    });
  });

  describe('a mark', () => {
    it('stands in the margin of the answer, for its maker and for colleagues, alone or together', async () => {
      const at = await anAnswer(3);
      const code = await aCode('Samverkan');
      const made = await mark(markIn(at, code));
      expect([made.status, made.body.mine, made.body.by]).toEqual([201, true, 'Linnéa Castegren']);
      const query = { source: at.item.source.id, question: 'done' };
      const marks = async (by: string, client: Client): Promise<MarginMark[]> =>
        (await read({ ...query, by }, client)).items[0]!.texts[0]!.marks;
      expect(await marks('all', analyst)).toEqual([made.body]);
      expect(await marks('mine', analyst)).toHaveLength(1);
      expect(await marks('colleagues', analyst)).toEqual([]);
      expect(await marks('mine', colleague)).toEqual([]);
      expect(await marks('colleagues', colleague)).toEqual([{ ...made.body, mine: false, can: { remove: false } }]);
    });

    it('ties a passage to an obstacle, a finding, a perspective and a code at once, and is listed under each', async () => {
      const at = await anAnswer(2);
      const { items: obstacles } = await analyst.get('listObstacles', { params: { planKey } });
      const { items: findings } = await analyst.get('listFindings', { params: { planKey: 'plan-2018' } });
      const targets = [
        { kind: 'obstacle' as const, key: obstacles[0]!.id },
        { kind: 'finding' as const, key: findings[0]!.key },
        { kind: 'perspective' as const, key: 'barnets-ratt' },
        { kind: 'code' as const, key: await aCode('Kunskap') },
      ];
      const { status, body } = await mark({ ...markIn(at, ''), targets });
      expect(status).toBe(201);
      expect(body.targets.map(({ kind, key }) => ({ kind, key })).sort((one, other) => (one.kind < other.kind ? -1 : 1))).toEqual(
        [...targets].sort((one, other) => (one.kind < other.kind ? -1 : 1)),
      );
      for (const { kind, key } of targets) {
        const { items, total } = await analyst.get('listMarks', { params: { planKey }, query: { targetKind: kind, target: key } });
        expect([total, items[0]!.id, items[0]!.source.id, items[0]!.field]).toEqual([1, body.id, at.item.source.id, 'done']);
        const { items: choices } = await analyst.get('listMarkTargets', { params: { planKey }, query: { kind, limit: 100 } });
        expect(choices.find((choice) => choice.key === key)?.marks).toBe(1);
      }
    });

    it('is refused where the words are not those of the sealed text, or the range is not within it', async () => {
      const at = await anAnswer(3);
      const right = markIn(at, await aCode('Fel plats'));
      const { text } = at.text;
      const wrong: Partial<NewMark>[] = [
        { quote: 'Andra ord' },
        { start: 1, end: 13 },
        { start: text.length, end: text.length + 5, quote: 'xxxxx' },
        { start: 5, end: 5, quote: '' },
        { field: 'perspective:finns-inte' },
      ];
      for (const change of wrong) {
        const { status, body } = await mark({ ...right, ...change });
        expect([status, (body as unknown as { kind: string }).kind]).toEqual([409, 'mark-does-not-fit']);
      }
      expect((await mark({ ...right, sourceId: right.targets[0]!.key })).status).toBe(404);
      expect((await mark({ ...right, targets: [{ kind: 'code', key: 'finns-inte' }] })).status).toBe(422);
      expect((await mark({ ...right, targets: [] })).status).toBe(422);
      expect((await mark(right)).status).toBe(201);
      const again = await mark(right);
      expect([again.status, (again.body as unknown as { kind: string }).kind]).toEqual([409, 'already-marked']);
    });

    it('is removed by its maker alone, and both are recorded', async () => {
      const { body } = await mark(markIn(await anAnswer(1), await aCode('Bort igen')));
      expect((await colleague.call('removeMark', { params: { markId: body.id } })).status).toBe(403);
      expect((await analyst.call('removeMark', { params: { markId: body.id } })).status).toBe(204);
      expect((await analyst.call('removeMark', { params: { markId: body.id } })).status).toBe(404);
      const { items } = await analyst.get('listMarks', { params: { planKey }, query: { limit: 100 } });
      expect(items.map((each) => each.id)).not.toContain(body.id);
      const entries = await api.house.reader.rows<{ action: string; organisation_id: string | null }>(
        "SELECT action, organisation_id FROM audit_entry WHERE object_kind = 'mark' AND object_id = ? ORDER BY seq",
        [body.id],
      );
      expect(entries).toEqual(['mark-added', 'mark-removed'].map((action) => ({ action, organisation_id: null })));
    });

    it('stays on its version when a later one follows', async () => {
      const reportId = await ground.report('polismyndigheten', 'submitted');
      const item = async () =>
        (await read({ round: roundNr(4), organisation: 'polismyndigheten', limit: 100 })).items.find(
          (each) => each.source.reportId === reportId,
        );
      const first = (await item())!;
      const made = await mark(markIn({ item: first, text: textOf(first, 'done') }, await aCode('Följer versionen')));
      await analyst.get('startReview', { params: { reportId }, ifMatch: 1 });
      const attester = await api.as('helena.storm-bergman');
      const { version } = await analyst.get('returnReport', { params: { reportId }, body: { reason: 'Skriv mer.' }, ifMatch: 2 });
      const draft = await attester.get('saveDraft', { params: { reportId }, body: { done: 'Helt andra ord.' }, ifMatch: 1 });
      expect(version).toBeGreaterThan(2);
      await attester.get('submitReport', { params: { reportId }, body: {}, ifMatch: draft.version });
      expect((await item())!.source.versionNr).toBe(2);
      expect(textOf((await item())!, 'done').marks).toEqual([]);
      const old = (await read({ source: first.source.id })).items[0]!;
      expect([old.source.latest, textOf(old, 'done').marks, textOf(old, 'done').text]).toEqual([
        false,
        [made.body],
        textOf(first, 'done').text,
      ]);
    });
  });

  it('is nobody’s but the coordination’s', async () => {
    for (const name of ['karin.lindqvist', 'helena.storm-bergman', 'charlotte.nyberg-falk', 'jonas.virtanen']) {
      const outsider = await api.as(name);
      for (const endpoint of ['readAnswers', 'listMarks', 'listMarkTargets'] as const)
        expect((await outsider.call(endpoint, { params: { planKey } })).status).toBe(403);
    }
  });
});
