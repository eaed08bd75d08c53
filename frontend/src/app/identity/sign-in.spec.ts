import { Component } from '@angular/core';
import { Router } from '@angular/router';
import { TestBed } from '@angular/core/testing';
import type { SessionView } from '@lagesbild/contract';
import { render, type Rendered } from '../../testing/render';
import { allByRole, byLabel, byRole, wordsIn, write } from '../../testing/seek';
import { SignInPage } from './sign-in';

@Component({ selector: 'app-elsewhere', template: '' })
class Elsewhere {}

const view: SessionView = { me: null, exercise: true, exerciseSignIn: true, needsSetup: false, idleEndsAt: null };
const polisen = { organisationKey: 'polisen', organisationName: { sv: 'Polismyndigheten', en: null } };
const people = [
  { id: '2', name: 'Nils Öst', email: 'n@x', title: { sv: 'Utredare', en: null }, memberships: [{ role: 'analyst', ...polisen }] },
  { id: '1', name: 'Karin Lind', email: 'k@x', title: { sv: 'Handläggare', en: null }, memberships: [{ role: 'reporter', ...polisen }] },
];

const shown = async (session: Partial<SessionView> = {}, inputs = {}): Promise<Rendered<SignInPage>> => {
  const screen = await render(SignInPage, { inputs, routes: [{ path: '**', component: Elsewhere }] });
  screen.http.expectOne('/api/v1/session').flush({ ...view, ...session });
  await screen.settle();
  return screen;
};

describe('signing in', () => {
  it('puts each fault at its field and keeps what was written', async () => {
    const { element, http, settle } = await shown({ exerciseSignIn: false });
    write(byLabel(element, 'Lösenord'), 'en lång mening som jag minns');
    byRole(element, 'button', 'Logga in').click();
    await settle();
    expect(wordsIn(byRole(element, 'button'))).toBe('Loggar in …');
    const request = http.expectOne({ method: 'POST', url: '/api/v1/session' });
    expect(request.request.body).toEqual({ email: '', password: 'en lång mening som jag minns' });
    const errors = [{ pointer: '#/email', rule: 'required', detail: '' }];
    request.flush({ kind: 'invalid-input', status: 422, errors }, { status: 422, statusText: 'x' });
    await settle();
    const described = byLabel(element, 'E-postadress').getAttribute('aria-describedby') ?? '';
    expect(wordsIn(document.getElementById(described)!)).toBe('Fyll i det här fältet.');
    expect(byLabel(element, 'Lösenord').value).toBe('en lång mening som jag minns');
    expect(wordsIn(byRole(element, 'alert'))).toContain('Något i uppgifterna behöver rättas');
  });

  it('offers the exercise people by role, and only in an exercise', async () => {
    const { element, http, settle } = await shown();
    http.expectOne('/api/v1/exercise-people').flush({ people });
    await settle();
    expect(allByRole(element, 'heading').map(wordsIn).slice(-2)).toEqual(['handläggare', 'utredare']);
    byRole(element, 'button', /^Karin Lind/).click();
    expect(http.expectOne('/api/v1/exercise-sessions').request.body).toEqual({ personId: '1' });
  });

  it('asks for no exercise people elsewhere', async () => {
    const { element, http } = await shown({ exerciseSignIn: false });
    http.expectNone('/api/v1/exercise-people');
    expect(wordsIn(element)).not.toContain('Öva');
  });

  it.each([
    ['/reports/r1?part=money', '/reports/r1?part=money'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    [undefined, '/'],
  ])('goes from returnTo=%s to %s', async (returnTo, destination) => {
    const { element, http, settle } = await shown({ exerciseSignIn: false }, { returnTo });
    byRole(element, 'button', 'Logga in').click();
    http.expectOne({ method: 'POST', url: '/api/v1/session' }).flush({ ...view, me: { ...people[0], can: {} } });
    await settle();
    expect(TestBed.inject(Router).url).toBe(destination);
  });

  it('leads to the first administrator while there is none', async () => {
    await shown({ needsSetup: true });
    expect(TestBed.inject(Router).url).toBe('/setup');
  });
});
