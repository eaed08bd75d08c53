import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { RoundView } from '@lagesbild/contract';
import { render, type Rendered } from '../../testing/render';
import { allByRole, byLabel, byRole, wordsIn } from '../../testing/seek';
import { Round } from './round';
import { sampleReports, sampleRound } from './round-sample';

const listed = '/api/v1/rounds/r4/reports';
const answerReports = ({ http }: Rendered<Round>): void => {
  http.match(({ url }) => url === listed).forEach((asked) => asked.flush({ items: sampleReports, page: 1, limit: 20, total: 2 }));
};
const show = async (facts: Partial<RoundView> = {}): Promise<Rendered<Round>> => {
  const screen = await render(Round, { inputs: { roundId: 'r4' } });
  screen.http.expectOne('/api/v1/rounds/r4').flush(sampleRound(facts));
  await screen.settle();
  answerReports(screen);
  await screen.settle();
  return screen;
};
const closed = {
  state: 'closed' as const,
  closedAt: '2026-12-11T13:00:00.000Z',
  waiting: 0,
  can: { open: false, close: false, publish: true, review: true, askQuestions: false, extend: true },
};

describe('a round', () => {
  it('says its state and keeps the last day and the closing apart', async () => {
    const { element } = await show();
    expect(byRole(element, 'heading', 'Omgång 4: öppen')).toBeTruthy();
    expect(wordsIn(element)).toContain('Omgången är öppen.');
    const days = byRole(element, 'heading', 'Omgångens dagar').closest('section')!;
    expect(wordsIn(days)).toContain('Sista dag27 november 2026');
    expect(wordsIn(days)).toContain('Stänger11 december 2099');
  });

  it('shows the five figures together, also by area', async () => {
    const { element } = await show();
    expect(wordsIn(element)).toContain('Väntade6Inkomna4Andel inkomna67 %I tid3Andel i tid50 %Godkända2');
    expect(
      allByRole(byRole(element, 'table', 'Per insatsområde'), 'cell')
        .map(wordsIn)
        .slice(0, 6),
    ).toEqual(['6', '4', '67 %', '3', '50 %', '2']);
    expect(byRole(element, 'link', '1 Samordning').getAttribute('href')).toBe('/?area=1#reports');
  });

  it('lists who is where: what has come in leads to the review, the rest to the assignment', async () => {
    const { element } = await show();
    const rows = allByRole(byRole(element, 'table', 'Vem är var?'), 'row')
      .slice(1)
      .map(wordsIn);
    expect(rows[0]).toContain('del av ett gemensamt uppdrag');
    expect(rows[0]).toContain('20 november 2026 i tid');
    expect(rows[1]).toContain('Ej inlämnad än');
    expect(byRole(element, 'link', /Regional samverkan/).getAttribute('href')).toBe('/reports/p1/review');
    expect(byRole(element, 'link', /Metodstöd/).getAttribute('href')).toBe('/assignments/ovning-1-2');
  });

  it('filters in the address, never by draft', async () => {
    const { element, settle } = await show();
    const status = byLabel<HTMLSelectElement>(element, 'Var rapporten står');
    expect([...status.options].map((option) => option.value)).not.toContain('draft');
    status.value = 'missing';
    status.dispatchEvent(new Event('change'));
    await settle();
    expect(TestBed.inject(Router).url).toBe('/?status=missing');
  });

  it('asks for what the address says, and says that nothing matches', async () => {
    const { element, http, settle } = await render(Round, { inputs: { roundId: 'r4', status: 'missing', area: '1', page: '2' } });
    http.expectOne('/api/v1/rounds/r4').flush(sampleRound());
    await settle();
    const asked = http.expectOne(({ url }) => url === listed);
    expect(asked.request.params.toString()).toBe('status=missing&area=1&page=2');
    asked.flush({ items: [], page: 2, limit: 20, total: 0 });
    await settle();
    expect(wordsIn(element)).toContain('Ingen rapport svarar mot urvalet.');
  });

  it('expects no report before it is opened', async () => {
    const nothing = { expected: 0, received: 0, receivedShare: null, onTime: 0, onTimeShare: null, approved: 0 };
    const { element, http } = await show({
      state: 'planned',
      openedAt: null,
      completeness: nothing,
      byArea: [],
      waiting: 0,
      can: { open: true, close: false, publish: false, review: false, askQuestions: false, extend: false },
    });
    expect(wordsIn(element)).toContain('rapporterna skapas när omgången öppnas');
    expect(allByRole(element, 'table')).toHaveLength(0);
    http.verify();
  });

  it('shows nobody else how others report before it is published', async () => {
    const { element, http } = await show({
      completeness: null,
      byArea: [],
      waiting: null,
      can: { open: false, close: false, publish: false, review: false, askQuestions: false, extend: false },
    });
    expect(wordsIn(element)).toContain('Vem som har rapporterat visas för alla när omgången är publicerad.');
    expect(allByRole(element, 'table')).toHaveLength(0);
    expect(allByRole(element, 'button')).toHaveLength(0);
    http.verify();
  });
});

describe('what can be done with a round', () => {
  it('closes only after saying what happens', async () => {
    const { element, http, settle } = await show();
    byRole(element, 'button', 'Stäng omgången').click();
    await settle();
    expect(document.activeElement).toBe(byRole(element, 'heading', 'Stäng omgången?'));
    expect(wordsIn(element)).toContain('Det som inte har kommit in, 2 rapporter, blir kvar som saknat.');
    expect(wordsIn(element)).toContain('den stängs nu före den dagen');
    byRole(element, 'button', 'Stäng omgången').click();
    const asked = http.expectOne('/api/v1/rounds/r4/closing');
    expect(asked.request.method).toBe('POST');
    asked.flush(sampleRound(closed));
    await settle();
    expect(wordsIn(element)).toContain('Omgången är stängd');
    expect(byRole(element, 'heading', 'Omgång 4: stängd')).toBeTruthy();
  });

  it('can be left undone', async () => {
    const { element, settle } = await show();
    byRole(element, 'button', 'Stäng omgången').click();
    await settle();
    byRole(element, 'button', 'Avbryt').click();
    await settle();
    expect(allByRole(element, 'heading', 'Stäng omgången?')).toHaveLength(0);
  });

  it('opens with what every organisation gets', async () => {
    const { element, settle } = await show({
      state: 'planned',
      openedAt: null,
      can: { open: true, close: false, publish: false, review: false, askQuestions: false, extend: false },
    });
    byRole(element, 'button', 'Öppna omgången').click();
    await settle();
    expect(wordsIn(element)).toContain('Sista dag att rapportera i tid är 27 november 2026.');
  });

  it('publishes with the same key however many times it is tried', async () => {
    const { element, http, settle } = await show(closed);
    byRole(element, 'button', 'Publicera omgången').click();
    await settle();
    expect(wordsIn(element)).toContain('Bilden byggs av 2 rapporter som är godkända.');
    expect(wordsIn(element)).toContain('2 rapporter saknas och visas som ej rapporterat, inte som ogjort.');
    expect(wordsIn(element)).toContain('2 rapporter är återsända och inte godkända');
    byRole(element, 'button', 'Publicera omgången').click();
    const first = http.expectOne('/api/v1/rounds/r4/publication');
    first.error(new ProgressEvent('error'));
    await settle();
    expect(wordsIn(byRole(element, 'alert'))).toContain('Vi vet inte om det kom fram');
    byRole(element, 'button', 'Publicera omgången').click();
    const second = http.expectOne('/api/v1/rounds/r4/publication');
    expect(second.request.headers.get('Idempotency-Key')).toBe(first.request.headers.get('Idempotency-Key'));
    expect(second.request.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
    second.flush(
      sampleRound({
        ...closed,
        state: 'published',
        publishedAt: '2027-01-22T13:00:00.000Z',
        can: { open: false, close: false, publish: false, review: false, askQuestions: false, extend: false },
      }),
    );
    await settle();
    expect(wordsIn(element)).toContain('Omgången är publicerad');
    expect(byRole(element, 'link', 'Läs läget').getAttribute('href')).toBe('/rounds/r4/brief');
  });

  it('says what stands in the way of publishing instead of sending', async () => {
    const { element, http, settle } = await show({ ...closed, waiting: 3 });
    byRole(element, 'button', 'Publicera omgången').click();
    await settle();
    expect(wordsIn(element)).toContain('3 rapporter är inte färdiggranskade. Godkänn eller återsänd dem först.');
    byRole(element, 'button', 'Publicera omgången').click();
    http.expectNone('/api/v1/rounds/r4/publication');
  });

  it('reads the round again when somebody else was first', async () => {
    const { element, http, settle } = await show();
    byRole(element, 'button', 'Stäng omgången').click();
    await settle();
    byRole(element, 'button', 'Stäng omgången').click();
    http.expectOne('/api/v1/rounds/r4/closing').flush({ kind: 'round-not-open', status: 409 }, { status: 409, statusText: 'Conflict' });
    await settle();
    expect(wordsIn(byRole(element, 'alert'))).toContain('Rapporteringsomgången är inte öppen');
    http.expectOne('/api/v1/rounds/r4');
  });
});
