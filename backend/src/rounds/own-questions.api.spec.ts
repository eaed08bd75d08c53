import type { NewOwnQuestion, ProblemDetails } from '@lagesbild/contract';
import { startApi, type Answered, type Api, type Client } from '../../test/api';
import { Ground } from '../../test/sweeps/ground';

const trained: NewOwnQuestion = {
  kind: 'number',
  required: true,
  labelSv: 'Hur många har ni utbildat?',
  labelEn: 'How many have you trained?',
  helpSv: 'Räkna var och en en gång.',
  helpEn: 'Count each once.',
  unitSv: 'personer',
  unitEn: 'people',
  assignmentKeys: [],
};
const agreed: NewOwnQuestion = {
  kind: 'choice',
  required: false,
  labelSv: 'Finns en överenskommelse?',
  labelEn: 'Is there an agreement?',
  choices: [
    { sv: 'Ja', en: 'Yes' },
    { sv: 'Nej', en: 'No' },
  ],
  assignmentKeys: ['ovning-1-1'],
};
const refusal = ({ status, body }: Answered<unknown>): unknown[] => {
  const { kind, errors } = body as ProblemDetails;
  return [status, kind, ...(errors ?? []).map(({ pointer, rule }) => `${pointer} ${rule}`)];
};

/** What the coordination asks beside the core: while the round is planned, and never after. */
describe('questions of a round’s own', () => {
  let api: Api;
  let coordinator: Client;
  let roundId: string;
  let openRoundId: string;

  beforeAll(async () => {
    api = await startApi();
    coordinator = await api.as('asa.bergendahl');
    openRoundId = (await new Ground(api.house, api.clock.now).roundIn('open')).id;
    const body = await coordinator.get('proposeRound', { params: { planKey: 'ovningsplan' }, query: { frequency: 'half-yearly' } });
    expect(body).toEqual({
      titleSv: 'Omgång 5, november 2026–april 2027',
      titleEn: 'Round 5, November 2026–April 2027',
      periodFrom: '2026-11-01',
      periodTo: '2027-04-30',
      opensOn: '2027-05-03',
      dueOn: '2027-05-27',
      closesOn: '2027-06-10',
    });
    roundId = (await coordinator.get('planRound', { params: { planKey: 'ovningsplan' }, body })).id;
  });
  afterAll(() => api.stop());

  it('are added, worded anew, put in order and removed while the round is planned', async () => {
    const params = { roundId };
    expect(await coordinator.get('listQuestions', { params })).toMatchObject({ own: [], can: { change: true } });
    await coordinator.get('addQuestion', { params, body: trained });
    await coordinator.get('addQuestion', { params, body: { ...trained, labelSv: 'Vilken dag?', kind: 'day' } });
    const { own, core } = await coordinator.get('addQuestion', { params, body: agreed });
    expect(core).toHaveLength(13);
    expect(own).toMatchObject([
      { key: 'hur-manga-har-ni-utbildat', unit: { sv: 'personer', en: 'people' }, assignments: [] },
      { key: 'vilken-dag', kind: 'day', unit: null },
      { key: 'finns-en-overenskommelse', choices: [{ key: 'ja' }, { key: 'nej' }], assignments: [{ key: 'ovning-1-1' }] },
    ]);
    const changed = await coordinator.get('changeQuestion', {
      params: { roundId, questionKey: 'finns-en-overenskommelse' },
      body: {
        ...agreed,
        choices: [
          { key: 'ja', sv: 'Ja, beslutad', en: 'Yes, decided' },
          { sv: 'Nej', en: 'No' },
          { sv: 'Vet inte', en: 'Unknown' },
        ],
      },
    });
    expect(changed.own[2]?.choices.map((choice) => choice.key)).toEqual(['ja', 'nej', 'vet-inte']);
    await coordinator.get('removeQuestion', { params: { roundId, questionKey: 'vilken-dag' } });
    const keys = ['finns-en-overenskommelse', 'hur-manga-har-ni-utbildat'];
    expect((await coordinator.get('orderQuestions', { params, body: { keys } })).own.map((each) => each.key)).toEqual(keys);
  });

  it('say what is wrong with them, each at its field', async () => {
    const add = async (body: NewOwnQuestion): Promise<unknown[]> =>
      refusal(await coordinator.call('addQuestion', { params: { roundId }, body }));
    expect(await add({ ...trained, unitEn: ' ', helpSv: null })).toEqual([422, 'invalid-input', '#/helpSv required', '#/unitEn required']);
    expect(await add({ ...agreed, choices: [{ sv: 'Ja', en: 'Yes' }], assignmentKeys: ['ovning-1-1', 'uppdrag-1'] })).toEqual([
      422,
      'invalid-input',
      '#/choices too-short',
      '#/assignmentKeys/1 not-one-of',
    ]);
    const order = (keys: string[]) => coordinator.call('orderQuestions', { params: { roundId }, body: { keys } });
    expect(refusal(await order(['finns-en-overenskommelse']))).toEqual([422, 'invalid-input', '#/keys too-short']);
    expect(refusal(await order(['nej']))).toEqual([422, 'invalid-input', '#/keys/0 not-one-of']);
  });

  it('are copied from the last round that had any, under the same keys, once', async () => {
    expect((await coordinator.get('listQuestions', { params: { roundId } })).copyFrom?.id).toBe(openRoundId);
    const copied = await coordinator.get('copyQuestions', { params: { roundId } });
    expect(copied.copyFrom).toBeNull();
    expect(copied.own.map((each) => each.key)).toEqual([
      'finns-en-overenskommelse',
      'hur-manga-har-ni-utbildat',
      'utbildade-personer',
      'lokal-overenskommelse',
    ]);
    expect(copied.own[3]).toMatchObject({ kind: 'choice', assignments: [{ key: 'ovning-1-1' }] });
    expect(refusal(await coordinator.call('copyQuestions', { params: { roundId } }))).toEqual([409, 'nothing-to-copy']);
  });

  it('are never changed in a round that has been opened', async () => {
    const before = await coordinator.get('listQuestions', { params: { roundId: openRoundId } });
    const params = { roundId: openRoundId };
    const changes = [
      await coordinator.call('addQuestion', { params, body: trained }),
      await coordinator.call('changeQuestion', { params: { ...params, questionKey: 'utbildade-personer' }, body: trained }),
      await coordinator.call('removeQuestion', { params: { ...params, questionKey: 'utbildade-personer' } }),
      await coordinator.call('orderQuestions', { params, body: { keys: ['lokal-overenskommelse', 'utbildade-personer'] } }),
      await coordinator.call('copyQuestions', { params }),
    ];
    expect(changes.map(refusal)).toEqual(changes.map(() => [409, 'round-not-planned']));
    expect(await coordinator.get('listQuestions', { params })).toEqual(before);
    expect(before.can.change).toBe(false);
  });

  it('are at most twenty', async () => {
    const answers: number[] = [];
    for (let nr = 5; nr <= 21; nr += 1)
      answers.push((await coordinator.call('addQuestion', { params: { roundId }, body: { ...trained, labelSv: 'Fråga' } })).status);
    expect(answers).toEqual([...Array.from({ length: 16 }, () => 201), 409]);
    const { own } = await coordinator.get('listQuestions', { params: { roundId } });
    expect(own.slice(4, 7).map((each) => each.key)).toEqual(['fraga', 'fraga-2', 'fraga-3']);
  });
});
