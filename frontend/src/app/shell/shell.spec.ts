import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, TitleStrategy, type Routes } from '@angular/router';
import type { Me, SessionView } from '@lagesbild/contract';
import { PageTitle } from '../core/title';
import { SessionEnd } from '../core/session-end';
import { Theme } from '../core/theme';
import { signedIn } from '../core/signed-in';
import { render, type Rendered } from '../../testing/render';
import { allByRole, byLabel, byRole, wordsIn } from '../../testing/seek';
import { Shell } from './shell';

@Component({ selector: 'app-page', template: '<h1>Sidan</h1>' })
class Page {}

const routes: Routes = [
  { path: 'sign-in', component: Page },
  { path: 'about', component: Page, data: { title: { sv: 'Om Lägesbild', en: 'About Lägesbild' } } },
  { path: 'setup', component: Page },
  { path: '**', component: Page, canActivate: [signedIn] },
];
const can: Me['can'] = { report: true, review: false, coordinate: false, administer: false, readAudit: false };
const me: Me = {
  id: '1',
  name: 'Karin Lind',
  email: 'k@x',
  memberships: [{ role: 'reporter', organisationKey: 'p', organisationName: { sv: 'Polismyndigheten', en: null } }],
  can,
};
const view: SessionView = { me, exercise: true, exerciseSignIn: true, needsSetup: false, idleEndsAt: null };

const shown = async (session: Partial<SessionView> = {}, address = '/'): Promise<Rendered<Shell>> => {
  const screen = await render(Shell, { routes, providers: [{ provide: TitleStrategy, useExisting: PageTitle }] });
  const arrived = TestBed.inject(Router).navigateByUrl(address);
  screen.http.expectOne('/api/v1/session').flush({ ...view, ...session });
  await arrived;
  await screen.settle();
  return screen;
};

const menu = (element: HTMLElement): string[] => allByRole(byRole(element, 'navigation', 'Huvudmeny'), 'link').map(wordsIn);

describe('what surrounds every page', () => {
  it('shows who is signed in, what they can do, and that this is an exercise', async () => {
    const { element } = await shown();
    expect(menu(element)).toEqual(['Att göra', 'Rapporter', 'Handlingsplaner', 'Organisationer']);
    expect(wordsIn(element)).toContain('Övningsdata: här finns en övningsplan med påhittade uppgifter');
    expect(wordsIn(element)).toContain('Karin Lind, ditt kontoPolismyndigheten · handläggare');
    expect(byRole(element, 'link', 'Att göra').getAttribute('aria-current')).toBe('page');
  });

  it('has the menu of an administrator who reviews', async () => {
    const { element } = await shown({ exercise: false, me: { ...me, can: { ...can, review: true, administer: true, readAudit: true } } });
    expect(menu(element)).toEqual(['Att göra', 'Granska', 'Handlingsplaner', 'Organisationer', 'Personer', 'Händelselogg']);
    expect(wordsIn(element)).not.toContain('Övningsdata');
  });

  it.each([
    ['/rounds/r-1/review?area=2', 'Granska'],
    ['/reports/r-1/review', 'Granska'],
    ['/reports?round=r-1', 'Granska'],
    ['/plans/p', 'Handlingsplaner'],
    ['/rounds/r-1', undefined],
    ['/plansch', undefined],
  ])('marks where %s belongs', async (address, entry) => {
    const { element } = await shown({ me: { ...me, can: { ...can, review: true } } }, address);
    const here = allByRole(byRole(element, 'navigation', 'Huvudmeny'), 'link').filter(
      (link) => link.getAttribute('aria-current') === 'page',
    );
    expect(here.map(wordsIn)).toEqual(entry === undefined ? [] : [entry]);
  });

  it('leads from one’s name to one’s account', async () => {
    const { element } = await shown();
    expect(byRole(element, 'link', 'Karin Lind, ditt konto').getAttribute('href')).toBe('/account');
  });

  it('changes language and appearance at once', async () => {
    const { element, settle } = await shown();
    byRole(element, 'button', 'English').click();
    const appearance = byLabel<HTMLSelectElement>(element, /^Utseende/);
    appearance.value = 'dark';
    appearance.dispatchEvent(new Event('change'));
    await settle();
    expect(wordsIn(element)).toContain('Exercise data');
    expect(document.documentElement.dataset['theme']).toBe('dark');
    TestBed.inject(Theme).set('system');
    await settle();
    expect(document.documentElement.hasAttribute('data-theme')).toBe(false);
  });

  it('unfolds the menu on a narrow screen, and folds it on Escape', async () => {
    const { element, settle } = await shown();
    const fold = byRole(element, 'button', 'Meny');
    fold.click();
    await settle();
    expect(fold.getAttribute('aria-expanded')).toBe('true');
    fold.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await settle();
    expect(fold.getAttribute('aria-expanded')).toBe('false');
  });

  it('says that the session has ended and leads back here', async () => {
    const { element, settle } = await shown({}, '/plans/x?page=2');
    TestBed.inject(SessionEnd).happened();
    await settle();
    expect(wordsIn(byRole(element, 'main'))).toContain('Du är inte längre inloggad');
    expect(byRole<HTMLAnchorElement>(byRole(element, 'main'), 'link', 'Logga in').getAttribute('href')).toBe(
      '/sign-in?returnTo=%2Fplans%2Fx%3Fpage%3D2',
    );
  });

  it('signs out', async () => {
    const { element, http, settle } = await shown();
    byRole(element, 'button', 'Logga ut').click();
    http.expectOne({ method: 'DELETE', url: '/api/v1/session' }).flush(null, { status: 204, statusText: 'No Content' });
    await settle();
    expect(TestBed.inject(Router).url).toBe('/sign-in');
    expect(wordsIn(element)).not.toContain('Karin Lind');
  });

  it('names the window after the page, in the language of the reader', async () => {
    const { element, settle } = await shown({}, '/about');
    expect(document.title).toBe('Om Lägesbild – Lägesbild');
    byRole(element, 'button', 'English').click();
    await settle();
    expect(document.title).toBe('About Lägesbild – Lägesbild');
    TestBed.inject(PageTitle).show('Uppdrag 6.2');
    await settle();
    expect(document.title).toBe('Uppdrag 6.2 – Lägesbild');
  });

  it('moves the focus to the content when the page changes', async () => {
    const { settle } = await shown();
    await TestBed.inject(Router).navigateByUrl('/about');
    await settle();
    expect(document.activeElement?.id).toBe('main');
  });
});

describe('who is let in', () => {
  it('sends a stranger to the sign-in page, to come back', async () => {
    await shown({ me: null }, '/reports/r1');
    expect(TestBed.inject(Router).url).toBe('/sign-in?returnTo=%2Freports%2Fr1');
  });

  it('sends whoever comes first to the setup', async () => {
    await shown({ me: null, needsSetup: true });
    expect(TestBed.inject(Router).url).toBe('/setup');
  });
});
