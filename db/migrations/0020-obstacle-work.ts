import type { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { allowChanges, forbidChanges } from '../schema/append-only';
import { a, createTables, dropTables, ref, short, table } from '../schema/tables';

const evidence = ['obstacle_event_detail', 'obstacle_link_move'] as const;

/** Made anew for each run: TypeORM fills in the tables that it is given. */
const tables = (): Table[] => [
  table('obstacle_kind', [
    ref('plan_id', 'plan', { primary: true }),
    a('slug', 'key', { primary: true }),
    short(120, 'name_sv'),
    short(120, 'name_en'),
    a('flag', 'retired'),
    a('flag', 'added'),
  ]),
  table('obstacle_merged', [ref('obstacle_id', 'obstacle', { primary: true }), ref('into_id', 'obstacle')]),
  table('obstacle_relation', [ref('one_id', 'obstacle', { primary: true }), ref('other_id', 'obstacle', { primary: true })]),
  table('obstacle_finding', [
    ref('obstacle_id', 'obstacle', { primary: true }),
    ref('finding_id', 'finding', { primary: true }),
    ref('by_id', 'person'),
    a('instant', 'at'),
  ]),
  table('obstacle_event_detail', [
    ref('event_id', 'obstacle_event', { primary: true }),
    short(20, 'turn'),
    ref('other_id', 'obstacle', { null: true }),
    ref('finding_id', 'finding', { null: true }),
    a('text', 'detail'),
  ]),
  table('obstacle_link_move', [
    a('id', 'id', { primary: true }),
    ref('link_id', 'obstacle_link'),
    ref('event_id', 'obstacle_event'),
    ref('from_id', 'obstacle'),
    ref('to_id', 'obstacle'),
  ]),
];

/** Kinds of a plan's own, obstacles that have become part of others, relations, earlier findings, and where passages went. */
export class ObstacleWork1700000000020 implements MigrationInterface {
  readonly name = 'ObstacleWork1700000000020';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, tables());
    for (const each of evidence) await forbidChanges(runner, each);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const each of evidence) await allowChanges(runner, each);
    await dropTables(runner, tables());
  }
}
