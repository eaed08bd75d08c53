import type { EndpointName } from '@lagesbild/contract';
import type { Identity } from './people';

/**
 * Who may do what: the table of the product, endpoint by endpoint. An endpoint without a row does not compile.
 * - `yes`: it is done. `no`: it is seen, but not for this role (403). `hidden`: it does not exist for this role (404). `sign in`: 401.
 * - two answers: for what belongs to one's own organisation, and for what belongs to another.
 */
export type Verdict = 'yes' | 'no' | 'hidden' | 'sign in';
export type Cell = Verdict | readonly [own: Verdict, other: Verdict];
export type Row = readonly [
  nobody: Cell,
  reporter: Cell,
  attester: Cell,
  analyst: Cell,
  coordinator: Cell,
  ministry: Cell,
  administrator: Cell,
];

const own = ['yes', 'hidden'] as const;
const ownSeen = ['no', 'hidden'] as const;

// prettier-ignore
const rows = {
  //                nobody     reporter  attester  analyst   coordinator  ministry  administrator
  everybody:       ['yes',     'yes',    'yes',    'yes',    'yes',       'yes',    'yes'],
  signedIn:        ['sign in', 'yes',    'yes',    'yes',    'yes',       'yes',    'yes'],
  coordination:    ['sign in', 'no',     'no',     'yes',    'yes',       'no',     'no'],
  coordinationOwn: ['sign in', 'hidden', 'hidden', 'yes',    'yes',       'hidden', 'hidden'],
  ofAColleague:    ['sign in', 'hidden', 'hidden', 'no',     'no',        'hidden', 'hidden'],
  coordinator:     ['sign in', 'no',     'no',     'no',     'yes',       'no',     'no'],
  administrator:   ['sign in', 'no',     'no',     'no',     'no',        'no',     'yes'],
  readsReport:     ['sign in', own,      own,      'yes',    'yes',       'hidden', 'hidden'],
  readsPart:       ['sign in', 'hidden', 'hidden', 'yes',    'yes',       'hidden', 'hidden'],
  writesReport:    ['sign in', own,      own,      'no',     'no',        'hidden', 'hidden'],
  readsDraft:      ['sign in', own,      own,      'hidden', 'hidden',    'hidden', 'hidden'],
  writers:         ['sign in', 'yes',    'yes',    'no',     'no',        'no',     'no'],
  reviews:         ['sign in', ownSeen,  ownSeen,  'yes',    'yes',       'hidden', 'hidden'],
  reviewSettled:   ['sign in', ownSeen,  ownSeen,  'no',     'yes',       'hidden', 'hidden'],
  reviewsForOther: ['sign in', ownSeen,  ownSeen,  'no',     'no',        'hidden', 'hidden'],
  raisesFromOwn:   ['sign in', own,      own,      'yes',    'yes',       'no',     'no'],
  answersNamed:    ['sign in', ['yes', 'no'], ['yes', 'no'], 'yes', 'yes', 'no',    'no'],
  nobody:          ['sign in', 'no',     'no',     'no',     'no',        'no',     'no'],
  readsSendLog:    ['sign in', 'no',     'no',     'no',     'yes',       'no',     'yes'],
  ownAlone:        ['sign in', own,      own,      own,      own,         own,      own],
  agencyPeople:    ['sign in', ['yes', 'no'], ['yes', 'no'], 'no', 'no',    'no',     'no'],
  agencyOrAdmin:   ['sign in', ['yes', 'no'], ['yes', 'no'], 'no', 'no',    'no',     'yes'],
  namesSubstitute: ['sign in', 'no',     ['yes', 'no'], 'no', 'no',        'no',     'yes'],
  endsSubstitute:  ['sign in', ownSeen,  own,      'hidden', 'hidden',    'hidden', 'yes'],
  handedToOther:   ['sign in', ownSeen,  ownSeen,  'hidden', 'hidden',    'hidden', 'hidden'],
  readsAudit:      ['sign in', 'yes',    'yes',    'yes',    'yes',       'no',     'yes'],
} as const satisfies Record<string, Row>;

/** For each endpoint, the situations that differ; the probes make a record in that situation. */
export const permissions = {
  showSession: { always: rows.everybody },
  signIn: { 'with the right password': rows.everybody },
  signOut: { always: rows.everybody },
  listExercisePeople: { always: rows.everybody },
  signInAsExercisePerson: { always: rows.everybody },
  createFirstAdministrator: { 'when there is one': rows.everybody },

  showAccount: { always: rows.signedIn },
  changePassword: { 'with the right password': rows.signedIn },
  listPeople: { always: rows.administrator },
  addPerson: { always: rows.administrator },
  setPersonActive: { 'somebody else': rows.administrator, oneself: rows.nobody },
  setPersonRoles: { 'somebody else': rows.administrator, oneself: rows.nobody },
  setPersonPassword: { 'somebody else': rows.administrator, oneself: rows.nobody },
  listAuditEntries: { always: rows.readsAudit },

  listOrganisations: { always: rows.signedIn },
  showOrganisation: { always: rows.signedIn },
  listOrganisationAssignments: { always: rows.signedIn },
  listPlans: { always: rows.signedIn },
  showPlan: { always: rows.signedIn },
  listIndicatorValues: { always: rows.signedIn },
  listFindings: { always: rows.signedIn },
  listGeneralFindings: { always: rows.signedIn },
  listMeetings: { always: rows.signedIn },
  listAssignments: { always: rows.signedIn },
  showAssignment: { always: rows.signedIn },
  receiveDeliverable: { 'in a plan that goes on': rows.coordinator, 'in history': rows.nobody },
  moveDeliverable: { 'in a plan that goes on': rows.coordinator, 'in history': rows.nobody },
  addAssignmentIndicator: { 'in a plan that goes on': rows.coordinator, 'in history': rows.nobody },
  setAssignmentIndicatorActive: { 'in a plan that goes on': rows.coordinator, 'in history': rows.nobody },

  listRounds: { always: rows.signedIn },
  proposeRound: { 'in a plan that goes on': rows.coordinator, 'in history': rows.nobody },
  planRound: { 'in a plan that goes on': rows.coordinator, 'in history': rows.nobody },
  showRound: { open: rows.signedIn, published: rows.signedIn },
  listRoundReports: { open: rows.coordination, published: rows.signedIn },
  openRound: { planned: rows.coordinator },
  closeRound: { open: rows.coordinator },
  publishRound: { closed: rows.coordinator },
  showCompleteness: { open: rows.coordination, published: rows.signedIn },
  listQuestions: { planned: rows.coordination, open: rows.signedIn },
  addQuestion: { planned: rows.coordinator },
  changeQuestion: { planned: rows.coordinator },
  removeQuestion: { planned: rows.coordinator },
  orderQuestions: { planned: rows.coordinator },
  copyQuestions: { planned: rows.coordinator },
  listExtensions: { open: rows.coordination },
  extendDays: { draft: rows.coordinator, returned: rows.coordinator },

  listReports: { always: rows.signedIn },
  showReport: {
    draft: rows.readsReport,
    submitted: rows.readsReport,
    'in-review': rows.readsReport,
    returned: rows.readsReport,
    approved: rows.readsReport,
    'a submitted part of what is led': rows.readsReport,
    'a part of what is led, not submitted': rows.readsPart,
  },
  showParts: { 'of what is led': rows.readsReport },
  listPartAnswers: { 'of what is led': rows.readsReport },
  saveDraft: { draft: rows.writesReport, returned: rows.writesReport },
  submitReport: { draft: rows.writesReport, returned: rows.writesReport },
  showVersion: { submitted: rows.readsReport, approved: rows.readsReport, 'a submitted part of what is led': rows.readsReport },
  showReceipt: { submitted: rows.readsReport, approved: rows.readsReport, 'a submitted part of what is led': rows.readsReport },
  addFile: { draft: rows.writesReport, returned: rows.writesReport },
  addLink: { draft: rows.writesReport },
  changeEvidence: { draft: rows.writesReport },
  removeEvidence: { draft: rows.writesReport },
  downloadFile: { draft: rows.readsDraft, submitted: rows.readsReport },
  downloadWorkbook: { draft: rows.writesReport, submitted: rows.writesReport },
  downloadRoundWorkbook: { open: rows.writers },
  readWorkbook: { draft: rows.writesReport },
  listPlainQuestions: { draft: rows.writesReport },
  keepPresence: { draft: rows.writesReport },
  listSubstitutes: { always: rows.agencyOrAdmin },
  nameSubstitute: { always: rows.namesSubstitute },
  endSubstitute: { always: rows.endsSubstitute },
  listOpenMatters: { always: rows.agencyPeople },
  listHandovers: { always: rows.agencyPeople },
  handOver: { always: rows.agencyPeople },
  showHandover: { always: rows.readsDraft },
  listHandedMatters: { always: rows.readsDraft },
  takeHandover: { 'handed to oneself': rows.readsDraft, 'handed to a colleague': rows.handedToOther },
  startReview: { submitted: rows.reviews },
  addNote: { 'in-review': rows.reviews },
  removeNote: { 'of one’s own': rows.reviews, 'of somebody else': rows.reviewsForOther },
  returnReport: { 'in-review': rows.reviews, approved: rows.reviewSettled },
  approveReport: { 'in-review': rows.reviews },
  assessReport: { 'in-review': rows.reviews, approved: rows.reviews },

  listReviewQueue: { open: rows.coordination, published: rows.coordination },
  takeOverReview: { 'in-review': rows.reviews },
  releaseReview: { 'in-review by oneself': rows.reviews, 'in-review by a colleague': rows.reviewSettled },
  withdrawReport: { submitted: rows.writesReport },
  lockReport: { draft: rows.reviewSettled, submitted: rows.reviewSettled },
  unlockReport: { locked: rows.reviewSettled },
  addSuggestion: { 'in-review': rows.reviews },
  removeSuggestion: { 'of one’s own': rows.reviews, 'of somebody else': rows.reviewsForOther },
  acceptSuggestion: { returned: rows.writesReport },
  declineSuggestion: { returned: rows.writesReport },

  listObstacles: { always: rows.signedIn },
  raiseObstacle: { 'from a report': rows.raisesFromOwn, freely: rows.coordination },
  showObstacle: { unpublished: rows.readsReport, published: rows.signedIn },
  linkObstacle: { unpublished: rows.reviews, published: rows.coordination },
  changeObstacle: {
    'answer, unpublished': rows.readsReport,
    'answer, published': rows.answersNamed,
    'state, unpublished': rows.reviews,
    'state, published': rows.coordination,
  },
  mapObstacles: { always: rows.signedIn },
  editObstacle: { unpublished: rows.reviews, published: rows.coordination },
  mergeObstacle: { unpublished: rows.reviews, published: rows.coordination },
  unmergeObstacle: { 'unpublished, merged': rows.reviews, 'published, merged': rows.coordination },
  splitObstacle: { unpublished: rows.reviews, published: rows.coordination },
  relateObstacle: { unpublished: rows.reviews, published: rows.coordination },
  unrelateObstacle: { 'unpublished, related': rows.reviews, 'published, related': rows.coordination },
  listEarlierFindings: { always: rows.signedIn },
  tieFinding: { unpublished: rows.reviews, published: rows.coordination },
  untieFinding: { 'unpublished, tied': rows.reviews, 'published, tied': rows.coordination },
  listObstacleKinds: { always: rows.signedIn },
  addObstacleKind: { always: rows.coordination },
  changeObstacleKind: { always: rows.coordination },

  readAnswers: { always: rows.coordination },
  listMarks: { always: rows.coordination },
  listMarkTargets: { always: rows.coordination },
  addMark: { always: rows.coordination },
  removeMark: { 'of one’s own': rows.coordinationOwn, 'of somebody else': rows.ofAColleague },
  listCodes: { always: rows.coordination },
  addCode: { always: rows.coordination },
  renameCode: { always: rows.coordinationOwn },
  moveCode: { always: rows.coordinationOwn },
  mergeCode: { always: rows.coordinationOwn },
  setCodeRetired: { always: rows.coordinationOwn },
  searchTexts: { always: rows.coordination },

  showBrief: { open: rows.coordination, published: rows.signedIn },
  showLatestBrief: { always: rows.signedIn },
  showHome: { always: rows.signedIn },

  listNotifications: { always: rows.signedIn },
  setNotificationDone: { always: rows.ownAlone },
  showNotificationChoice: { always: rows.signedIn },
  setNotificationChoice: { always: rows.signedIn },
  listMails: { always: rows.readsSendLog },
  showRoundCalendar: { open: rows.signedIn, published: rows.signedIn },
} as const satisfies { readonly [Name in EndpointName]: Readonly<Record<string, Row>> };

export type Situation<Name extends EndpointName> = keyof (typeof permissions)[Name] & string;

const columns: readonly Identity[] = ['nobody', 'reporter', 'attester', 'analyst', 'coordinator', 'ministry', 'administrator'];

/** What the table says of an identity and a relation. */
export function verdictOf(row: Row, identity: Identity, relation: 'own' | 'other'): Verdict {
  const cell = row[columns.indexOf(identity)] ?? 'no';
  return typeof cell === 'string' ? cell : cell[relation === 'own' ? 0 : 1];
}
