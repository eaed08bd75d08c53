import type { Writer } from '../platform/database/writer';
import type { WriteGateway } from '../platform/database/gateway';
import { InstallationEntity } from '../platform/database/platform.entity';
import type { Reader } from '../platform/database/reader';
import { seedExerciseWithPictures } from './exercise-pictures';
import { seedReference } from './reference';

interface FirstStart {
  gateway: WriteGateway;
  reader: Reader;
  exercise: boolean;
  now: Date;
}

type Seed = (db: Writer) => Promise<void>;

/** Loads the reference plans, and the exercise plan where it is wanted, once: a second start changes nothing. */
export async function seedFirstStart({ gateway, reader, exercise, now }: FirstStart): Promise<void> {
  const once = async (key: string, seed: Seed): Promise<void> => {
    if (await isLoaded(reader, key)) return;
    await gateway.inTransaction(async (db) => {
      await seed(db);
      await db.insert(InstallationEntity, { key, value: now.toISOString() });
    });
  };
  await once('reference', seedReference);
  if (exercise) await once('exercise', seedExerciseWithPictures);
}

async function isLoaded(reader: Reader, key: string): Promise<boolean> {
  return (await reader.first('SELECT value FROM installation WHERE `key` = ?', [key])) !== null;
}

export const exerciseIsLoaded = (reader: Reader): Promise<boolean> => isLoaded(reader, 'exercise');
