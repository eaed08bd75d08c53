import type { Writer } from '../platform/database/writer';
export async function seedExercise(db: Writer): Promise<void> {
  void db;
}
