import { HttpTestingController } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provide } from '../../testing/render';
import { Api } from './api';
import { addressOf, queryOf } from './address';
import { ProblemError } from './problem';
import { Session } from './session';
import { Language } from './language';

const settle = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve));
  TestBed.tick();
};

describe('addresses', () => {
  it('come from the endpoint table, with their parameters encoded', () => {
    expect(addressOf('showPlan', { planKey: 'hp 2018/a' })).toBe('/api/v1/plans/hp%202018%2Fa');
    expect(addressOf('showVersion', { reportId: 'r', versionNr: 2 })).toMatch(/\/reports\/r\/versions\/2$/);
  });

  it('refuse to leave a parameter out', () => {
    expect(() => addressOf('showPlan')).toThrow('showPlan needs the parameter planKey');
  });

  it('leave out of the query what is not said, but not what is false or none', () => {
    expect(queryOf({ page: undefined, kind: '', open: false, area: 0 })).toEqual({ open: false, area: 0 });
  });
});

describe('the API', () => {
  beforeEach(() => provide());
  const http = (): HttpTestingController => TestBed.inject(HttpTestingController);
  const api = (): Api => TestBed.inject(Api);

  it('reads what its input asks for, and nothing while it asks for nothing', async () => {
    const planKey = signal<string | undefined>(undefined);
    const plan = TestBed.runInInjectionContext(() =>
      api().read('showPlan', () => {
        const key = planKey();
        return key === undefined ? undefined : { params: { planKey: key } };
      }),
    );
    await settle();
    http().expectNone(() => true);
    planKey.set('hp-2018');
    await settle();
    const request = http().expectOne('/api/v1/plans/hp-2018');
    expect(request.request.headers.get('X-Requested-With')).toBe('lagesbild');
    request.flush({ key: 'hp-2018' });
    await settle();
    expect(plan.value()?.key).toBe('hp-2018');
  });

  it('does not ask again because the language changes', async () => {
    TestBed.runInInjectionContext(() => api().read('listPlans', () => ({ query: { page: 2 } })));
    await settle();
    http().expectOne('/api/v1/plans?page=2').flush({ items: [], page: 2, limit: 20, total: 0 });
    TestBed.inject(Language).set('en');
    await settle();
    http().expectNone(() => true);
  });

  it('sends a command with its version and its key', async () => {
    const sent = api().send('submitReport', { params: { reportId: 'r1' }, body: {}, ifMatch: 7, idempotencyKey: 'k' });
    const request = http().expectOne('/api/v1/reports/r1/submissions');
    expect([request.request.method, request.request.headers.get('If-Match'), request.request.headers.get('Idempotency-Key')]).toEqual([
      'POST',
      '"7"',
      'k',
    ]);
    request.flush({ reportId: 'r1' });
    expect((await sent).reportId).toBe('r1');
  });

  it('throws a named problem', async () => {
    const sent = api().send('signOut', {});
    http().expectOne('/api/v1/session').error(new ProgressEvent('error'));
    await expect(sent).rejects.toThrow(ProblemError);
    const refusal = await sent.catch((thrown: unknown) => thrown);
    expect(refusal).toMatchObject({ kind: 'network' });
    expect((refusal as ProblemError).detail.sv).toContain('Vi vet inte om det kom fram');
  });
});

describe('the session', () => {
  beforeEach(() => provide());
  const me = {
    id: '1',
    name: 'Karin',
    email: 'k',
    memberships: [],
    can: { report: true, review: false, coordinate: false, administer: false, readAudit: false },
  };
  const view = { me, exercise: true, exerciseSignIn: false, needsSetup: false, idleEndsAt: null };

  it('knows that it has ended, and keeps what is on the page', async () => {
    const session = TestBed.inject(Session);
    const http = TestBed.inject(HttpTestingController);
    const ready = session.ready();
    http.expectOne('/api/v1/session').flush(view);
    await ready;
    expect([session.me()?.name, session.can().report, session.exercise(), session.ended()]).toEqual(['Karin', true, true, false]);
    const refused = TestBed.inject(Api).send('startReview', { params: { reportId: 'r' } });
    http
      .expectOne('/api/v1/reports/r/review')
      .flush({ kind: 'sign-in-required', status: 401 }, { status: 401, statusText: 'Unauthorized' });
    await expect(refused).rejects.toMatchObject({ kind: 'sign-in-required' });
    await settle();
    expect([session.ended(), session.me()?.name]).toEqual([true, 'Karin']);
  });

  it('says why nobody answered', async () => {
    const session = TestBed.inject(Session);
    const ready = session.ready();
    TestBed.inject(HttpTestingController).expectOne('/api/v1/session').error(new ProgressEvent('error'));
    await ready;
    expect(session.problem()?.title.sv).toBe('Uppgifterna kunde inte hämtas');
    expect([session.problem()?.kind, session.view()]).toEqual(['network-reading', null]);
  });
});
