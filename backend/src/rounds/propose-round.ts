import { daysBetween, type Day, type Frequency, type NewRound } from '@lagesbild/contract';

/** The round that a new one follows. */
export type RoundBefore = Pick<NewRound, 'periodFrom' | 'periodTo' | 'opensOn' | 'dueOn' | 'closesOn'> & { nr: number };

const months: Record<Frequency, number> = { yearly: 12, 'half-yearly': 6, quarterly: 3 };

const at = (day: Day): Date => new Date(`${day}T00:00:00Z`);
const dayOf = (moment: Date): Day => moment.toISOString().slice(0, 10);

const plusDays = (day: Day, days: number): Day => dayOf(new Date(at(day).getTime() + days * 86_400_000));

/** The same day so many months later; the last of the month where that has fewer days. */
function plusMonths(day: Day, count: number): Day {
  const from = at(day);
  const first = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + count, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return dayOf(new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(from.getUTCDate(), last))));
}

/** Nothing opens, falls due or closes on a weekend: the Monday after. */
function workingDay(day: Day): Day {
  const weekday = at(day).getUTCDay();
  return plusDays(day, weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
}

const monthNames = {
  sv: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;

/** "november 2026–april 2027", "maj–oktober 2026". */
function periodWords({ periodFrom, periodTo }: Pick<NewRound, 'periodFrom' | 'periodTo'>, language: 'sv' | 'en'): string {
  const month = (day: Day): string => monthNames[language][at(day).getUTCMonth()] ?? '';
  const [from, to] = [periodFrom.slice(0, 4), periodTo.slice(0, 4)];
  return `${month(periodFrom)}${from === to ? '' : ` ${from}`}–${month(periodTo)} ${to}`;
}

/** The days round a first round, when there is none to go by: it opens after its period and is open four weeks. */
const firstDays = { opens: 3, due: 28, closes: 42 };

/**
 * The next round's name and days: its period begins where the last one ended, and it opens, falls due and closes as long after its
 * period as the last one did, on a working day. Without a last round the period is the one that ended before today's month.
 */
export function proposeRound(last: RoundBefore | null, frequency: Frequency, today: Day): NewRound {
  const periodFrom = last === null ? plusMonths(`${today.slice(0, 7)}-01`, -months[frequency]) : plusDays(last.periodTo, 1);
  const periodTo = plusDays(plusMonths(periodFrom, months[frequency]), -1);
  const after = (day: Day | undefined, otherwise: number): Day =>
    workingDay(plusDays(periodTo, last === null || day === undefined ? otherwise : daysBetween(last.periodTo, day)));
  const period = { periodFrom, periodTo };
  const nr = (last?.nr ?? 0) + 1;
  return {
    titleSv: `Omgång ${nr}, ${periodWords(period, 'sv')}`,
    titleEn: `Round ${nr}, ${periodWords(period, 'en')}`,
    ...period,
    opensOn: after(last?.opensOn, firstDays.opens),
    dueOn: after(last?.dueOn, firstDays.due),
    closesOn: after(last?.closesOn, firstDays.closes),
  };
}
