import { migrations } from '@lagesbild/db';
import { entities } from '../../entities';
import { startSources, type TestSources } from '../../../test/sources';
import { newId } from './ids';
import { WriteGateway } from './gateway';
import { AuditEntryEntity, AuditHeadEntity } from '../../audit';
import { PlanEntity } from '../../plans';

/** Every migration up, down and up again, then entities against tables. */
describe('the schema', () => {
  let sources: TestSources;
  let gateway: WriteGateway;

  beforeAll(async () => {
    sources = await startSources(entities);
    gateway = new WriteGateway(sources, sources.poolSize);
  });
  afterAll(() => sources.close());

  it('goes up, down and up through every migration', async () => {
    await sources.writer.runMigrations({ transaction: 'each' });
    for (let undone = 0; undone < migrations.length; undone += 1) await sources.writer.undoLastMigration({ transaction: 'each' });
    expect(await tableNames(sources)).toEqual([]);
    const run = await sources.writer.runMigrations({ transaction: 'each' });
    expect(run).toHaveLength(migrations.length);
  });

  it('agrees with the entities: nothing is left to synchronise', async () => {
    const drift = await sources.writer.driver.createSchemaBuilder().log();
    expect(drift.upQueries.map((each) => each.query)).toEqual([]);
  });

  it('gives values back as they were written, with the same types on both engines', async () => {
    const id = newId(new Date());
    const plan = {
      id,
      key: 'prov',
      titleSv: 'Åäö 🙂',
      titleEn: 'Test',
      kind: 'handlingsplan',
      document: 'x',
      dnr: null,
      decidedOn: '2018-02',
      periodFrom: '2018',
      periodTo: null,
      ownerId: null,
      ownerCertainty: null,
      followUpById: null,
      exercise: true,
      history: false,
      position: 1,
      assignmentsDeclared: 36,
      declaredOre: 9_007_199_254_740_991,
      knownOre: null,
      undividedOre: 0,
      undividedLabelSv: null,
      undividedLabelEn: null,
      moneyNote: null,
      listed: 0,
      certain: null,
      probable: null,
      uncertain: null,
      notIdentifiedAtLeast: null,
      withNumber: null,
      withBudget: null,
      completenessNote: null,
    };
    await gateway.inTransaction((db) => db.insert(PlanEntity, plan));
    const read = await sources.writer.getRepository(PlanEntity).findOneByOrFail({ id });
    expect(Object.fromEntries(Object.entries(read))).toEqual(plan);
  });

  it('refuses to change or remove evidence, in the database itself', async () => {
    const at = new Date('2026-11-22T08:00:00.123Z');
    await gateway.inTransaction(async (db) => {
      await db.insert(AuditHeadEntity, { chain: 'prov', seq: 1, hash: 'b'.repeat(64) });
      await db.insert(AuditEntryEntity, {
        id: newId(at),
        chain: 'prov',
        seq: 1,
        at,
        actorId: null,
        organisationId: null,
        planId: null,
        action: 'a',
        objectKind: 'k',
        objectId: 'i',
        objectVersion: null,
        contentSha256: null,
        requestId: 'r',
        reason: null,
        prevHash: 'a'.repeat(64),
        hash: 'b'.repeat(64),
      });
      await expect(db.change(AuditEntryEntity, { chain: 'prov' }, { action: 'b' })).rejects.toThrow(/append-only/);
      await expect(db.remove(AuditEntryEntity, { chain: 'prov' })).rejects.toThrow(/append-only/);
    });
    const read = await sources.writer.getRepository(AuditEntryEntity).findOneByOrFail({ chain: 'prov' });
    expect(read.at.toISOString()).toBe(at.toISOString());
  });
});

async function tableNames({ writer, engine }: TestSources): Promise<string[]> {
  const sql =
    engine === 'sqlite'
      ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
      : 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()';
  const rows = await writer.query<{ name: string }[]>(sql);
  return rows.map((row) => row.name).filter((name) => name !== 'migrations');
}
