import type { ObstacleSplit } from '@lagesbild/contract';
import { startApi, type Api, type Client } from '../../test/api';
import { faultsOf, givenObstacle, kindOf, ObstacleScene, quotesOf, turnsOf } from '../../test/obstacle-scene';

describe('obstacles put together and taken apart', () => {
  let api: Api;
  let scene: ObstacleScene;
  let analyst: Client;
  let coordinator: Client;
  let police: Client;
  let ministry: Client;

  beforeAll(async () => {
    api = await startApi();
    analyst = await api.as('linnea.castegren');
    coordinator = await api.as('asa.bergendahl');
    police = await api.as('karin.lindqvist');
    ministry = await api.as('charlotte.nyberg-falk');
    scene = new ObstacleScene(api, analyst);
  });
  afterAll(() => api.stop());
  beforeEach(() => scene.pass());

  describe('merging', () => {
    const two = async () => {
      const part = await scene.raise({ title: 'Den mindre', mustActKeys: ['polismyndigheten'], governmentMustAct: true, areaNrs: [5] });
      const whole = await scene.raise({ title: 'Den större', mustActKeys: ['tullverket'] });
      await scene.link(part.id, 'migrationsverket', 2);
      await scene.link(part.id, 'skatteverket', 3);
      await scene.link(whole.id, 'skatteverket', 3);
      return { part: await scene.show(part.id), whole: await scene.show(whole.id) };
    };

    it('takes passages, areas and names along, keeps who said what, and can be undone', async () => {
      const { part, whole } = await two();
      expect(
        (await analyst.call('linkObstacle', { params: { obstacleId: part.id }, body: await scene.passage('skatteverket', 3) })).status,
      ).toBe(409);
      const merged = (await scene.merge(part, whole.id)).body;
      expect(merged).toMatchObject({
        state: 'merged',
        mergedInto: { id: whole.id },
        moves: [],
        can: { answer: false, edit: false, unmerge: true },
      });
      expect(merged.events.at(-1)).toMatchObject({ turn: 'merged', other: { id: whole.id }, passages: 1, text: 'Det är samma sak.' });
      // What both told of stays where it was: nothing stands twice, and nothing is gone.
      expect(quotesOf(merged)).toEqual(['skatteverket Omgång 3']);
      const larger = await scene.show(whole.id);
      expect(quotesOf(larger)).toEqual(['skatteverket Omgång 3', 'migrationsverket Omgång 2']);
      expect(larger).toMatchObject({
        organisations: 2,
        rounds: 2,
        sinceRound: { nr: 2 },
        governmentMustAct: true,
        absorbed: [{ id: part.id, title: { sv: 'Den mindre' } }],
      });
      expect(larger.mustAct.map((each) => each.key)).toEqual(['polismyndigheten', 'tullverket']);
      expect(larger.events.at(-1)).toMatchObject({ turn: 'took-over', other: { id: part.id } });

      const back = (await scene.unmerge(merged)).body;
      expect(back).toMatchObject({ state: 'flagged', mergedInto: null, organisations: 2, rounds: 2 });
      expect(quotesOf(back)).toEqual(quotesOf(part));
      expect(turnsOf(back)).toEqual(['flagged', 'merged', 'unmerged']);
      const again = await scene.show(whole.id);
      expect({ ...again, version: 0, events: [] }).toEqual({ ...whole, version: 0, events: [] });
      expect(turnsOf(again)).toEqual(['flagged', 'took-over', 'gave-back']);
    });

    it('leaves to an obstacle what it has said of itself since', async () => {
      const { part, whole } = await two();
      const merged = (await scene.merge(part, whole.id)).body;
      await scene.edit(await scene.show(whole.id), { titleSv: 'Den gemensamma' });
      await scene.unmerge(merged);
      expect((await scene.show(whole.id)).mustAct.map((each) => each.key)).toEqual(['polismyndigheten', 'tullverket']);
    });

    it('lets the old address lead on, for those who saw it before', async () => {
      const { part, whole } = await two();
      const migration = await api.as('shirin.hosseini');
      expect([await scene.status(migration, part.id), await scene.status(migration, whole.id)]).toEqual([200, 404]);
      await scene.merge(part, whole.id);
      expect((await scene.show(part.id, migration)).mergedInto).toMatchObject({ id: whole.id });
      expect(await scene.status(migration, whole.id)).toBe(200);
      expect(await scene.status(ministry, part.id)).toBe(404);
    });

    it('names the other only to those who may see it', async () => {
      const part = await scene.raise({ title: 'Synlig för polisen', mustActKeys: ['polismyndigheten'] });
      const whole = await scene.raise({ title: 'Hemlig för polisen' });
      scene.pass();
      await analyst.get('relateObstacle', { params: { obstacleId: part.id, otherId: whole.id } });
      const seen = await scene.show(part.id, police);
      expect([seen.related, seen.events.at(-1)]).toMatchObject([[], { turn: 'related', other: null }]);
      expect(JSON.stringify(seen)).not.toContain('Hemlig');
    });

    it('refuses what does not fit, and nothing is done to one that is part of another', async () => {
      const { part, whole } = await two();
      expect(kindOf(await scene.merge(part, part.id))).toEqual([409, 'obstacles-do-not-fit']);
      expect(kindOf(await scene.merge(part, '00000000-0000-7000-8000-000000000000'))).toEqual([404, 'not-found']);
      expect(kindOf(await scene.merge(part, whole.id, police))).toEqual([403, 'not-allowed']);
      expect(kindOf(await scene.merge({ ...part, version: 9 }, whole.id))).toEqual([412, 'version-stale']);
      const merged = (await scene.merge(part, whole.id)).body;
      const third = await scene.raise({ title: 'Den tredje' });
      const refused = [
        scene.merge(third, part.id),
        scene.merge(merged, third.id),
        scene.edit(merged, { severity: 'low' }),
        analyst.call('changeObstacle', { params: { obstacleId: part.id }, body: { text: 'Svar.' }, ifMatch: merged.version }),
        analyst.call('linkObstacle', { params: { obstacleId: part.id }, body: await scene.passage('tullverket', 3) }),
        scene.unmerge(third),
      ];
      expect((await Promise.all(refused)).map((each) => kindOf(each)[1])).toEqual([
        'obstacles-do-not-fit',
        'obstacle-merged',
        'obstacle-merged',
        'obstacle-merged',
        'obstacle-merged',
        'obstacle-not-merged',
      ]);
      const larger = (await scene.merge(await scene.show(whole.id), third.id)).body;
      expect(kindOf(await scene.unmerge(merged))).toEqual([409, 'later-merge-first']);
      await scene.unmerge(larger);
      expect((await scene.unmerge(merged)).body.state).toBe('flagged');
    });

    it('lets one of two through who merge two into each other at once', async () => {
      const { part, whole } = await two();
      const answers = await Promise.all([scene.merge(part, whole.id), scene.merge(whole, part.id, coordinator)]);
      expect(answers.map((each) => each.status).sort()).toEqual([201, 409]);
      const states = [(await scene.show(part.id)).state, (await scene.show(whole.id)).state];
      expect(states.filter((state) => state === 'merged')).toHaveLength(1);
    });
  });

  describe('splitting', () => {
    it('gives a part its own passages, says where they went, and merging back undoes it', async () => {
      const whole = await scene.raise({ title: 'Två saker i en', mustActKeys: ['tullverket'] });
      await scene.link(whole.id, 'migrationsverket', 2);
      const before = await scene.link(whole.id, 'skatteverket', 3);
      const [kept, gone] = [
        before.links.find((each) => each.organisation.key === 'skatteverket')!,
        before.links.find((each) => each.organisation.key === 'migrationsverket')!,
      ];
      const split = (rest: Partial<ObstacleSplit> = {}, client = analyst) =>
        client.call('splitObstacle', {
          params: { obstacleId: whole.id },
          body: { ...givenObstacle, title: 'Den ena saken', linkIds: [gone.id], text: 'Det är två saker.', ...rest },
          ifMatch: before.version,
        });
      expect(faultsOf(await split({ linkIds: [kept.id, '00000000-0000-7000-8000-000000000000'] }))).toEqual(['#/linkIds/1 not-one-of']);
      expect(faultsOf(await split({ linkIds: [] }))).toHaveLength(1);
      scene.pass();
      const part = (await split()).body;
      expect(part).toMatchObject({
        state: 'flagged',
        sinceRound: { nr: 2 },
        organisations: 1,
        raisedByOrganisation: { key: 'jamstalldhetsmyndigheten' },
      });
      expect(quotesOf(part)).toEqual(['migrationsverket Omgång 2']);
      expect(part.events).toMatchObject([{ turn: 'split-from', other: { id: whole.id }, passages: 1, text: 'Det är två saker.' }]);
      const rest = await scene.show(whole.id);
      expect(quotesOf(rest)).toEqual(['skatteverket Omgång 3']);
      expect(rest.events.at(-1)).toMatchObject({ turn: 'split', other: { id: part.id }, passages: 1 });
      expect((await split({ linkIds: [kept.id] })).status).toBe(412);
      await scene.merge(part, whole.id);
      expect(quotesOf(await scene.show(whole.id))).toEqual(['skatteverket Omgång 3', 'migrationsverket Omgång 2']);
    });
  });

  it('relates two, both ways, until that is ended', async () => {
    const [one, other] = [await scene.raise({ title: 'Den ena' }), await scene.raise({ title: 'Den andra' })];
    const relate = (name: 'relateObstacle' | 'unrelateObstacle', obstacleId: string, otherId: string) => {
      scene.pass();
      return analyst.call(name, { params: { obstacleId, otherId } });
    };
    expect((await relate('relateObstacle', one.id, other.id)).body.related.map((each) => each.id)).toEqual([other.id]);
    expect((await scene.show(other.id)).related.map((each) => each.id)).toEqual([one.id]);
    expect(kindOf(await relate('relateObstacle', other.id, one.id))).toEqual([409, 'already-related']);
    expect(kindOf(await relate('relateObstacle', one.id, one.id))).toEqual([409, 'obstacles-do-not-fit']);
    expect((await relate('unrelateObstacle', other.id, one.id)).body.related).toEqual([]);
    expect(kindOf(await relate('unrelateObstacle', other.id, one.id))).toEqual([404, 'not-found']);
    expect(turnsOf(await scene.show(one.id))).toEqual(['flagged', 'related', 'unrelated']);
  });
});
