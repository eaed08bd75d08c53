import { apiPrefix, type DraftChange, type ProblemDetails, type WorkbookReading } from '@lagesbild/contract';
import { readXlsx, writeXlsx, type Workbook } from 'hucre/xlsx';
import { startApi, type Api, type Client } from '../../test/api';
import { docx, xlsx } from '../../test/evidence-files';

jest.setTimeout(60_000);

const hostile = ['=1+1', '+cmd|calc', '-2', '@SUM(A1)', '\t=1', 'a _x0041_ b', '<script>', '"; --', 'rad 1\nrad 2', 'Å ä ö 🙂'].join('\n');

const trained = 'utredare-som-har-gatt-utbildningen';

/** A workbook out, written in and read back: nothing is saved until the writer has seen what was read. */
describe('a workbook', () => {
  let api: Api;
  let reporter: Client;
  let analyst: Client;
  let reportId: string;

  beforeAll(async () => {
    api = await startApi();
    reporter = await api.as('karin.lindqvist');
    analyst = await api.as('linnea.castegren');
    const drafts = await reporter.get('listReports', { query: { status: 'draft' } });
    reportId = drafts.items.find((item) => item.assignment.label === '6.2')?.id ?? '';
  });
  afterAll(() => api.stop());

  const bytesAt = async (address: string): Promise<Buffer> => {
    const answered = await fetch(`${api.address}${apiPrefix}${address}`, { headers: { cookie: reporter.cookie ?? '' } });
    expect([answered.status, answered.headers.get('content-disposition')]).toEqual([200, expect.stringContaining('.xlsx')]);
    return Buffer.from(await answered.arrayBuffer());
  };
  const template = async (): Promise<Workbook> => readXlsx(await bytesAt(`/reports/${reportId}/workbook`));
  const read = async (upload: Buffer) => reporter.call('readWorkbook', { params: { reportId }, upload });
  /** The template with other answers, by the key in the hidden column, and with other marks and sentences. */
  const filled = async (
    answers: Record<string, string | number | boolean | Date | null>,
    marks: Record<string, [mark: string | null, sentence?: string | null]> = {},
  ): Promise<Buffer> => {
    const { sheets } = await template();
    const rows = sheets[0]?.rows.map((row) => {
      const key = String(row[0]);
      const cells = [...row.slice(0, 3), key in answers ? (answers[key] ?? null) : (row[3] ?? null), row[4] ?? null];
      return [...cells, ...(marks[key] ?? row.slice(5))];
    });
    return Buffer.from(await writeXlsx({ sheets: [{ name: 'Blad', rows: rows ?? [] }] }));
  };
  const save = async (body: DraftChange): Promise<void> => {
    const { draft } = await reporter.get('showReport', { params: { reportId } });
    await reporter.get('saveDraft', { params: { reportId }, ifMatch: draft?.version ?? 0, body });
  };
  /** By the key of the row: the column, and what became of the cell. */
  const told = async ({ rows }: WorkbookReading): Promise<string[]> => {
    const { sheets } = await template();
    return rows
      .filter((row) => row.reason !== 'same' && row.reason !== 'empty')
      .map((row) => `${String(sheets[0]?.rows[row.row - 1]?.[0])} ${row.column} ${row.reason ?? 'imported'}`);
  };
  const outcomes = ({ rows }: WorkbookReading): Record<string, string> =>
    Object.fromEntries(
      rows
        .filter((row) => row.reason !== 'same' && row.reason !== 'empty')
        .map((row) => [`${row.column}${row.row}`, `${row.outcome} ${row.reason}`]),
    );

  it('holds the questions of the round, what the draft says and what the round before said', async () => {
    const { draft, previous, assignment } = await reporter.get('showReport', { params: { reportId } });
    const { sheets } = await template();
    const rows = sheets[0]?.rows ?? [];
    expect([rows[0]?.[0], rows[1]?.[0], rows[0]?.[1]]).toEqual(['lagesbild-report-1', reportId, `6.2 ${assignment.title.sv}`]);
    const byKey = new Map(rows.slice(4).map((row) => [row[0], row]));
    expect(byKey.get('done')?.slice(1, 5)).toEqual([
      'Gjort',
      'Vad har ni gjort sedan förra omgången?',
      draft?.content.done,
      previous?.content.done,
    ]);
    expect(byKey.size).toBeGreaterThan(9);
    const english = await readXlsx(await bytesAt(`/reports/${reportId}/workbook?language=en`));
    expect(english.sheets[0]?.rows[3]?.slice(1, 4)).toEqual(['Part', 'Question', 'Your answer']);
  });

  it('reads back unchanged as nothing to change', async () => {
    const { body } = await read(await bytesAt(`/reports/${reportId}/workbook`));
    expect([body.change, new Set(body.rows.map((row) => row.outcome))]).toEqual([{}, new Set(['skipped'])]);
  });

  it('reads what was written, says what could not be read and where, and saves nothing', async () => {
    const before = await reporter.get('showReport', { params: { reportId } });
    const { status, body } = await read(
      await filled({
        workStatus: 'Försenat',
        rating: 'sådär',
        expectedDoneOn: new Date('2027-03-31T00:00:00Z'),
        usedOre: '1 234,5 tkr',
        forecastOre: -1,
        done: 'Rad 1\r\nRad 2',
        next: 'a'.repeat(12_001),
        obstacles: true,
        'perspective:hbtqi': 'Något nytt.',
        'own:utbildade-personer': '1 012,5',
      }),
    );
    expect(status).toBe(200);
    expect(body.change).toEqual({
      workStatus: 'delayed',
      expectedDoneOn: '2027-03-31',
      usedOre: 123_450_000,
      done: 'Rad 1\nRad 2',
      perspectives: [{ key: 'hbtqi', text: 'Något nytt.' }],
      own: [{ key: 'utbildade-personer', value: '1012.5' }],
    });
    const failed = body.rows.filter((row) => row.outcome === 'failed');
    expect(failed.map((row) => [row.column, row.question?.sv.slice(0, 12), row.reason])).toEqual([
      ['D', 'Er bedömning', 'not-one-of'],
      ['D', 'Vad gör ni h', 'too-long'],
      ['D', 'Prognos för ', 'not-money'],
      ['D', 'Vilka hinder', 'not-text'],
    ]);
    expect(failed[1]?.excerpt).toHaveLength(80);
    expect(await reporter.get('showReport', { params: { reportId } })).toEqual(before);
    const saved = await reporter.get('saveDraft', { params: { reportId }, ifMatch: before.draft?.version ?? 0, body: body.change });
    expect(saved.content).toMatchObject({ workStatus: 'delayed', done: 'Rad 1\nRad 2', usedOre: 123_450_000 });
  });

  it('takes the round’s own questions in their units, and says what is no number', async () => {
    const { sheets } = await template();
    expect(sheets[0]?.rows.find((row) => row[0] === 'own:utbildade-personer')?.[2]).toMatch(/\(personer\)$/);
    const { body } = await read(await filled({ 'own:utbildade-personer': 'många' }));
    expect([body.change, body.rows.filter((row) => row.outcome === 'failed').map((row) => row.reason)]).toEqual([{}, ['not-a-number']]);
  });

  it('never holds a formula, whatever was written in the report, and gives every text back', async () => {
    const { draft } = await reporter.get('showReport', { params: { reportId } });
    await reporter.get('saveDraft', {
      params: { reportId },
      ifMatch: draft?.version ?? 0,
      body: { done: hostile, next: '=HYPERLINK("https://x.example")' },
    });
    const bytes = await bytesAt(`/reports/${reportId}/workbook`);
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const formulas = [...(sheets[0]?.cells ?? [])].filter(([, cell]) => cell.formula !== undefined || cell.type === 'formula');
    expect(formulas).toEqual([]);
    const row = sheets[0]?.rows.find((each) => each[0] === 'done');
    expect(row?.[3]).toBe(hostile);
    expect((await read(bytes)).body.change).toEqual({});
    const { draft: after } = await reporter.get('showReport', { params: { reportId } });
    await reporter.get('saveDraft', { params: { reportId }, ifMatch: after?.version ?? 0, body: { done: 'Gjort.', next: 'Härnäst.' } });
  });

  it('gives the figures back as they were, beside last time’s, and reads a new one with its period', async () => {
    const { indicators, draft } = await reporter.get('showReport', { params: { reportId } });
    const key = `value:${trained}`;
    const rows = (await template()).sheets[0]?.rows ?? [];
    expect(rows.filter((row) => String(row[0]).startsWith(key)).map((row) => row.slice(0, 5))).toEqual([
      [key, 'Siffror', 'Utredare som har gått utbildningen (personer)', 161, 65],
      [`${key}:qualifier`, 'Siffror', 'Utredare som har gått utbildningen: hur säker är siffran?', 'exakt', 'exakt'],
      [`${key}:from`, 'Siffror', expect.stringContaining('från och med'), '2024-07-01', '2024-07-01'],
      [`${key}:to`, 'Siffror', expect.stringContaining('till och med'), '2026-10-31', indicators[0]?.last?.value.periodTo],
    ]);
    const [figure] = draft?.content.values ?? [];
    const { body } = await read(await filled({ [key]: '170,5', [`${key}:qualifier`]: 'Drygt', [`${key}:to`]: new Date('2026-11-15') }));
    expect(body.change).toEqual({ values: [{ ...figure, thousandths: 170_500, qualifier: 'drygt', periodTo: '2026-11-15' }] });
    expect((await told(body)).sort()).toEqual([`${key} D imported`, `${key}:qualifier D imported`, `${key}:to D imported`]);
  });

  it('takes a figure whole or not at all, and says which cell keeps it back', async () => {
    const key = `value:${trained}`;
    const halfRead = (await read(await filled({ [key]: 170, [`${key}:to`]: '2026-02-30' }))).body;
    expect([halfRead.change, await told(halfRead)]).toEqual([{}, [`${key} D rest-of-figure`, `${key}:to D not-a-day`]]);
    const turned = (await read(await filled({ [key]: 170, [`${key}:to`]: '2024-06-30' }))).body;
    expect([turned.change, await told(turned)]).toEqual([{}, [`${key} D rest-of-figure`, `${key}:to D wrong-period`]]);
    const wrong = (await read(await filled({ [key]: -1 }))).body;
    expect(await told(wrong)).toEqual([`${key} D not-a-figure`]);
    const figure = { indicator: trained, periodFrom: '2024-07-01', periodTo: '2026-10-31', qualifier: 'exakt' as const };
    await save({ values: [{ ...figure, thousandths: null }] });
    const alone = (await read(await filled({ [`${key}:qualifier`]: 'omkring' }))).body;
    expect([alone.change, await told(alone)]).toEqual([{}, [`${key}:qualifier D no-figure`]]);
    expect((await read(await filled({}))).body.change).toEqual({});
    const first = (await read(await filled({ [key]: 161 }))).body;
    expect(first.change.values).toEqual([{ ...figure, thousandths: 161_000 }]);
    await save(first.change);
  });

  it('carries over what has not changed, with its sentence, and gives the mark back', async () => {
    const { previous } = await reporter.get('showReport', { params: { reportId } });
    await save({ obstacles: '', done: previous?.content.done ?? '', next: 'Nytt sedan sist.' });
    const marks = { obstacles: ['Ja', 'Det väntar på beslut.'], done: ['ja'], next: ['Ja'] } as const;
    const { body } = await read(await filled({}, marks as unknown as Record<string, [string]>));
    expect(body.change).toEqual({
      obstacles: previous?.content.obstacles,
      unchanged: [
        { question: 'done', sentence: '' },
        { question: 'obstacles', sentence: 'Det väntar på beslut.' },
      ],
    });
    expect(await told(body)).toEqual(['done F imported', 'next F not-as-before', 'obstacles F imported', 'obstacles G imported']);
    await save(body.change);
    const again = await read(await bytesAt(`/reports/${reportId}/workbook`));
    expect([again.body.change, new Set(again.body.rows.map((row) => row.outcome))]).toEqual([{}, new Set(['skipped'])]);
    const row = (await template()).sheets[0]?.rows.find((each) => each[0] === 'obstacles');
    expect(row?.slice(5)).toEqual(['Ja', 'Det väntar på beslut.']);
  });

  it('takes a mark away where it is said or no longer true, and says so', async () => {
    const { body } = await read(
      await filled({ done: 'Annat.', discuss: 'Nytt.' }, { obstacles: ['Nej', null], discuss: [null, 'Utan Ja.'], rating: ['Ja'] }),
    );
    expect(body.change).toEqual({
      done: 'Annat.',
      discuss: 'Nytt.',
      unchanged: [
        { question: 'done', sentence: null },
        { question: 'obstacles', sentence: null },
      ],
    });
    expect((await told(body)).sort()).toEqual([
      'discuss D imported',
      'discuss G not-marked',
      'done D imported',
      'done F not-as-before',
      'obstacles F imported',
      'rating F not-as-before',
    ]);
    await save({ ...body.change, discuss: null });
  });

  it.each(['3.0', '0.50', '-0', '007', '123456789012345.123456'])('keeps the number %s as it was written', async (value) => {
    await save({ own: [{ key: 'utbildade-personer', value }] });
    const { body } = await read(await filled({}));
    expect([body.change, body.rows.find((row) => row.question?.sv.includes('utbild') && row.outcome === 'failed')]).toEqual([
      {},
      undefined,
    ]);
    await save({ own: [{ key: 'utbildade-personer', value: '' }] });
  });

  it('names sheets of other reports, rows of no question, and questions that stand twice', async () => {
    const { sheets } = await template();
    const rows = sheets[0]?.rows ?? [];
    const twice = [
      ...rows,
      ['done', 'Gjort', 'Igen', 'Andra svaret'],
      ['inget', null, null, 'Vad är detta?'],
      [null, null, null, 'lös text'],
    ];
    const other = rows.map((row, index) => (index === 1 ? ['00000000-0000-7000-8000-000000000000', ...row.slice(1)] : row));
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Ett', rows: twice },
        { name: 'Annat', rows: other },
        { name: 'Eget', rows: [['Anteckningar']] },
      ],
    });
    const { body } = await read(Buffer.from(bytes));
    const [done, unknown, loose] = [rows.length + 1, rows.length + 2, rows.length + 3];
    expect(outcomes(body)).toEqual({
      [`D${done}`]: 'failed repeated',
      [`D${unknown}`]: 'skipped unknown-row',
      [`D${loose}`]: 'skipped unknown-row',
      B1: 'skipped other-report',
    });
    expect(body.change).toEqual({});
  });

  it('does not believe what a formula says', async () => {
    const { sheets } = await template();
    const rows = sheets[0]?.rows ?? [];
    const at = rows.findIndex((row) => row[0] === 'done');
    const bytes = await writeXlsx({
      sheets: [{ name: 'Ett', rows, cells: new Map([[`${at},3`, { formula: 'A1', formulaResult: 'Räknat' }]]) }],
    });
    expect(outcomes((await read(Buffer.from(bytes))).body)).toEqual({ [`D${at + 1}`]: 'failed formula' });
  });

  it.each([
    ['another document', docx(), 'file-content-differs'],
    ['a workbook of somebody else', null, 'workbook-unreadable'],
    ['half a workbook', xlsx(), 'workbook-unreadable'],
    ['macros', xlsx({ name: 'xl/vbaProject.bin', content: 'x' }), 'file-active'],
    ['a bomb', xlsx({ name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(40 * 1024 * 1024, ' ') }), 'file-too-packed'],
    ['too much', Buffer.alloc(2 * 1024 * 1024 + 1, 'a'), 'file-too-large'],
  ])('refuses %s in words', async (_title, upload, kind) => {
    const bytes = upload ?? Buffer.from(await writeXlsx({ sheets: [{ name: 'Blad', rows: [['Vårt eget']] }] }));
    const refused = await read(bytes);
    expect((refused.body as unknown as ProblemDetails).kind).toBe(kind);
  });

  it('comes for all one’s own reports of a round, a sheet each, and to nobody else', async () => {
    const { round } = await reporter.get('showReport', { params: { reportId } });
    const { items, total } = await reporter.get('listReports', { query: { round: round.id, limit: 100 } });
    const { sheets } = await readXlsx(await bytesAt(`/rounds/${round.id}/workbook`));
    expect(sheets.map((sheet) => sheet.rows[1]?.[0]).sort()).toEqual(items.map((item) => item.id).sort());
    expect(sheets.find((sheet) => sheet.rows[1]?.[0] === reportId)?.rows).toEqual((await template()).sheets[0]?.rows);
    expect([sheets.length, new Set(sheets.map((sheet) => sheet.name)).size]).toEqual([total, total]);
    expect((await analyst.call('downloadRoundWorkbook', { params: { roundId: round.id } })).status).toBe(403);
    expect((await analyst.call('downloadWorkbook', { params: { reportId } })).status).toBe(403);
  });
});
