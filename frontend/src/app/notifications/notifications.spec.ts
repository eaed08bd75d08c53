import { TestBed } from '@angular/core/testing';
import type { Me, NotificationView } from '@lagesbild/contract';
import { Session } from '../core/session';
import { render, type Rendered } from '../../testing/render';
import { allByRole, byLabel, byRole, wordsIn } from '../../testing/seek';
import { Notifications } from './notifications';

const returned: NotificationView = {
  id: 'n1',
  cause: 'report-returned',
  text: { sv: 'Rapporten om ”Utbilda” är återsänd.', en: 'The report on “Train” has been returned.' },
  because: { sv: 'Du får detta därför att du rapporterar för Tullverket.', en: 'You get this because you report for Tullverket.' },
  link: '/reports/r1#done',
  createdAt: '2026-11-22T09:00:00.000Z',
  toDo: true,
};
const approved: NotificationView = {
  ...returned,
  id: 'n2',
  cause: 'report-approved',
  text: { sv: 'Rapporten om ”Utbilda” är godkänd.', en: 'The report on “Train” has been approved.' },
  link: '/reports/r1',
  toDo: false,
};
const none: Me['can'] = { report: true, review: false, coordinate: false, administer: false, readAudit: true };

const listed = (request: { url: string }): boolean => request.url === '/api/v1/notifications';

const answer = ({ http }: Rendered<Notifications>, items: NotificationView[]): void =>
  http.match(listed).forEach((request) => request.flush({ items, page: 1, limit: 20, total: items.length }));

const shown = async (items: NotificationView[], can: Partial<Me['can']> = {}): Promise<Rendered<Notifications>> => {
  const screen = await render(Notifications);
  void TestBed.inject(Session).ready();
  const me = { id: 'p', name: 'P', email: 'p@x', memberships: [], can: { ...none, ...can } };
  screen.http.expectOne('/api/v1/session').flush({ me, exercise: true, exerciseSignIn: true, needsSetup: false, idleEndsAt: null });
  screen.http.expectOne('/api/v1/notification-choice').flush({ frequency: 'daily', language: 'sv' });
  await screen.settle();
  answer(screen, items);
  await screen.settle();
  return screen;
};

describe('what one has to know', () => {
  it('says what to do, why one is told, and leads to the very place', async () => {
    const { element } = await shown([returned, approved]);
    expect(wordsIn(element)).toContain('2 saker väntar på dig.');
    const [first, second] = allByRole(element, 'listitem').map(wordsIn);
    expect(first).toContain('Att göraRapporten om ”Utbilda” är återsänd.Du får detta därför att du rapporterar för Tullverket.');
    expect(second).toContain('Att vetaRapporten om ”Utbilda” är godkänd.');
    expect(byRole(element, 'link', /återsänd/).getAttribute('href')).toBe('/reports/r1#done');
    expect(allByRole(element, 'link', /Sändlogg/)).toHaveLength(0);
  });

  it('says what would fill it when it is empty', async () => {
    const { element } = await shown([], { coordinate: true });
    expect(wordsIn(element)).toContain('Inget väntar på dig.');
    expect(wordsIn(element)).toContain('Här står det när en omgång öppnas');
    expect(byRole(element, 'link', /Sändlogg/).getAttribute('href')).toBe('/mails');
  });

  it('puts away, and brings back', async () => {
    const screen = await shown([returned, approved]);
    const { element, http, settle } = screen;
    const put = async (done: boolean): Promise<void> => {
      const request = http.expectOne({ method: 'PUT', url: '/api/v1/notifications/n2/done' });
      expect(request.request.body).toEqual({ done });
      request.flush(null, { status: 204, statusText: 'No Content' });
      await settle();
    };
    byRole(element, 'button', 'Lägg undan: Rapporten om ”Utbilda” är godkänd.').click();
    await put(true);
    answer(screen, [returned]);
    await settle();
    expect(allByRole(element, 'listitem')).toHaveLength(1);
    expect(document.activeElement?.textContent).toContain('Undanlagt');
    byRole(element, 'button', 'Ångra').click();
    await put(false);
    answer(screen, [returned, approved]);
    await settle();
    expect(allByRole(element, 'listitem')).toHaveLength(2);
  });

  it('saves how often mail comes as it is chosen, and says what was refused', async () => {
    const { element, http, settle } = await shown([]);
    byLabel(element, 'Inga mejl, bara i Lägesbild').click();
    const request = http.expectOne({ method: 'PUT', url: '/api/v1/notification-choice' });
    expect(request.request.body).toEqual({ frequency: 'off', language: 'sv' });
    request.flush({ frequency: 'off', language: 'sv' });
    await settle();
    expect(wordsIn(element)).toContain('Valet är sparat.');
    const language = byLabel<HTMLSelectElement>(element, /^På vilket språk/);
    language.value = 'en';
    language.dispatchEvent(new Event('change'));
    http
      .expectOne({ method: 'PUT', url: '/api/v1/notification-choice' })
      .flush({ kind: 'database-away', status: 503 }, { status: 503, statusText: 'x' });
    await settle();
    expect(wordsIn(byRole(element, 'alert'))).toContain('Databasen svarar inte');
  });

  it('says what was refused', async () => {
    const screen = await render(Notifications);
    screen.http.expectOne(listed).flush({ kind: 'busy', status: 503 }, { status: 503, statusText: 'x' });
    await screen.settle();
    expect(wordsIn(byRole(screen.element, 'alert'))).toContain('Det är hög belastning just nu');
  });
});
