import { Component, inject, signal } from '@angular/core';
import { Api } from '../core/api';
import { render } from '../../testing/render';
import { byRole, wordsIn } from '../../testing/seek';
import { Pager, pagesToShow } from './pager';
import { StateView, There } from './state-view';

@Component({
  selector: 'app-host',
  imports: [Pager, StateView, There],
  template: `
    <ui-state-view [of]="plans" empty="Inga planer än." [keep]="true">
      <ng-template [uiThere]="plans" let-answer>{{ answer.items.length }} planer <ui-pager [of]="answer" /></ng-template>
    </ui-state-view>
  `,
})
class Host {
  readonly page = signal(1);
  protected readonly plans = inject(Api).read('listPlans', () => ({ query: { page: this.page() } }));
}

const answer = (count: number, page = 1): object => ({
  items: Array.from({ length: count }, (_, key) => ({ key })),
  page,
  limit: 20,
  total: 45,
});

describe('the four states of a screen', () => {
  it('reads, then is there; keeps the rows while another page is read', async () => {
    const { element, fixture, http, settle } = await render(Host);
    expect(wordsIn(byRole(element, 'status'))).toBe('Läser in …');
    http.expectOne('/api/v1/plans?page=1').flush(answer(20));
    await settle();
    expect(wordsIn(element)).toContain('20 planer Visar 1–20 av 45');
    fixture.componentInstance.page.set(3);
    await settle();
    expect(wordsIn(element)).toContain('20 planer');
    expect(element.querySelector('[aria-busy]')).not.toBeNull();
    http.expectOne('/api/v1/plans?page=3').flush(answer(5, 3));
    await settle();
    expect(wordsIn(element)).toContain('5 planer Visar 41–45 av 45');
  });

  it('says why it is empty', async () => {
    const { element, http, settle } = await render(Host);
    http.expectOne('/api/v1/plans?page=1').flush(answer(0));
    await settle();
    expect(wordsIn(element)).toBe('Inga planer än.');
  });

  it('is refused in words, and asks again when told to', async () => {
    const { element, http, settle } = await render(Host);
    http
      .expectOne('/api/v1/plans?page=1')
      .flush({ kind: 'database-away', status: 503, instance: 'req-9' }, { status: 503, statusText: 'Away' });
    await settle();
    expect(wordsIn(byRole(element, 'alert'))).toContain('Databasen svarar inte');
    expect(wordsIn(element)).toContain('Nummer i loggen: req-9');
    byRole(element, 'button', 'Försök igen').click();
    await settle();
    http.expectOne('/api/v1/plans?page=1').flush(answer(20));
    await settle();
    expect(wordsIn(element)).toContain('20 planer');
  });
});

describe('the pages of a list', () => {
  it.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [5, 10, [1, null, 4, 5, 6, null, 10]],
    [10, 10, [1, null, 9, 10]],
  ])('on page %d of %d', (page, last, shown) => {
    expect(pagesToShow(page, last)).toEqual(shown);
  });
});
