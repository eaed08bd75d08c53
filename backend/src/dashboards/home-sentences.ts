import type { BilingualText, Day, Home, RoundSummary } from '@lagesbild/contract';
import { counted, dayInWords, daysUntil, joined, reportNoun, type Noun } from './home-words';

type Reporter = NonNullable<Home['reporter']>;
type Due = Pick<Reporter['due'][number], 'status' | 'dueOn' | 'begun'>;

/** "Fyra rapporter ska in senast 27 november. Två är inte påbörjade." */
export function reporterLead({ due, waiting, obstacles }: { due: readonly Due[]; waiting: number; obstacles: number }, today: Day): BilingualText {
  const drafts = due.filter((each) => each.status === 'draft');
  const returned = due.length - drafts.length;
  return joined([
    ...(due.length === 0 ? [{ sv: 'Ni har inga rapporter att skriva just nu.', en: 'You have no reports to write just now.' }] : []),
    ...(drafts.length === 0 ? [] : [dueSentence(drafts, today), ...unbegun(drafts)]),
    ...(returned === 0 ? [] : [returnedSentence(returned)]),
    ...(due.length > 0 || waiting === 0 ? [] : [waitingSentence(waiting)]),
    ...(obstacles === 0 ? [] : [obstacleSentence(obstacles)]),
  ]);
}

function dueSentence(drafts: readonly Due[], today: Day): BilingualText {
  const days = [...new Set(drafts.map((each) => each.dueOn))].sort();
  const reports = counted(drafts.length, reportNoun);
  const first = days[0] ?? today;
  const day = dayInWords(first, today);
  if (first < today) return {
    sv: `${reports.sv} är inte ${drafts.length === 1 ? 'inlämnad' : 'inlämnade'}. Sista dag var ${day.sv}.`,
    en: `${reports.en} ${drafts.length === 1 ? 'has' : 'have'} not been submitted. The last day was ${day.en}.`,
  };
  if (days.length > 1) return { sv: `${reports.sv} ska in, den första senast ${day.sv}.`, en: `${reports.en} are due, the first by ${day.en}.` };
  return { sv: `${reports.sv} ska in senast ${day.sv}.`, en: `${reports.en} ${drafts.length === 1 ? 'is' : 'are'} due by ${day.en}.` };
}

function unbegun(drafts: readonly Due[]): BilingualText[] {
  const count = drafts.filter((each) => !each.begun).length;
  if (count === 0) return [];
  if (drafts.length === 1) return [{ sv: 'Den är inte påbörjad.', en: 'It has not been begun.' }];
  if (count === drafts.length) return [{ sv: 'Ingen är påbörjad.', en: 'None has been begun.' }];
  const [sv, en] = [counted(count, { sv: ['är inte påbörjad', 'är inte påbörjade'], en: ['has not been begun', 'have not been begun'] })].flatMap((each) => [each.sv, each.en]);
  return [{ sv: `${sv ?? ''}.`, en: `${en ?? ''}.` }];
}
