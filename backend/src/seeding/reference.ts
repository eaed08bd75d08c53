import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as areas from '../areas';
import * as assignments from '../assignments';
import * as budget from '../budget';
import * as findings from '../findings';
import * as indicators from '../indicators';
import * as meetings from '../meetings';
import * as organisations from '../organisations';
import * as plans from '../plans';
import type { Writer } from '../platform/database/writer';

/** The same from backend/src and from backend/dist. */
export const referenceFolder = path.resolve(__dirname, '../../../db/seeds/reference');

type EntityClass = new () => object;
type Rows = readonly object[];

/** File by file and table by table, in the order in which rows refer to each other. */
export const referenceTables: readonly { file: string; tables: Readonly<Record<string, EntityClass>> }[] = [
  { file: 'sources.json', tables: { source: organisations.SourceEntity } },
  {
    file: 'organisations.json',
    tables: {
      organisation: organisations.OrganisationEntity,
      coordinator_region: organisations.CoordinatorRegionEntity,
      county: organisations.CountyEntity,
      citation: organisations.CitationEntity,
    },
  },
  { file: 'vocabularies.json', tables: { term: organisations.TermEntity, citation: organisations.CitationEntity } },
  {
    file: 'plans.json',
    tables: {
      plan: plans.PlanEntity,
      plan_fact: plans.PlanFactEntity,
      plan_alternative_total: plans.PlanAlternativeTotalEntity,
      plan_participant: plans.PlanParticipantEntity,
      area: areas.AreaEntity,
      citation: organisations.CitationEntity,
    },
  },
  {
    file: 'assignments.json',
    tables: {
      assignment: assignments.AssignmentEntity,
      assignment_organisation: assignments.AssignmentOrganisationEntity,
      decision: assignments.DecisionEntity,
      deliverable: assignments.DeliverableEntity,
      outcome: assignments.OutcomeEntity,
      budget_line: budget.BudgetLineEntity,
      citation: organisations.CitationEntity,
    },
  },
  {
    file: 'indicators.json',
    tables: {
      indicator: indicators.IndicatorEntity,
      indicator_value: indicators.IndicatorValueEntity,
      citation: organisations.CitationEntity,
    },
  },
  {
    file: 'findings.json',
    tables: {
      finding: findings.FindingEntity,
      finding_area: findings.FindingAreaEntity,
      finding_organisation: findings.FindingOrganisationEntity,
      finding_perspective: findings.FindingPerspectiveEntity,
      citation: organisations.CitationEntity,
    },
  },
  {
    file: 'meetings.json',
    tables: {
      meeting_series: meetings.MeetingSeriesEntity,
      meeting: meetings.MeetingEntity,
      meeting_area: meetings.MeetingAreaEntity,
      meeting_participant: meetings.MeetingParticipantEntity,
      citation: organisations.CitationEntity,
    },
  },
];

/**
 * Fills an empty database with the reference plans and all that is known of them: one transaction, at the first start.
 * @throws Error when a file holds a table that would not be loaded
 */
export async function seedReference(db: Writer): Promise<void> {
  for (const { file, tables } of referenceTables) {
    const rows = readRows(file);
    const unknown = Object.keys(rows).filter((table) => !(table in tables));
    if (unknown.length > 0) throw new Error(`${file} holds tables that are not loaded: ${unknown.join(', ')}`);
    for (const [table, Entity] of Object.entries(tables)) await db.insert(Entity, rows[table] ?? []);
  }
}

const readRows = (file: string): Record<string, Rows> =>
  JSON.parse(readFileSync(path.join(referenceFolder, file), 'utf8')) as Record<string, Rows>;
