import { TestBed } from '@angular/core/testing';
import type { Me, PersonView } from '@lagesbild/contract';
import { Session } from '../core/session';
import { render, type Rendered } from '../../testing/render';
import { allByRole, byLabel, byRole, wordsIn, write } from '../../testing/seek';
import { People } from './people';

const membership = { role: 'reporter' as const, organisationKey: 'polisen', organisationName: { sv: 'Polismyndigheten', en: null } };
const karin: PersonView = { id: 'p1', name: 'Karin Lind', email: 'karin@x.example', active: true, memberships: [membership] };
const jonas: PersonView = {
  id: 'p2',
  name: 'Jonas Virtanen',
  email: 'jonas@x.example',
  active: true,
  memberships: [{ ...membership, role: 'administrator' }],
};
const can: Me['can'] = { report: false, review: false, coordinate: false, administer: true, readAudit: true };
const tull = {
  key: 'tullverket',
  name: { sv: 'Tullverket', en: null },
  shortName: null,
  kind: 'statlig-myndighet',
  county: null,
  validFrom: null,
  validTo: null,
  assignments: 0,
};

const answerLists = ({ http }: Rendered<People>, items: PersonView[] = [jonas, karin]): void => {
  http
    .match((request) => request.url === '/api/v1/people' && request.method === 'GET')
    .forEach((request) => request.flush({ items, page: 1, limit: 20, total: 86 }));
  http
    .match((request) => request.url === '/api/v1/organisations')
    .forEach((request) => request.flush({ items: [tull], page: 1, limit: 100, total: 1, kinds: [] }));
};

const shown = async (inputs: Record<string, string> = {}, items?: PersonView[]): Promise<Rendered<People>> => {
  const screen = await render(People, { inputs });
  void TestBed.inject(Session).ready();
  const me = { ...jonas, can };
  screen.http.expectOne('/api/v1/session').flush({ me, exercise: true, exerciseSignIn: true, needsSetup: false, idleEndsAt: null });
  await screen.settle();
  answerLists(screen, items);
  await screen.settle();
  return screen;
};

const describedBy = (control: HTMLElement): string =>
  (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => wordsIn(document.getElementById(id)!))
    .join(' ');

describe('people', () => {
  it('are listed with their roles and whether they can sign in', async () => {
    const { element } = await shown();
    expect(wordsIn(element)).toContain('86 personer har roller här.');
    const cells = allByRole(element, 'cell').map(wordsIn);
    expect(allByRole(element, 'rowheader').map(wordsIn)).toEqual(['Jonas Virtanen', 'Karin Lind']);
    expect(cells.slice(0, 3)).toEqual([
      'jonas@x.example',
      'Administratör, Polismyndigheten',
      '● Kan logga inDet är du. En annan administratör kan stänga av dig och ändra dina roller.',
    ]);
    expect(cells.slice(3)).toEqual(['karin@x.example', 'Handläggare, Polismyndigheten', '● Kan logga in Ändra Stäng av']);
  });

  it('are shut out at once, and the last step can be undone', async () => {
    const { element, http, settle } = await shown();
    byRole(element, 'button', 'Stäng av Karin Lind').click();
    await settle();
    const request = http.expectOne({ method: 'PUT', url: '/api/v1/people/p1/active' });
    expect(request.request.body).toEqual({ active: false });
    request.flush({ ...karin, active: false });
    await settle();
    expect(wordsIn(element)).toContain('Karin Lind är avstängd och utloggad');
    expect(wordsIn(byRole(element, 'row', /^Karin Lind/))).toContain('■ Avstängd');
    expect(wordsIn(document.activeElement as HTMLElement)).toContain('Karin Lind är avstängd');
    byRole(element, 'button', 'Ångra: släpp in igen').click();
    await settle();
    expect(http.expectOne('/api/v1/people/p1/active').request.body).toEqual({ active: true });
  });

  it('say what was refused, and let nothing be changed without it', async () => {
    const { element, http, settle } = await shown();
    byRole(element, 'button', 'Stäng av Karin Lind').click();
    await settle();
    http.expectOne('/api/v1/people/p1/active').flush({ kind: 'not-allowed', status: 403 }, { status: 403, statusText: 'x' });
    await settle();
    expect(wordsIn(byRole(element, 'alert'))).toContain('Du får inte göra det här');
    expect(wordsIn(byRole(element, 'row', /^Karin Lind/))).toContain('Kan logga in');
  });

  it('say why nobody is found', async () => {
    const { element } = await shown({ name: 'zzz' }, []);
    expect(wordsIn(element)).toContain('Ingen person svarar mot sökningen.');
    expect(byRole(element, 'link', 'Visa alla personer').getAttribute('href')).toBe('/people');
  });

  it('are nothing for those who may not manage them', async () => {
    const { element, http, settle } = await render(People);
    http.match(() => true).forEach((request) => request.flush({ kind: 'not-allowed', status: 403 }, { status: 403, statusText: 'x' }));
    await settle();
    expect(wordsIn(byRole(element, 'alert'))).toContain('Du får inte göra det här');
    expect(allByRole(element, 'button', 'Lägg till en person')).toHaveLength(0);
  });
});

describe('adding a person', () => {
  const opened = async (): Promise<Rendered<People>> => {
    const screen = await shown();
    byRole(screen.element, 'button', 'Lägg till en person').click();
    await screen.settle();
    return screen;
  };
  const send = async ({ element, settle }: Rendered<People>): Promise<void> => {
    byRole(element, 'button', 'Lägg till personen').click();
    await settle();
  };

  it('begins in the first field and says the rule of the password', async () => {
    const { element, settle } = await opened();
    expect(document.activeElement).toBe(byLabel(element, 'Namn'));
    expect(describedBy(byLabel(element, 'Första lösenord'))).toMatch(/^Mellan 15 och 128 tecken/);
    expect(byLabel(element, 'Första lösenord').type).toBe('password');
    byLabel(element, 'Visa lösenordet').click();
    await settle();
    expect(byLabel(element, 'Första lösenord').type).toBe('text');
  });

  it('puts every fault at its field, goes to the first and keeps what was written', async () => {
    const screen = await opened();
    const { element, http, settle } = screen;
    write(byLabel(element, 'Namn'), 'Ellen Nyström');
    write(byLabel(element, 'Första lösenord'), 'kort');
    await send(screen);
    const errors = [
      { pointer: '#/email', rule: 'not-an-email', detail: 'Skriv en e-postadress, till exempel namn@myndighet.se.' },
      { pointer: '#/organisationKey', rule: 'wrong-form', detail: '' },
      { pointer: '#/role', rule: 'not-one-of', detail: '' },
      { pointer: '#/password', rule: 'too-short', detail: '' },
    ];
    http
      .expectOne({ method: 'POST', url: '/api/v1/people' })
      .flush({ kind: 'invalid-input', status: 422, errors }, { status: 422, statusText: 'x' });
    await settle();
    expect(describedBy(byLabel(element, 'E-postadress'))).toContain('Skriv en e-postadress');
    expect(describedBy(byLabel(element, 'Organisation'))).toContain('Välj en organisation.');
    expect(wordsIn(byRole(element, 'group', /^Roll/))).toContain('Välj ett av alternativen.');
    expect(describedBy(byLabel(element, 'Första lösenord'))).toContain('Lösenordet har 4 tecken och behöver minst 15.');
    expect(document.activeElement).toBe(byLabel(element, 'E-postadress'));
    expect([byLabel(element, 'Namn').value, byLabel(element, 'Första lösenord').value]).toEqual(['Ellen Nyström', 'kort']);
  });

  it('says at the address that the person is there already', async () => {
    const screen = await opened();
    await send(screen);
    screen.http
      .expectOne({ method: 'POST', url: '/api/v1/people' })
      .flush({ kind: 'person-exists', status: 409 }, { status: 409, statusText: 'x' });
    await screen.settle();
    expect(describedBy(byLabel(screen.element, 'E-postadress'))).toContain('Personen finns redan');
  });

  it('sends what was written, tells it and empties the form', async () => {
    const screen = await opened();
    const { element, http, settle } = screen;
    write(byLabel(element, 'Namn'), 'Ellen Nyström');
    write(byLabel(element, 'E-postadress'), ' ellen@tull.example ');
    const organisation = byLabel<HTMLSelectElement>(element, 'Organisation');
    organisation.value = 'tullverket';
    organisation.dispatchEvent(new Event('change'));
    byRole(element, 'radio', /^Attestant/).click();
    write(byLabel(element, 'Första lösenord'), 'ett ganska långt lösenord');
    await send(screen);
    const request = http.expectOne({ method: 'POST', url: '/api/v1/people' });
    expect(request.request.body).toEqual({
      name: 'Ellen Nyström',
      email: 'ellen@tull.example',
      organisationKey: 'tullverket',
      role: 'attester',
      password: 'ett ganska långt lösenord',
    });
    request.flush({ ...karin, id: 'p3', name: 'Ellen Nyström' });
    await settle();
    answerLists(screen);
    await settle();
    expect(wordsIn(element)).toContain('Ellen Nyström är tillagd');
    expect(wordsIn(element)).not.toContain('ett ganska långt lösenord');
    expect(byLabel(element, 'Första lösenord').value).toBe('');
  });
});

describe('changing a person', () => {
  const opened = async (): Promise<Rendered<People>> => {
    const screen = await shown();
    byRole(screen.element, 'button', 'Ändra roller och lösenord för Karin Lind').click();
    await screen.settle();
    answerLists(screen);
    await screen.settle();
    return screen;
  };
  const form = (element: HTMLElement): HTMLElement => element.querySelector('identity-change-person')!;
  const choose = (element: HTMLElement, label: string, value: string): void => {
    const field = byLabel<HTMLSelectElement>(element, label);
    field.value = value;
    field.dispatchEvent(new Event('change'));
  };

  it('takes a role away and gives another, and tells it', async () => {
    const { element, http, settle } = await opened();
    expect(wordsIn(form(element))).toContain('Handläggare, Polismyndigheten');
    byRole(element, 'button', 'Ta bort Handläggare, Polismyndigheten').click();
    await settle();
    expect(wordsIn(element)).toContain('Tas bort när du sparar');
    choose(form(element), 'Roll', 'attester');
    byRole(element, 'button', 'Spara rollerna').click();
    await settle();
    expect(wordsIn(element)).toContain('Välj både roll och organisation.');
    http.expectNone('/api/v1/people/p1/roles');
    choose(form(element), 'Organisation', 'tullverket');
    byRole(element, 'button', 'Spara rollerna').click();
    await settle();
    const request = http.expectOne({ method: 'PUT', url: '/api/v1/people/p1/roles' });
    expect(request.request.body).toEqual({ roles: [{ organisationKey: 'tullverket', role: 'attester' }] });
    const attester = { role: 'attester' as const, organisationKey: 'tullverket', organisationName: { sv: 'Tullverket', en: null } };
    request.flush({ ...karin, memberships: [attester] });
    await settle();
    expect(wordsIn(element)).toContain('Rollerna är sparade för Karin Lind');
    expect(wordsIn(byRole(element, 'row', /^Karin Lind/))).toContain('Attestant, Tullverket');
    expect(allByRole(element, 'button', 'Ta bort Attestant, Tullverket')).toHaveLength(1);
  });

  it('sets a new password, says how long it has to be, and forgets it', async () => {
    const { element, http, settle } = await opened();
    const panel = form(element);
    write(byLabel(panel, 'Första lösenord'), 'kort');
    byRole(panel, 'button', 'Sätt lösenordet').click();
    await settle();
    const errors = [{ pointer: '#/password', rule: 'too-short', detail: '' }];
    const url = '/api/v1/people/p1/password';
    http.expectOne({ method: 'PUT', url }).flush({ kind: 'invalid-input', status: 422, errors }, { status: 422, statusText: 'x' });
    await settle();
    expect(describedBy(byLabel(panel, 'Första lösenord'))).toContain('Lösenordet har 4 tecken och behöver minst 15.');
    write(byLabel(panel, 'Första lösenord'), 'ett ganska långt lösenord');
    byRole(panel, 'button', 'Sätt lösenordet').click();
    await settle();
    http.expectOne(url).flush(karin);
    await settle();
    expect(wordsIn(element)).toContain('Karin Lind har ett nytt lösenord och är utloggad');
    expect(byLabel(panel, 'Första lösenord').value).toBe('');
  });

  it('says what was refused and keeps what was chosen', async () => {
    const { element, http, settle } = await opened();
    byRole(element, 'button', 'Ta bort Handläggare, Polismyndigheten').click();
    await settle();
    byRole(element, 'button', 'Spara rollerna').click();
    await settle();
    http.expectOne('/api/v1/people/p1/roles').flush({ kind: 'not-allowed', status: 403 }, { status: 403, statusText: 'x' });
    await settle();
    expect(wordsIn(byRole(element, 'alert'))).toContain('Du får inte göra det här');
    expect(wordsIn(element)).toContain('Tas bort när du sparar');
  });

  it('is nobody’s own to do', async () => {
    const { element } = await shown();
    expect(allByRole(element, 'button', /^Ändra roller och lösenord för/)).toHaveLength(1);
  });
});
