import { freezeRound } from '../dashboards/publish-round';
import type { Writer } from '../platform/database/writer';
import { exercisePublications, seedExercise } from './exercise';
import { exerciseId } from './exercise-values';

/** The exercise plan with the frozen pictures of its finished rounds, made by the same code that publishes. */
export async function seedExerciseWithPictures(db: Writer): Promise<void> {
  await seedExercise(db);
  for (const { roundId, publishedAt, publishedById } of exercisePublications()) {
    const person = await db.first<{ name: string }>('SELECT name FROM person WHERE id = ?', [publishedById]);
    await freezeRound(db, {
      roundId,
      snapshotId: exerciseId('snapshot', roundId),
      publishedAt,
      publishedById,
      publishedBy: person?.name ?? null,
    });
  }
}
