import { ratingWords, workStatusWords, type AssignmentHistoryRow, type AssignmentView, type Day, type Text } from '@lagesbild/contract';
import type { Format } from '../core/format';
import type { Worded } from '../core/language';
import type { assignmentLeadTexts } from './assignment-lead.texts';

/** How the opening sentences are worded in the language of the reader. */
export interface LeadWording {
  t: Worded<typeof assignmentLeadTexts>;
  pick: (text: Text) => string;
  format: Format;
}

/** Words of the reference data that change what can be said. */
const unknownOutcome = 'okand';
const connected = 'kopplat-uppdrag';

/** True for what is known from sources alone: their silence is then a gap in the source, not a delay. */
export const fromSources = (of: AssignmentView): boolean => of.citations.length > 0 || of.statusAtFollowUp !== null;

const joined = (parts: readonly (string | null)[], between: string): string => parts.filter((part) => part !== null).join(between);

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

function rated({ rating, assessedRating }: AssignmentHistoryRow, { t, pick }: LeadWording): string | null {
  if (rating === null) return null;
  const agency = lowered(pick(ratingWords[rating]));
  if (assessedRating === null) return t.agencyRates(agency);
  return assessedRating === rating ? t.bothRate(agency) : t.apart(agency, lowered(pick(ratingWords[assessedRating])));
}

function published(row: AssignmentHistoryRow, wording: LeadWording): string {
  const { t, pick, format } = wording;
  const day = format.day(row.publishedOn);
  if (!row.reported || row.workStatus === null) return t.missing(day);
  const finished = row.workStatus === 'done' || row.workStatus === 'done-after-period';
  const done = row.expectedDoneOn && !finished ? t.done(format.day(row.expectedDoneOn)) : null;
  return joined([t.workStatus(lowered(pick(workStatusWords[row.workStatus])), day), rated(row, wording), done], ' ');
}

function followedUp({ statusAtFollowUp, certainty, followOn, kind }: AssignmentView, { t, pick }: LeadWording): string {
  const known = statusAtFollowUp !== null && statusAtFollowUp.key !== unknownOutcome;
  const doubt = certainty === 'osaker' ? t.uncertain : certainty === 'trolig' ? t.probable : null;
  const outside = followOn ? t.followOn : kind === connected ? t.connected : null;
  return joined([known ? t.atFollowUp(lowered(pick(statusAtFollowUp))) : t.unknown, doubt, outside], ' ');
}

/** The sentence that matters: where the assignment stands, and how sure that is. */
export function assignmentLead(of: AssignmentView, wording: LeadWording): string {
  const latest = of.history.at(-1);
  if (latest) return published(latest, wording);
  return fromSources(of) ? followedUp(of, wording) : wording.t.nothingPublished;
}

function answering({ organisations }: AssignmentView, { t, pick }: LeadWording): string | null {
  const responsible = organisations.filter(({ role, leads }) => leads || role.key === 'ansvarig');
  const [first] = [...responsible].sort((one, other) => Number(other.leads) - Number(one.leads));
  if (!first) return null;
  const name = pick(first.organisation.name);
  return responsible.length === 1 ? t.answers(name) : t.answersWithOthers(name, responsible.length - 1);
}

function nextDue({ deliverables }: AssignmentView, today: Day, { t, pick, format }: LeadWording): string | null {
  const coming = deliverables.flatMap(({ kind, dueOn, receivedOn }) =>
    dueOn !== null && receivedOn === null && dueOn >= today ? [{ kind, dueOn }] : [],
  );
  const [next] = coming.sort((one, other) => one.dueOn.localeCompare(other.dueOn));
  return next ? t.nextDue(lowered(pick(next.kind)), format.day(next.dueOn)) : null;
}

/** Who answers for it and what is due next, in one line under the sentence. */
export function assignmentBasis(of: AssignmentView, today: Day, wording: LeadWording): string | null {
  const area = of.area ? wording.t.inArea(of.area.nr) : null;
  return joined([area, answering(of, wording), nextDue(of, today, wording)], ' · ') || null;
}
