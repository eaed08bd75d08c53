import type { BilingualText, ReportEvent, ReportView } from '@lagesbild/contract';

const eventWords: Record<ReportEvent['kind'], (event: ReportEvent) => BilingualText> = {
  submitted: ({ by, versionNr }) => ({ sv: `${by} lämnade in version ${versionNr}.`, en: `${by} submitted version ${versionNr}.` }),
  'review-started': ({ by }) => ({ sv: `${by} började granska rapporten.`, en: `${by} started to review the report.` }),
  withdrawn: ({ by, versionNr }) => ({ sv: `${by} tog tillbaka version ${versionNr}.`, en: `${by} withdrew version ${versionNr}.` }),
  'taken-over': ({ by }) => ({ sv: `${by} tog över granskningen.`, en: `${by} took over the review.` }),
  released: ({ by }) => ({ sv: `${by} lämnade granskningen till andra.`, en: `${by} left the review to others.` }),
  locked: ({ by }) => ({ sv: `${by} låste rapporten.`, en: `${by} locked the report.` }),
  unlocked: ({ by }) => ({ sv: `${by} låste upp rapporten.`, en: `${by} unlocked the report.` }),
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

function suggestionChanges(before: ReportView, after: ReportView): BilingualText[] {
  const added = after.suggestions.filter((each) => !each.mine && !before.suggestions.some((known) => known.id === each.id));
  return added.map(({ by }) => ({ sv: `${by} föreslog en formulering.`, en: `${by} suggested a wording.` }));
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
    ...suggestionChanges(before, after),
    ...(marks > 0 ? [{ sv: 'Ett hinder har kopplats till rapporten.', en: 'An obstacle has been linked to the report.' }] : []),
  ];
}
