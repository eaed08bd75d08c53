import type { DraftView, IndicatorToReport, ReportedValue, ReportView } from '@lagesbild/contract';
import { render, type Rendered } from '../../testing/render';
import { allByRole, byLabel, byRole, wordsIn, write } from '../../testing/seek';
import { answersOf, changeOf, contentOf, fieldAt, isText, listField } from './draft/draft-fields';
import { Report } from './report';
import { draftOf, emptyContent, lastContent, reportOf, submittedOf } from './report-sample';

jest.setTimeout(30_000);

const address = '/api/v1/reports/r-1';
const last: ReportedValue = {
  indicator: 'utbildade',
  periodFrom: '2024-07-01',
  periodTo: '2026-06-30',
  qualifier: 'drygt',
  thousandths: 1_100_000,
};
const now: ReportedValue = { ...last, periodTo: '2026-12-31', qualifier: 'exakt', thousandths: 1_000_500 };
const trained: IndicatorToReport = {
  key: 'utbildade',
  name: { sv: 'Utbildade utredare', en: 'Trained investigators' },
  unit: 'personer',
  dimension: 'norr',
  cumulative: true,
  active: true,
  last: { roundTitle: { sv: 'Omgång 4', en: 'Round 4' }, value: last },
};
const withFigures: DraftView['sections'] = [{ section: 'figures', state: 'not-started' }];

async function show(report: ReportView): Promise<Rendered<Report>> {
  const page = await render(Report, { inputs: { reportId: 'r-1' }, routes: [{ path: '**', children: [] }] });
  page.http.expectOne(address).flush(report);
  await page.settle();
  return page;
}

const writing = (values: ReportedValue[] = [], more: Partial<DraftView> = {}): ReportView =>
  reportOf({ indicators: [trained], draft: draftOf({ values }, { sections: withFigures, ...more }) });

async function leave({ settle }: Rendered<Report>, control: HTMLElement): Promise<void> {
  control.dispatchEvent(new Event('blur'));
  await settle();
}

describe('figures in a report that is written', () => {
  it('stand beside what was said last, with the period of the round from where the series began', async () => {
    const { element } = await show(writing());
    const group = byRole(element, 'group', 'Utbildade utredare (norr)');
    expect(wordsIn(group)).toContain(
      'Räknas sedan uppdraget började. Förra gången (Omgång 4): drygt 1 100 personer, 1 juli 2024–30 juni 2026.',
    );
    expect(byLabel(element, 'Siffra (personer)').value).toBe('');
    expect([byLabel(element, 'Från och med').value, byLabel(element, 'Till och med').value]).toEqual(['2024-07-01', '2026-12-31']);
  });

  it('are saved whole once there is a number, and taken away with it', async () => {
    const page = await show(writing());
    const box = byLabel(page.element, 'Siffra (personer)');
    write(box, '1 000,5');
    await leave(page, box);
    const request = page.http.expectOne(`${address}/draft`);
    expect(request.request.body).toEqual({ values: [now] });
    request.flush(draftOf({ values: [now] }, { version: 4, sections: withFigures }));
    await page.settle();
    write(box, '');
    await leave(page, box);
    expect(page.http.expectOne(`${address}/draft`).request.body).toEqual({ values: [{ ...now, thousandths: null }] });
  });

  it('send nothing for a period without a number, or a number without a period', async () => {
    const page = await show(writing());
    const [from, box] = [byLabel(page.element, 'Från och med'), byLabel(page.element, 'Siffra (personer)')];
    write(from, '');
    await leave(page, from);
    expect(wordsIn(page.element)).toContain('Ange dagen. Siffran sparas när perioden är klar.');
    write(box, '12');
    await leave(page, box);
    page.http.expectNone(`${address}/draft`);
    write(from, '2025-01-01');
    await leave(page, from);
    expect(page.http.expectOne(`${address}/draft`).request.body).toEqual({
      values: [{ ...now, periodFrom: '2025-01-01', thousandths: 12_000 }],
    });
  });

  it('keep what is no number in the box, and say so', async () => {
    const page = await show(writing());
    const box = byLabel(page.element, 'Siffra (personer)');
    write(box, 'många');
    await leave(page, box);
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect(wordsIn(page.element)).toContain('Skriv ett tal med siffror, med högst tre decimaler.');
    page.http.expectNone(`${address}/draft`);
  });

  it('show what they raise against last time’s as a question', async () => {
    const text = { sv: 'Färre än förra gången. Vad har rättats?', en: 'Fewer than last time.' };
    const { element } = await show(writing([now], { figureQuestions: [{ rule: 'figure-lower-utbildade', indicator: 'utbildade', text }] }));
    expect(wordsIn(byRole(element, 'group', 'Utbildade utredare (norr)'))).toContain('Fråga: Färre än förra gången. Vad har rättats?');
  });

  it('are not there where nothing is asked for', async () => {
    const { element } = await show(reportOf());
    expect(allByRole(element, 'heading').map(wordsIn)).not.toContain('Siffror');
  });
});

describe('figures in a report that is read', () => {
  const read = (values: ReportedValue[], indicator = trained): Promise<Rendered<Report>> => {
    const report = submittedOf({ indicators: [indicator] });
    return show({ ...report, latest: { ...report.latest!, content: { ...lastContent, values } } });
  };

  it('have their words and their period', async () => {
    const { element } = await read([last]);
    expect(wordsIn(element)).toMatch(/Utbildade utredare \(norr\)\s*drygt 1 100 personer\s*1 juli 2024–30 juni 2026/);
  });

  it('are said to be missing, never left out', async () => {
    expect(wordsIn((await read([])).element)).toContain('Utbildade utredare (norr)Uppgift saknas');
  });

  it('are left out when they are no longer asked for and nothing was said', async () => {
    expect(wordsIn((await read([], { ...trained, active: false })).element)).not.toContain('Utbildade utredare');
  });
});

describe('a figure as an answer of the draft', () => {
  const field = listField('values', 'utbildade');

  it('goes to an answer and back again, and to the body of a save', () => {
    const answers = answersOf({ ...emptyContent, values: [now] });
    expect(contentOf(answers, ['barnets-ratt', 'hbtqi'])).toEqual({ ...emptyContent, values: [now] });
    expect(changeOf({ [field]: answers[field] })).toEqual({ values: [now] });
    expect(fieldAt('#/values/0/periodTo', { [field]: answers[field] })).toBe(field);
  });

  it('is never put after another one as text is', () => expect(isText(field)).toBe(false));
});
