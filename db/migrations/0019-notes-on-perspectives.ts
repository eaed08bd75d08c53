import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A note can be put on one perspective; both databases add such a column in place. */
export class NotesOnPerspectives1700000000019 implements MigrationInterface {
  readonly name = 'NotesOnPerspectives1700000000019';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE review_note ADD COLUMN perspective varchar(120) NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE review_note DROP COLUMN perspective');
  }
}
