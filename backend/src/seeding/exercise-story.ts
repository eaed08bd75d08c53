import type { Day, ReportContent, ReportedValue } from '@lagesbild/contract';
import type { AssessmentEntity, ReviewEntity, ReviewNoteEntity } from '../reporting';
import { isOnTime, type RoundEntity } from '../rounds';
import { perspectiveKeys } from './exercise-ground';
import type { NoteFile, ReportFile, WrittenReport } from './exercise-files';
import type { Cast } from './exercise-people';
import { ownAnswersOf } from './exercise-questions';
import { atLeastAfter, exerciseId, minutesAfter, officeMoment, oreOf, spread, workingDaysAfter } from './exercise-values';

/** One report of one organisation in one round, with what tells what became of it. */
export interface ReportCase {
  /** `<label>:<round>:<organisation>`: what every id of the report is made from. */
  key: string;
  areaNr: number;
  round: RoundEntity;
  source: ReportFile;
  /** The figures that it gives. */
  values: ReportedValue[];
  cast: Cast;
}

export interface Submission {
  id: string;
  nr: number;
  submittedAt: Date;
  submittedById: string;
  onBehalfOfId: string | null;
  onTime: boolean;
  content: ReportContent;
}

/** What happened to a report, as the commands would have written it down. */
export interface Story {
  submissions: Submission[];
  steps: ReviewEntity[];
  notes: ReviewNoteEntity[];
  assessment: AssessmentEntity | null;
  reviewerId: string | null;
}

/** From one submission to its answer. */
interface Turn {
  nr: number;
  outcome: 'submitted' | 'in-review' | 'returned' | 'approved';
  submittedOn: Day;
  returnedOn: Day | null;
  done: string;
  notes: readonly NoteFile[];
}

interface ReviewMoments {
  startedAt: Date;
  endedAt: Date;
}

export const reportId = (key: string): string => exerciseId('report', key);
export const isWritten = (source: ReportFile): source is WrittenReport => source.status !== 'missing' && source.status !== 'untouched';

export const writtenContent = (
  key: string,
  source: WrittenReport,
  { done = source.done, values }: { done?: string; values: ReportedValue[] },
): ReportContent => ({
  workStatus: source.workStatus,
  rating: source.rating,
  done,
  next: source.next,
  expectedDoneOn: source.expectedDoneOn,
  usedOre: oreOf(source.usedTkr),
  forecastOre: oreOf(source.forecastTkr),
  perspectives: perspectiveKeys.map((key) => ({ key, text: source.perspectives[key] ?? '' })),
  obstacles: source.obstacles,
  discuss: source.discuss,
  own: ownAnswersOf({ key, label: key.split(':')[0] ?? '', roundNr: source.round }),
  unchanged: [],
  replies: [],
  values,
});

export function storyOf(told: ReportCase): Story {
  const story: Story = { submissions: [], steps: [], notes: [], assessment: null, reviewerId: null };
  const { source } = told;
  if (!isWritten(source)) return story;
  for (const turn of turnsOf(source)) {
    const submission = submissionOf(told, source, turn);
    const moments = turn.outcome === 'submitted' ? null : momentsOf(told, turn);
    story.submissions.push(submission);
    story.steps.push(...stepsOf(told, { turn, submission, moments }));
    if (moments === null) continue;
    story.reviewerId = told.cast.analyst(told.areaNr);
    story.notes.push(...notesOf(told, turn, moments));
    if (turn.outcome !== 'returned') story.assessment = assessmentOf(told, source, moments);
  }
  return story;
}

function turnsOf({ status, submittedOn, returned, done, firstDone, notes }: WrittenReport): Turn[] {
  if (status === 'draft' || submittedOn === null) return [];
  if (returned === null) return [{ nr: 1, outcome: status, submittedOn, returnedOn: null, done, notes }];
  const first: Turn = { nr: 1, outcome: 'returned', submittedOn, returnedOn: returned.on, done: firstDone ?? done, notes: returned.notes };
  if (returned.resubmittedOn === null) return [first];
  return [first, { nr: 2, outcome: status, submittedOn: returned.resubmittedOn, returnedOn: null, done, notes }];
}

const analystOf = ({ cast, areaNr }: ReportCase): string => cast.analyst(areaNr);

/** About one in four is sent by the reporter on the attester's behalf. */
function submissionOf({ key, round, cast, values }: ReportCase, source: WrittenReport, { nr, submittedOn, done }: Turn): Submission {
  const turnKey = `${key}:${nr}`;
  const submittedAt = officeMoment(submittedOn, `submitted:${turnKey}`);
  const attester = cast.attester(source.organisation);
  const onBehalf = spread(`on-behalf:${turnKey}`, 4) === 0;
  return {
    id: exerciseId('version', turnKey),
    nr,
    submittedAt,
    submittedById: onBehalf ? cast.reporter(source.organisation) : attester,
    onBehalfOfId: onBehalf ? attester : null,
    onTime: isOnTime(submittedAt, round.dueOn),
    content: writtenContent(key, source, { done, values }),
  };
}

/** The review begins one to three working days after the submission and takes at least an hour and a half. */
function momentsOf({ key }: ReportCase, { nr, submittedOn, returnedOn }: Turn): ReviewMoments {
  const turnKey = `${key}:${nr}`;
  const earliest = workingDaysAfter(submittedOn, 1 + spread(`started-on:${turnKey}`, 3));
  const startedOn = returnedOn !== null && returnedOn < earliest ? returnedOn : earliest;
  const endedOn = returnedOn ?? workingDaysAfter(startedOn, spread(`approved-on:${turnKey}`, 3));
  const startedAt = officeMoment(startedOn, `started:${turnKey}`);
  return { startedAt, endedAt: atLeastAfter(startedAt, officeMoment(endedOn, `ended:${turnKey}`), 90) };
}

interface Told {
  turn: Turn;
  submission: Submission;
  moments: ReviewMoments | null;
}

function stepsOf(told: ReportCase, { turn, submission, moments }: Told): ReviewEntity[] {
  const step = (kind: string, byId: string, at: Date): ReviewEntity => ({
    id: exerciseId('review', `${told.key}:${turn.nr}:${kind}`),
    reportId: reportId(told.key),
    versionNr: turn.nr,
    kind,
    byId,
    at,
    reason: null,
  });
  return [
    step('submitted', submission.submittedById, submission.submittedAt),
    ...(moments === null ? [] : [step('review-started', analystOf(told), moments.startedAt)]),
    ...(moments === null || turn.outcome === 'in-review' ? [] : [step(turn.outcome, analystOf(told), moments.endedAt)]),
  ];
}

const notesOf = (told: ReportCase, { nr, notes }: Turn, { startedAt }: ReviewMoments): ReviewNoteEntity[] =>
  notes.map(({ section, text }, index) => ({
    id: exerciseId('note', `${told.key}:${nr}:${index}`),
    reportId: reportId(told.key),
    versionNr: nr,
    section,
    perspective: null,
    text,
    byId: analystOf(told),
    at: minutesAfter(startedAt, 7 * (index + 1)),
    removedAt: null,
  }));

const assessmentOf = (told: ReportCase, { assessment }: WrittenReport, { startedAt }: ReviewMoments): AssessmentEntity | null =>
  assessment && {
    id: exerciseId('assessment', told.key),
    reportId: reportId(told.key),
    version: 1,
    rating: assessment.rating,
    reason: assessment.reason,
    byId: analystOf(told),
    at: minutesAfter(startedAt, 45),
  };
