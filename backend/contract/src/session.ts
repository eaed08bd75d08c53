import type { EndpointTable } from './endpoint';
import type { Instant } from './day';
import type { Language, Text } from './text';
import type { Role } from './words';

export interface Membership {
  role: Role;
  organisationKey: string;
  organisationName: Text;
}

export interface Me {
  id: string;
  name: string;
  email: string;
  memberships: Membership[];
  /** What the shell may show; decided by the server. */
  can: { report: boolean; review: boolean; coordinate: boolean; administer: boolean; readAudit: boolean };
}

export interface SessionView {
  /** Null when nobody is signed in. */
  me: Me | null;
  /** True when the installation holds the exercise plan: *Övningsdata* is shown on every screen. */
  exercise: boolean;
  /** True when one click signs in as an exercise person (loopback only). */
  exerciseSignIn: boolean;
  /** True until the first administrator exists. */
  needsSetup: boolean;
  /** When the session ends if nothing is done; null when nobody is signed in. */
  idleEndsAt: Instant | null;
}

export interface SignIn {
  email: string;
  password: string;
}

export interface ExercisePerson {
  id: string;
  name: string;
  email: string;
  title: Text;
  memberships: Membership[];
}

export interface FirstAdministrator {
  token: string;
  name: string;
  email: string;
  password: string;
}

export const passwordLength = { least: 15, most: 128 };
export type { Language };

export interface SessionEndpoints {
  showSession: { answer: SessionView };
  signIn: { body: SignIn; answer: SessionView };
  signOut: { answer: null };
  listExercisePeople: { answer: { people: ExercisePerson[] } };
  signInAsExercisePerson: { body: { personId: string }; answer: SessionView };
  createFirstAdministrator: { body: FirstAdministrator; answer: SessionView };
}

export const sessionEndpoints = {
  showSession: {
    method: 'GET',
    path: '/session',
    summary: { sv: 'Vem som är inloggad', en: 'Who is signed in' },
    open: 'the shell asks before anybody has signed in',
  },
  signIn: {
    method: 'POST',
    path: '/session',
    status: 201,
    summary: { sv: 'Logga in', en: 'Sign in' },
    open: 'signing in',
    problems: ['sign-in-failed', 'too-many-attempts'],
  },
  signOut: {
    method: 'DELETE',
    path: '/session',
    status: 204,
    summary: { sv: 'Logga ut', en: 'Sign out' },
    open: 'signing out also works when the session has ended',
    unrecorded: 'who is not signed in changes nothing by signing out; the rest are recorded',
  },
  listExercisePeople: {
    method: 'GET',
    path: '/exercise-people',
    summary: { sv: 'Övningspersoner att logga in som', en: 'Exercise people to sign in as' },
    open: 'sign-in page of the exercise',
  },
  signInAsExercisePerson: {
    method: 'POST',
    path: '/exercise-sessions',
    status: 201,
    summary: { sv: 'Logga in som övningsperson', en: 'Sign in as an exercise person' },
    open: 'sign-in page of the exercise',
  },
  createFirstAdministrator: {
    method: 'POST',
    path: '/first-administrator',
    status: 201,
    summary: { sv: 'Skapa den första administratören', en: 'Create the first administrator' },
    open: 'a one-time token printed at the first start takes the place of a session',
    problems: ['already-set-up', 'sign-in-failed', 'too-many-attempts'],
  },
} as const satisfies EndpointTable<SessionEndpoints>;
