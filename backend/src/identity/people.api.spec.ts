import type { GivenRole, NewPerson } from '@lagesbild/contract';
import { startApi, type Api, type Client } from '../../test/api';

const newPerson: NewPerson = {
  name: 'Ellen Nyström',
  email: 'Ellen.Nystrom@tullverket.example',
  organisationKey: 'tullverket',
  role: 'attester',
  password: 'ett ganska långt lösenord',
};

describe('people', () => {
  let api: Api;
  let administrator: Client;

  beforeAll(async () => {
    api = await startApi();
    administrator = await api.as('jonas.virtanen');
  });
  afterAll(() => api.stop());

  const add = (client: Client, rest: Partial<NewPerson> = {}) => client.call('addPerson', { body: { ...newPerson, ...rest } });
  const setActive = (client: Client, personId: string, active: boolean) =>
    client.call('setPersonActive', { params: { personId }, body: { active } });
  const idOf = async (part: string): Promise<string> => (await administrator.get('listPeople', { query: { name: part } })).items[0]!.id;

  it('are listed with their roles, a page at a time', async () => {
    const all = await administrator.get('listPeople', { query: { limit: 100 } });
    const second = await administrator.get('listPeople', { query: { limit: 10, page: 2 } });
    expect(second.items).toEqual(all.items.slice(10, 20));
    const { items, total } = await administrator.get('listPeople', { query: { name: 'KATARINA.HULT' } });
    expect(total).toBe(1);
    expect(items[0]).toMatchObject({ name: 'Katarina Hult', active: true });
    expect(items[0]?.memberships.map(({ role, organisationKey }) => [role, organisationKey])).toEqual([
      ['attester', 'lansstyrelsen-vastra-gotalands'],
      ['reporter', 'lansstyrelsen-vastra-gotalands'],
    ]);
    expect((await administrator.get('listPeople', { query: { name: 'ÅSA' } })).items.map((each) => each.name)).toEqual(['Åsa Bergendahl']);
    expect(JSON.stringify(all)).not.toContain('assword');
  });

  it.each(['asa.bergendahl', 'linnea.castegren', 'helena.storm-bergman', 'charlotte.nyberg-falk'])(
    'are nothing for %s to manage',
    async (name) => {
      const client = await api.as(name);
      expect((await client.call('listPeople')).status).toBe(403);
      expect((await add(client)).status).toBe(403);
      expect((await setActive(client, await idOf('karin.lindqvist'), false)).status).toBe(403);
    },
  );

  it('can sign in once they have been added', async () => {
    const answered = await add(administrator);
    expect(answered.status).toBe(201);
    expect(answered.body).toMatchObject({
      name: 'Ellen Nyström',
      active: true,
      memberships: [{ role: 'attester', organisationKey: 'tullverket' }],
    });
    const signedIn = await api.nobody.call('signIn', { body: { email: 'ellen.nystrom@TULLVERKET.example', password: newPerson.password } });
    expect(signedIn.body.me?.can).toEqual({ report: true, review: false, coordinate: false, administer: false, readAudit: true });
  });

  it('are added once, whatever the letters of the address', async () => {
    const email = 'dubbel@tullverket.example';
    const answers = await Promise.all([add(administrator, { email }), add(administrator, { email: email.toUpperCase() })]);
    expect(answers.map((each) => each.status).sort()).toEqual([201, 409]);
    const again = await add(administrator, { email });
    expect([again.status, (again.body as unknown as { kind: string }).kind]).toEqual([409, 'person-exists']);
  });

  it('are refused with every fault at once', async () => {
    const refused = await administrator.send('POST', '/api/v1/people', {
      body: { name: ' ', email: 'ingen', organisationKey: 'tullverket', role: 'chef', password: 'kort' },
    });
    const errors = (refused.body as { errors: { pointer: string }[] }).errors.map((each) => each.pointer).sort();
    expect([refused.status, errors]).toEqual([422, ['#/email', '#/name', '#/password', '#/role']]);
    const unknown = await add(administrator, { email: 'ny@tullverket.example', organisationKey: 'ingen-myndighet' });
    expect((unknown.body as unknown as { errors: { pointer: string; rule: string }[] }).errors).toMatchObject([
      { pointer: '#/organisationKey', rule: 'not-one-of' },
    ]);
  });

  it('who are shut out are out at once, and stay out until they are let in and sign in anew', async () => {
    const personId = await idOf('oskar.hedenmo');
    const person = await api.as('oskar.hedenmo');
    expect((await setActive(administrator, personId, false)).body).toMatchObject({ active: false });
    expect((await person.call('listObstacles', { params: { planKey: 'ovningsplan' } })).status).toBe(401);
    expect((await setActive(administrator, personId, true)).body).toMatchObject({ active: true });
    expect((await person.call('listOrganisations')).status).toBe(401);
    expect((await (await api.as('oskar.hedenmo')).call('listOrganisations')).status).toBe(200);
  });

  it('cannot shut themselves out, nor somebody who does not exist', async () => {
    expect((await setActive(administrator, await idOf('jonas.virtanen'), false)).status).toBe(403);
    expect((await setActive(administrator, '0190a0a0-0000-7000-8000-000000000000', false)).status).toBe(404);
    expect((await administrator.send('PUT', '/api/v1/people/jonas/active', { body: { active: false } })).status).toBe(422);
  });

  describe('have roles that an administrator changes', () => {
    const setRoles = (personId: string, roles: GivenRole[], client = administrator) =>
      client.call('setPersonRoles', { params: { personId }, body: { roles } });
    const given = async (personId: string): Promise<unknown[]> =>
      api.house.reader.rows(
        `SELECT e.action, e.reason, o.\`key\` AS organisation FROM audit_entry e LEFT JOIN organisation o ON o.id = e.organisation_id
         WHERE e.object_id = ? AND e.action LIKE 'role-%' ORDER BY e.action, e.reason`,
        [personId],
      );
    const reporterInPolice: GivenRole = { organisationKey: 'polismyndigheten', role: 'reporter' };

    it('from the next request on, each that comes or goes in the log of its organisation', async () => {
      const personId = await idOf('karin.lindqvist');
      const { items } = await administrator.get('listPeople', { query: { name: 'karin.lindqvist' } });
      expect(items[0]?.memberships.map(({ organisationKey, role }) => ({ organisationKey, role }))).toEqual([reporterInPolice]);
      const karin = await api.as('karin.lindqvist');
      expect((await karin.get('showSession')).me?.can.review).toBe(false);
      const roles: GivenRole[] = [reporterInPolice, { organisationKey: 'jamstalldhetsmyndigheten', role: 'analyst' }];
      const changed = await setRoles(personId, roles);
      expect(changed.body.memberships.map(({ organisationKey, role }) => ({ organisationKey, role })).reverse()).toEqual(roles);
      expect((await karin.get('showSession')).me?.can).toMatchObject({ report: true, review: true });
      expect((await setRoles(personId, [reporterInPolice])).status).toBe(200);
      expect((await karin.get('showSession')).me?.can).toMatchObject({ report: true, review: false });
      expect(await given(personId)).toEqual([
        { action: 'role-given', reason: 'analyst', organisation: 'jamstalldhetsmyndigheten' },
        { action: 'role-taken', reason: 'analyst', organisation: 'jamstalldhetsmyndigheten' },
      ]);
    });

    it('and those that stay leave no trace, also when all are sent again at once', async () => {
      const personId = await idOf('oskar.hedenmo');
      const wanted: GivenRole[] = [{ organisationKey: 'tullverket', role: 'ministry' }];
      const answers = await Promise.all(Array.from({ length: 4 }, () => setRoles(personId, wanted)));
      expect(answers.map((each) => each.status)).toEqual([200, 200, 200, 200]);
      const before = await given(personId);
      expect(before).toContainEqual({ action: 'role-given', reason: 'ministry', organisation: 'tullverket' });
      expect((await setRoles(personId, wanted)).status).toBe(200);
      expect(await given(personId)).toEqual(before);
      expect((await setRoles(personId, [])).body.memberships).toEqual([]);
    });

    it('not of their own, nor with what does not exist or stands twice', async () => {
      const own = await idOf('jonas.virtanen');
      expect((await setRoles(own, [reporterInPolice])).status).toBe(403);
      const personId = await idOf('karin.lindqvist');
      expect((await setRoles('0190a0a0-0000-7000-8000-000000000000', [])).status).toBe(404);
      expect((await setRoles(personId, [], await api.as('asa.bergendahl'))).status).toBe(403);
      const refused = await setRoles(personId, [reporterInPolice, { organisationKey: 'ingen-alls', role: 'reporter' }, reporterInPolice]);
      expect((refused.body as unknown as { errors: { pointer: string; rule: string }[] }).errors).toMatchObject([
        { pointer: '#/roles/1/organisationKey', rule: 'not-one-of' },
        { pointer: '#/roles/2', rule: 'repeated' },
      ]);
      expect((await administrator.get('listPeople', { query: { name: 'karin.lindqvist' } })).items[0]?.memberships).toHaveLength(1);
    });
  });

  describe('get a new first password from an administrator', () => {
    const password = 'ett helt nytt lösenord';
    const setPassword = (personId: string, client = administrator, words = password) =>
      client.call('setPersonPassword', { params: { personId }, body: { password: words } });
    const signIn = (email: string, words: string) => api.nobody.call('signIn', { body: { email, password: words } });

    it('that works at once, while the old one and everybody signed in with it are out', async () => {
      const email = 'glomsk@tullverket.example';
      const { id } = (await add(administrator, { email })).body;
      const cookie = (await signIn(email, newPerson.password)).headers.get('set-cookie')?.split(';')[0] ?? '';
      const read = () => api.nobody.call('listOrganisations', { headers: { cookie } });
      expect((await read()).status).toBe(200);
      expect((await setPassword(id)).status).toBe(200);
      expect((await read()).status).toBe(401);
      expect([(await signIn(email, newPerson.password)).status, (await signIn(email, password)).status]).toEqual([401, 201]);
      const log = await administrator.get('listAuditEntries', { query: { organisation: 'tullverket' } });
      expect(log.items[0]).toMatchObject({ action: 'person-password-set', objectId: id, actor: 'Jonas Virtanen', reason: null });
    });

    it('but not from themselves, from others, or one that is too short', async () => {
      const id = await idOf('karin.lindqvist');
      expect((await setPassword(await idOf('jonas.virtanen'))).status).toBe(403);
      expect((await setPassword(id, await api.as('asa.bergendahl'))).status).toBe(403);
      expect((await setPassword('0190a0a0-0000-7000-8000-000000000000')).status).toBe(404);
      expect((await setPassword(id, administrator, 'kort')).status).toBe(422);
    });
  });
});
