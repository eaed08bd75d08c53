import type {
  BilingualText,
  Completeness,
  CompletenessBoard,
  CompletenessGroup,
  Day,
  FlowStep,
  ReportingStatus,
  Text,
} from '@lagesbild/contract';
import { completeness } from './completeness';

/** One report as it stood, with where it belongs. */
export interface StandingReport {
  status: ReportingStatus;
  since: string | null;
  received: boolean;
  onTime: boolean;
  /** Which group it is in; null for none. */
  group: string | null;
}

/** A group that there can be, whether or not anything is expected of it. */
export interface PossibleGroup {
  key: string;
  name: Text;
}

const five = (reports: readonly StandingReport[]): Completeness => {
  const received = reports.filter((each) => each.received);
  return completeness(reports.length, received.length, {
    onTime: received.filter((each) => each.onTime).length,
    approved: reports.filter((each) => each.status === 'approved').length,
  });
};

const order: readonly ReportingStatus[] = ['missing', 'not-due', 'submitted', 'in-review', 'returned', 'approved'];

function flowOf(reports: readonly StandingReport[]): FlowStep[] {
  return order.map((status) => {
    const there = reports.filter((each) => each.status === status);
    const since = there.flatMap((each) => each.since ?? []).sort();
    return { status, count: there.length, longestSince: since[0] ?? null };
  });
}

const rest: Record<CompletenessBoard['by'], BilingualText> = {
  area: { sv: 'Utan insatsområde', en: 'Without an intervention area' },
  county: { sv: 'Utan län', en: 'Without a county' },
  organisation: { sv: 'Utan organisation', en: 'Without an organisation' },
};

interface Board {
  asOf: Day;
  by: CompletenessBoard['by'];
  possible: readonly PossibleGroup[];
}

/** The figures of a round as of a day: the five together, for the whole and for each group, and where the reports stood. */
export function boardOf(reports: readonly StandingReport[], { asOf, by, possible }: Board): CompletenessBoard {
  const inGroup = (key: string | null): StandingReport[] => reports.filter((each) => each.group === key);
  const groups = possible.map(({ key, name }): CompletenessGroup => ({ key, name, completeness: five(inGroup(key)) }));
  const without = inGroup(null);
  const all = five(reports);
  return {
    asOf,
    basis: basisOf(all, asOf),
    completeness: all,
    by,
    groups: [
      ...groups.filter((group) => group.completeness.expected > 0),
      ...(without.length === 0 ? [] : [{ key: null, name: rest[by], completeness: five(without) }]),
    ],
    nothingExpected: groups.filter((group) => group.completeness.expected === 0).map((group) => group.name),
    flow: flowOf(reports),
  };
}

function basisOf({ expected, received, onTime, approved }: Completeness, day: Day): BilingualText {
  if (expected === 0) return { sv: `Inga lägesrapporter väntades per ${day}.`, en: `No status reports were expected as of ${day}.` };
  return {
    sv: `${received} av ${expected} lägesrapporter hade kommit in, ${onTime} av dem i tid, och ${approved} var godkända, per ${day}.`,
    en: `${received} of ${expected} status reports had come in, ${onTime} of them on time, and ${approved} were approved, as of ${day}.`,
  };
}
