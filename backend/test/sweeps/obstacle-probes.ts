import type { ObstacleWorkEndpoints } from '@lagesbild/contract';
import type { Ground } from './ground';
import { anyFinding, linkOn, mergedObstacle, otherObstacle, relatedObstacle, tiedFinding } from './obstacle-ground';
import { newObstacle, type Place, type Probe } from './probes';

const planKey = 'ovningsplan';
const atPlan = () => Promise.resolve({ params: { planKey } });

type WorkProbes = { readonly [Name in keyof ObstacleWorkEndpoints]: Probe<Name> };
type At = Place & { ground: Ground; situation: string };

/** The calls of the work on obstacles; `owner` says whom a record belongs to. */
export function obstacleWorkProbes(owner: (at: Place) => string): WorkProbes {
  const obstacle = async (at: At) => ({ obstacleId: await at.ground.obstacle(owner(at), !at.situation.includes('unpublished')) });
  let kinds = 0;
  return {
    mapObstacles: atPlan,
    editObstacle: async (at) => ({
      params: await obstacle(at),
      ifMatch: 1,
      body: {
        titleSv: 'Ett annat namn',
        titleEn: null,
        kind: 'sekretess',
        severity: 'high',
        governmentMustAct: true,
        mustActKeys: [owner(at)],
        areaNrs: [1],
      },
    }),
    mergeObstacle: async (at) => ({
      params: await obstacle(at),
      ifMatch: 1,
      body: { intoId: await otherObstacle(at.ground), text: 'Samma sak.' },
    }),
    unmergeObstacle: async (at) => {
      const params = await obstacle(at);
      await mergedObstacle(at.ground, params.obstacleId);
      return { params, ifMatch: 1, body: { text: 'Det var två.' } };
    },
    splitObstacle: async (at) => {
      const params = await obstacle(at);
      const linkId = await linkOn(at.ground, params.obstacleId, owner(at));
      return { params, ifMatch: 1, body: { ...newObstacle, linkIds: [linkId], text: 'Två saker.' } };
    },
    relateObstacle: async (at) => ({ params: { ...(await obstacle(at)), otherId: await otherObstacle(at.ground) } }),
    unrelateObstacle: async (at) => {
      const params = await obstacle(at);
      return { params: { ...params, otherId: await relatedObstacle(at.ground, params.obstacleId) } };
    },
    listEarlierFindings: atPlan,
    tieFinding: async (at) => ({ params: { ...(await obstacle(at)), findingKey: anyFinding } }),
    untieFinding: async (at) => {
      const params = await obstacle(at);
      await tiedFinding(at.ground, params.obstacleId);
      return { params: { ...params, findingKey: anyFinding } };
    },
    listObstacleKinds: atPlan,
    addObstacleKind: () => {
      kinds += 1;
      return Promise.resolve({ params: { planKey }, body: { sv: `Prov ${kinds}`, en: `Trial ${kinds}` } });
    },
    changeObstacleKind: () => {
      kinds += 1;
      return Promise.resolve({
        params: { planKey, kindKey: 'prioritering' },
        body: { sv: `Prov ${kinds}`, en: `Trial ${kinds}`, retired: false },
      });
    },
  };
}
