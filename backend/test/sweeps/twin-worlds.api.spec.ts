import { randomUUID } from 'node:crypto';
import { apiPrefix, endpoints, type EndpointName } from '@lagesbild/contract';
import { AssignmentIndicatorEntity } from '../../src/indicators';
import { commandNames, filteredAddresses, pathsOf, plainAddresses, type Values } from './addresses';
import type { RawRequest } from '../raw';
import { testEngine } from '../database';
import { Ground } from './ground';
import { exercisePeople, identities } from './people';
import { draftEdits, figureOfEveryDraft, type DraftEdit } from './random-draft';
import { sweepSeed } from './seed';
import { observable, startWorld, stopWorld, type World } from './worlds';

jest.setTimeout(240_000);

interface DraftRow {
  id: string;
  assignment: string;
  organisation: string;
  version: number;
  writer: string;
}

/** The embedded database answers three times as fast; what is asked, and by whom, is the same in both. */
const rounds = testEngine() === 'sqlite' ? 50 : 15;
const nobody = 'nobody';

/** Everybody of the table, and people of agencies that share assignments with the others. None of them may see the drafts that are edited. */
const outsiders = [nobody, ...identities.flatMap((identity) => exercisePeople[identity].name ?? []), 'anna-karin.sjolander'];
const outside = ['polismyndigheten', 'lansstyrelsen-stockholms'];

const draftsSql = `
  SELECT r.id, a.\`key\` AS assignment, o.\`key\` AS organisation, d.version, MIN(p.email_key) AS writer
  FROM report r JOIN report_draft d ON d.report_id = r.id JOIN round n ON n.id = r.round_id JOIN assignment a ON a.id = r.assignment_id
  JOIN organisation o ON o.id = r.organisation_id JOIN membership m ON m.organisation_id = o.id AND m.role = 'reporter' JOIN person p ON p.id = m.person_id
  WHERE n.state = 'open' AND r.status IN ('draft', 'returned') AND o.\`key\` NOT IN (?, ?) GROUP BY r.id, a.\`key\`, o.\`key\`, d.version ORDER BY r.id`;

const sameWorld = (): Promise<World> =>
  startWorld('twins', async (api) => {
    // The coordination's own agency writes too: its analysts are outside.
    await new Ground(api.house, api.clock.now).report('jamstalldhetsmyndigheten', 'draft');
    const drafts = await draftsIn(api.house);
    await askForAFigure(api.house, new Set(drafts.map((draft) => draft.assignment)));
    return [...outsiders.filter((name) => name !== nobody), ...new Set(drafts.map((draft) => draft.writer))];
  });

/** Every assignment with a draft asks for a figure, so that figures are written in drafts too. */
async function askForAFigure({ reader, gateway }: World['api']['house'], assignmentKeys: ReadonlySet<string>): Promise<void> {
  for (const key of assignmentKeys) {
    const row = await reader.first<{ id: string }>('SELECT id FROM assignment WHERE `key` = ?', [key]);
    const figure = { key: figureOfEveryDraft, nameSv: 'Prov', nameEn: 'Trial', unit: 'antal', dimension: null, indicatorId: null };
    await gateway.inTransaction((db) =>
      db.insert(AssignmentIndicatorEntity, {
        id: randomUUID(),
        assignmentId: row?.id ?? '',
        ...figure,
        cumulative: false,
        active: true,
        position: 9,
      }),
    );
  }
}

const draftsIn = async ({ reader }: World['api']['house']): Promise<DraftRow[]> =>
  (await reader.rows<DraftRow>(draftsSql, outside)).map((row) => ({ ...row, writer: row.writer.split('@')[0] ?? '' }));

/** One installation where nothing is written, and its twin where agencies write in their drafts: nobody outside can tell which is which. */
describe(`S-02: nothing of a draft is seen outside (LAGESBILD_SEED=${sweepSeed})`, () => {
  let still: World;
  let written: World;
  let drafts: DraftRow[];
  let values: Values;
  let openRound: string;
  let lastSaved: DraftRow;
  /** What the world that stands still answers: it never changes, so it is asked once. */
  const remembered = new Map<string, string>();

  beforeAll(async () => {
    still = await sameWorld();
    written = await sameWorld();
    drafts = await draftsIn(written.api.house);
    values = await valuesIn(still, drafts);
    openRound = values['roundId']?.at(-1) ?? '';
  });
  afterAll(async () => {
    await stopWorld(still);
    await stopWorld(written);
  });

  const seen = (world: World, name: string, path: string): Promise<string> => told(world, name, { method: 'GET', path });

  const told = async (world: World, name: string, { headers, ...request }: RawRequest): Promise<string> => {
    const cookie = world.clients.get(name)?.cookie;
    return observable(await world.raw.send({ ...request, headers: { ...headers, ...(typeof cookie === 'string' ? { cookie } : {}) } }));
  };

  const expected = async (name: string, path: string): Promise<string> => {
    const key = `${name} ${path}`;
    const known = remembered.get(key) ?? (await seen(still, name, path));
    remembered.set(key, known);
    return known;
  };

  /** The addresses at which an outsider sees a difference between the worlds. */
  const differences = async (paths: readonly string[]): Promise<string[]> => {
    const found: string[] = [];
    const questions = outsiders.flatMap((name) => paths.map((path) => ({ name, path })));
    await inTurns(questions, async ({ name, path }) => {
      const [one, other] = [await expected(name, path), await seen(written, name, path)];
      if (one !== other) found.push(`${name} at ${path}:\n${firstDifference(one, other)}`);
    });
    return found;
  };

  /** Every address; for the filters of a list, one record that the list belongs to is enough. */
  const everyAddress = (): string[] => {
    const single = { planKey: ['ovningsplan'], roundId: [openRound], organisationKey: ['tullverket'] };
    return [...plainAddresses(values), ...filteredAddresses({ ...values, ...single })].map((each) => each.path);
  };

  /** What is about the drafts just written, and a tenth of all other addresses in turn: what is written stays, so that no turn misses it. */
  const addressesOfRound = (round: number, touched: readonly DraftRow[]): string[] => {
    const near = plainAddresses({ ...values, ...about(touched) }).map((each) => each.path);
    const keys = touched.flatMap(({ id, assignment, organisation }) => [id, assignment, organisation]);
    return near.filter((path, index) => keys.some((key) => path.includes(key)) || index % 10 === round % 10);
  };

  const save = async ({ which, minute, change }: DraftEdit): Promise<void> => {
    const draft = drafts[which % drafts.length]!;
    const writer = written.clients.get(draft.writer);
    const usual = written.api.clock.now;
    written.api.clock.now = new Date(usual.getTime() + minute * 60_000);
    const saved = await writer!.call('saveDraft', { params: { reportId: draft.id }, body: change, ifMatch: draft.version });
    if (minute % 5 === 0) await support(draft, change.done ?? 'Underlag');
    written.api.clock.now = usual;
    expect([saved.status, saved.text]).toEqual([200, expect.anything()]);
    lastSaved = draft;
    draft.version = saved.body.version;
  };

  /** Evidence lies with the draft: it must be seen outside as little as the words. */
  const support = async ({ id, writer }: DraftRow, text: string): Promise<void> => {
    const link = { title: text.trim().slice(0, 300) || 'Underlag', address: 'https://www.polisen.se/' };
    const added = await written.clients.get(writer)!.call('addLink', { params: { reportId: id }, body: link });
    expect([201, 409]).toContain(added.status);
  };

  it('has drafts of several agencies, the coordination’s own among them', () => {
    expect(new Set(drafts.map((draft) => draft.organisation)).size).toBeGreaterThan(4);
    expect(drafts.map((draft) => draft.organisation)).toContain('jamstalldhetsmyndigheten');
  });

  it('begins with two worlds that are alike, filters and all', async () => {
    expect(await differences(everyAddress())).toEqual([]);
  });

  it(`shows nobody outside a difference after any of ${rounds} rounds of writing`, async () => {
    for (const [index, edits] of draftEdits(sweepSeed, rounds).entries()) {
      const touched = edits.map(({ which }) => drafts[which % drafts.length]!);
      for (const edit of edits) await save(edit);
      expect(await differences(addressesOfRound(index, touched))).toEqual([]);
    }
  });

  it('shows none at any address or in any filter when all has been written', async () => {
    expect(await differences(everyAddress())).toEqual([]);
  });

  it('refuses every command from outside with the same words', async () => {
    for (const name of outsiders) {
      for (const command of commandsOn(lastSaved)) {
        const [one, other] = [await told(still, name, command), await told(written, name, command)];
        if (!isLocking(command)) expect(Number(one.slice(0, 3))).toBeGreaterThanOrEqual(400);
        expect(`${name} ${command.path}\n${other}`).toBe(`${name} ${command.path}\n${one}`);
      }
    }
  });

  it('lets the writer see what was written, so that the worlds do differ', async () => {
    const { id, writer } = lastSaved;
    const path = `${apiPrefix}/reports/${id}`;
    expect(await seen(written, writer, path)).not.toBe(await seen(still, writer, path));
  });
});

const commandHeaders = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', 'idempotency-key': 'samma-nyckel-i-bada' };

/** Every command on a report, from the version that the draft has and from another one. */
const commandsOn = ({ id, version }: DraftRow): RawRequest[] =>
  commandNames
    .filter((name) => endpoints[name].path.includes(':reportId'))
    .flatMap((name) =>
      [1, version].flatMap((ifMatch) =>
        pathsOf(name, { reportId: [id], noteId: [id], evidenceId: [id], suggestionId: [id] }).map((path) => ({
          method: endpoints[name].method,
          path,
          headers: { ...commandHeaders, 'if-match': `"${ifMatch}"` },
          body: JSON.stringify(commandBodies[name] ?? {}),
        })),
      ),
    );

/** A coordinator locks what has not been submitted, unseen: that alone may be done from outside. */
const isLocking = ({ path }: RawRequest): boolean => /\/(lock|unlocking)$/.test(path);

const commandBodies: Partial<Record<EndpointName, object>> = {
  saveDraft: { done: 'Utifrån.' },
  addNote: { section: 'done', text: 'Utifrån.' },
  returnReport: { reason: 'Utifrån.' },
  takeOverReview: { reason: 'Utifrån.' },
  withdrawReport: { reason: 'Utifrån.' },
  lockReport: { reason: 'Utifrån.' },
  unlockReport: { reason: 'Utifrån.' },
  addSuggestion: { section: 'done', start: 0, end: 1, proposal: 'Utifrån.' },
  assessReport: { rating: 'at-risk', reason: 'Utifrån.' },
};

/** Four at a time: the database and the process work side by side. */
async function inTurns<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: 4 }, worker));
}

const about = (drafts: readonly DraftRow[]): Values => ({
  reportId: drafts.map((draft) => draft.id),
  assignmentKey: drafts.map((draft) => draft.assignment),
  organisationKey: drafts.map((draft) => draft.organisation),
});

async function valuesIn({ api }: World, drafts: readonly DraftRow[]): Promise<Values> {
  const ids = async (sql: string): Promise<string[]> => (await api.house.reader.rows<{ id: string }>(sql)).map((row) => row.id);
  const rounds = await ids('SELECT id FROM round ORDER BY nr');
  const [submitted = ''] = await ids(
    "SELECT r.id FROM report r JOIN round n ON n.id = r.round_id WHERE n.state = 'open' AND r.status = 'submitted' ORDER BY r.id LIMIT 1",
  );
  const { reportId = [], ...rest } = about(drafts);
  return {
    ...rest,
    planKey: ['ovningsplan', 'plan-2008-2010'],
    roundId: rounds,
    reportId: [...reportId, submitted],
    'versionNr#': ['1'],
    evidenceId: reportId.slice(0, 1),
    handoverId: reportId.slice(0, 1),
    language: ['sv'],
    obstacleId: await ids('SELECT id FROM obstacle ORDER BY id LIMIT 4'),
    organisation: ['tullverket', 'skatteverket', 'jamstalldhetsmyndigheten'],
    round: rounds,
    area: ['samordning', 'skydd'],
    'area#': ['1', '4'],
    kind: ['sekretess', 'positivt', 'lansstyrelse'],
    name: ['a'],
    person: ['a'],
    subject: ['a'],
    title: ['sam'],
    text: ['sam'],
    county: ['01'],
    questionKey: ['utbildade-personer'],
    question: ['done'],
    assignment: ['ovning-1-1'],
    target: ['barnets-ratt'],
    source: [submitted],
    words: ['sekretess'],
    asOf: ['2026-11-10'],
    'page#': ['2'],
    'limit#': ['1', '100'],
  };
}

/** The first line that differs, with what stands round the first byte that does. */
function firstDifference(one: string, other: string): string {
  const at = Array.from({ length: one.length }, (_each, index) => index).findIndex((index) => one[index] !== other[index]);
  const from = Math.max(0, at - 60);
  return `  ${one.slice(from, at + 60)}\n  ${other.slice(from, at + 60)}`;
}
