import { Router } from '@angular/router';
import { TestBed } from '@angular/core/testing';
import type { MailEntry } from '@lagesbild/contract';
import { render, type Rendered } from '../../testing/render';
import { allByRole, byLabel, byRole, wordsIn, write } from '../../testing/seek';
import { MailLog } from './mail-log';

const sent: MailEntry = {
  id: 'm1',
  person: 'Karin Lind',
  address: 'karin.lind@polisen.example',
  kind: 'digest',
  subject: 'Fem rapporter är inte inlämnade',
  state: 'sent',
  attempts: 1,
  queuedAt: '2026-11-22T07:00:00.000Z',
  sentAt: '2026-11-22T07:00:05.000Z',
  nextTryAt: null,
  error: null,
};
const waiting: MailEntry = {
  ...sent,
  id: 'm2',
  kind: 'immediate',
  state: 'waiting',
  attempts: 2,
  sentAt: null,
  nextTryAt: '2026-11-22T07:05:00.000Z',
  error: 'connect ECONNREFUSED',
};

const isMails = (request: { url: string }): boolean => request.url === '/api/v1/mails';

const shown = async (items: MailEntry[], inputs: Record<string, string> = {}): Promise<Rendered<MailLog>> => {
  const screen = await render(MailLog, { inputs });
  screen.http.expectOne(isMails).flush({ items, page: 1, limit: 20, total: items.length });
  await screen.settle();
  return screen;
};

describe('the send log', () => {
  it('says who was mailed about what, and how it went', async () => {
    const { element } = await shown([sent, waiting]);
    expect(wordsIn(element)).toContain('2 mejl finns i loggen.');
    const [first, second] = allByRole(element, 'row').slice(1).map(wordsIn);
    expect(first).toBe(
      'Fem rapporter är inte inlämnade Karin Lindkarin.lind@polisen.example Samlat 22 november 2026 kl. 08.00 Skickat22 november 2026 kl. 08.00',
    );
    expect(second).toContain('Direkt');
    expect(second).toContain('Väntar2 försök, nästa 22 november 2026 kl. 08.05connect ECONNREFUSED');
  });

  it('is searched by person, subject and state, and the search stands in the address', async () => {
    const { element } = await shown([sent]);
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    write(byLabel(element, 'Namn eller adress'), ' karin ');
    byRole(element, 'button', 'Sök').click();
    expect(navigate).toHaveBeenLastCalledWith([], {
      queryParams: { person: 'karin', subject: null, page: null },
      queryParamsHandling: 'merge',
    });
    const state = byLabel<HTMLSelectElement>(element, 'Läge');
    state.value = 'failed';
    state.dispatchEvent(new Event('change'));
    expect(navigate).toHaveBeenLastCalledWith([], { queryParams: { state: 'failed', page: null }, queryParamsHandling: 'merge' });
  });

  it('says why it is empty, with a search and without', async () => {
    const { element } = await shown([]);
    expect(wordsIn(element)).toContain('Inget har mejlats än.');
    TestBed.resetTestingModule();
    const searched = await shown([], { subject: 'x' });
    expect(wordsIn(searched.element)).toContain('Inget mejl stämmer med sökningen.');
    expect(byRole(searched.element, 'link', 'Visa hela loggen').getAttribute('href')).toBe('/mails');
  });

  it('says what was refused', async () => {
    const { element, http, settle } = await render(MailLog);
    http.expectOne(isMails).flush({ kind: 'not-allowed', status: 403 }, { status: 403, statusText: 'x' });
    await settle();
    expect(wordsIn(byRole(element, 'alert'))).toContain('Du får inte göra det här');
  });
});
