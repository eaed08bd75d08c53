import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { render, type Rendered } from '../../testing/render';
import { allByRole, byLabel, byRole, wordsIn, write } from '../../testing/seek';
import { PlanRound } from './plan-round';
import { sampleRound } from './round-sample';

const show = async (planRound = true): Promise<Rendered<PlanRound>> => {
  const screen = await render(PlanRound, { inputs: { plan: 'ovningsplan' }, routes: [{ path: '**', children: [] }] });
  screen.http
    .expectOne('/api/v1/plans/ovningsplan')
    .flush({ key: 'ovningsplan', title: { sv: 'Övningsplan', en: 'Exercise plan' }, rounds: [sampleRound()], can: { planRound } });
  await screen.settle();
  return screen;
};
const values = {
  'Namn på svenska': 'Omgång 5',
  'Namn på engelska': 'Round 5',
  'Från och med': '2026-11-01',
  'Till och med': '2027-04-30',
  Öppnar: '2027-05-03',
  'Sista dag': '2027-05-28',
  Stänger: '2027-06-11',
};
const fill = (element: HTMLElement): void => Object.entries(values).forEach(([label, value]) => write(byLabel(element, label), value));

describe('planning a round', () => {
  it('says what the round before covers', async () => {
    const { element } = await show();
    expect(wordsIn(element)).toContain('Den förra, Omgång 4, gäller 1 maj–31 oktober 2026.');
  });

  it('sends all days and goes to the round', async () => {
    const { element, http, settle } = await show();
    fill(element);
    await settle();
    byRole(element, 'button', 'Planera omgången').click();
    const asked = http.expectOne('/api/v1/plans/ovningsplan/rounds');
    expect(asked.request.body).toEqual({
      titleSv: 'Omgång 5',
      titleEn: 'Round 5',
      periodFrom: '2026-11-01',
      periodTo: '2027-04-30',
      opensOn: '2027-05-03',
      dueOn: '2027-05-28',
      closesOn: '2027-06-11',
    });
    asked.flush(sampleRound({ id: 'r5' }), { status: 201, statusText: 'Created' });
    await settle();
    expect(TestBed.inject(Router).url).toBe('/rounds/r5');
  });

  it('says at each field what is not filled in, and moves to the first', async () => {
    const { element, http, settle } = await show();
    write(byLabel(element, 'Namn på svenska'), 'Omgång 5');
    byRole(element, 'button', 'Planera omgången').click();
    await settle();
    http.expectNone('/api/v1/plans/ovningsplan/rounds');
    expect(byLabel(element, 'Namn på svenska').getAttribute('aria-invalid')).toBeNull();
    expect(allByRole(element, 'textbox')).toHaveLength(2);
    expect(document.activeElement).toBe(byLabel(element, 'Namn på engelska'));
    expect(byLabel(element, 'Stänger').getAttribute('aria-invalid')).toBe('true');
    expect(byLabel(element, 'Namn på svenska').value).toBe('Omgång 5');
  });

  it('shows the faults of the server at their fields and keeps what was written', async () => {
    const { element, http, settle } = await show();
    fill(element);
    await settle();
    byRole(element, 'button', 'Planera omgången').click();
    http.expectOne('/api/v1/plans/ovningsplan/rounds').flush(
      {
        kind: 'invalid-input',
        status: 422,
        errors: [{ pointer: '#/closesOn', rule: 'wrong-order', detail: 'Dagarna kommer i fel ordning.' }],
      },
      { status: 422, statusText: 'Unprocessable' },
    );
    await settle();
    const closes = byLabel(element, 'Stänger');
    expect(document.getElementById(closes.getAttribute('aria-describedby')!.split(' ').at(-1)!)?.textContent).toContain(
      'Dagarna kommer i fel ordning.',
    );
    expect(document.activeElement).toBe(closes);
    expect(closes.value).toBe('2027-06-11');
  });

  it('says who plans rounds to somebody who may not', async () => {
    const { element } = await show(false);
    expect(wordsIn(element)).toContain('Det är den nationella samordningen som planerar omgångar.');
    expect(allByRole(element, 'textbox')).toHaveLength(0);
  });

  it('asks for a plan when the address names none', async () => {
    const { element, http } = await render(PlanRound);
    expect(wordsIn(element)).toContain('Välj först vilken handlingsplan omgången ska gälla.');
    http.verify();
  });
});
