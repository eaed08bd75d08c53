import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { problems, type DraftView, type ProblemKind, type ReportView } from '@lagesbild/contract';
import { provide } from '../../../testing/render';
import { draftOf, reportOf, submittedOf } from '../report-sample';
import { DraftStore } from './draft-store';

const address = '/api/v1/reports/r-1/draft';

const tick = (milliseconds = 0): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);
const headerOf = (request: TestRequest): string | null => request.request.headers.get('If-Match');

function refuse(request: TestRequest, kind: ProblemKind, more: object = {}): void {
  const { status } = problems[kind];
  request.flush({ kind, status, title: '', detail: '', instance: 'i-1', type: '', ...more }, { status, statusText: kind });
}

describe('the draft', () => {
  let draft: DraftStore;
  let http: HttpTestingController;
  let onServer: ReportView;

  const open = (report: ReportView = reportOf()): void => {
    onServer = report;
    draft.open(report, () => Promise.resolve(onServer));
  };
  const saved = (version: number, content: Partial<DraftView['content']> = {}): DraftView => draftOf(content, { version });
  const begin = (): void => {
    TestBed.resetTestingModule();
    provide({ providers: [DraftStore] });
    draft = TestBed.inject(DraftStore);
    http = TestBed.inject(HttpTestingController);
  };

  beforeEach(() => {
    jest.useFakeTimers();
    begin();
    open();
  });

  afterEach(() => {
    jest.useRealTimers();
    http.verify();
  });

  it('is saved 1.5 seconds after the last key, with the changed fields and the version that they start from', async () => {
    draft.write('done', 'Kurs');
    await tick(1000);
    draft.write('done', 'Kursen har hållits.');
    await tick(1499);
    http.expectNone(address);
    await tick(1);
    const request = http.expectOne(address);
    expect([request.request.method, request.request.body, headerOf(request)]).toEqual(['PATCH', { done: 'Kursen har hållits.' }, '"3"']);
    request.flush(saved(4));
    await tick();
    expect([draft.unsaved(), draft.view()?.version, draft.value('done')]).toEqual([false, 4, 'Kursen har hållits.']);
    expect(Object.keys(localStorage)).toEqual([]);
  });

  it('sends a perspective by its key, alone', async () => {
    draft.write('perspectives/hbtqi', 'Stödet är öppet för alla.');
    void draft.flush();
    const request = http.expectOne(address);
    expect(request.request.body).toEqual({ perspectives: [{ key: 'hbtqi', text: 'Stödet är öppet för alla.' }] });
    request.flush(saved(4));
    await tick();
  });

  it('never has two saves on their way, and then sends the rest from the new version', async () => {
    draft.write('done', 'a');
    void draft.flush();
    draft.write('next', 'b');
    void draft.flush();
    http.expectOne(address).flush(saved(4));
    await tick();
    const second = http.expectOne(address);
    expect([second.request.body, headerOf(second)]).toEqual([{ next: 'b' }, '"4"']);
    second.flush(saved(5));
    await tick();
  });

  it('keeps the text in the browser while the network is away, and tries again', async () => {
    draft.write('done', 'viktigt');
    void draft.flush();
    http.expectOne(address).error(new ProgressEvent('error'));
    await tick();
    expect(draft.trouble()?.kind).toBe('away');
    expect(JSON.stringify(localStorage)).toContain('viktigt');
    await tick(2000);
    http.expectOne(address).flush(saved(4));
    await tick();
    expect([draft.trouble(), draft.unsaved()]).toEqual([null, false]);
    expect(Object.keys(localStorage)).toEqual([]);
  });

  it('offers unsaved text when the page is opened again, and takes it back', async () => {
    draft.write('done', 'hann inte sparas');
    begin();
    http.match(address).forEach((request) => request.error(new ProgressEvent('error')));
    open();
    expect(draft.offered().map(({ answers }) => answers.done?.value)).toEqual(['hann inte sparas']);
    expect(draft.value('done')).toBe('');
    draft.keepOffered();
    const request = http.expectOne(address);
    expect(request.request.body).toEqual({ done: 'hann inte sparas' });
    request.flush(saved(4));
    await tick();
    expect([draft.offered(), Object.keys(localStorage)]).toEqual([[], []]);
  });

  it('throws unsaved text away only when asked to', () => {
    draft.write('done', 'gammalt');
    begin();
    open();
    draft.discardOffered();
    expect([draft.offered(), Object.keys(localStorage), draft.value('done')]).toEqual([[], [], '']);
  });

  it('takes over what another has saved elsewhere, and saves its own on top', async () => {
    draft.write('done', 'min');
    void draft.flush();
    onServer = reportOf({ draft: draftOf({ next: 'deras' }, { version: 7, savedBy: 'Erik Nyman' }) });
    refuse(http.expectOne(address), 'version-stale', { facts: { version: 7 } });
    await tick();
    expect([draft.value('next'), draft.taken(), draft.other()]).toEqual(['deras', ['next'], 'Erik Nyman']);
    const again = http.expectOne(address);
    expect([again.request.body, headerOf(again)]).toEqual([{ done: 'min' }, '"7"']);
    again.flush(saved(8));
    await tick();
  });

  it('holds a field that both have written until a choice has been made', async () => {
    draft.write('done', 'min');
    void draft.flush();
    onServer = reportOf({ draft: draftOf({ done: 'deras' }, { version: 7 }) });
    refuse(http.expectOne(address), 'version-stale');
    await tick();
    expect([draft.value('done'), draft.theirs('done'), draft.conflicts()]).toEqual(['min', 'deras', ['done']]);
    draft.write('done', 'min, längre');
    await tick(5000);
    http.expectNone(address);
    draft.choose('done', 'mine');
    const request = http.expectOne(address);
    expect([request.request.body, headerOf(request)]).toEqual([{ done: 'min, längre' }, '"7"']);
    request.flush(saved(8));
    await tick();
  });

  it('says what is wrong at the field that was refused, and saves the others', async () => {
    draft.write('usedOre', -1);
    draft.write('done', 'a');
    void draft.flush();
    refuse(http.expectOne(address), 'invalid-input', { errors: [{ pointer: '#/usedOre', rule: 'too-small', detail: '' }] });
    await tick();
    expect(draft.faultAt('usedOre')?.sv).toBe('Talet är för litet.');
    const rest = http.expectOne(address);
    expect(rest.request.body).toEqual({ done: 'a' });
    rest.flush(saved(4));
    await tick();
    expect([draft.refused(), draft.unsaved()]).toEqual([['usedOre'], true]);
    draft.write('usedOre', 100);
    expect(draft.faultAt('usedOre')).toBeNull();
    void draft.flush();
    http.expectOne(address).flush(saved(5));
    await tick();
  });

  it('keeps the text when the session has ended', async () => {
    draft.write('done', 'kvar');
    void draft.flush();
    refuse(http.expectOne(address), 'sign-in-required');
    await tick();
    expect([draft.trouble()?.kind, draft.value('done')]).toEqual(['signed-out', 'kvar']);
    expect(JSON.stringify(localStorage)).toContain('kvar');
  });

  it('shows the text beside a report that somebody else has submitted meanwhile', async () => {
    draft.write('done', 'hann inte med');
    void draft.flush();
    onServer = submittedOf();
    refuse(http.expectOne(address), 'report-not-open');
    await tick();
    expect([draft.writing(), draft.report()?.status]).toEqual([false, 'submitted']);
    expect(draft.offered().map(({ answers }) => answers.done?.value)).toEqual(['hann inte med']);
  });

  it('says so when the browser will not keep the text', () => {
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full');
    });
    draft.write('done', 'a');
    expect(draft.kept()).toBe(false);
    full.mockRestore();
  });
});
