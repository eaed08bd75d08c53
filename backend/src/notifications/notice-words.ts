import {
  counting,
  dayInWords,
  daysUntil,
  existingDay,
  joined,
  type BilingualText,
  type Day,
  type NotificationCause,
} from '@lagesbild/contract';
import { stillDays } from './deadline';
import type { Notice, WordedNotice } from './notice';

const unsubmitted = (count: number): BilingualText =>
  counting(count, {
    sv: ['rapport är inte inlämnad', 'rapporter är inte inlämnade'],
    en: ['report has not been submitted', 'reports have not been submitted'],
  });

function lastDay(dueOn: Day, today: Day): BilingualText {
  const day = dayInWords(dueOn, today);
  if (dueOn < today) return { sv: `Sista dag var ${day.sv}.`, en: `The last day was ${day.en}.` };
  const until = daysUntil(dueOn, today);
  return { sv: `Sista dag är ${day.sv}, ${until.sv}.`, en: `The last day is ${day.en}, ${until.en}.` };
}

const deadline = ({ round, unsubmitted: count }: Notice, today: Day): BilingualText[] => [
  unsubmitted(count),
  ...(round === null ? [] : [lastDay(round.dueOn, today)]),
];

const assignmentIn = ({ assignment }: Notice): BilingualText => {
  const label = assignment?.label ? `${assignment.label} ` : '';
  const sv = assignment?.title.sv ?? '';
  return { sv: `”${label}${sv}”`, en: `“${label}${assignment?.title.en ?? sv}”` };
};

function extended(notice: Notice, today: Day): BilingualText {
  const about = assignmentIn(notice);
  const until = existingDay(notice.occasion) ? dayInWords(notice.occasion, today) : null;
  return {
    sv: `Ni har fått längre tid för rapporten om ${about.sv}${until === null ? '' : `: till och med ${until.sv}`}.`,
    en: `You have been given more time for the report on ${about.en}${until === null ? '' : `: until ${until.en}`}.`,
  };
}

type Wording = (notice: Notice, today: Day) => BilingualText;

/** Without what is open: drafts are among it, and the subject of a mail stands in a log that others read. */
const handed: Wording = ({ handedBy }) => ({
  sv: `${handedBy ?? ''} har lämnat över till dig. Läs noten, se vad som är öppet och säg till när du har tagit över.`,
  en: `${handedBy ?? ''} has handed over to you. Read the note, see what is open and say when you have taken over.`,
});

const about =
  (sv: (name: string) => string, en: (name: string) => string): Wording =>
  (notice) => {
    const name = assignmentIn(notice);
    return { sv: sv(name.sv), en: en(name.en) };
  };

const wordings: Record<NotificationCause, Wording> = {
  'round-opened': (notice, today) =>
    joined([
      { sv: `${notice.round?.title.sv ?? ''} är öppen.`, en: `${notice.round?.title.en ?? notice.round?.title.sv ?? ''} is open.` },
      ...deadline(notice, today),
    ]),
  'round-due': (notice, today) => joined(deadline(notice, today)),
  'report-returned': about(
    (name) => `Rapporten om ${name} är återsänd. Läs noterna, rätta och skicka in igen.`,
    (name) => `The report on ${name} has been returned. Read the notes, correct it and submit again.`,
  ),
  'report-withdrawn': about(
    (name) => `Rapporten om ${name} är återtagen. Den räknas inte som inlämnad förrän den skickas in igen.`,
    (name) => `The report on ${name} has been withdrawn. It does not count as submitted until it is submitted again.`,
  ),
  'report-approved': about(
    (name) => `Rapporten om ${name} är godkänd.`,
    (name) => `The report on ${name} has been approved.`,
  ),
  'extension-given': extended,
  'obstacle-named-you': ({ obstacle }) => ({
    sv: `Hindret ”${obstacle?.sv ?? ''}” pekar ut er. Svara på vad ni gör åt det.`,
    en: `The obstacle “${obstacle?.en ?? obstacle?.sv ?? ''}” names you. Answer what you do about it.`,
  }),
  'obstacle-answered': ({ obstacle }) => ({
    sv: `Hindret ”${obstacle?.sv ?? ''}” har fått ett svar. Läs det och ta ställning till nästa steg.`,
    en: `The obstacle “${obstacle?.en ?? obstacle?.sv ?? ''}” has been answered. Read it and decide on the next step.`,
  }),
  'reports-lie-still': ({ still }) =>
    counting(still, {
      sv: [
        `rapport har väntat på granskning i mer än ${stillDays} dagar`,
        `rapporter har väntat på granskning i mer än ${stillDays} dagar`,
      ],
      en: [
        `report has waited for review for more than ${stillDays} days`,
        `reports have waited for review for more than ${stillDays} days`,
      ],
    }),
  'handed-over': handed,
  'round-not-opened': ({ round }, today) => {
    const day = dayInWords(round?.opensOn ?? today, today);
    return {
      sv: `${round?.title.sv ?? ''} skulle ha öppnats ${day.sv}, men en tidigare omgång är inte publicerad. Publicera den först.`,
      en: `${round?.title.en ?? round?.title.sv ?? ''} was to open on ${day.en}, but an earlier round is not published. Publish that one first.`,
    };
  },
};

const forCoordinators: readonly NotificationCause[] = ['round-not-opened', 'report-withdrawn'];

function becauseOf({ side, cause, organisation, handedBy }: Notice): BilingualText {
  if (cause === 'handed-over')
    return {
      sv: `Du får detta därför att du tar över från ${handedBy ?? ''} hos ${organisation.sv}.`,
      en: `You get this because you take over from ${handedBy ?? ''} at ${organisation.en ?? organisation.sv}.`,
    };
  if (side === 'agency')
    return {
      sv: `Du får detta därför att du rapporterar för ${organisation.sv}.`,
      en: `You get this because you report for ${organisation.en ?? organisation.sv}.`,
    };
  if (cause === 'obstacle-answered')
    return {
      sv: 'Du får detta därför att samordningen följer hindren.',
      en: 'You get this because the coordination follows the obstacles.',
    };
  return forCoordinators.includes(cause)
    ? { sv: 'Du får detta därför att du leder samordningen.', en: 'You get this because you lead the coordination.' }
    : { sv: 'Du får detta därför att du granskar rapporter.', en: 'You get this because you review reports.' };
}

function linkOf({ cause, objectId, notedSection, side }: Notice): string {
  if (cause === 'obstacle-named-you' || cause === 'obstacle-answered') return `/obstacles/${objectId}`;
  if (cause === 'handed-over') return `/reports/handover/${objectId}`;
  if (cause === 'round-not-opened') return `/rounds/${objectId}`;
  if (cause === 'round-opened' || cause === 'round-due') return `/reports?round=${objectId}`;
  if (cause === 'reports-lie-still') return `/reports?round=${objectId}`;
  if (cause === 'report-returned' && side === 'agency' && notedSection !== null) return `/reports/${objectId}#${notedSection}`;
  return `/reports/${objectId}`;
}

/** Puts a notification in words: what it says, why this person is told, and where it is done. */
export const worded = (notice: Notice, today: Day): WordedNotice => ({
  ...notice,
  text: wordings[notice.cause](notice, today),
  because: becauseOf(notice),
  link: linkOf(notice),
});

const toKnow: readonly NotificationCause[] = ['report-approved', 'report-withdrawn'];

/** What goes away when it has been done; the rest is only to be known. */
export const isToDo = (cause: NotificationCause): boolean => !toKnow.includes(cause);
