import { Router } from '@angular/router';
import { TestBed } from '@angular/core/testing';
import type { OrganisationSummary } from '@lagesbild/contract';
import { render, type Rendered } from '../../testing/render';
import { allByRole, byLabel, byRole, wordsIn, write } from '../../testing/seek';
import { OrganisationList } from './organisation-list';

const board: OrganisationSummary = {
  key: 'lansstyrelsen-uppsala',
  name: { sv: 'Länsstyrelsen i Uppsala län', en: null },
  shortName: 'Lst Uppsala',
  kind: 'lansstyrelse',
  county: '03',
  validFrom: null,
  validTo: null,
  assignments: 3,
};
const gone: OrganisationSummary = {
  ...board,
  key: 'ungdomsstyrelsen',
  name: { sv: 'Ungdomsstyrelsen', en: null },
  shortName: null,
  kind: 'ny-sort',
  county: null,
  validTo: '2014',
};
const list = {
  items: [board, gone],
  page: 1,
  limit: 20,
  total: 98,
  kinds: [
    { kind: 'statlig-myndighet', count: 37 },
    { kind: 'lansstyrelse', count: 21 },
  ],
};

const shown = async (inputs: Record<string, string> = {}, answer: Partial<typeof list> = {}): Promise<Rendered<OrganisationList>> => {
  const screen = await render(OrganisationList, { inputs });
  screen.http.expectOne((request) => request.params.get('limit') === '1').flush(list);
  screen.http.expectOne((request) => request.params.get('limit') === null).flush({ ...list, ...answer });
  await screen.settle();
  return screen;
};

const until = (done: () => boolean) =>
  new Promise<void>((resolve) => {
    const look = () => (done() ? resolve() : setTimeout(look, 20));
    look();
  });

describe('the register of organisations', () => {
  it('opens with how many there are and lists them with kind, county and validity', async () => {
    const { element } = await shown();
    expect(wordsIn(element)).toContain('Registret har 98 organisationer, bland dem 37 statliga myndigheter och 21 länsstyrelser.');
    expect(allByRole(element, 'row').slice(1).map(wordsIn)).toEqual([
      'Länsstyrelsen i Uppsala län Lst Uppsala Länsstyrelse Uppsala län – 3',
      'Ungdomsstyrelsen ny-sort – upphörde 2014 3',
    ]);
    expect(byRole(element, 'link', 'Ungdomsstyrelsen').getAttribute('href')).toBe('/organisations/ungdomsstyrelsen');
  });

  it('asks for what the address says and puts what is chosen into it', async () => {
    const screen = await render(OrganisationList, { inputs: { kind: 'lansstyrelse', county: '03', page: '2' } });
    const asked = screen.http.expectOne((request) => request.params.get('limit') === null).request.params;
    expect([asked.get('kind'), asked.get('county'), asked.get('page'), asked.get('name')]).toEqual(['lansstyrelse', '03', '2', null]);
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    const county = byLabel<HTMLSelectElement>(screen.element, 'Län');
    expect(county.value).toBe('03');
    county.value = '';
    county.dispatchEvent(new Event('change'));
    expect(navigate).toHaveBeenCalledWith([], expect.objectContaining({ queryParams: { county: null, page: null } }));
  });

  it('searches once the word is written and never takes back what is being written', async () => {
    const { element, fixture, settle } = await shown();
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    const field = byLabel(element, 'Sök namn eller förkortning');
    write(field, 'lst ');
    await until(() => navigate.mock.calls.length > 0);
    expect(navigate.mock.calls).toEqual([
      [[], { queryParams: { name: 'lst', page: null }, queryParamsHandling: 'merge', replaceUrl: true }],
    ]);
    write(field, 'lst u');
    fixture.componentRef.setInput('name', 'lst');
    await settle();
    expect(field.value).toBe('lst u');
    await until(() => navigate.mock.calls.length > 1);
    fixture.componentRef.setInput('name', 'polis');
    await settle();
    expect(field.value).toBe('polis');
  });

  it('says why it is empty and leads back to all of them', async () => {
    const { element } = await shown({ name: 'zzz' }, { items: [], total: 0 });
    expect(wordsIn(element)).toContain('Ingen organisation svarar mot urvalet.');
    expect(byRole(element, 'link', 'Visa alla organisationer').getAttribute('href')).toBe('/organisations');
  });

  it('says what was refused', async () => {
    const { element, http, settle } = await render(OrganisationList);
    http.match(() => true).forEach((request) => request.flush({ kind: 'busy', status: 503 }, { status: 503, statusText: 'x' }));
    await settle();
    expect(wordsIn(byRole(element, 'alert'))).toContain('Det är hög belastning just nu');
  });
});
