import type { Writer } from '../platform/database/writer';
import { readExerciseFiles, type ExerciseFiles } from './exercise-files';
import { readGround, type ExerciseGround, type TableRows } from './exercise-ground';
import { figureTables } from './exercise-figures';
import { obstacleTables } from './exercise-obstacles';
import { castOf, everybody, peopleTables } from './exercise-people';
import { planTables } from './exercise-plan';
import { reportTables, toldReports } from './exercise-reports';
import { exerciseRounds, roundTables } from './exercise-rounds';

/** Every row of the exercise plan, table by table in the order in which rows refer to each other. */
export function exerciseTables(files: ExerciseFiles, ground: ExerciseGround): TableRows[] {
  const people = everybody(files);
  const cast = castOf(people);
  const reports = toldReports(files, cast);
  return [
    ...peopleTables(people, ground),
    ...planTables(files.assignments, ground),
    ...figureTables(files.figures),
    ...roundTables(ground.perspectives),
    ...reportTables(reports, ground),
    ...obstacleTables(files.obstacles, { ground, cast, reports }),
  ];
}

/**
 * Fills in the exercise plan beside the reference plans: one transaction, at the first start. Its finished rounds are published
 * without their snapshots: those are made from these rows afterwards, one for each of `exercisePublications`.
 */
export async function seedExercise(db: Writer): Promise<void> {
  const ground = await readGround(db);
  for (const { entity, rows } of exerciseTables(readExerciseFiles(), ground)) await db.insert(entity, rows);
}

export interface ExercisePublication {
  roundId: string;
  publishedAt: Date;
  publishedById: string;
}

/** The finished rounds, from the first to the last: when each was published, and by whom. */
export function exercisePublications(): ExercisePublication[] {
  const { coordinator } = castOf(everybody(readExerciseFiles()));
  return exerciseRounds.flatMap(({ id, publishedAt }) =>
    publishedAt === null ? [] : [{ roundId: id, publishedAt, publishedById: coordinator }],
  );
}
