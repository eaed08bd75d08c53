import type { EndpointTable } from './endpoint';

/** One's own account: who one is comes with the session. */
export interface AccountView {
  /** False for somebody who signs in without a password, as the people of the exercise do. */
  hasPassword: boolean;
}

export interface NewPassword {
  /** The password that is in use. */
  old: string;
  password: string;
}

export interface AccountEndpoints {
  showAccount: { answer: AccountView };
  changePassword: { body: NewPassword; answer: null };
}

export const accountEndpoints = {
  showAccount: { method: 'GET', path: '/account', summary: { sv: 'Ditt konto', en: 'Your account' } },
  changePassword: {
    method: 'PUT',
    path: '/account/password',
    status: 204,
    summary: { sv: 'Byt ditt lösenord', en: 'Change your password' },
    problems: ['wrong-password', 'no-password', 'too-many-attempts'],
  },
} as const satisfies EndpointTable<AccountEndpoints>;
