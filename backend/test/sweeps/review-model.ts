/** A small model of a report's way, to hold the server against: what each may do, what it leads to, and how it is refused. */

export const walkers = ['reporter', 'attester', 'analyst', 'colleague', 'coordinator', 'stranger', 'ministry'] as const;
export type Walker = (typeof walkers)[number];

export const acts = [
  'save',
  'submit',
  'withdraw',
  'startReview',
  'takeOver',
  'release',
  'note',
  'suggest',
  'assess',
  'return',
  'returnBare',
  'approve',
  'lock',
  'unlock',
] as const;
export type Act = (typeof acts)[number];

export interface Model {
  status: 'draft' | 'submitted' | 'in-review' | 'returned' | 'approved';
  reviewer: Walker | null;
  /** The version that stands has been begun. */
  begun: boolean;
  /** Notes and suggestions on the version that stands. */
  remarks: number;
  locked: boolean;
  /** The numbers of the versions that stand, the latest last; and how many have been sealed. */
  standing: readonly number[];
  sealed: number;
  version: number;
  draftVersion: number;
  assessmentVersion: number;
}

export const beginning: Model = {
  status: 'draft',
  reviewer: null,
  begun: false,
  remarks: 0,
  locked: false,
  standing: [],
  sealed: 0,
  version: 1,
  draftVersion: 1,
  assessmentVersion: 0,
};

const agency: readonly Walker[] = ['reporter', 'attester'];
const coordination: readonly Walker[] = ['analyst', 'colleague', 'coordinator'];
const agencyActs: readonly Act[] = ['save', 'submit', 'withdraw'];
const lockActs: readonly Act[] = ['lock', 'unlock'];

const waits = ({ status }: Model): boolean => status === 'submitted' || status === 'in-review';

/** How the server is to answer: null when it does what is asked, else the kind of the refusal. */
export function refusal(model: Model, who: Walker, act: Act): string | null {
  if (![...agency, ...coordination].includes(who)) return 'not-found';
  if (agencyActs.includes(act)) return agency.includes(who) ? refusalOfAgency(model, act) : 'not-allowed';
  if (lockActs.includes(act)) return who === 'coordinator' ? refusalOfLock(model, act) : 'not-allowed';
  return coordination.includes(who) ? refusalOfReview(model, who, act) : 'not-allowed';
}

function refusalOfAgency(model: Model, act: Act): string | null {
  if (act !== 'withdraw' && model.status !== 'draft' && model.status !== 'returned') return 'report-not-open';
  if (model.locked) return 'report-locked';
  if (act !== 'withdraw') return null;
  if (!waits(model)) return 'report-not-submitted';
  return model.begun || model.status === 'in-review' ? 'review-has-begun' : null;
}

function refusalOfLock({ locked }: Model, act: Act): string | null {
  if (act === 'lock') return locked ? 'report-locked' : null;
  return locked ? null : 'report-not-locked';
}

function refusalOfReview(model: Model, who: Walker, act: Act): string | null {
  const theirs = model.status === 'in-review' && model.reviewer !== who;
  switch (act) {
    case 'startReview':
      return model.status === 'submitted' ? null : 'report-not-submitted';
    case 'takeOver':
      return theirs ? null : 'report-not-submitted';
    case 'release':
      if (model.status !== 'in-review') return 'report-not-submitted';
      return theirs && who !== 'coordinator' ? 'not-allowed' : null;
    case 'assess':
      return waits(model) || model.status === 'approved' ? null : 'report-not-submitted';
    case 'approve':
      if (!waits(model)) return 'report-not-submitted';
      return theirs ? 'report-taken' : null;
    case 'return':
    case 'returnBare':
      return refusalOfReturn(model, who, act);
    default:
      return waits(model) ? null : 'report-not-submitted';
  }
}

function refusalOfReturn(model: Model, who: Walker, act: Act): string | null {
  if (model.status === 'approved' && who !== 'coordinator') return 'not-allowed';
  if (model.status !== 'approved' && !waits(model)) return 'report-not-submitted';
  if (model.status === 'in-review' && model.reviewer !== who) return 'report-taken';
  return act === 'returnBare' && (model.status === 'approved' || model.remarks === 0) ? 'return-needs-note' : null;
}

/** What the report is after an act that is not refused. */
export function after(model: Model, who: Walker, act: Act): Model {
  const stepped = { ...model, version: model.version + 1 };
  const begun: Model = model.status === 'submitted' ? { ...stepped, status: 'in-review', reviewer: who, begun: true } : model;
  switch (act) {
    case 'save':
      return { ...model, draftVersion: model.draftVersion + 1 };
    case 'submit':
      return {
        ...stepped,
        status: 'submitted',
        reviewer: null,
        begun: false,
        remarks: 0,
        sealed: model.sealed + 1,
        standing: [...model.standing, model.sealed + 1],
        draftVersion: model.draftVersion + 1,
      };
    case 'withdraw':
      return {
        ...stepped,
        status: model.standing.length > 1 ? 'returned' : 'draft',
        reviewer: null,
        standing: model.standing.slice(0, -1),
      };
    case 'startReview':
      return begun;
    case 'takeOver':
      return { ...stepped, reviewer: who };
    case 'release':
      return { ...stepped, status: 'submitted', reviewer: null };
    case 'note':
    case 'suggest':
      return { ...begun, remarks: model.remarks + 1 };
    case 'assess':
      return { ...begun, assessmentVersion: model.assessmentVersion + 1 };
    case 'return':
    case 'returnBare':
      return { ...stepped, status: 'returned' };
    case 'approve':
      return { ...stepped, status: 'approved', reviewer: who };
    case 'lock':
      return { ...stepped, locked: true };
    case 'unlock':
      return { ...stepped, locked: false };
  }
}
