import type { BilingualText, Text } from './text';
import type { EndpointTable } from './endpoint';
import type { ReportSummary } from './reports';
import type { Completeness, RoundSummary } from './rounds';
import type { ObstacleSummary } from './obstacles';
import type { Section } from './words';

/** Home is a to-do list; a part is null for those whose work it is not. */
export interface Home {
  lead: BilingualText;
  reporter: {
    due: (ReportSummary & { missing: Section[]; begun: boolean })[];
    waiting: ReportSummary[];
    namedObstacles: ObstacleSummary[];
  } | null;
  analyst:
    | {
        planKey: string;
        planTitle: Text;
        round: RoundSummary;
        incoming: ReportSummary[];
        incomingTotal: number;
        mine: ReportSummary[];
        toDiscuss: ReportSummary[];
      }[]
    | null;
  coordinator:
    | {
        planKey: string;
        planTitle: Text;
        round: RoundSummary;
        completeness: Completeness;
        late: number;
        waiting: number;
        next: BilingualText;
      }[]
    | null;
  ministry: { planKey: string; planTitle: Text; roundId: string; roundTitle: Text; lead: BilingualText }[] | null;
  administrator: { people: number; organisations: number; plans: number } | null;
}

export interface HomeEndpoints {
  showHome: { answer: Home };
}

export const homeEndpoints = {
  showHome: { method: 'GET', path: '/home', summary: { sv: 'Att göra', en: 'To do' } },
} as const satisfies EndpointTable<HomeEndpoints>;
