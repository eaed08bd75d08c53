import { apiPrefix, problems, type ProblemKind, type ReportView } from '@lagesbild/contract';
import fc from 'fast-check';
import { startApi, type Answered, type Api, type Client } from '../api';
import { Ground } from './ground';
import { acts, after, beginning, refusal, walkers, type Act, type Model, type Walker } from './review-model';

// Under a minute where nothing else runs; machines that are busy with other things need several.
jest.setTimeout(400_000);

const walks = 500;
const abreast = 20;
const stepsPerWalk = 6;
/** Most steps are ones that may be taken, so that the walks get far; the others are to be refused in the right way. */
const step = fc.record({ lawful: fc.integer({ min: 0, max: 3 }).map((nr) => nr > 0), choice: fc.nat() });

interface Step {
  lawful: boolean;
  choice: number;
}

const names: Record<Walker, string> = {
  reporter: 'karin.lindqvist',
  attester: 'helena.storm-bergman',
  analyst: 'linnea.castegren',
  colleague: 'rahel.gebremedhin',
  coordinator: 'asa.bergendahl',
  stranger: 'daniel.forsmark',
  ministry: 'charlotte.nyberg-falk',
};

const everything = walkers.flatMap((who) => acts.map((act) => ({ who, act })));

interface Request {
  method: string;
  path: string;
  body?: object;
  ifMatch?: number;
}

/** Reports walk at random through all that their agency and the coordination can do; the server is always where the model is. */
describe('the way of a report', () => {
  let api: Api;
  let ground: Ground;
  let clients: Record<Walker, Client>;
  let attesterId: string;
  let refused = 0;
  let done = 0;

  beforeAll(async () => {
    api = await startApi();
    ground = new Ground(api.house, api.clock.now);
    const signedIn = await Promise.all(walkers.map(async (who) => [who, await api.as(await nameOf(who))] as const));
    clients = Object.fromEntries(signedIn) as Record<Walker, Client>;
    attesterId = await ground.personId(names.attester);
  });
  afterAll(() => api.stop());

  /** A writer of some other agency, whoever that is. */
  const nameOf = async (who: Walker): Promise<string> => {
    if (who !== 'stranger') return names[who];
    const row = await api.house.reader.first<{ email: string }>(
      "SELECT p.email_key AS email FROM membership m JOIN person p ON p.id = m.person_id JOIN organisation o ON o.id = m.organisation_id WHERE m.role = 'attester' AND o.`key` = 'migrationsverket'",
    );
    return row?.email.split('@')[0] ?? '';
  };

  const requestOf = (model: Model, who: Walker, act: Act): Request => {
    const reason = { reason: 'Enligt överenskommelse.' };
    const ifMatch = model.version;
    const requests: Record<Act, Request> = {
      save: { method: 'PATCH', path: 'draft', body: { next: `Steg ${model.draftVersion}.` }, ifMatch: model.draftVersion },
      submit: {
        method: 'POST',
        path: 'submissions',
        body: who === 'reporter' ? { onBehalfOfId: attesterId } : {},
        ifMatch: model.draftVersion,
      },
      withdraw: { method: 'POST', path: 'withdrawal', body: {}, ifMatch },
      startReview: { method: 'POST', path: 'review', ifMatch },
      takeOver: { method: 'POST', path: 'takeover', body: reason, ifMatch },
      release: { method: 'DELETE', path: 'review', ifMatch },
      note: { method: 'POST', path: 'notes', body: { section: 'done', text: 'Hur många?' } },
      suggest: { method: 'POST', path: 'suggestions', body: { section: 'done', start: 0, end: 2, proposal: 'Myndigheten' } },
      assess: { method: 'PUT', path: 'assessment', body: { rating: 'at-risk', ...reason }, ifMatch: model.assessmentVersion },
      return: { method: 'POST', path: 'return', body: reason, ifMatch },
      returnBare: { method: 'POST', path: 'return', body: {}, ifMatch },
      approve: { method: 'POST', path: 'approval', ifMatch },
      lock: { method: 'POST', path: 'lock', body: reason, ifMatch },
      unlock: { method: 'POST', path: 'unlocking', body: reason, ifMatch },
    };
    return requests[act];
  };

  const take = (reportId: string, model: Model, { who, act }: { who: Walker; act: Act }): Promise<Answered<unknown>> => {
    const { method, path, body, ifMatch } = requestOf(model, who, act);
    const key: Record<string, string> = act === 'submit' ? { 'idempotency-key': `${reportId}-${model.version}-${model.draftVersion}` } : {};
    const headers: Record<string, string> = { ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }), ...key };
    return clients[who].send(method, `${apiPrefix}/reports/${reportId}/${path}`, { ...(body ? { body } : {}), headers });
  };

  /** What a page of the report tells, in the words of the model; and its buttons, which are exactly what would be done. */
  const told = ({ status, version, latest, review, lock, can }: ReportView) => ({
    status,
    version,
    latest: latest?.nr ?? null,
    mine: review?.mine ?? null,
    locked: lock !== null,
    can,
  });
  const expected = (model: Model, who: Walker) => {
    const outside = who !== 'reporter' && who !== 'attester';
    const may = (act: Act): boolean => refusal(model, who, act) === null;
    return {
      status: outside && model.status === 'draft' ? 'not-due' : model.status,
      version: model.version,
      latest: model.standing.at(-1) ?? null,
      mine: model.status === 'in-review' ? model.reviewer === who : null,
      locked: model.locked,
      can: {
        write: may('save'),
        submit: who === 'attester' && may('submit'),
        submitOnBehalf: may('submit'),
        withdraw: may('withdraw'),
        startReview: may('startReview'),
        takeOver: may('takeOver'),
        release: may('release'),
        note: may('note'),
        suggest: may('suggest'),
        return: may('return'),
        approve: may('approve'),
        assess: may('assess'),
        raiseObstacle: model.standing.length > 0,
        lock: may('lock'),
        unlock: may('unlock'),
      },
    };
  };

  const walk = async (steps: readonly Step[]): Promise<void> => {
    const reportId = await ground.report('polismyndigheten', 'draft');
    let model = beginning;
    for (const { lawful, choice } of steps) {
      const possible = lawful ? everything.filter(({ who, act }) => refusal(model, who, act) === null) : everything;
      const chosen = possible[choice % possible.length] ?? { who: 'reporter', act: 'save' };
      const kind = refusal(model, chosen.who, chosen.act);
      const answer = await take(reportId, model, chosen);
      const path = `${chosen.who} ${chosen.act} when ${JSON.stringify(model)}`;
      const answered = answer.status < 400 ? null : (answer.body as { kind: string }).kind;
      expect({ path, answered, ...(kind === null ? {} : { status: answer.status }) }).toEqual({
        path,
        answered: kind,
        ...(kind === null ? {} : { status: problems[kind as ProblemKind].status }),
      });
      if (kind === null) model = after(model, chosen.who, chosen.act);
      done += kind === null ? 1 : 0;
      refused += kind === null ? 0 : 1;
    }
    for (const who of ['attester', 'analyst'] as const) {
      const { body } = await clients[who].send('GET', `${apiPrefix}/reports/${reportId}`);
      expect(told(body as ReportView)).toEqual(expected(model, who));
    }
  };

  // On failure fast-check prints the seed and the steps with which it happens again.
  it(`is the same in the server as in a small model, in ${walks} random walks`, async () => {
    const exactly = (length: number) => ({ minLength: length, maxLength: length });
    const some = fc.array(fc.array(step, exactly(stepsPerWalk)), exactly(abreast));
    const walkAbreast = async (group: readonly (readonly Step[])[]): Promise<void> => {
      await Promise.all(group.map(walk));
    };
    await fc.assert(fc.asyncProperty(some, walkAbreast), { numRuns: walks / abreast, endOnFailure: true });
    expect(done + refused).toBe(walks * stepsPerWalk);
    expect(Math.min(done, refused)).toBeGreaterThan(walks);
  });
});
