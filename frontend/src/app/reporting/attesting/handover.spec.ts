import { signal } from '@angular/core';
import type { HandoverView, OpenMatter } from '@lagesbild/contract';
import { render, type Rendered } from '../../../testing/render';
import { allByRole, byLabel, byRole, wordsIn, write } from '../../../testing/seek';
import { Session } from '../../core/session';
import { Handover } from './handover';

jest.setTimeout(30_000);

const matter = (more: Partial<OpenMatter>): OpenMatter => ({
  kind: 'draft',
  target: 'r-1',
  label: '6.2',
  title: { sv: 'Utbildning', en: 'Training' },
  day: '2026-11-27',
  by: null,
  notes: 0,
  ...more,
});
const handed: HandoverView = {
  id: 'h-1',
  from: 'Erik Nyman',
  to: 'Karin Lindqvist',
  by: 'Erik Nyman',
  at: '2026-11-20T08:00:00.000Z',
  note: 'Ring upp departementet.',
  matters: 4,
  organisationKey: 'polisen',
  takenAt: null,
  can: { take: false },
};
const people = [
  { id: 'p-1', name: 'Karin Lindqvist', active: true },
  { id: 'p-2', name: 'Li Berg', active: true },
  { id: 'p-3', name: 'Erik Nyman', active: false },
];
const address = '/api/v1/organisations/polisen';
const pageOf = <Item>(items: Item[]) => ({ items, page: 1, limit: 20, total: items.length });

describe('handing over', () => {
  let page: Rendered<Handover>;

  const open = async (matters: OpenMatter[], handovers: HandoverView[] = []): Promise<void> => {
    const memberships = [{ role: 'reporter', organisationKey: 'polisen', organisationName: { sv: 'Polisen', en: null } }];
    const session = { me: signal({ id: 'p-1', name: 'Karin Lindqvist', memberships }) };
    page = await render(Handover, { providers: [{ provide: Session, useValue: session }] });
    page.http.expectOne(`${address}/open-matters?page=1`).flush(pageOf(matters));
    page.http.expectOne(`${address}/handovers`).flush({ ...pageOf(handovers), people });
    await page.settle();
  };

  it('shows what is open, each with where it is and what it waits for', async () => {
    await open(
      [
        matter({ kind: 'returned', notes: 2 }),
        matter({ by: 'Li Berg' }),
        matter({ kind: 'obstacle', target: 'o-1', label: null, day: null }),
        matter({ kind: 'promise', day: '2027-03-01' }),
        matter({ kind: 'deliverable', target: 'a-1', day: '2020-12-01' }),
      ],
      [handed],
    );
    const words = wordsIn(page.element);
    for (const expected of [
      '2 noter att läsa. Sista dag 27 november 2026.',
      'Senast sparat av Li Berg. Sista dag 27 november 2026.',
      'Hinder som väntar på er',
      'Uppdraget ska vara klart 1 mars 2027.',
      'Skulle ha lämnats 1 december 2020.',
      'Från Erik Nyman till Karin Lindqvist',
      'Ring upp departementet.',
      'Karin Lindqvist har inte tagit över än.',
      'Rapporter och utkast hör till organisationen, inte till en person. Inget flyttas',
    ])
      expect(words).toContain(expected);
    const links = allByRole(page.element, 'link', /Utbildning/).map((link) => link.getAttribute('href'));
    expect(byRole(page.element, 'link', 'Från Erik Nyman till Karin Lindqvist').getAttribute('href')).toBe('/reports/handover/h-1');
    expect(links).toEqual(['/reports/r-1', '/reports/r-1', '/obstacles/o-1', '/reports/r-1', '/assignments/a-1']);
  });

  it('leaves a note to a colleague who is still there', async () => {
    await open([]);
    expect(wordsIn(page.element)).toContain('Inget är öppet just nu.');
    const [giver, taker] = ['Vem lämnar över?', 'Vem tar över?'].map((label) => byLabel<HTMLSelectElement>(page.element, label));
    expect(giver?.value).toBe('p-1');
    expect([...taker!.options].map((option) => option.text).slice(1)).toEqual(['Li Berg']);
    taker!.value = 'p-2';
    taker!.dispatchEvent(new Event('change'));
    write(byLabel(page.element, /^Vad behöver den som tar över veta\?/), 'Noten om pengarna är besvarad.');
    byRole(page.element, 'button', 'Lämna över').click();
    await page.settle();
    const request = page.http.expectOne({ method: 'POST', url: `${address}/handovers` });
    expect(request.request.body).toEqual({ fromId: 'p-1', toId: 'p-2', note: 'Noten om pengarna är besvarad.' });
    request.flush({ ...handed, to: 'Li Berg' });
    await page.settle();
    expect(wordsIn(page.element)).toContain('Överlämnat till Li Berg.');
  });
});
