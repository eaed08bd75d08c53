import type { EndpointName } from '@lagesbild/contract';
import type { CallInput } from '../api';
import { pdf } from '../evidence-files';
import { passwordOf } from './account-ground';
import { handoverIn, pairIn, substituteIn } from './attesting-ground';
import { obstacleWorkProbes } from './obstacle-probes';
import { evidenceOn, workbookFor } from './evidence-ground';
import { codeIn, markOn, versionOf } from './marks-ground';
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

export interface Place {
  identity: Identity;
  relation: 'own' | 'other';
}

/** The organisation that the record belongs to. */
const owner = ({ identity, relation }: Place): string => (relation === 'own' ? exercisePeople[identity].organisation : otherOrganisation);

const planKey = 'ovningsplan';
const atPlan = () => Promise.resolve({ params: { planKey } });
const nothing = () => Promise.resolve({});

const report = async (at: Place & { ground: Ground }, state: ReportState) => ({ reportId: await at.ground.report(owner(at), state) });
const partStates: Partial<Record<string, ReportState>> = {
  'a submitted part of what is led': 'submitted',
  'a part of what is led, not submitted': 'draft',
};
const sealed = async (at: Place & { ground: Ground; situation: string }) => {
  const state = partStates[at.situation];
  if (state !== undefined) return { params: { reportId: (await at.ground.sharedReport(owner(at), state)).part, versionNr: 1 } };
  return { params: { ...(await report(at, at.situation as ReportState)), versionNr: 1 } };
};
const evidence = async (at: Place & { ground: Ground }, state: ReportState) => {
  const { reportId } = await report(at, state);
  return { reportId, evidenceId: await evidenceOn(at.ground, reportId) };
};
const inReview = async (at: Place & { ground: Ground }) => ({ params: await report(at, 'in-review'), ifMatch: 1 });
const obstacle = async (at: Place & { ground: Ground; situation: string }) => ({
  obstacleId: await at.ground.obstacle(owner(at), !at.situation.includes('unpublished')),
});

const suggested = async (at: Place & { ground: Ground }) => {
  const { reportId } = await report(at, 'returned');
  const suggestionId = await at.ground.suggestion(reportId, await at.ground.personId('rahel.gebremedhin'));
  return { params: { reportId, suggestionId }, ifMatch: 1 };
};

/** The person asking, or somebody of the coordination. */
const noteWriter = ({ identity, ground }: Place & { ground: Ground }, own: boolean): Promise<string> =>
  ground.personId((own ? exercisePeople[identity].name : null) ?? 'rahel.gebremedhin');

const attesters: Partial<Record<string, string>> = { polismyndigheten: 'helena.storm-bergman' };

/** Somebody whom an administrator manages: oneself, or somebody who has just been made. */
const managed = async ({ ground, situation, identity }: Place & { ground: Ground; situation: string }) => ({
  personId: situation === 'oneself' ? await ground.personId(exercisePeople[identity].name ?? 'jonas.virtanen') : (await ground.person()).id,
});

const passage = async (at: Place & { ground: Ground }) => ({
  ...(await report(at, 'submitted')),
  versionNr: 1,
  section: 'obstacles' as const,
  start: 0,
  end: goodContent.obstacles.length,
});
export const newObstacle = {
  title: 'Prov',
  kind: 'sekretess',
  hinders: 'Det tar tid.',
  severity: 'medium' as const,
  governmentMustAct: false,
  mustActKeys: [],
};
const newQuestion = {
  kind: 'number' as const,
  required: false,
  labelSv: 'Hur många?',
  labelEn: 'How many?',
  unitSv: 'personer',
  unitEn: 'people',
  assignmentKeys: [],
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

const kept = ({ ground, situation }: { ground: Ground; situation: string }) =>
  ground.keptAssignment(situation === 'in history' ? 'plan-2018' : planKey);
const keptDeliverable = async (at: { ground: Ground; situation: string }) => {
  const { assignmentKey, deliverableId } = await kept(at);
  return { assignmentKey, deliverableId };
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

  showAccount: nothing,
  changePassword: async ({ ground, identity }) => ({
    body: { old: await passwordOf(ground, identity), password: `${goodPassword}, och nytt` },
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
  setPersonActive: async (at) => ({ params: await managed(at), body: { active: false } }),
  setPersonRoles: async (at) => ({ params: await managed(at), body: { roles: [{ organisationKey: 'tullverket', role: 'attester' }] } }),
  setPersonPassword: async (at) => ({ params: await managed(at), body: { password: goodPassword } }),
  listAuditEntries: (at) => Promise.resolve({ query: { organisation: owner(at) } }),

  listOrganisations: nothing,
  showOrganisation: (at) => Promise.resolve({ params: { organisationKey: owner(at) } }),
  listOrganisationAssignments: (at) => Promise.resolve({ params: { organisationKey: owner(at) } }),
  listPlans: nothing,
  showPlan: atPlan,
  listIndicatorValues: atPlan,
  listFindings: atPlan,
  listGeneralFindings: nothing,
  listMeetings: atPlan,
  listAssignments: atPlan,
  receiveDeliverable: async (at) => ({
    params: await keptDeliverable(at),
    body: { receivedOn: '2026-11-20', dnr: 'Ju2026/1' },
  }),
  moveDeliverable: async (at) => ({
    params: await keptDeliverable(at),
    body: { dueOn: '2027-06-01', decidedOn: '2026-11-12', dnr: 'Ju2026/2', note: null },
  }),
  addAssignmentIndicator: async (at) => ({
    params: { assignmentKey: (await kept(at)).assignmentKey },
    body: { nameSv: 'Län', nameEn: 'Counties', unit: 'län', dimension: null, cumulative: false },
  }),
  setAssignmentIndicatorActive: async (at) => {
    const { assignmentKey, indicatorKey } = await kept(at);
    return { params: { assignmentKey, indicatorKey }, body: { active: false } };
  },
  showAssignment: () => Promise.resolve({ params: { assignmentKey: 'ovning-1-1' } }),

  listRounds: atPlan,
  proposeRound: ({ situation }) => Promise.resolve({ params: { planKey: situation === 'in history' ? 'plan-2018' : planKey } }),
  planRound: ({ situation }) =>
    Promise.resolve({ params: { planKey: situation === 'in history' ? 'plan-2018' : planKey }, body: newRound }),
  showRound: async ({ ground, situation }) => ({ params: { roundId: (await ground.roundIn(situation)).id } }),
  listRoundReports: async ({ ground, situation }) => ({ params: { roundId: (await ground.roundIn(situation)).id } }),
  openRound: async ({ ground, situation }) => ({ params: { roundId: await ground.round(situation) } }),
  closeRound: async ({ ground, situation }) => ({ params: { roundId: await ground.round(situation) } }),
  publishRound: async ({ ground, situation }) => ({ params: { roundId: await ground.round(situation) } }),

  showCompleteness: async ({ ground, situation }) => ({ params: { roundId: (await ground.roundIn(situation)).id } }),
  listQuestions: async ({ ground, situation }) => ({
    params: { roundId: situation === 'planned' ? await ground.askingRound() : (await ground.roundIn(situation)).id },
  }),
  addQuestion: async ({ ground }) => ({ params: { roundId: await ground.askingRound() }, body: newQuestion }),
  changeQuestion: async ({ ground }) => ({ params: { roundId: await ground.askingRound(), questionKey: 'fraga' }, body: newQuestion }),
  removeQuestion: async ({ ground }) => ({ params: { roundId: await ground.askingRound(), questionKey: 'fraga' } }),
  orderQuestions: async ({ ground }) => ({ params: { roundId: await ground.askingRound() }, body: { keys: ['fraga'] } }),
  copyQuestions: async ({ ground }) => ({ params: { roundId: await ground.askingRound() } }),
  listExtensions: async ({ ground, situation }) => ({ params: { roundId: (await ground.roundIn(situation)).id } }),
  extendDays: async (at) => {
    await report(at, at.situation);
    const days = { dueOn: '2027-01-15', closesOn: '2027-01-22' };
    return {
      params: { roundId: (await at.ground.roundIn('open')).id },
      body: { organisationKey: owner(at), ...days, reason: 'Handläggaren är sjuk.' },
    };
  },

  listReports: (at) => Promise.resolve({ query: { organisation: owner(at) } }),
  showReport: async (at) => {
    const state = partStates[at.situation];
    if (state !== undefined) return { params: { reportId: (await at.ground.sharedReport(owner(at), state)).part } };
    return { params: await report(at, at.situation as ReportState) };
  },
  showParts: async (at) => ({ params: { reportId: (await at.ground.sharedReport(owner(at), 'submitted')).lead } }),
  listPartAnswers: async (at) => ({ params: { reportId: (await at.ground.sharedReport(owner(at), 'submitted')).lead } }),
  saveDraft: async (at) => ({ params: await report(at, at.situation), body: { done: 'Vi har utbildat trettio.' }, ifMatch: 1 }),
  submitReport: async (at) => {
    const attester = attesters[owner(at)];
    return {
      params: await report(at, at.situation),
      body: attester === undefined ? {} : { onBehalfOfId: await at.ground.personId(attester) },
      ifMatch: 1,
    };
  },
  addFile: async (at) => ({ params: await report(at, at.situation), query: { name: 'underlag.pdf' }, upload: pdf() }),
  addLink: async (at) => ({ params: await report(at, 'draft'), body: { title: 'Rapporten', address: 'https://www.polisen.se/' } }),
  changeEvidence: async (at) => ({ params: await evidence(at, 'draft'), body: { secrecy: '18 kap. 1 § OSL' } }),
  removeEvidence: async (at) => ({ params: await evidence(at, 'draft') }),
  downloadFile: async (at) => ({ params: await evidence(at, at.situation) }),
  downloadWorkbook: async (at) => ({ params: await report(at, at.situation) }),
  downloadRoundWorkbook: async ({ ground, situation }) => ({ params: { roundId: (await ground.roundIn(situation)).id } }),
  readWorkbook: async (at) => {
    const { reportId } = await report(at, 'draft');
    return { params: { reportId }, upload: await workbookFor(at.ground, reportId) };
  },
  showVersion: sealed,
  showReceipt: sealed,
  listPlainQuestions: async (at) => ({ params: await report(at, at.situation) }),
  keepPresence: async (at) => ({ params: await report(at, at.situation), body: { section: 'done' } }),
  listSubstitutes: (at) => Promise.resolve({ params: { organisationKey: owner(at) } }),
  nameSubstitute: async (at) => {
    const { attesterId, substituteId } = await pairIn(at.ground, owner(at));
    const body = { attesterId, substituteId, fromOn: '2099-01-01', toOn: '2099-01-31', reason: 'Semester.' };
    return { params: { organisationKey: owner(at) }, body };
  },
  endSubstitute: async (at) => ({ params: { substituteId: await substituteIn(at.ground, owner(at)) } }),
  listOpenMatters: (at) => Promise.resolve({ params: { organisationKey: owner(at) } }),
  listHandovers: (at) => Promise.resolve({ params: { organisationKey: owner(at) } }),
  handOver: async (at) => {
    const { attesterId, substituteId } = await pairIn(at.ground, owner(at));
    return { params: { organisationKey: owner(at) }, body: { fromId: attesterId, toId: substituteId, note: 'Läs noterna först.' } };
  },
  showHandover: async (at) => ({ params: { handoverId: await handoverIn(at.ground, owner(at)) } }),
  listHandedMatters: async (at) => ({ params: { handoverId: await handoverIn(at.ground, owner(at)) } }),
  takeHandover: async (at) => {
    const toId = at.situation === 'handed to oneself' ? await noteWriter(at, true) : undefined;
    return { params: { handoverId: await handoverIn(at.ground, owner(at), toId) } };
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

  listReviewQueue: async ({ ground, situation }) => ({ params: { roundId: (await ground.roundIn(situation)).id } }),
  takeOverReview: async (at) => ({ ...(await inReview(at)), body: { reason: 'Hon är sjuk.' } }),
  releaseReview: async (at) => {
    const { reportId } = await report(at, 'in-review');
    await at.ground.give(reportId, await noteWriter(at, at.situation === 'in-review by oneself'));
    return { params: { reportId }, ifMatch: 1 };
  },
  withdrawReport: async (at) => ({ params: await report(at, 'submitted'), body: {}, ifMatch: 1 }),
  lockReport: async (at) => ({ params: await report(at, at.situation), body: { reason: 'Uppgifterna utreds.' }, ifMatch: 1 }),
  unlockReport: async (at) => {
    const { reportId } = await report(at, 'draft');
    await at.ground.lock(reportId);
    return { params: { reportId }, body: { reason: 'Utrett.' }, ifMatch: 1 };
  },
  addSuggestion: async (at) => ({
    params: await report(at, 'in-review'),
    body: { section: 'done', start: 0, end: 2, proposal: 'Myndigheten' },
  }),
  removeSuggestion: async (at) => {
    const { reportId } = await report(at, 'in-review');
    const by = await noteWriter(at, at.situation === 'of one’s own');
    return { params: { reportId, suggestionId: await at.ground.suggestion(reportId, by) } };
  },
  acceptSuggestion: suggested,
  declineSuggestion: suggested,

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
  ...obstacleWorkProbes(owner),

  readAnswers: atPlan,
  listMarks: atPlan,
  listMarkTargets: atPlan,
  addMark: async (at) => {
    const { id } = await versionOf(at.ground, (await report(at, 'submitted')).reportId);
    const place = { field: 'obstacles', start: 0, end: goodContent.obstacles.length, quote: goodContent.obstacles };
    const targets = [{ kind: 'code' as const, key: await codeIn(at.ground) }];
    return { params: { planKey }, body: { sourceKind: 'report-version' as const, sourceId: id, ...place, targets } };
  },
  removeMark: async (at) => {
    const { reportId } = await report(at, 'submitted');
    return { params: { markId: await markOn(at.ground, reportId, { byId: await noteWriter(at, at.situation === 'of one’s own') }) } };
  },
  listCodes: atPlan,
  addCode: ({ ground }) => Promise.resolve({ params: { planKey }, body: { name: `prov ${ground.freshAddress()}`, parentId: null } }),
  renameCode: async ({ ground }) => ({
    params: { codeId: await codeIn(ground) },
    body: { name: `prov ${ground.freshAddress()}` },
    ifMatch: 1,
  }),
  moveCode: async ({ ground }) => ({ params: { codeId: await codeIn(ground) }, body: { parentId: await codeIn(ground) }, ifMatch: 1 }),
  mergeCode: async ({ ground }) => ({ params: { codeId: await codeIn(ground) }, body: { intoId: await codeIn(ground) }, ifMatch: 1 }),
  setCodeRetired: async ({ ground }) => ({ params: { codeId: await codeIn(ground) }, body: { retired: true }, ifMatch: 1 }),
  searchTexts: () => Promise.resolve({ params: { planKey }, query: { words: 'sekretessen' } }),

  showBrief: async ({ ground, situation }) => ({ params: { roundId: (await ground.roundIn(situation)).id } }),
  showLatestBrief: atPlan,
  showHome: nothing,

  listNotifications: nothing,
  setNotificationDone: async ({ ground, identity, relation }) => {
    const personId =
      relation === 'own' ? await ground.personId(exercisePeople[identity].name ?? 'karin.lindqvist') : (await ground.person()).id;
    return { params: { notificationId: await ground.notification(personId) }, body: { done: true } };
  },
  showNotificationChoice: nothing,
  setNotificationChoice: () => Promise.resolve({ body: { frequency: 'weekly', language: 'en' } }),
  listMails: nothing,
  showRoundCalendar: async ({ ground, situation }) => ({ params: { roundId: (await ground.roundIn(situation)).id } }),
};
