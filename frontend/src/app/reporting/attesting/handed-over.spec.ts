import { problems, type HandedMatter, type HandoverView } from '@lagesbild/contract';
import { render, type Rendered } from '../../../testing/render';
import { allByRole, byRole, wordsIn } from '../../../testing/seek';
import { HandedOver } from './handed-over';

jest.setTimeout(30_000);

const address = '/api/v1/handovers/h-1';
const handover: HandoverView = {
  id: 'h-1',
  from: 'Erik Nyman',
  to: 'Karin Lindqvist',
  by: 'Erik Nyman',
  at: '2026-11-20T08:00:00.000Z',
  note: 'Ring upp departementet.',
  matters: 2,
  organisationKey: 'polisen',
  takenAt: null,
  can: { take: true },
};
const matter: HandedMatter = {
  kind: 'returned',
  target: 'r-1',
  label: '6.2',
  title: { sv: 'Utbildning', en: 'Training' },
  day: '2026-11-27',
  by: null,
  notes: 1,
  open: false,
};

describe('what has been handed over', () => {
  let page: Rendered<HandedOver>;

  const open = async (more: Partial<HandoverView> = {}): Promise<void> => {
    page = await render(HandedOver, { inputs: { handoverId: 'h-1' } });
    page.http.expectOne(address).flush({ ...handover, ...more });
    await page.settle();
    const items = [matter, { ...matter, kind: 'promise', target: 'r-2', day: '2027-03-01', open: true }];
    page.http.expectOne(`${address}/matters?page=1`).flush({ items, page: 1, limit: 20, total: 2 });
    await page.settle();
  };

  it('shows the note with what was open that day, and what no longer is', async () => {
    await open();
    const words = wordsIn(page.element);
    for (const expected of ['Från Erik Nyman till Karin Lindqvist', 'Ring upp departementet.', 'Uppdraget ska vara klart 1 mars 2027.'])
      expect(words).toContain(expected);
    expect(words.split('Inte öppet längre')).toHaveLength(2);
    expect(allByRole(page.element, 'link', /Utbildning/).map((link) => link.getAttribute('href'))).toEqual([
      '/reports/r-1',
      '/reports/r-2',
    ]);
  });

  it('is taken over by the receiver, once', async () => {
    await open();
    byRole(page.element, 'button', 'Jag har tagit över').click();
    await page.settle();
    const taken = { ...handover, takenAt: '2026-11-22T09:00:00.000Z', can: { take: false } };
    page.http.expectOne({ method: 'POST', url: `${address}/taking` }).flush(taken);
    await page.settle();
    expect(wordsIn(page.element)).toContain('Du har tagit över.');
    expect(wordsIn(page.element)).toContain('Karin Lindqvist tog över 22 november 2026');
    expect(allByRole(page.element, 'button', 'Jag har tagit över')).toEqual([]);
  });

  it('says to others that it has not been taken over', async () => {
    await open({ can: { take: false } });
    expect(wordsIn(page.element)).toContain('Karin Lindqvist har inte tagit över än.');
    expect(allByRole(page.element, 'button', 'Jag har tagit över')).toEqual([]);
  });

  it('says so when it has been done in another window', async () => {
    await open();
    byRole(page.element, 'button', 'Jag har tagit över').click();
    await page.settle();
    const { status } = problems['handover-taken'];
    page.http
      .expectOne(`${address}/taking`)
      .flush({ kind: 'handover-taken', status, title: '', detail: '', instance: 'i-1', type: '' }, { status, statusText: '' });
    await page.settle();
    expect(wordsIn(page.element)).toContain('Du har redan tagit över');
    page.http.expectOne(address).flush({ ...handover, takenAt: '2026-11-22T09:00:00.000Z', can: { take: false } });
    await page.settle();
    expect(allByRole(page.element, 'button', 'Jag har tagit över')).toEqual([]);
  });
});
