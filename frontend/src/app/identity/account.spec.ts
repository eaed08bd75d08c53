import { signal } from '@angular/core';
import { problems, type ProblemKind } from '@lagesbild/contract';
import { render, type Rendered } from '../../testing/render';
import { allByRole, byLabel, byRole, wordsIn, write } from '../../testing/seek';
import { Session } from '../core/session';
import { Account } from './account';

const me = {
  id: 'p-1',
  name: 'Ellen Nyström',
  email: 'ellen@tullverket.example',
  memberships: [{ role: 'attester', organisationKey: 'tullverket', organisationName: { sv: 'Tullverket', en: null } }],
};

describe('one’s own account', () => {
  let page: Rendered<Account>;

  const open = async (hasPassword: boolean): Promise<void> => {
    page = await render(Account, { providers: [{ provide: Session, useValue: { me: signal(me) } }] });
    page.http.expectOne('/api/v1/account').flush({ hasPassword });
    await page.settle();
  };
  const send = async (): Promise<ReturnType<typeof page.http.expectOne>> => {
    write(byLabel(page.element, /^Gammalt lösenord/), 'det gamla lösenordet');
    write(byLabel(page.element, /^Nytt lösenord/), 'ett helt nytt lösenord');
    byRole(page.element, 'button', 'Byt lösenord').click();
    await page.settle();
    return page.http.expectOne({ method: 'PUT', url: '/api/v1/account/password' });
  };
  const refuse = async (kind: ProblemKind, errors: unknown[] = []): Promise<void> => {
    const { status } = problems[kind];
    (await send()).flush({ kind, status, title: '', detail: '', instance: 'i', type: '', errors }, { status, statusText: kind });
    await page.settle();
  };
  const errorAt = (label: RegExp): string =>
    (byLabel(page.element, label).getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent.trim() ?? '')
      .join(' ');

  it('says who one is, and takes the old password and a new one', async () => {
    await open(true);
    expect(wordsIn(page.element)).toContain('ellen@tullverket.example');
    expect(wordsIn(page.element)).toContain('Tullverket · attestant');
    const request = await send();
    expect(request.request.body).toEqual({ old: 'det gamla lösenordet', password: 'ett helt nytt lösenord' });
    request.flush(null, { status: 204, statusText: 'x' });
    await page.settle();
    expect(wordsIn(page.element)).toContain('Lösenordet är bytt. Alla andra inloggningar med ditt konto är avslutade.');
    expect([byLabel(page.element, /^Gammalt lösenord/).value, byLabel(page.element, /^Nytt lösenord/).value]).toEqual(['', '']);
  });

  it('says at the old one that it is wrong, and keeps what was written', async () => {
    await open(true);
    await refuse('wrong-password');
    expect(errorAt(/^Gammalt lösenord/)).toContain(problems['wrong-password'].detail.sv);
    expect(allByRole(page.element, 'alert')).toEqual([]);
    expect(byLabel(page.element, /^Nytt lösenord/).value).toBe('ett helt nytt lösenord');
  });

  it('says at the new one what is wrong with it, and above the form that one has to wait', async () => {
    await open(true);
    await refuse('invalid-input', [{ pointer: '#/password', rule: 'too-short', detail: '' }]);
    expect(errorAt(/^Nytt lösenord/)).not.toBe('');
    await refuse('too-many-attempts');
    expect(wordsIn(page.element)).toContain('För många försök');
  });

  it('tells somebody without a password that there is none to change', async () => {
    await open(false);
    expect(wordsIn(page.element)).toContain('Du har inget lösenord att byta');
    expect(allByRole(page.element, 'button')).toEqual([]);
  });
});
