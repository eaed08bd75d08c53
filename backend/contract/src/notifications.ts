import type { EndpointTable } from './endpoint';
import type { Instant } from './day';
import type { Page, PageQuery } from './page';
import type { BilingualText, Language } from './text';

/** Why somebody is told something. */
export const notificationCauses = [
  'round-opened',
  'round-due',
  'report-returned',
  'report-withdrawn',
  'report-approved',
  'extension-given',
  'obstacle-named-you',
  'obstacle-answered',
  'reports-lie-still',
  'round-not-opened',
  'handed-over',
] as const;
export type NotificationCause = (typeof notificationCauses)[number];

/** How often mail comes: at once for each cause, gathered once a day or on Mondays, or never. */
export const mailFrequencies = ['immediate', 'daily', 'weekly', 'off'] as const;
export type MailFrequency = (typeof mailFrequencies)[number];

export const mailFrequencyWords: Record<MailFrequency, BilingualText> = {
  immediate: { sv: 'Direkt, ett mejl för varje händelse', en: 'At once, one mail for each event' },
  daily: { sv: 'En gång om dagen, klockan 8', en: 'Once a day, at 8 o’clock' },
  weekly: { sv: 'En gång i veckan, måndag klockan 8', en: 'Once a week, Monday at 8 o’clock' },
  off: { sv: 'Inga mejl, bara i Lägesbild', en: 'No mail, only in Lägesbild' },
};

export const mailStates = ['waiting', 'sending', 'sent', 'failed'] as const;
export type MailState = (typeof mailStates)[number];

export const mailStateWords: Record<MailState, BilingualText> = {
  waiting: { sv: 'Väntar', en: 'Waiting' },
  sending: { sv: 'Skickas', en: 'Being sent' },
  sent: { sv: 'Skickat', en: 'Sent' },
  failed: { sv: 'Gick inte att skicka', en: 'Could not be sent' },
};

export const mailKinds = ['immediate', 'digest'] as const;
export type MailKind = (typeof mailKinds)[number];

export const mailKindWords: Record<MailKind, BilingualText> = {
  immediate: { sv: 'Direkt', en: 'At once' },
  digest: { sv: 'Samlat', en: 'Gathered' },
};

/** Something a person is to know or do. It goes away by itself when it has been done. */
export interface NotificationView {
  id: string;
  cause: NotificationCause;
  text: BilingualText;
  /** Why just this person is told. */
  because: BilingualText;
  /** The address inside the product where it is done. */
  link: string;
  createdAt: Instant;
  /** True for what goes away when it is done; false for what is only to be known. */
  toDo: boolean;
}

export interface NotificationChoice {
  frequency: MailFrequency;
  language: Language;
}

/** One line of the send log: never the text of the mail itself. */
export interface MailEntry {
  id: string;
  person: string;
  address: string;
  kind: MailKind;
  subject: string;
  state: MailState;
  attempts: number;
  queuedAt: Instant;
  sentAt: Instant | null;
  /** When it is tried next; null when it is not. */
  nextTryAt: Instant | null;
  error: string | null;
}

export interface MailQuery extends PageQuery {
  /** Part of the name or the address. */
  person?: string;
  /** Part of the subject. */
  subject?: string;
  state?: MailState;
}

export interface NotificationEndpoints {
  listNotifications: { query: PageQuery; answer: Page<NotificationView> };
  setNotificationDone: { params: { notificationId: string }; body: { done: boolean }; answer: null };
  showNotificationChoice: { answer: NotificationChoice };
  setNotificationChoice: { body: NotificationChoice; answer: NotificationChoice };
  listMails: { query: MailQuery; answer: Page<MailEntry> };
}

export const notificationEndpoints = {
  listNotifications: { method: 'GET', path: '/notifications', summary: { sv: 'Det du har att veta', en: 'What you are to know' } },
  setNotificationDone: {
    method: 'PUT',
    path: '/notifications/:notificationId/done',
    status: 204,
    summary: { sv: 'Lägg undan en notis, eller ta fram den igen', en: 'Put a notification away, or bring it back' },
    unrecorded: 'a mark in one’s own list that changes nothing for anybody else',
  },
  showNotificationChoice: {
    method: 'GET',
    path: '/notification-choice',
    summary: { sv: 'Hur ofta du får mejl', en: 'How often you get mail' },
  },
  setNotificationChoice: {
    method: 'PUT',
    path: '/notification-choice',
    summary: { sv: 'Välj hur ofta du får mejl', en: 'Choose how often you get mail' },
  },
  listMails: { method: 'GET', path: '/mails', summary: { sv: 'Sändlogg', en: 'Send log' } },
} as const satisfies EndpointTable<NotificationEndpoints>;
