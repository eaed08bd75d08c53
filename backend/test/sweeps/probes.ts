import type { EndpointName } from '@lagesbild/contract';
import type { CallInput } from '../api';
import { goodContent, goodPassword, type Ground, type ReportState } from './ground';
import type { Situation } from './permissions';
import { exercisePeople, otherOrganisation, type Identity } from './people';

export interface Probing<Name extends EndpointName> {
  ground: Ground;
  situation: Situation<Name>;
  identity: Identity;
  relation: 'own' | 'other';
}

export type Probe<Name extends EndpointName> = (at: Probing<Name>) => Promise<CallInput<Name>>;

interface Place {
  identity: Identity;
  relation: 'own' | 'other';
}

/** The organisation that the record belongs to. */
const owner = ({ identity, relation }: Place): string => (relation === 'own' ? exercisePeople[identity].organisation : otherOrganisation);

const planKey = 'ovningsplan';
const atPlan = () => Promise.resolve({ params: { planKey } });
const nothing = () => Promise.resolve({});

const report = async (at: Place & { ground: Ground }, state: ReportState) => ({ reportId: await at.ground.report(owner(at), state) });
const sealed = async (at: Place & { ground: Ground; situation: ReportState }) => ({
  params: { ...(await report(at, at.situation)), versionNr: 1 },
});
const inReview = async (at: Place & { ground: Ground }) => ({ params: await report(at, 'in-review'), ifMatch: 1 });
const obstacle = async (at: Place & { ground: Ground; situation: string }) => ({
  obstacleId: await at.ground.obstacle(owner(at), !at.situation.includes('unpublished')),
});

/** The person asking, or somebody of the coordination. */
const noteWriter = ({ identity, ground }: Place & { ground: Ground }, own: boolean): Promise<string> =>
  ground.personId((own ? exercisePeople[identity].name : null) ?? 'rahel.gebremedhin');

const attesters: Partial<Record<string, string>> = { polismyndigheten: 'helena.storm-bergman' };

const passage = async (at: Place & { ground: Ground }) => ({
  ...(await report(at, 'submitted')),
  versionNr: 1,
  section: 'obstacles' as const,
  start: 0,
  end: goodContent.obstacles.length,
});
const newObstacle = {
  title: 'Prov',
  kind: 'sekretess',
  hinders: 'Det tar tid.',
  severity: 'medium' as const,
  governmentMustAct: false,
  mustActKeys: [],
};
const newRound = {
  titleSv: 'Omgång',
  titleEn: 'Round',
  periodFrom: '2027-01-01',
  periodTo: '2027-06-30',
  opensOn: '2027-07-01',
  dueOn: '2027-08-01',
  closesOn: '2027-09-01',
};

/** For each endpoint a call that succeeds for whoever may make it, on a record that nobody else touches. */
export const probes: { readonly [Name in EndpointName]: Probe<Name> } = {
  showSession: nothing,
  signIn: async ({ ground }) => ({
    body: { email: (await ground.person(goodPassword)).email, password: goodPassword },
    headers: { 'x-forwarded-for': ground.freshAddress() },
  }),
  signOut: nothing,
  listExercisePeople: nothing,
  signInAsExercisePerson: async ({ ground }) => ({ body: { personId: await ground.personId('karin.lindqvist') } }),
  createFirstAdministrator: ({ ground }) =>
    Promise.resolve({
      body: { token: 'fel', name: 'Prov', email: 'prov@tullverket.example', password: goodPassword },
      headers: { 'x-forwarded-for': ground.freshAddress() },
    }),

  listPeople: nothing,
  addPerson: ({ ground }) =>
    Promise.resolve({
      body: {
        name: 'Prov',
        email: `${ground.freshAddress()}@tullverket.example`,
        organisationKey: 'tullverket',
        role: 'reporter',
        password: goodPassword,
      },
    }),
  setPersonActive: async ({ ground, situation, identity }) => {
    const personId =
      situation === 'oneself' ? await ground.personId(exercisePeople[identity].name ?? 'jonas.virtanen') : (await ground.person()).id;
    return { params: { personId }, body: { active: false } };
  },
  listAuditEntries: (at) => Promise.resolve({ query: { organisation: owner(at) } }),

  listOrganisations: nothing,
  showOrganisation: (at) => Promise.resolve({ params: { organisationKey: owner(at) } }),
  listOrganisationAssignments: (at) => Promise.resolve({ params: { organisationKey: owner(at) } }),
  listPlans: nothing,
  showPlan: atPlan,
  listIndicatorValues: atPlan,
  listFindings: atPlan,
  listMeetings: atPlan,
  listAssignments: atPlan,
  showAssignment: () => Promise.resolve({ params: { assignmentKey: 'ovning-1-1' } }),

  listRounds: atPlan,
  planRound: ({ situation }) =>
    Promise.resolve({ params: { planKey: situation === 'in history' ? 'plan-2018' : planKey }, body: newRound }),
  showRound: async ({ ground, situation }) => ({ params: { roundId: (await ground.roundIn(situation)).id } }),
  listRoundReports: async ({ ground, situation }) => ({ params: { roundId: (await ground.roundIn(situation)).id } }),
  openRound: async ({ ground, situation }) => ({ params: { roundId: await ground.round(situation) } }),
  closeRound: async ({ ground, situation }) => ({ params: { roundId: await ground.round(situation) } }),
  publishRound: async ({ ground, situation }) => ({ params: { roundId: await ground.round(situation) } }),

  listReports: (at) => Promise.resolve({ query: { organisation: owner(at) } }),
  showReport: async (at) => ({ params: await report(at, at.situation) }),
  saveDraft: async (at) => ({ params: await report(at, at.situation), body: { done: 'Vi har utbildat trettio.' }, ifMatch: 1 }),
  submitReport: async (at) => {
    const attester = attesters[owner(at)];
    return {
      params: await report(at, at.situation),
      body: attester === undefined ? {} : { onBehalfOfId: await at.ground.personId(attester) },
      ifMatch: 1,
    };
  },
  showVersion: sealed,
  showReceipt: sealed,
  listPlainQuestions: async (at) => ({ params: await report(at, at.situation) }),
  keepPresence: async (at) => ({ params: await report(at, at.situation), body: { section: 'done' } }),
  listSubstitutes: (at) => Promise.resolve({ params: { organisationKey: owner(at) } }),
  nameSubstitute: async (at) => {
    const { attesterId, substituteId } = await at.ground.pair(owner(at));
    const body = { attesterId, substituteId, fromOn: '2099-01-01', toOn: '2099-01-31', reason: 'Semester.' };
    return { params: { organisationKey: owner(at) }, body };
  },
  endSubstitute: async (at) => ({ params: { substituteId: await at.ground.substitute(owner(at)) } }),
  listOpenMatters: (at) => Promise.resolve({ params: { organisationKey: owner(at) } }),
  listHandovers: (at) => Promise.resolve({ params: { organisationKey: owner(at) } }),
  handOver: async (at) => {
    const { attesterId, substituteId } = await at.ground.pair(owner(at));
    return { params: { organisationKey: owner(at) }, body: { fromId: attesterId, toId: substituteId, note: 'Läs noterna först.' } };
  },
  startReview: async (at) => ({ params: await report(at, 'submitted'), ifMatch: 1 }),
  addNote: async (at) => ({ ...(await inReview(at)), body: { section: 'done', text: 'Hur många?' } }),
  removeNote: async (at) => {
    const { reportId } = await report(at, 'in-review');
    return { params: { reportId, noteId: await at.ground.note(reportId, await noteWriter(at, at.situation === 'of one’s own')) } };
  },
  returnReport: async (at) => ({ params: await report(at, at.situation), body: { reason: 'Skriv hur många.' }, ifMatch: 1 }),
  approveReport: inReview,
  assessReport: async (at) => ({
    params: await report(at, at.situation),
    body: { rating: 'at-risk', reason: 'Medlen räcker inte.' },
    ifMatch: 0,
  }),

  listObstacles: atPlan,
  raiseObstacle: async (at) => ({
    params: { planKey },
    body: { ...newObstacle, ...(at.situation === 'freely' ? {} : { passage: await passage(at) }) },
  }),
  showObstacle: async (at) => ({ params: await obstacle(at) }),
  linkObstacle: async (at) => ({ params: await obstacle(at), body: await passage(at) }),
  changeObstacle: async (at) => ({
    params: await obstacle(at),
    ifMatch: 1,
    body: { text: 'Vi tar upp det.', ...(at.situation.startsWith('state') ? { state: 'being-handled' as const } : {}) },
  }),

  showBrief: async ({ ground, situation }) => ({ params: { roundId: (await ground.roundIn(situation)).id } }),
  showLatestBrief: atPlan,
  showHome: nothing,
};
