import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { problems, type RoundView } from '@lagesbild/contract';
import { allByRole, byLabel, byRole, wordsIn } from '../../../testing/seek';
import { render, type Rendered } from '../../../testing/render';
import { reportOf } from '../report-sample';
import { pageOf, queued } from './review-sample';
import { RoundQueue } from './round-queue';

jest.setTimeout(30_000);

const isQueue = ({ url }: { url: string }): boolean => url === '/api/v1/rounds/round-5/review-queue';

describe('the review queue of a round', () => {
  const show = async (): Promise<Rendered<RoundQueue>> => {
    const page = await render(RoundQueue, { inputs: { roundId: 'round-5' }, routes: [{ path: '**', children: [] }] });
    const round: Partial<RoundView> = {
      ...reportOf().round,
      planKey: 'ovning',
      planTitle: { sv: 'Övningsplan', en: null },
      exercise: true,
      byArea: [
        { areaNr: 6, areaName: { sv: 'Brottsbekämpning', en: null }, completeness: {} as RoundView['byArea'][number]['completeness'] },
      ],
    };
    page.http.expectOne('/api/v1/rounds/round-5').flush(round);
    page.http.match(({ url }) => url === '/api/v1/organisations').forEach((request) => request.flush(pageOf([])));
    return page;
  };
  const answer = async (page: Rendered<RoundQueue>, rows: ReturnType<typeof queued>[]): Promise<void> => {
    page.http.match(isQueue).forEach((request) => request.flush(pageOf(rows)));
    await page.settle();
  };

  it('shows who has each report and since when, and what is worth knowing', async () => {
    const page = await show();
    const review = { by: 'Rahel Gebremedhin', mine: false, since: '2027-01-29T08:00:00.000Z' };
    const facts = { status: 'in-review' as const, review, notes: 2, suggestions: 1, locked: true };
    const taken = { ...queued('r-1', 'Utbildning', '2027-01-28T13:05:00.000Z'), ...facts };
    await answer(page, [taken, { ...queued('r-2', 'Stödboende', '2027-01-27T13:05:00.000Z'), resubmitted: true }]);
    const row = wordsIn(allByRole(page.element, 'row').find((each) => each.textContent.includes('Utbildning')) ?? page.element);
    expect(row).toContain('granskas av Rahel Gebremedhin');
    expect(row).toContain('sedan 29 januari 2027');
    expect(row).toContain('2 noter, 1 förslag, låst');
    expect(wordsIn(page.element)).toContain('inlämnad igen');
    expect(wordsIn(byRole(page.element, 'heading', /väntar/))).toContain('En rapport väntar');
  });

  it('puts a filter in the address, asks the server with it, and takes it along to the report', async () => {
    const page = await show();
    await answer(page, []);
    const field = byLabel(page.element, 'Läge') as unknown as HTMLSelectElement;
    field.value = 'mine';
    field.dispatchEvent(new Event('change'));
    await page.settle();
    expect(TestBed.inject(Router).url).toBe('/?state=mine');
    const asked = page.http.match(isQueue);
    expect(asked.map(({ request }) => request.params.get('state'))).toEqual(['mine', 'mine']);
    asked.forEach((request) => request.flush(pageOf([queued('r-1', 'Utbildning', '2027-01-28T13:05:00.000Z')])));
    await page.settle();
    expect(byRole(page.element, 'link', /Utbildning/).getAttribute('href')).toBe('/reports/r-1/review?state=mine&round=round-5');
  });

  it('says that nothing waits, and why it cannot be read', async () => {
    const page = await show();
    await answer(page, []);
    expect(wordsIn(page.element)).toContain('Inga rapporter väntar i omgången.');
    page.fixture.componentRef.setInput('page', '2');
    await page.settle();
    const { status } = problems['not-allowed'];
    const body = { kind: 'not-allowed', status, title: '', detail: '', instance: '', type: '' };
    page.http.match(isQueue).forEach((request) => request.flush(body, { status, statusText: 'x' }));
    await page.settle();
    expect(wordsIn(byRole(page.element, 'alert'))).toContain('Du får inte göra det här');
  });
});
