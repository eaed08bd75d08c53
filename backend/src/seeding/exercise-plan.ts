import { AreaEntity } from '../areas';
import { AssignmentEntity, AssignmentOrganisationEntity, DecisionEntity, DeliverableEntity, DeliverableMoveEntity } from '../assignments';
import { BudgetLineEntity } from '../budget';
import { PlanEntity, PlanPerspectiveEntity } from '../plans';
import { areaNrOf, nrInAreaOf, type AssignmentFile } from './exercise-files';
import { table, type ExerciseGround, type TableRows } from './exercise-ground';
import { followUpKey } from './exercise-people';
import { exerciseId, oreOf } from './exercise-values';

export const exercisePlanKey = 'ovningsplan';
export const exercisePlanId = exerciseId('plan', exercisePlanKey);
const ownerKey = 'arbetsmarknadsdepartementet';
const declaredOre = 21_500_000_000;

export const areaId = (nr: number): string => exerciseId('area', String(nr));
export const assignmentId = (label: string): string => exerciseId('assignment', label);

function frameTables(ground: ExerciseGround): TableRows[] {
  return [
    table(
      PlanPerspectiveEntity,
      ground.perspectives.map(({ key, nameSv, nameEn }, position) => ({
        id: exerciseId('perspective', key),
        planId: exercisePlanId,
        key,
        nameSv,
        nameEn,
        position,
      })),
    ),
    table(
      AreaEntity,
      ground.areas.map(({ key, nr, nameSv, nameEn }) => ({
        id: areaId(nr),
        planId: exercisePlanId,
        key,
        nr,
        nameSv,
        nameEn,
        nameCertainty: null,
        note: null,
        measuresKnown: null,
      })),
    ),
  ];
}

/** Deliverables, and the days of theirs that decisions have moved. */
const deliverableTables = (assignments: readonly AssignmentFile[]): TableRows[] => [
  table(
    DeliverableEntity,
    assignments.flatMap(({ label, deliverables }) =>
      deliverables.map(({ kind, dueOn, receivedOn }, position) => ({
        id: exerciseId('deliverable', `${label}:${position}`),
        assignmentId: assignmentId(label),
        kind,
        dueOn,
        receivedOn,
        title: null,
        position,
      })),
    ),
  ),
  table(
    DeliverableMoveEntity,
    assignments.flatMap(({ label, deliverables }) =>
      deliverables.flatMap(({ moved }, position) =>
        moved === undefined
          ? []
          : [
              {
                id: exerciseId('deliverable-move', `${label}:${position}`),
                deliverableId: exerciseId('deliverable', `${label}:${position}`),
                decisionId: exerciseId('decision', `${label}:${moved.decision}`),
                nr: 1,
                dueOn: moved.dueOn,
              },
            ],
      ),
    ),
  ),
];

/** The plan's rows that do not change from round to round. */
export function planTables(assignments: readonly AssignmentFile[], ground: ExerciseGround): TableRows[] {
  return [
    table(PlanEntity, [planRow(assignments, ground)]),
    ...frameTables(ground),
    table(AssignmentEntity, assignments.map(assignmentRow)),
    table(
      AssignmentOrganisationEntity,
      assignments.flatMap((assignment) => organisationRows(assignment, ground)),
    ),
    table(
      DecisionEntity,
      assignments.flatMap(({ label, decisions }) =>
        decisions.map(({ kind, dnr, decidedOn, note }, position) => ({
          id: exerciseId('decision', `${label}:${position}`),
          assignmentId: assignmentId(label),
          kind,
          dnr,
          decidedOn,
          note,
          position,
        })),
      ),
    ),
    ...deliverableTables(assignments),
    table(
      BudgetLineEntity,
      assignments.flatMap(({ label, budget }) =>
        budget.map(({ year, amountTkr, degree }, position) => ({
          id: exerciseId('budget-line', `${label}:${position}`),
          assignmentId: assignmentId(label),
          kind: 'allocated',
          degree,
          ore: oreOf(amountTkr) ?? 0,
          year,
          note: null,
          position,
        })),
      ),
    ),
  ];
}

const allocatedOre = ({ budget }: AssignmentFile): number => oreOf(budget.reduce((sum, { amountTkr }) => sum + amountTkr, 0)) ?? 0;

function planRow(assignments: readonly AssignmentFile[], { organisationId, position }: ExerciseGround): PlanEntity {
  const knownOre = assignments.reduce((sum, assignment) => sum + allocatedOre(assignment), 0);
  const count = assignments.length;
  return {
    id: exercisePlanId,
    key: exercisePlanKey,
    titleSv: 'Övningsplan 2024–2027',
    titleEn: 'Exercise plan 2024–2027',
    kind: 'handlingsplan',
    document: 'Övningsdata, påhittad handlingsplan',
    dnr: null,
    decidedOn: null,
    periodFrom: '2024-07-01',
    periodTo: '2027-12-31',
    ownerId: organisationId(ownerKey),
    ownerCertainty: null,
    followUpById: organisationId(followUpKey),
    exercise: true,
    history: false,
    position,
    assignmentsDeclared: 36,
    declaredOre,
    knownOre,
    undividedOre: declaredOre - knownOre,
    undividedLabelSv: 'ej fördelat',
    undividedLabelEn: 'not divided',
    moneyNote: null,
    listed: count,
    certain: count,
    probable: 0,
    uncertain: 0,
    notIdentifiedAtLeast: 0,
    withNumber: count,
    withBudget: assignments.filter(({ budget }) => budget.length > 0).length,
    completenessNote: null,
  };
}

const assignmentRow = (assignment: AssignmentFile, position: number): AssignmentEntity => ({
  id: assignmentId(assignment.label),
  planId: exercisePlanId,
  areaId: areaId(areaNrOf(assignment.label)),
  key: `ovning-${assignment.label.replace('.', '-')}`,
  label: assignment.label,
  nr: nrInAreaOf(assignment.label),
  titleSv: assignment.title.sv,
  titleEn: assignment.title.en,
  taskSv: assignment.task.sv,
  taskEn: assignment.task.en,
  kind: null,
  certainty: 'saker',
  areaCertainty: null,
  note: null,
  periodFrom: null,
  periodTo: null,
  knownOre: allocatedOre(assignment),
  statusAtFollowUp: null,
  followOn: false,
  position,
});

const organisationRows = (
  { label, organisations, lead, parts }: AssignmentFile,
  { organisationId }: ExerciseGround,
): AssignmentOrganisationEntity[] =>
  organisations.map(({ key, role }, position) => ({
    id: exerciseId('assignment-organisation', `${label}:${key}`),
    assignmentId: assignmentId(label),
    organisationId: organisationId(key),
    role,
    certainty: null,
    reports: key === lead || parts.includes(key),
    leads: key === lead,
    position,
  }));
