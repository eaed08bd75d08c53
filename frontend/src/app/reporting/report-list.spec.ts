import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { problems, type Me, type ReportSummary } from '@lagesbild/contract';
import { Session } from '../core/session';
import { render, type Rendered } from '../../testing/render';
import { allByRole, byLabel, byRole, wordsIn } from '../../testing/seek';
import { ReportList } from './report-list';
import { reportOf, summaryOf } from './report-sample';

const pageOf = (items: ReportSummary[], total = items.length): object => ({ items, page: 1, limit: 20, total });
const writer = { report: true, review: false, coordinate: false, administer: false, readAudit: false };

describe('the list of reports', () => {
  let page: Rendered<ReportList>;

  const show = async (
    rows: ReportSummary[] | 'refused',
    { inputs = {}, can = writer }: { inputs?: object; can?: Me['can'] } = {},
  ): Promise<void> => {
    page = await render(ReportList, { inputs: { ...inputs }, routes: [{ path: '**', children: [] }] });
    await signIn(can);
    const asked = page.http.match((request) => request.url === '/api/v1/reports' && !request.params.has('limit'));
    const current = asked.filter((request) => !request.cancelled);
    current.forEach((request) =>
      rows === 'refused'
        ? request.flush(
            { kind: 'not-allowed', status: 403, title: '', detail: '', instance: '', type: '' },
            { status: problems['not-allowed'].status, statusText: 'x' },
          )
        : request.flush(pageOf(rows)),
    );
    await page.settle();
  };
  const signIn = async (can: Me['can']): Promise<void> => {
    void TestBed.inject(Session).ready();
    const me: Me = { id: 'p-1', name: 'Karin Lindqvist', email: '', memberships: [], can };
    page.http.expectOne('/api/v1/session').flush({ me, exercise: true, exerciseSignIn: true, needsSetup: false, idleEndsAt: null });
    await page.settle();
  };
  const count = async (status: string, total: number): Promise<void> => {
    page.http
      .match((request) => request.params.get('status') === status && request.params.has('limit'))
      .filter((request) => !request.cancelled)
      .forEach((request) => request.flush(pageOf([], total)));
    await page.settle();
  };

  it('begins with what waits for the writer, each number a way to the rows', async () => {
    await show([summaryOf()]);
    await count('draft', 4);
    await count('returned', 1);
    expect(byRole(page.element, 'heading', 'Våra lägesrapporter')).toBeTruthy();
    expect(byRole(page.element, 'link', '4 är utkast').getAttribute('href')).toBe('/?status=draft');
    expect(byRole(page.element, 'link', '1 är återsänd till er')).toBeTruthy();
  });

  it('says that nothing waits, when nothing does', async () => {
    await show([summaryOf({ status: 'approved' })]);
    await count('draft', 0);
    await count('returned', 0);
    expect(wordsIn(page.element)).toContain('Inget väntar på er just nu.');
  });

  it('says where each report stands, what it says and what to do, and leads to it', async () => {
    await show([summaryOf({ status: 'returned', versionNr: 1, workStatus: 'delayed', rating: 'at-risk' }), summaryOf({ id: 'r-2' })]);
    const [first, second] = allByRole(page.element, 'row').slice(1);
    expect(first && wordsIn(first)).toMatch(
      /6\.2 Utbildning av utredare.*Sista dag 30 januari 2027.*Återsänd.*Försenat.*Risk.*Ändra och skicka in igen/,
    );
    expect(second && wordsIn(second)).toMatch(/Utkast.*Inte inlämnat.*Skriv klart/);
    expect(allByRole(page.element, 'link', '6.2 Utbildning av utredare').map((link) => link.getAttribute('href'))).toEqual([
      '/reports/r-1',
      '/reports/r-2',
    ]);
  });

  it('leads a reviewer to the review, and names the organisation', async () => {
    await show([summaryOf({ status: 'submitted', versionNr: 1 })], { can: { ...writer, report: false, review: true } });
    await count('submitted', 3);
    expect(wordsIn(page.element)).toContain('3 väntar på granskning');
    expect(wordsIn(page.element)).toContain('Polismyndigheten');
    expect(byRole(page.element, 'link', '6.2 Utbildning av utredare').getAttribute('href')).toBe('/reports/r-1/review');
  });

  it('takes its filters from the address, and writes them there', async () => {
    await show([summaryOf()], { inputs: { status: 'draft', round: 'round-5', page: '2' } });
    page.http.expectOne('/api/v1/rounds/round-5').flush({ ...reportOf().round, planKey: 'ovning' });
    await page.settle();
    page.http.expectOne((request) => request.url === '/api/v1/plans/ovning/rounds').flush(pageOf([]));
    await page.settle();
    expect(byLabel(page.element, 'Läge').value).toBe('draft');
    const rounds = byLabel<HTMLSelectElement>(page.element, 'Omgång');
    expect([...rounds.options].map((option) => option.text)).toEqual(['Alla omgångar', 'Omgång 5, juli–december 2026']);
    rounds.value = '';
    rounds.dispatchEvent(new Event('change'));
    await page.settle();
    expect(TestBed.inject(Router).url).not.toContain('round');
    const status = byLabel<HTMLSelectElement>(page.element, 'Läge');
    status.value = 'approved';
    status.dispatchEvent(new Event('change'));
    await page.settle();
    expect(TestBed.inject(Router).url).toBe('/?status=approved');
  });

  it('says why it is empty', async () => {
    await show([]);
    expect(wordsIn(page.element)).toContain('De kommer när en omgång öppnas.');
  });

  it('offers all reports when none fits the filter', async () => {
    await show([], { inputs: { status: 'in-review' } });
    expect(wordsIn(page.element)).toContain('Inga rapporter stämmer med det du har valt.');
    expect(byRole(page.element, 'link', 'Visa alla rapporter')).toBeTruthy();
  });

  it('says in words when the reports cannot be read', async () => {
    await show('refused');
    expect(wordsIn(byRole(page.element, 'alert'))).toContain('Du får inte göra det här');
  });
});
