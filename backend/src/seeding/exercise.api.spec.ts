import type { Rating, WorkStatus } from '@lagesbild/contract';
import { startApi, type Api } from '../../test/api';
import type { Row } from '../platform/database/reader';
import { flag, instant, whole } from '../platform/database/values';
import { contentOf, missingSections, sealOf, type AnswerRow } from '../reporting';
import { exercisePublications, exerciseTables, seedExercise } from './exercise';
import { readExerciseFiles } from './exercise-files';
import { perspectiveKeys, readGround } from './exercise-ground';

const million = 100_000_000;

describe('the exercise plan in the database', () => {
  let api: Api;

  const rows = (sql: string, parameters: (string | number)[] = []): Promise<Row[]> => api.house.reader.rows(sql, parameters);
  const count = async (sql: string, parameters: (string | number)[] = []): Promise<number> =>
    whole((await rows(`SELECT COUNT(*) AS n FROM ${sql}`, parameters))[0]!['n']);
  const counted = async (sql: string, parameters: (string | number)[] = []): Promise<Record<string, number>> =>
    Object.fromEntries((await rows(sql, parameters)).map((row) => [row['word'] as string, whole(row['n'])]));
  const versions = (): Promise<Row[]> =>
    rows('SELECT v.*, n.due_on FROM report_version v JOIN report r ON r.id = v.report_id JOIN round n ON n.id = r.round_id');

  beforeAll(async () => {
    api = await startApi();
  });

  afterAll(() => api.stop());

  it('has 36 assignments in the eight areas of the plan of 2018, and says what their money is', async () => {
    const [plan] = await rows("SELECT * FROM plan WHERE `key` = 'ovningsplan'");
    expect([plan!['title_sv'], plan!['title_en']]).toEqual(['Övningsplan 2024–2027', 'Exercise plan 2024–2027']);
    expect(flag(plan!['exercise'])).toBe(true);
    expect(['assignments_declared', 'listed', 'position'].map((name) => whole(plan![name]))).toEqual([36, 36, 7]);
    expect(['declared_ore', 'known_ore', 'undivided_ore'].map((name) => whole(plan![name]))).toEqual([
      215 * million,
      197 * million,
      18 * million,
    ]);
    expect(await count('assignment WHERE plan_id = ?', [plan!['id'] as string])).toBe(36);
    const [sums] = await rows(
      'SELECT SUM(a.known_ore) AS known, (SELECT SUM(b.ore) FROM budget_line b JOIN assignment c ON c.id = b.assignment_id WHERE c.plan_id = ?) AS lined FROM assignment a WHERE a.plan_id = ?',
      [plan!['id'] as string, plan!['id'] as string],
    );
    expect([whole(sums!['known']), whole(sums!['lined'])]).toEqual([197 * million, 197 * million]);
    const areas = (key: string): Promise<Row[]> =>
      rows('SELECT a.nr, a.`key`, a.name_sv, a.name_en FROM area a JOIN plan p ON p.id = a.plan_id WHERE p.`key` = ? ORDER BY a.nr', [key]);
    expect(await areas('ovningsplan')).toEqual(await areas('plan-2018'));
    expect(await areas('ovningsplan')).toHaveLength(8);
  });

  it('gives the assignments their order, with one lead each', async () => {
    const listed = await rows(
      "SELECT a.`key`, a.label, ar.nr FROM assignment a JOIN plan p ON p.id = a.plan_id JOIN area ar ON ar.id = a.area_id WHERE p.`key` = 'ovningsplan' ORDER BY a.position",
    );
    expect([listed[0]!['key'], listed.at(-1)!['label']]).toEqual(['ovning-1-1', '8.2']);
    expect(listed.every((row) => (row['label'] as string).startsWith(`${whole(row['nr'])}.`))).toBe(true);
    expect(await count('assignment_organisation WHERE leads = ?', [1])).toBe(36);
    expect(await count('assignment_organisation WHERE reports = ?', [1])).toBe(56);
  });

  it('has three published rounds and an open one, each with its questions', async () => {
    const rounds = await rows("SELECT n.* FROM round n JOIN plan p ON p.id = n.plan_id WHERE p.`key` = 'ovningsplan' ORDER BY n.nr");
    expect(rounds.map((row) => row['state'])).toEqual(['published', 'published', 'published', 'open']);
    expect(rounds[3]).toMatchObject({
      title_sv: 'Omgång 4, maj–oktober 2026',
      opens_on: '2026-11-02',
      due_on: '2026-11-27',
      closes_on: '2026-12-11',
      published_at: null,
    });
    expect(instant(rounds[0]!['published_at'])).toBe('2025-07-04T13:00:00.000Z');
    expect(instant(rounds[3]!['opened_at'])).toBe('2026-11-02T07:00:00.000Z');
    expect(await counted('SELECT n.nr AS word, COUNT(*) AS n FROM question q JOIN round n ON n.id = q.round_id GROUP BY n.nr')).toEqual({
      1: 13,
      2: 13,
      3: 13,
      4: 15,
    });
    expect(exercisePublications().map(({ roundId }) => roundId)).toEqual(rounds.slice(0, 3).map((row) => row['id']));
  });

  it('has a report for every reporting organisation in every round, in all states in the open one', async () => {
    expect(await counted('SELECT n.nr AS word, COUNT(*) AS n FROM report r JOIN round n ON n.id = r.round_id GROUP BY n.nr')).toEqual({
      1: 56,
      2: 56,
      3: 56,
      4: 56,
    });
    const leads = (nr: number): Promise<Record<string, number>> =>
      counted(
        'SELECT r.status AS word, COUNT(*) AS n FROM report r JOIN round n ON n.id = r.round_id WHERE n.nr = ? AND r.part = ? GROUP BY r.status',
        [nr, 0],
      );
    expect(await leads(1)).toEqual({ approved: 33, draft: 3 });
    expect(await leads(4)).toEqual({ draft: 14, submitted: 7, 'in-review': 3, returned: 3, approved: 9 });
  });

  it('keeps drafts for what can still be written, and only for that', async () => {
    expect(
      await count(
        "report r JOIN round n ON n.id = r.round_id LEFT JOIN report_draft d ON d.report_id = r.id WHERE d.report_id IS NULL AND n.state = 'open' AND r.status IN ('draft', 'returned')",
      ),
    ).toBe(0);
    expect(
      await count(
        "report_draft d JOIN report r ON r.id = d.report_id JOIN round n ON n.id = r.round_id WHERE n.state <> 'open' OR r.status NOT IN ('draft', 'returned')",
      ),
    ).toBe(0);
    expect(await count('report_draft WHERE saved_at IS NULL AND version = 1')).toBe(9);
    expect(await count('report_draft_answer')).toBeGreaterThan(20);
  });

  it('sets the fields of a report as the commands would have', async () => {
    expect(await count('report r WHERE r.latest_version_nr <> (SELECT COUNT(*) FROM report_version v WHERE v.report_id = r.id)')).toBe(0);
    expect(await count('report r WHERE r.version <> 1 + (SELECT COUNT(*) FROM review e WHERE e.report_id = r.id)')).toBe(0);
    expect(
      await count("report r WHERE (r.status = 'draft' AND r.latest_version_nr > 0) OR (r.status <> 'draft' AND r.latest_version_nr = 0)"),
    ).toBe(0);
    expect(
      await count(
        'report r JOIN report_version v ON v.report_id = r.id AND v.nr = r.latest_version_nr WHERE v.submitted_at <> r.submitted_at',
      ),
    ).toBe(0);
    expect(
      await count(
        'report r JOIN report_version v ON v.report_id = r.id AND v.nr = 1 WHERE v.submitted_at <> r.first_submitted_at OR v.on_time <> r.on_time',
      ),
    ).toBe(0);
    expect(
      await count(
        "report WHERE (reviewer_id IS NULL AND status IN ('in-review', 'returned', 'approved')) OR (reviewer_id IS NOT NULL AND status IN ('draft', 'submitted'))",
      ),
    ).toBe(0);
    expect(await count("assessment a JOIN report r ON r.id = a.report_id WHERE r.status NOT IN ('in-review', 'approved')")).toBe(0);
    expect(
      await count(
        'report_version v JOIN report r ON r.id = v.report_id LEFT JOIN membership m ON m.person_id = COALESCE(v.on_behalf_of_id, v.submitted_by_id) AND m.organisation_id = r.organisation_id AND m.role = ? WHERE m.id IS NULL',
        ['attester'],
      ),
    ).toBe(0);
  });

  it('seals every version over what can be read back', async () => {
    const answers = new Map<string, AnswerRow[]>();
    for (const row of await rows('SELECT version_id, question, text FROM report_version_answer')) {
      const id = row['version_id'] as string;
      answers.set(id, [...(answers.get(id) ?? []), { question: row['question'] as string, text: row['text'] as string }]);
    }
    const all = await versions();
    expect(all.length).toBeGreaterThan(190);
    for (const version of all) {
      const content = contentOf(version, answers.get(version['id'] as string) ?? [], perspectiveKeys);
      expect([version['id'], sealOf(content)]).toEqual([version['id'], version['sha256']]);
      expect(missingSections(content)).toEqual([]);
      expect([content.workStatus satisfies WorkStatus | null, content.rating satisfies Rating | null]).not.toContain(null);
    }
  });

  it('ties obstacles to passages that are there', async () => {
    expect(await counted('SELECT state AS word, COUNT(*) AS n FROM obstacle GROUP BY state')).toEqual({
      'needs-decision': 3,
      'being-handled': 6,
      flagged: 2,
      resolved: 2,
      'closed-without-action': 1,
    });
    expect(await count('obstacle WHERE published_at IS NULL OR published_at <= raised_at')).toBe(0);
    expect(await count('obstacle o WHERE o.version <> (SELECT COUNT(*) FROM obstacle_event e WHERE e.obstacle_id = o.id)')).toBe(0);
    const links = await rows(
      `SELECT l.quote, l.start_at, l.end_at, l.at, v.submitted_at, a.text FROM obstacle_link l
       LEFT JOIN report_version v ON v.report_id = l.report_id AND v.nr = l.version_nr LEFT JOIN report_version_answer a ON a.version_id = v.id AND a.question = l.section`,
    );
    expect(links).toHaveLength(102);
    for (const link of links) {
      expect((link['text'] as string).slice(whole(link['start_at']), whole(link['end_at']))).toBe(link['quote']);
      expect(instant(link['at']) > instant(link['submitted_at'])).toBe(true);
    }
    expect(await count('obstacle_actor a JOIN obstacle o ON o.id = a.obstacle_id')).toBeGreaterThan(20);
    expect(await count('obstacle WHERE government_must_act = ?', [1])).toBe(6);
  });

  it('lets its people sign in without a password, and only so', async () => {
    expect(await count('person WHERE exercise = ? AND password_hash IS NULL', [1])).toBe(86);
    const reporter = await api.as('karin.lindqvist');
    expect((await reporter.get('showSession')).me?.memberships).toEqual([
      expect.objectContaining({ role: 'reporter', organisationKey: 'polismyndigheten' }),
    ]);
  });

  it('is what any other installation with the same reference data gets', async () => {
    const tables = exerciseTables(readExerciseFiles(), await readGround(api.house.reader));
    for (const { entity, rows: made } of tables) {
      const { tableName, primaryColumns } = api.house.sources.writer.getMetadata(entity);
      const keys = primaryColumns.map(({ propertyName, databaseName }) => ({ propertyName, databaseName }));
      const stored = new Set(
        (await rows(`SELECT * FROM ${tableName}`)).map((row) => keys.map(({ databaseName }) => row[databaseName]).join()),
      );
      const lacking = (made as Row[]).filter((row) => !stored.has(keys.map(({ propertyName }) => row[propertyName]).join()));
      expect([tableName, lacking]).toEqual([tableName, []]);
    }
  });

  it('is refused a second time, and then leaves nothing behind', async () => {
    const before = await count('report');
    await expect(api.house.gateway.inTransaction(seedExercise)).rejects.toThrow();
    expect(await count('report')).toBe(before);
  });
});
