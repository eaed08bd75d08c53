import { exercisePlan, type Ground, type Reader, type Role } from './ground';

/** One screen in one state: where it is and who may see it. The first of them is shown it most thoroughly. */
interface Screen {
  /** The address as the router has it. */
  route: string;
  /** Which of its states, where it has several. */
  as?: string;
  address: (ground: Ground) => string;
  readers: readonly Reader[];
}

const inside: readonly Reader[] = ['analyst', 'reporter', 'attester', 'coordinator', 'ministry', 'administrator'];
const agency: readonly Reader[] = ['reporter', 'attester'];
const coordination: readonly Reader[] = ['analyst', 'coordinator'];
const referencePlan = 'plan-2008-2010';

/** Screens that a role may not see, or that show nothing of what is not its own: they say so in words, and offer a way on. */
export const refusals: readonly { name: string; reader: Role; address: (ground: Ground) => string }[] = [
  { name: 'people, for an agency', reader: 'reporter', address: () => '/people' },
  { name: 'a report, for the ministry', reader: 'ministry', address: ({ submitted }) => `/reports/${submitted}` },
  { name: 'the answers of others, for an agency', reader: 'reporter', address: () => `/plans/${exercisePlan}/reading` },
  { name: 'the brief of an open round, for an agency', reader: 'attester', address: ({ openRound }) => `/rounds/${openRound}/brief` },
];

/** Every screen of the product. A test holds the list against the router's. */
export const screens: readonly Screen[] = [
  { route: '', address: () => '/', readers: inside },
  { route: 'sign-in', address: () => '/sign-in', readers: ['nobody'] },
  { route: 'setup', as: 'when it has been done', address: () => '/setup', readers: ['nobody'] },
  { route: 'about', address: () => '/about', readers: ['nobody', ...inside] },
  { route: '**', as: 'what does not exist', address: () => '/finns-inte', readers: ['nobody', 'reporter'] },
  { route: 'plans', address: () => '/plans', readers: inside },
  { route: 'plans/:planKey', address: () => `/plans/${exercisePlan}`, readers: inside },
  { route: 'plans/:planKey', as: 'of a reference plan', address: () => `/plans/${referencePlan}`, readers: ['analyst', 'ministry'] },
  { route: 'plans/:planKey/assignments', address: () => `/plans/${exercisePlan}/assignments`, readers: inside },
  {
    route: 'plans/:planKey/assignments',
    as: 'of a reference plan',
    address: () => `/plans/${referencePlan}/assignments`,
    readers: ['analyst'],
  },
  { route: 'plans/:planKey/obstacles', address: () => `/plans/${exercisePlan}/obstacles`, readers: inside },
  {
    route: 'plans/:planKey/obstacles',
    as: 'as a board',
    address: () => `/plans/${exercisePlan}/obstacles?view=board`,
    readers: ['analyst', 'ministry'],
  },
  {
    route: 'plans/:planKey/obstacles',
    as: 'as a map',
    address: () => `/plans/${exercisePlan}/obstacles?view=map`,
    readers: ['analyst', 'ministry'],
  },
  {
    route: 'plans/:planKey/obstacles',
    as: 'as a timeline',
    address: () => `/plans/${exercisePlan}/obstacles?view=timeline`,
    readers: ['analyst', 'reporter'],
  },
  { route: 'plans/:planKey/obstacles/new', address: () => `/plans/${exercisePlan}/obstacles/new`, readers: coordination },
  {
    route: 'plans/:planKey/obstacles/kinds',
    address: () => `/plans/${exercisePlan}/obstacles/kinds`,
    readers: [...coordination, 'reporter'],
  },
  { route: 'plans/:planKey/reading', address: () => `/plans/${exercisePlan}/reading`, readers: coordination },
  {
    route: 'plans/:planKey/reading',
    as: 'of one assignment over the rounds',
    address: () => `/plans/${exercisePlan}/reading?assignment=ovning-1-3`,
    readers: ['analyst'],
  },
  { route: 'plans/:planKey/marks', address: () => `/plans/${exercisePlan}/marks`, readers: coordination },
  { route: 'plans/:planKey/codes', address: () => `/plans/${exercisePlan}/codes`, readers: coordination },
  { route: 'plans/:planKey/search', address: () => `/plans/${exercisePlan}/search?words=utbildning`, readers: coordination },
  { route: 'plans/:planKey/brief', address: () => `/plans/${exercisePlan}/brief`, readers: inside },
  { route: 'plans/:planKey/indicators', address: () => `/plans/${referencePlan}/indicators`, readers: inside },
  { route: 'plans/:planKey/findings', address: () => `/plans/${referencePlan}/findings`, readers: inside },
  { route: 'plans/:planKey/meetings', address: () => '/plans/plan-2018/meetings', readers: inside },
  { route: 'assignments/:assignmentKey', address: () => '/assignments/ovning-1-3', readers: inside },
  {
    route: 'assignments/:assignmentKey',
    as: 'with figures, and a day that has been moved',
    address: () => '/assignments/ovning-2-5',
    readers: ['coordinator', 'ministry'],
  },
  {
    route: 'assignments/:assignmentKey',
    as: 'of a reference plan',
    address: () => '/assignments/equal-samverkan-stockholm',
    readers: ['analyst'],
  },
  { route: 'organisations', address: () => '/organisations', readers: inside },
  { route: 'organisations/:organisationKey', address: () => '/organisations/polismyndigheten', readers: inside },
  { route: 'rounds/:roundId/brief', address: ({ publishedRound }) => `/rounds/${publishedRound}/brief`, readers: inside },
  {
    route: 'rounds/:roundId/brief',
    as: 'before it is published',
    address: ({ openRound }) => `/rounds/${openRound}/brief`,
    readers: coordination,
  },
  {
    route: 'rounds/:roundId/brief',
    as: 'as rows',
    address: ({ publishedRound }) => `/rounds/${publishedRound}/brief?area=1`,
    readers: ['ministry'],
  },
  { route: 'rounds/new', address: () => `/rounds/new?plan=${exercisePlan}`, readers: ['coordinator'] },
  { route: 'rounds/:roundId', as: 'while it is open', address: ({ openRound }) => `/rounds/${openRound}`, readers: inside },
  {
    route: 'rounds/:roundId',
    as: 'when it is published',
    address: ({ publishedRound }) => `/rounds/${publishedRound}`,
    readers: ['coordinator', 'ministry'],
  },
  { route: 'rounds/:roundId/review', address: ({ openRound }) => `/rounds/${openRound}/review`, readers: coordination },
  {
    route: 'rounds/:roundId/review',
    as: 'without anything that fits',
    address: ({ openRound }) => `/rounds/${openRound}/review?state=waiting&organisation=kriminalvarden&rating=no-information`,
    readers: ['analyst'],
  },
  {
    route: 'rounds/:roundId/completeness',
    address: ({ openRound }) => `/rounds/${openRound}/completeness`,
    readers: coordination,
  },
  {
    route: 'rounds/:roundId/completeness',
    as: 'by county, as of a day',
    address: ({ publishedRound }) => `/rounds/${publishedRound}/completeness?by=county&asOf=2026-05-20`,
    readers: ['ministry', 'coordinator'],
  },
  { route: 'rounds/:roundId/questions', address: ({ openRound }) => `/rounds/${openRound}/questions`, readers: inside },
  { route: 'reports', address: () => '/reports', readers: [...agency, ...coordination] },
  { route: 'reports/substitutes', address: () => '/reports/substitutes', readers: agency },
  {
    route: 'reports/substitutes',
    as: 'of an organisation, to an administrator',
    address: () => '/reports/substitutes?organisation=polismyndigheten',
    readers: ['administrator'],
  },
  { route: 'reports/handover', address: () => '/reports/handover', readers: agency },
  { route: 'reports/handover/:handoverId', address: ({ handover }) => `/reports/handover/${handover}`, readers: agency },
  { route: 'reports/:reportId', as: 'to write in', address: ({ own }) => `/reports/${own('draft')}`, readers: agency },
  { route: 'reports/:reportId', as: 'to submit', address: ({ own }) => `/reports/${own('draft')}?step=submit`, readers: agency },
  {
    route: 'reports/:reportId',
    as: 'to read',
    address: ({ own }) => `/reports/${own('submitted')}`,
    readers: [...agency, ...coordination],
  },
  { route: 'reports/:reportId/review', address: ({ inReview }) => `/reports/${inReview}/review`, readers: coordination },
  {
    route: 'reports/:reportId/review',
    as: 'before it begins',
    address: ({ submitted }) => `/reports/${submitted}/review`,
    readers: coordination,
  },
  { route: 'reports/:reportId/parts', address: ({ sharedReport }) => `/reports/${sharedReport}/parts`, readers: coordination },
  {
    route: 'reports/:reportId/compare',
    address: ({ own }) => `/reports/${own('submitted')}/compare`,
    readers: [...agency, ...coordination],
  },
  {
    route: 'reports/:reportId/receipt/:versionNr',
    address: ({ own }) => `/reports/${own('submitted')}/receipt/1`,
    readers: [...agency, ...coordination],
  },
  { route: 'obstacles/:obstacleId', address: ({ obstacle }) => `/obstacles/${obstacle}`, readers: inside },
  { route: 'notifications', address: () => '/notifications', readers: inside },
  { route: 'mails', address: () => '/mails', readers: ['coordinator', 'administrator'] },
  { route: 'account', address: () => '/account', readers: inside },
  { route: 'people', address: () => '/people', readers: ['administrator'] },
  { route: 'audit', address: () => '/audit', readers: ['administrator', ...agency, ...coordination] },
];
