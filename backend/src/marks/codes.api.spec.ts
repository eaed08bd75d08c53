import type { CodeTree, CodeView, ProblemKind } from '@lagesbild/contract';
import { startApi, type Answered, type Api, type Client } from '../../test/api';
import { Ground } from '../../test/sweeps/ground';
import { markOn } from '../../test/sweeps/marks-ground';
import { MarkTargetEntity } from './mark.entity';

const planKey = 'plan-2018';

describe('the codes of a plan', () => {
  let api: Api;
  let analyst: Client;

  beforeAll(async () => {
    api = await startApi();
    analyst = await api.as('linnea.castegren');
  });
  afterAll(() => api.stop());

  const tree = (): Promise<CodeTree> => analyst.get('listCodes', { params: { planKey } });
  const named = async (name: string): Promise<CodeView> => (await tree()).codes.find((code) => code.name === name)!;
  const add = (name: string, parentId: string | null = null) => analyst.call('addCode', { params: { planKey }, body: { name, parentId } });
  const added = async (name: string, parentId: string | null = null): Promise<CodeView> => {
    expect((await add(name, parentId)).status).toBe(201);
    return named(name);
  };
  const refused = ({ status, body }: Answered<unknown>): [number, ProblemKind] => [status, (body as { kind: ProblemKind }).kind];
  const params = ({ id }: CodeView): { codeId: string } => ({ codeId: id });

  it('are empty at first, and are a tree in Swedish order', async () => {
    expect(await tree()).toEqual({ codes: [], can: { change: true } });
    const law = await added('Lagstöd');
    await added('Östra länen');
    await added('Ansvar');
    const secrecy = await added('Sekretess', law.id);
    await added('Socialtjänst', secrecy.id);
    expect((await tree()).codes.map(({ name, level }) => [name, level])).toEqual([
      ['Ansvar', 1],
      ['Lagstöd', 1],
      ['Sekretess', 2],
      ['Socialtjänst', 3],
      ['Östra länen', 1],
    ]);
  });

  it('have three levels and no twins, and lie below codes that are there', async () => {
    expect(refused(await add('För djupt', (await named('Socialtjänst')).id))).toEqual([409, 'code-does-not-fit']);
    expect(refused(await add(' lagstöd '))).toEqual([409, 'code-exists']);
    expect((await add('Sekretess')).status).toBe(201);
    expect(refused(await add('Någonstans', '01900000-0000-7000-8000-000000000000'))).toEqual([422, 'invalid-input']);
    expect(refused(await add('···'))).toEqual([422, 'invalid-input']);
  });

  it('are renamed from the version that was seen', async () => {
    const code = await named('Ansvar');
    const rename = (name: string) => analyst.call('renameCode', { params: params(code), body: { name }, ifMatch: code.version });
    expect(refused(await rename('Lagstöd'))).toEqual([409, 'code-exists']);
    expect((await rename('Oklart ansvar')).status).toBe(200);
    expect(refused(await rename('Ännu en gång'))).toEqual([412, 'version-stale']);
    expect(await named('Oklart ansvar')).toMatchObject({ id: code.id, version: 2 });
  });

  it('are moved with all that is below them, never below themselves', async () => {
    const [law, other, east] = [await named('Lagstöd'), await named('Oklart ansvar'), await named('Östra länen')];
    const move = (code: CodeView, parentId: string | null) =>
      analyst.call('moveCode', { params: params(code), body: { parentId }, ifMatch: code.version });
    expect(refused(await move(law, (await named('Socialtjänst')).id))).toEqual([409, 'code-does-not-fit']);
    expect(refused(await move(law, other.id))).toEqual([409, 'code-does-not-fit']);
    expect((await move(east, other.id)).status).toBe(200);
    expect(await named('Östra länen')).toMatchObject({ parentId: other.id, level: 2 });
  });

  it('are retired and taken into use again', async () => {
    const code = await named('Oklart ansvar');
    const retire = (retired: boolean, ifMatch: number) =>
      analyst.get('setCodeRetired', { params: params(code), body: { retired }, ifMatch });
    await retire(true, code.version);
    expect((await named(code.name)).retired).toBe(true);
    const { items } = await analyst.get('listMarkTargets', { params: { planKey }, query: { kind: 'code', limit: 100 } });
    expect(items.map((each) => each.title.sv)).not.toContain(code.name);
    await retire(false, code.version + 1);
    expect((await named(code.name)).retired).toBe(false);
  });

  it('name in the list of targets what they lie under', async () => {
    const { items } = await analyst.get('listMarkTargets', { params: { planKey }, query: { kind: 'code', name: 'SOCIALTJÄNST' } });
    expect(items.map(({ title, under }) => [title.sv, under?.sv])).toEqual([['Socialtjänst', 'Lagstöd › Sekretess']]);
  });

  describe('that are merged', () => {
    let ground: Ground;
    const tied = async (name: string): Promise<number> => (await named(name)).marks;
    const tie = async (code: CodeView): Promise<string> => {
      const reportId = await ground.report('tullverket', 'submitted');
      return markOn(ground, reportId, { byId: await ground.personId('linnea.castegren'), code: code.id });
    };
    const merge = (code: CodeView, into: CodeView) =>
      analyst.call('mergeCode', { params: params(code), body: { intoId: into.id }, ifMatch: code.version });

    beforeAll(() => {
      ground = new Ground(api.house, api.clock.now);
    });

    it('give their marks and what is below them to the code that remains, through several mergers', async () => {
      const [a, b, c] = [await added('Samverkan'), await added('Samarbete'), await added('Samordning')];
      await added('Lokalt', a.id);
      await tie(a);
      await tie(b);
      await tie(c);
      expect((await merge(a, b)).status).toBe(200);
      expect([await tied('Samarbete'), (await named('Lokalt')).parentId]).toEqual([2, b.id]);
      expect((await merge(await named('Samarbete'), c)).status).toBe(200);
      expect(await named('Samordning')).toMatchObject({ marks: 3, merged: ['Samarbete', 'Samverkan'] });
      expect((await named('Lokalt')).parentId).toBe(c.id);
      expect((await tree()).codes.map((code) => code.name)).not.toContain('Samverkan');
    });

    it('are not changed again, and are merged neither into what is below them nor into themselves', async () => {
      const rows = await api.house.reader.rows<{ id: string; version: number }>("SELECT id, version FROM code WHERE name = 'Samverkan'");
      const merged = { ...(await named('Samordning')), id: rows[0]!.id, version: rows[0]!.version };
      expect(refused(await merge(merged, await named('Lagstöd')))).toEqual([409, 'code-merged']);
      const law = await named('Lagstöd');
      expect(refused(await merge(law, law))).toEqual([409, 'code-does-not-fit']);
      expect(refused(await merge(law, await named('Socialtjänst')))).toEqual([409, 'code-does-not-fit']);
    });

    it('keep what was chosen when the mark was made, and the log tells what was merged into what', async () => {
      const rows = await api.house.reader.rows<{ name: string }>(
        'SELECT c.name FROM mark_target mt JOIN code c ON c.id = mt.code_id JOIN plan p ON p.id = c.plan_id WHERE p.`key` = ? ORDER BY c.name',
        [planKey],
      );
      expect(rows.map((row) => row.name)).toEqual(['Samarbete', 'Samordning', 'Samverkan']);
      const rewritten = api.house.gateway.inTransaction((db) => db.change(MarkTargetEntity, { kind: 'code' }, { codeId: null }));
      await expect(rewritten).rejects.toThrow(/append-only/);
      const entries = await api.house.reader.rows<{ reason: string }>(
        "SELECT reason FROM audit_entry WHERE action = 'code-merged' ORDER BY seq",
      );
      expect(entries.map((entry) => entry.reason)).toEqual(['Samverkan → Samarbete', 'Samarbete → Samordning']);
    });
  });

  it('are made once when two people add the same at the same moment', async () => {
    const answers = await Promise.all([add('Samtidigt'), add('Samtidigt'), add('samtidigt')]);
    expect(answers.map((each) => each.status).sort()).toEqual([201, 409, 409]);
  });
});
