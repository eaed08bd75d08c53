import { startSources, type TestSources } from '../../test/sources';
import { entities } from '../entities';
import { newId } from '../platform/database/ids';
import { WriteGateway } from '../platform/database/gateway';
import { SourceReader, type Reader, type Row } from '../platform/database/reader';
import { Turnstile } from '../platform/database/turnstile';
import type { SqlValue } from '../platform/database/values';
import type { RecordedChange } from '../platform/access/writing';
import { recorder } from './chain';
import { verifyChains, type ChainFault } from './verify';

const chains = 20;
const togetherPerChain = 8;
const now = new Date('2026-11-22T09:00:00Z');
const key = Buffer.alloc(32, 7);

const change = (organisationId: string, objectId: string): RecordedChange => ({
  action: 'tried',
  object: { kind: 'trial', id: objectId },
  organisationId,
  actorId: null,
  at: now,
  requestId: objectId,
});

describe('the audit chains', () => {
  let sources: TestSources;

  beforeAll(async () => {
    sources = await startSources(entities);
    await sources.writer.runMigrations();
  });
  afterAll(() => sources.close());

  it(`takes ${togetherPerChain} changes at once that each would begin the same chain, and loses none`, async () => {
    const gateway = new WriteGateway(sources, sources.poolSize);
    const reader = new SourceReader(sources.reader, new Turnstile(1, 1000));
    const record = recorder(key);
    const changes = Array.from({ length: chains }, () => newId(now)).flatMap((organisationId) =>
      Array.from({ length: togetherPerChain }, () => change(organisationId, newId(now))),
    );
    await Promise.all(changes.map((each) => gateway.inTransaction((db) => record(db, [each]))));
    const heads = await reader.rows<{ seq: number }>('SELECT seq FROM audit_head');
    expect(heads.map(({ seq }) => seq)).toEqual(Array.from({ length: chains }, () => togetherPerChain));
    expect(await verifyChains(reader, key)).toEqual([]);
  });

  describe('are verified', () => {
    let reader: SourceReader;
    const organisationId = newId(now);
    const entries = 25;
    const slice = 7;
    /** The most rows that one question has brought into memory. */
    let most = 0;

    beforeAll(async () => {
      reader = new SourceReader(sources.reader, new Turnstile(1, 1000));
      const changes = Array.from({ length: entries }, () => change(organisationId, newId(now)));
      await new WriteGateway(sources, sources.poolSize).inTransaction((db) => recorder(key)(db, changes));
    });

    /** The log as somebody has made it who came round the triggers. */
    const verifyAs = (touch: (row: Row) => Row | null): Promise<ChainFault[]> => {
      const rows = async (sql: string, parameters?: readonly SqlValue[]): Promise<Row[]> => {
        const found = await reader.rows(sql, parameters);
        if (sql.includes('audit_entry')) most = Math.max(most, found.length);
        return found.map(touch).filter((row) => row !== null);
      };
      const first = async (sql: string, parameters?: readonly SqlValue[]): Promise<Row | null> => (await rows(sql, parameters))[0] ?? null;
      return verifyChains({ rows, first } as Reader, key, slice);
    };
    const isEntry = (row: Row, seq: number): boolean => row['organisation_id'] === organisationId && row['seq'] === seq;

    it('in slices, from the first entry to the head', async () => {
      expect(await verifyAs((row) => row)).toEqual([]);
      expect(most).toBe(slice);
    });

    it.each([3, 7, 8, 25])('and entry %i that says something else is found', async (seq) => {
      const faults = await verifyAs((row) => (isEntry(row, seq) ? { ...row, action: 'never happened' } : row));
      expect(faults).toEqual([{ chain: organisationId, seq, fault: 'hash' }]);
    });

    it.each([1, 7, 8])('and that entry %i is gone is found', async (seq) => {
      const faults = await verifyAs((row) => (isEntry(row, seq) ? null : row));
      expect(faults).toEqual([{ chain: organisationId, seq: seq + 1, fault: 'order' }]);
    });

    it('and an end that is gone is found', async () => {
      const faults = await verifyAs((row) => (isEntry(row, entries) ? null : row));
      expect(faults).toEqual([{ chain: organisationId, seq: entries, fault: 'head' }]);
    });

    it('and entries after the head are found', async () => {
      const faults = await verifyAs((row) => (row['seq'] === entries && !('chain' in row) ? { ...row, seq: entries - 1 } : row));
      expect(faults).toEqual([{ chain: organisationId, seq: entries - 1, fault: 'head' }]);
    });
  });
});
