import { signal } from '@angular/core';
import { problems, type Page, type PersonName, type SubstituteView } from '@lagesbild/contract';
import { render, type Rendered } from '../../../testing/render';
import { allByRole, byLabel, byRole, wordsIn, write } from '../../../testing/seek';
import { Session } from '../../core/session';
import { Substitutes } from './substitutes';

jest.setTimeout(30_000);

const helena = { id: 'p-9', name: 'Helena Storm Bergman' };
const karin = { id: 'p-1', name: 'Karin Lindqvist' };
const substitute: SubstituteView = {
  id: 's-1',
  attester: helena,
  substitute: karin,
  fromOn: '2026-07-01',
  toOn: '2026-07-31',
  reason: 'Semester.',
  namedBy: helena.name,
  namedAt: '2026-06-20T08:00:00.000Z',
  endedAt: null,
  state: 'now',
  can: { end: true },
};
type Answer = Page<SubstituteView> & { attesters: PersonName[]; colleagues: PersonName[]; can: { name: boolean } };
const answerOf = (items: SubstituteView[], more: Partial<Answer> = {}): Answer => ({
  items,
  page: 1,
  limit: 20,
  total: items.length,
  attesters: [helena],
  colleagues: [helena, karin],
  can: { name: true },
  ...more,
});
const address = '/api/v1/organisations/polisen/substitutes';

describe('substitutes', () => {
  let page: Rendered<Substitutes>;

  const open = async (
    memberships: object[] = [{ role: 'attester', organisationKey: 'polisen', organisationName: { sv: 'Polisen', en: null } }],
  ) => {
    const session = { me: signal({ id: 'p-9', name: helena.name, memberships }) };
    page = await render(Substitutes, { providers: [{ provide: Session, useValue: session }] });
  };
  const list = async (answer: Answer): Promise<void> => {
    page.http.expectOne(`${address}?page=1`).flush(answer);
    await page.settle();
  };

  it('are listed with who, for whom, when and why, and can be ended', async () => {
    await open();
    expect(wordsIn(page.element)).toContain('Läser in ersättarna');
    await list(answerOf([substitute]));
    const row = wordsIn(byRole(page.element, 'row', /^Karin Lindqvist/));
    for (const words of ['Helena Storm Bergman', '1 juli 2026 till 31 juli 2026', 'Semester.', 'Gäller nu']) expect(row).toContain(words);
    byRole(page.element, 'button', 'Avsluta nu: Karin Lindqvist').click();
    await page.settle();
    page.http.expectOne('/api/v1/substitutes/s-1/ending').flush({ ...substitute, state: 'past', can: { end: false } });
    await page.settle();
    await list(answerOf([{ ...substitute, state: 'past', endedAt: '2026-07-10T08:00:00.000Z', can: { end: false } }]));
    expect(wordsIn(page.element)).toContain('Karin Lindqvist är inte längre ersättare.');
    expect(wordsIn(page.element)).toContain('Avslutad 10 juli 2026');
    expect(allByRole(page.element, 'button', /^Avsluta nu/)).toEqual([]);
  });

  it('are named for a time: the only attester is chosen, faults stand at their fields', async () => {
    await open();
    await list(answerOf([]));
    expect(wordsIn(page.element)).toContain('Ingen ersättare har utsetts än.');
    expect(byLabel<HTMLSelectElement>(page.element, 'Vem ska ersättas?').value).toBe('p-9');
    const who = byLabel<HTMLSelectElement>(page.element, 'Vem ersätter?');
    who.value = 'p-1';
    who.dispatchEvent(new Event('change'));
    write(byLabel(page.element, /^Från och med/), '2026-07-01');
    write(byLabel(page.element, /^Till och med/), '2026-06-01');
    write(byLabel(page.element, /^Skäl/), 'Semester.');
    byRole(page.element, 'button', 'Utse en ersättare').click();
    await page.settle();
    const request = page.http.expectOne({ method: 'POST', url: address });
    expect(request.request.body).toEqual({
      attesterId: 'p-9',
      substituteId: 'p-1',
      fromOn: '2026-07-01',
      toOn: '2026-06-01',
      reason: 'Semester.',
    });
    const { status } = problems['invalid-input'];
    const errors = [{ pointer: '#/toOn', rule: 'wrong-order', detail: 'Dagarna kommer i fel ordning.' }];
    request.flush({ kind: 'invalid-input', status, title: '', detail: '', instance: 'i', type: '', errors }, { status, statusText: 'x' });
    await page.settle();
    expect(byLabel(page.element, /^Till och med/).getAttribute('aria-invalid')).toBe('true');
    expect(byLabel(page.element, /^Skäl/).value).toBe('Semester.');
  });

  it('cannot be named by those who may not', async () => {
    await open();
    await list(answerOf([], { can: { name: false } }));
    expect(allByRole(page.element, 'button', 'Utse en ersättare')).toEqual([]);
    expect(wordsIn(page.element)).toContain('Attestanten eller en administratör utser ersättare.');
  });

  it('says where to go when the reader writes for nobody', async () => {
    await open([]);
    page.http.expectNone(() => true);
    expect(byRole(page.element, 'link', 'Till organisationerna').getAttribute('href')).toBe('/organisations');
  });

  it('says what was refused', async () => {
    await open();
    page.http.expectOne(`${address}?page=1`).flush({ kind: 'not-allowed', status: 403 }, { status: 403, statusText: 'x' });
    await page.settle();
    expect(wordsIn(byRole(page.element, 'alert'))).toContain('Du får inte göra det här');
  });
});
