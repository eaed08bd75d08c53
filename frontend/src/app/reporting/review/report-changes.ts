import type { BilingualText, ReportEvent, ReportView } from '@lagesbild/contract';

const eventWords: Record<ReportEvent['kind'], (event: ReportEvent) => BilingualText> = {
  submitted: ({ by, versionNr }) => ({ sv: `${by} lämnade in version ${versionNr}.`, en: `${by} submitted version ${versionNr}.` }),
  'review-started': ({ by }) => ({ sv: `${by} började granska rapporten.`, en: `${by} started to review the report.` }),
  returned: ({ by }) => ({ sv: `${by} återsände rapporten.`, en: `${by} returned the report.` }),
  approved: ({ by }) => ({ sv: `${by} godkände rapporten.`, en: `${by} approved the report.` }),
};

const sameEvent = (one: ReportEvent, other: ReportEvent): boolean => one.at === other.at && one.kind === other.kind;

function noteChanges(before: ReportView, after: ReportView): BilingualText[] {
  const added = after.notes.filter((note) => !note.mine && !before.notes.some((known) => known.id === note.id));
  const gone = before.notes.filter((note) => !note.mine && !after.notes.some((known) => known.id === note.id));
  return [
    ...added.map(({ by }) => ({ sv: `${by} skrev en not.`, en: `${by} wrote a note.` })),
    ...gone.map(({ by }) => ({ sv: `${by} tog bort en not.`, en: `${by} removed a note.` })),
  ];
}

function assessmentChange(before: ReportView, after: ReportView): BilingualText[] {
  const assessment = after.assessment;
  if (!assessment || assessment.version === before.assessment?.version) return [];
  return [{ sv: `${assessment.by} satte samordningens bedömning.`, en: `${assessment.by} set the coordination’s assessment.` }];
}

/** What others did with a report between two readings of it, in words; empty when nothing of it can be seen. */
export function changesBetween(before: ReportView, after: ReportView): BilingualText[] {
  const events = after.events.filter((event) => !before.events.some((known) => sameEvent(known, event)));
  const marks = after.marks.length - before.marks.length;
  return [
    ...events.map((event) => eventWords[event.kind](event)),
    ...assessmentChange(before, after),
    ...noteChanges(before, after),
    ...(marks > 0 ? [{ sv: 'Ett hinder har kopplats till rapporten.', en: 'An obstacle has been linked to the report.' }] : []),
  ];
}
