import type { NewPerson } from '@lagesbild/contract';
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
});
