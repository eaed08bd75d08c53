import { stockholmDay, type BilingualText, type Day, type Home, type RoundSummary } from '@lagesbild/contract';
import { counting, dayInWords, daysUntil, joined } from './home-words';

type Due = Pick<NonNullable<Home['reporter']>['due'][number], 'status' | 'dueOn' | 'begun'>;

interface Reporting {
  due: readonly Due[];
  waiting: number;
  obstacles: number;
}

/** "Fyra rapporter ska in senast 27 november. Två är inte påbörjade." */
export function reporterLead({ due, waiting, obstacles }: Reporting, today: Day): BilingualText {
  const drafts = due.filter((each) => each.status === 'draft');
  const returned = due.length - drafts.length;
  return joined([
    ...(due.length === 0 ? [{ sv: 'Ni har inga rapporter att skriva just nu.', en: 'You have no reports to write just now.' }] : []),
    ...(drafts.length === 0 ? [] : [...dueSentences(drafts, today), ...unbegun(drafts)]),
    ...(returned === 0
      ? []
      : [
          counting(returned, {
            sv: ['rapport är återsänd och behöver rättas', 'rapporter är återsända och behöver rättas'],
            en: ['report is returned and needs correcting', 'reports are returned and need correcting'],
          }),
        ]),
    ...(due.length > 0 || waiting === 0 ? [] : [waitingForReview(waiting)]),
    ...(obstacles === 0
      ? []
      : [
          counting(obstacles, {
            gender: 'neuter',
            sv: ['öppet hinder pekar ut er', 'öppna hinder pekar ut er'],
            en: ['open obstacle names you', 'open obstacles name you'],
          }),
        ]),
  ]);
}

function dueSentences(drafts: readonly Due[], today: Day): BilingualText[] {
  const days = [...new Set(drafts.map((each) => each.dueOn))].sort();
  const first = days[0] ?? today;
  const { sv, en } = dayInWords(first, today);
  if (first < today)
    return [
      counting(drafts.length, {
        sv: ['rapport är inte inlämnad', 'rapporter är inte inlämnade'],
        en: ['report has not been submitted', 'reports have not been submitted'],
      }),
      {
        sv: `${days.length > 1 ? 'Den första skulle in senast' : 'Sista dag var'} ${sv}.`,
        en: `${days.length > 1 ? 'The first was due by' : 'The last day was'} ${en}.`,
      },
    ];
  const [which, whichEnglish] = days.length > 1 ? [', den första', ', the first'] : ['', ''];
  return [
    counting(drafts.length, {
      sv: [`rapport ska in senast ${sv}`, `rapporter ska in${which} senast ${sv}`],
      en: [`report is due by ${en}`, `reports are due${whichEnglish} by ${en}`],
    }),
  ];
}

function unbegun(drafts: readonly Due[]): BilingualText[] {
  const count = drafts.filter((each) => !each.begun).length;
  if (count === 0) return [];
  if (drafts.length === 1) return [{ sv: 'Den är inte påbörjad.', en: 'It has not been begun.' }];
  if (count === drafts.length) return [{ sv: 'Ingen är påbörjad.', en: 'None of them has been begun.' }];
  return [counting(count, { sv: ['är inte påbörjad', 'är inte påbörjade'], en: ['has not been begun', 'have not been begun'] })];
}

const waitingForReview = (count: number): BilingualText =>
  counting(count, {
    sv: ['rapport väntar på granskning', 'rapporter väntar på granskning'],
    en: ['report is waiting for review', 'reports are waiting for review'],
  });

const noRound: BilingualText = { sv: 'Ingen omgång pågår.', en: 'No round is going on.' };

/** "Sju rapporter väntar på granskning. Du granskar två." */
export function analystLead(rounds: readonly { incomingTotal: number; mine: readonly unknown[] }[]): BilingualText {
  if (rounds.length === 0) return noRound;
  const incoming = rounds.reduce((sum, each) => sum + each.incomingTotal, 0);
  const mine = rounds.reduce((sum, each) => sum + each.mine.length, 0);
  const reviewing = counting(mine, {
    sv: ['rapport granskas av dig', 'rapporter granskas av dig'],
    en: ['report is being reviewed by you', 'reports are being reviewed by you'],
  });
  const waiting =
    incoming === 0 ? { sv: 'Inga rapporter väntar på granskning.', en: 'No reports are waiting for review.' } : waitingForReview(incoming);
  return joined([waiting, ...(mine === 0 ? [] : [reviewing])]);
}

/** "34 av 57 rapporter har kommit in. Sista dag är 27 november, om fem dagar." */
export function coordinatorLead(rounds: NonNullable<Home['coordinator']>): BilingualText {
  if (rounds.length === 0) return noRound;
  return joined(
    rounds.flatMap(({ planTitle, completeness: { received, expected }, next }) => [
      ...(rounds.length === 1 ? [] : [{ sv: `${planTitle.sv}:`, en: `${planTitle.en ?? planTitle.sv}:` }]),
      { sv: `${received} av ${expected} rapporter har kommit in.`, en: `${received} of ${expected} reports have come in.` },
      next,
    ]),
  );
}

/** What the coordinator does next with a round that is going on. */
export function coordinatorNext(
  { state, dueOn, closesOn }: Pick<RoundSummary, 'state' | 'dueOn' | 'closesOn'>,
  waiting: number,
  today: Day,
): BilingualText {
  if (state === 'closed')
    return waiting === 0
      ? { sv: 'Allt är granskat: omgången kan publiceras.', en: 'Everything is reviewed: the round can be published.' }
      : joined([waitingForReview(waiting), { sv: 'Sedan kan omgången publiceras.', en: 'After that the round can be published.' }]);
  const due = dayInWords(dueOn, today);
  const closes = dayInWords(closesOn, today);
  if (today <= dueOn)
    return {
      sv: `Sista dag är ${due.sv}, ${daysUntil(dueOn, today).sv}.`,
      en: `The last day is ${due.en}, ${daysUntil(dueOn, today).en}.`,
    };
  if (today <= closesOn)
    return {
      sv: `Sista dag har passerat. Omgången stänger ${closes.sv}, ${daysUntil(closesOn, today).sv}.`,
      en: `The last day has passed. The round closes on ${closes.en}, ${daysUntil(closesOn, today).en}.`,
    };
  return {
    sv: `Omgången skulle stängas ${closes.sv}. Stäng den när allt har kommit in.`,
    en: `The round was to close on ${closes.en}. Close it when everything has come in.`,
  };
}

/** When a picture was published, where nothing more can be said of it. */
export function publishedSentence(publishedAt: string | null, now: Date): BilingualText {
  const day = dayInWords(stockholmDay(publishedAt === null ? now : new Date(publishedAt)), stockholmDay(now));
  return { sv: `Läget den ${day.sv} är publicerat.`, en: `The picture of ${day.en} is published.` };
}

export function ministryLead(pictures: NonNullable<Home['ministry']>): BilingualText {
  const [first] = pictures;
  if (first === undefined) return { sv: 'Inget läge är publicerat än.', en: 'No picture has been published yet.' };
  return pictures.length === 1
    ? first.lead
    : counting(pictures.length, {
        sv: ['plan har ett publicerat läge', 'planer har ett publicerat läge'],
        en: ['plan has a published picture', 'plans have a published picture'],
      });
}

export const administratorLead = ({ people, organisations, plans }: NonNullable<Home['administrator']>): BilingualText => ({
  sv: `${people} personer, ${organisations} organisationer och ${plans} planer finns i Lägesbild.`,
  en: `There are ${people} people, ${organisations} organisations and ${plans} plans in Lägesbild.`,
});

export const nothingToDo: BilingualText = {
  sv: 'Du har ingen roll än. Be en administratör om den du behöver.',
  en: 'You have no role yet. Ask an administrator for the one you need.',
};
