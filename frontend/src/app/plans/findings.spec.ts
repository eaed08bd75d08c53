import { Component } from '@angular/core';
import { Router } from '@angular/router';
import { TestBed } from '@angular/core/testing';
import { render, type Rendered } from '../../testing/render';
import { allByRole, byLabel, byRole, wordsIn } from '../../testing/seek';
import { Findings } from './findings';
import { finding, historyPlan } from './plan-sample';

@Component({ selector: 'app-elsewhere', template: '' })
class Elsewhere {}

const kinds = [
  { kind: 'negativt', count: 2 },
  { kind: 'utvecklingsomrade', count: 1 },
];
const items = [
  finding('1', 'utvecklingsomrade', {
    obstacleKind: { key: 'resursbrist', sv: 'Resursbrist', en: 'Lack of resources' },
    areas: [{ nr: 1, name: { sv: 'Område 1', en: null } }],
    organisations: [{ key: 'verket', name: { sv: 'Verket', en: null }, shortName: null }],
    perspectives: ['barnets-ratt'],
  }),
  finding('2', 'negativt', { year: null }),
  finding('3', 'negativt'),
];

const shown = async (inputs = {}, answer = { items, total: items.length }): Promise<Rendered<Findings>> => {
  const screen = await render(Findings, {
    inputs: { planKey: 'plan-2008-2010', ...inputs },
    routes: [{ path: '**', component: Elsewhere }],
  });
  screen.http.expectOne('/api/v1/plans/plan-2008-2010').flush(historyPlan);
  screen.http.expectOne((request) => request.url.endsWith('/findings')).flush({ ...answer, kinds, page: 1, limit: 100 });
  await screen.settle();
  return screen;
};

describe('the findings of a plan', () => {
  it('stand by kind, each with what it is about and its source', async () => {
    const { element } = await shown();
    expect(wordsIn(element)).toContain('Tre iakttagelser finns i de källor som har lästs: 2 på minuskontot och 1 utvecklingsområde.');
    expect(allByRole(element, 'heading').map(wordsIn)).toEqual(['Iakttagelser', 'På minuskontot', 'Utvecklingsområden']);
    expect(wordsIn(element)).toContain('År2011Slag av hinderResursbristOmråden1 Område 1Perspektivbarnets rättGällerVerket');
    expect(element.querySelector('[aria-label="Källa till Iakttagelse 2"]')).not.toBeNull();
  });

  it('are chosen by kind and area in the address', async () => {
    const { element, settle } = await shown();
    expect(byRole(element, 'link', 'På minuskontot 2').getAttribute('href')).toBe('/?kind=negativt');
    expect(byRole(element, 'link', 'Alla slag 3').getAttribute('aria-current')).toBe('true');
    const select = byLabel<HTMLSelectElement>(element, 'Insatsområde');
    select.value = 'omrade-2';
    select.dispatchEvent(new Event('change'));
    await settle();
    expect(TestBed.inject(Router).url).toBe('/?area=omrade-2');
  });

  it('ask the server for what the address says, and lead back to all', async () => {
    const screen = await render(Findings, { inputs: { planKey: 'p', kind: 'hinder', area: 'omrade-1' } });
    screen.http.expectOne('/api/v1/plans/p').flush(historyPlan);
    screen.http
      .expectOne('/api/v1/plans/p/findings?kind=hinder&area=omrade-1&page=1&limit=100')
      .flush({ items: [], total: 0, kinds, page: 1, limit: 100 });
    await screen.settle();
    expect(wordsIn(screen.element)).toContain('Ingen iakttagelse svarar mot urvalet.');
    byRole(screen.element, 'link', 'Visa alla iakttagelser');
  });

  it('stay on the screen while another choice is read', async () => {
    const { element, fixture, settle } = await shown();
    fixture.componentRef.setInput('kind', 'negativt');
    await settle();
    expect(wordsIn(element)).toContain('Iakttagelse 1');
  });

  it('say that the sources have none', async () => {
    const screen = await render(Findings, { inputs: { planKey: 'p' } });
    screen.http.expectOne('/api/v1/plans/p').flush(historyPlan);
    screen.http.expectOne((request) => request.url.endsWith('/findings')).flush({ items: [], total: 0, kinds: [], page: 1, limit: 100 });
    await screen.settle();
    expect(wordsIn(screen.element)).toContain('Planen har inga iakttagelser i de källor som har lästs.');
    expect(allByRole(screen.element, 'combobox')).toHaveLength(0);
  });
});
