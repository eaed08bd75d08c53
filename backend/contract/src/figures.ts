import type { Day } from './day';
import type { BilingualText, Text } from './text';
import type { OrganisationName } from './organisations';

/** How sure a reported figure is: keys of the reference data that fit what has been counted. */
export const figureQualifiers = ['exakt', 'drygt', 'omkring', 'fler an'] as const;
export type FigureQualifier = (typeof figureQualifiers)[number];

/** The word before the figure; an exact one is said without a word. */
export const figureQualifierWords: Record<FigureQualifier, BilingualText> = {
  exakt: { sv: 'exakt', en: 'exactly' },
  drygt: { sv: 'drygt', en: 'just over' },
  omkring: { sv: 'omkring', en: 'about' },
  'fler an': { sv: 'fler än', en: 'more than' },
};

/** What a reported figure counts; the keys of the reference data. */
export const figureUnits = ['antal', 'personer', 'fall', 'anmälningar', 'län', 'procent', 'SEK'] as const;
export type FigureUnit = (typeof figureUnits)[number];

export const figureUnitWords: Record<FigureUnit, BilingualText> = {
  antal: { sv: 'antal', en: 'number' },
  personer: { sv: 'personer', en: 'people' },
  fall: { sv: 'fall', en: 'cases' },
  anmälningar: { sv: 'anmälningar', en: 'reports' },
  län: { sv: 'län', en: 'counties' },
  procent: { sv: 'procent', en: 'per cent' },
  SEK: { sv: 'kronor', en: 'kronor' },
};

/** The largest figure that a field takes, in thousandths: a million million, far below 2^53. */
export const largestThousandths = 1_000_000_000_000_000;

/** A figure that a report gives for one of the assignment's indicators. */
export interface ReportedValue {
  /** Key of the assignment's indicator. */
  indicator: string;
  periodFrom: Day;
  periodTo: Day;
  qualifier: FigureQualifier;
  /** The figure in thousandths, exact in both databases: 0.33 is 330. */
  thousandths: number;
}

/** A figure as it is saved: without thousandths it is taken away. */
export type ValueChange = Omit<ReportedValue, 'thousandths'> & { thousandths: number | null };

/** A series that an assignment's reports give figures for. What it counts and how never changes: another way of counting is another series. */
export interface AssignmentIndicator {
  key: string;
  name: Text;
  unit: FigureUnit;
  /** The part that is counted, when not all: a profession, a county … */
  dimension: string | null;
  /** Counted since the start of the assignment; otherwise for each period by itself. */
  cumulative: boolean;
  /** False when no more figures are asked for; what has been reported stays. */
  active: boolean;
}

/** What is to be reported, beside what was said last. */
export interface IndicatorToReport extends AssignmentIndicator {
  /** The figure of the latest earlier round with an approved one. */
  last: { roundTitle: Text; value: ReportedValue } | null;
}

/** A question that a figure raises against last time's. It never stops anybody. */
export interface FigureQuestion {
  /** Key of the rule with the indicator's key: `figure-lower-utbildade`. */
  rule: string;
  indicator: string;
  text: BilingualText;
}

/** A published figure of a series. */
export interface PublishedValue {
  roundId: string;
  roundTitle: Text;
  publishedOn: Day;
  organisation: OrganisationName;
  value: ReportedValue;
}

/** An indicator of the assignment with what published rounds say; figures of several organisations stand beside each other and are not added. */
export interface IndicatorSeries extends AssignmentIndicator {
  values: PublishedValue[];
}

export interface NewAssignmentIndicator {
  nameSv: string;
  nameEn: string;
  unit: FigureUnit;
  dimension: string | null;
  cumulative: boolean;
  /** Key of an indicator of the reference data that it continues; left out for one of the plan's own. */
  indicatorKey?: string;
}
