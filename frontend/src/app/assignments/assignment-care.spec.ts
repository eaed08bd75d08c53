import type { AssignmentView, IndicatorSeries, PublishedValue } from '@lagesbild/contract';
import { render, type Rendered } from '../../testing/render';
import { allByRole, byLabel, byRole, wordsIn, write } from '../../testing/seek';
import { Assignment } from './assignment';
import { followedUpHere } from './assignment-sample';

jest.setTimeout(30_000);

const url = '/api/v1/assignments/ovning-6-2';
const police = followedUpHere.organisations[0]!.organisation;
const value = (round: number, thousandths: number, organisation = police): PublishedValue => ({
  roundId: `r${round}`,
  roundTitle: { sv: `Omgång ${round}`, en: `Round ${round}` },
  publishedOn: '2026-01-23',
  organisation,
  value: { indicator: 'utbildade', periodFrom: '2024-07-01', periodTo: `202${4 + round}-04-30`, qualifier: 'omkring', thousandths },
});
const series: IndicatorSeries = {
  key: 'utbildade',
  name: { sv: 'Utbildade', en: 'Trained' },
  unit: 'personer',
  dimension: null,
  cumulative: true,
  active: true,
  values: [value(1, 24_000), value(2, 46_000)],
};
const moved = {
  ...followedUpHere.deliverables[1]!,
  moved: [{ fromOn: '2098-10-01', dnr: 'Ju2026/1', decidedOn: '2026-02-26' }],
};
const kept = { indicators: [series], deliverables: [moved], can: { keep: true } };

const shown = async (view: Partial<AssignmentView> = {}): Promise<Rendered<Assignment>> => {
  const screen = await render(Assignment, { inputs: { assignmentKey: 'ovning-6-2' } });
  screen.http.expectOne(url).flush({ ...followedUpHere, ...view });
  await screen.settle();
  return screen;
};
const part = (element: HTMLElement, heading: string): HTMLElement => byRole(element, 'heading', heading).closest('section')!;
const dialog = (): HTMLElement => byRole(document.body, 'dialog');

async function press({ settle }: Rendered<Assignment>, within: HTMLElement, name: RegExp | string): Promise<void> {
  byRole(within, 'button', name).click();
  await settle();
}

describe('the figures of an assignment', () => {
  it('stand round by round, the latest first, in the words of the reports', async () => {
    const { element } = await shown({ indicators: [series] });
    const cells = allByRole(part(element, 'Siffror'), 'row').slice(1).map(wordsIn);
    expect(cells).toEqual([
      'Omgång 2 1 juli 2024–30 april 2026 omkring 46 personer',
      'Omgång 1 1 juli 2024–30 april 2025 omkring 24 personer',
    ]);
    expect(wordsIn(part(element, 'Siffror'))).toContain('personer, räknas sedan uppdraget började');
    expect(allByRole(element, 'button', /Lägg till en siffra|Sluta fråga/)).toEqual([]);
  });

  it('name the organisation where several report, and add nothing up', async () => {
    const other = followedUpHere.organisations[1]!.organisation;
    const { element } = await shown({ indicators: [{ ...series, values: [value(1, 24_000), value(1, 7_000, other)] }] });
    const cells = allByRole(part(element, 'Siffror'), 'row').slice(1).map(wordsIn);
    expect(cells).toEqual([expect.stringContaining('Brottsoffermyndigheten'), expect.stringContaining('Polismyndigheten')]);
    expect(wordsIn(part(element, 'Siffror'))).not.toContain('31');
  });

  it.each([
    [false, false],
    [true, true],
  ])('are there where none is asked for only for who may ask (%p)', async (keep, there) => {
    const { element } = await shown({ can: { keep } });
    expect(allByRole(element, 'heading').map(wordsIn).includes('Siffror')).toBe(there);
  });

  it('are asked for and no longer asked for by who keeps the assignment', async () => {
    const screen = await shown(kept);
    await press(screen, screen.element, 'Sluta fråga: Utbildade');
    const request = screen.http.expectOne(`${url}/indicators/utbildade/active`);
    expect([request.request.method, request.request.body]).toEqual(['PUT', { active: false }]);
    request.flush({ ...followedUpHere, ...kept, indicators: [{ ...series, active: false }] });
    await screen.settle();
    expect(wordsIn(part(screen.element, 'Siffror'))).toContain('efterfrågas inte längre');
    await press(screen, screen.element, 'Lägg till en siffra');
    await press(screen, dialog(), 'Lägg till siffran');
    screen.http.expectNone(`${url}/indicators`);
    expect(wordsIn(dialog())).toContain('Fyll i det här fältet.');
    write(byLabel(dialog(), 'Vad som räknas, på svenska'), 'Kurser');
    write(byLabel(dialog(), 'Vad som räknas, på engelska'), 'Courses');
    const unit = byLabel(dialog(), 'Enhet') as unknown as HTMLSelectElement;
    unit.value = 'antal';
    unit.dispatchEvent(new Event('change'));
    byLabel(dialog(), /För varje period för sig/).click();
    await screen.settle();
    await press(screen, dialog(), 'Lägg till siffran');
    expect(screen.http.expectOne(`${url}/indicators`).request.body).toEqual({
      nameSv: 'Kurser',
      nameEn: 'Courses',
      unit: 'antal',
      dimension: null,
      cumulative: false,
    });
  });
});

describe('the deliverables of an assignment', () => {
  it('show the day that counts, and the day before it with the decision that moved it', async () => {
    const { element } = await shown(kept);
    const [row] = allByRole(part(element, 'Redovisningar'), 'listitem');
    expect(wordsIn(row!)).toContain('Ska in 1 oktober 2099');
    expect(wordsIn(row!.querySelector('del')!)).toBe('1 oktober 2098');
    expect(wordsIn(row!)).toContain('flyttad genom beslut 26 februari 2026, dnr Ju2026/1');
  });

  it('are changed only by who keeps the assignment', async () => {
    const { element } = await shown({ deliverables: [moved] });
    expect(allByRole(part(element, 'Redovisningar'), 'button')).toEqual([]);
  });

  it('take a received day with its number, and show it', async () => {
    const screen = await shown(kept);
    await press(screen, screen.element, /^Anteckna när den kom in/);
    write(byLabel(dialog(), 'Kom in'), '2026-11-20');
    write(byLabel(dialog(), /^Diarienummer/), ' Ju2026/7 ');
    await screen.settle();
    await press(screen, dialog(), 'Anteckna dagen');
    const request = screen.http.expectOne(`${url}/deliverables/d2/receipts`);
    expect(request.request.body).toEqual({ receivedOn: '2026-11-20', dnr: 'Ju2026/7' });
    request.flush({ ...followedUpHere, ...kept, deliverables: [{ ...moved, receivedOn: '2026-11-20', receivedDnr: 'Ju2026/7' }] });
    await screen.settle();
    expect(wordsIn(part(screen.element, 'Redovisningar'))).toContain('kom in 20 november 2026, dnr Ju2026/7');
    expect(allByRole(document.body, 'dialog')).toEqual([]);
  });

  it('are moved by a decision; what is not filled in and what the server refuses is said at the field', async () => {
    const screen = await shown(kept);
    await press(screen, screen.element, /^Flytta dagen/);
    expect(wordsIn(dialog())).toContain('Redovisningen ska in 1 oktober 2099.');
    await press(screen, dialog(), 'Flytta dagen');
    screen.http.expectNone(`${url}/deliverables/d2/amendments`);
    write(byLabel(dialog(), 'Ny dag'), '2099-12-01');
    write(byLabel(dialog(), 'Beslutet fattades'), '2026-11-12');
    write(byLabel(dialog(), 'Beslutets diarienummer'), 'Ju2026/8');
    await screen.settle();
    await press(screen, dialog(), 'Flytta dagen');
    const request = screen.http.expectOne(`${url}/deliverables/d2/amendments`);
    expect(request.request.body).toEqual({ dueOn: '2099-12-01', decidedOn: '2026-11-12', dnr: 'Ju2026/8', note: null });
    const errors = [{ pointer: '#/dueOn', rule: 'repeated', detail: 'Samma sak står två gånger.' }];
    request.flush({ kind: 'invalid-input', status: 422, title: '', detail: '', instance: 'i', errors }, { status: 422, statusText: 'x' });
    await screen.settle();
    expect(byLabel(dialog(), 'Ny dag').getAttribute('aria-invalid')).toBe('true');
    expect(wordsIn(dialog())).toContain('Samma sak står två gånger.');
  });
});
