import type { ReportedValue } from '@lagesbild/contract';
import { AssignmentIndicatorEntity } from '../indicators';
import type { RoundEntity } from '../rounds';
import type { FigureFile } from './exercise-files';
import { table, type TableRows } from './exercise-ground';
import { assignmentId } from './exercise-plan';
import { exerciseId } from './exercise-values';

/** The day from which series are counted that are counted since the start. */
const planStart = '2024-07-01';

const thousandths = (value: number): number => Math.round(value * 1000);

/** The series that assignments of the exercise report, each assignment's in the order of the file. */
export const figureTables = (figures: readonly FigureFile[]): TableRows[] => [
  table(
    AssignmentIndicatorEntity,
    figures.map(({ assignment, key, name, unit, dimension, cumulative }, position) => ({
      id: exerciseId('assignment-indicator', `${assignment}:${key}`),
      assignmentId: assignmentId(assignment),
      indicatorId: null,
      key,
      nameSv: name.sv,
      nameEn: name.en,
      unit,
      dimension,
      cumulative,
      active: true,
      position,
    })),
  ),
];

/** The figures that the report of the leading organisation gives in a round. */
export const figuresIn = (figures: readonly FigureFile[], label: string, round: RoundEntity): ReportedValue[] =>
  figures
    .filter(({ assignment }) => assignment === label)
    .flatMap(({ key, cumulative, values }) =>
      values
        .filter((value) => value.round === round.nr)
        .map(({ qualifier, value }) => ({
          indicator: key,
          periodFrom: cumulative ? planStart : round.periodFrom,
          periodTo: round.periodTo,
          qualifier,
          thousandths: thousandths(value),
        })),
    )
    .sort((one, other) => (one.indicator < other.indicator ? -1 : 1));
