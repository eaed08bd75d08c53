import { startSources, type TestSources } from '../../test/sources';
import { entities } from '../entities';
import { newId } from '../platform/database/ids';
import { WriteGateway } from '../platform/database/gateway';
import { SourceReader } from '../platform/database/reader';
import { Turnstile } from '../platform/database/turnstile';
import type { RecordedChange } from '../platform/access/writing';
import { recorder } from './chain';
import { verifyChains } from './verify';

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
    expect(heads.map(({ seq }) => Number(seq))).toEqual(Array.from({ length: chains }, () => togetherPerChain));
    expect(await verifyChains(reader, key)).toEqual([]);
  });
});
