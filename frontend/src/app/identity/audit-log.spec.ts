import { Router } from '@angular/router';
import { TestBed } from '@angular/core/testing';
import type { AuditEntry, Me } from '@lagesbild/contract';
import { Session } from '../core/session';
import { render, type Rendered } from '../../testing/render';
import { allByRole, byLabel, byRole, wordsIn } from '../../testing/seek';
import { AuditLog } from './audit-log';

const polisen = { key: 'polisen', name: { sv: 'Polismyndigheten', en: null }, shortName: null };
const entry: AuditEntry = {
  seq: 12,
  at: '2026-11-22T09:00:00.000Z',
  actor: 'Karin Lind',
  organisation: polisen,
  action: 'report-submitted',
  objectKind: 'report',
  objectId: 'r1',
  reason: null,
  contentSha256: 'c'.repeat(64),
  requestId: 'q1',
  hash: '0123456789abcdef'.repeat(4),
};
const none: Me['can'] = { report: false, review: false, coordinate: false, administer: false, readAudit: true };

const shown = async (
  items: AuditEntry[],
  { can = {}, inputs = {} }: { can?: Partial<Me['can']>; inputs?: Record<string, string> } = {},
): Promise<Rendered<AuditLog>> => {
  const screen = await render(AuditLog, { inputs });
  void TestBed.inject(Session).ready();
  const me = { id: 'p', name: 'P', email: 'p@x', memberships: [], can: { ...none, ...can } };
  screen.http.expectOne('/api/v1/session').flush({ me, exercise: true, exerciseSignIn: true, needsSetup: false, idleEndsAt: null });
  await screen.settle();
  screen.http.expectOne((request) => request.url === '/api/v1/audit-entries').flush({ items, page: 1, limit: 20, total: items.length });
  screen.http
    .match((request) => request.url === '/api/v1/organisations')
    .forEach((request) => request.flush({ items: [], page: 1, limit: 100, total: 0, kinds: [] }));
  await screen.settle();
  return screen;
};

describe('the audit log', () => {
  it('says who did what when, leads to it, and shows the checksum in short and in full', async () => {
    const { element } = await shown([entry]);
    expect(wordsIn(element)).toContain('En händelse är loggad som du får läsa.');
    expect(wordsIn(byRole(element, 'rowheader'))).toBe('22 november 2026 kl. 10.00');
    const [actor, what, organisation, proof] = allByRole(element, 'cell').map(wordsIn);
    expect([actor, what, organisation]).toEqual(['Karin Lind', 'Skickade in rapportenÖppna rapporten', 'Polismyndigheten']);
    expect(proof).toMatch(/^nr 12 0123456789ab…/);
    expect(proof).toContain(`Postens kontrollsumma${entry.hash}`);
    expect(proof).toContain(`Innehållets SHA-256${entry.contentSha256}`);
    expect(byRole(element, 'link', 'Öppna rapporten').getAttribute('href')).toBe('/reports/r1');
    expect(wordsIn(element)).toContain('Så hålls loggen hel');
  });

  it.each([
    [{ action: 'report-returned', reason: 'Prognosen saknas.' }, 'Återsände rapportenÖppna rapportenSkäl: Prognosen saknas.'],
    [{ action: 'person-added', objectKind: 'person', reason: 'attester' }, 'Lade till en personRoll: attestant'],
    [{ action: 'role-taken', objectKind: 'person', reason: 'analyst' }, 'Tog bort en roll från en personRoll: utredare'],
    [{ action: 'report-assessed', reason: 'off-track' }, 'Bedömning: avvikelse'],
    [{ action: 'signed-in', actor: null, objectKind: 'person', organisation: null }, 'Personen själv Loggade inInstallationen'],
    [
      { action: 'sign-in-failed', actor: null, objectKind: 'person', organisation: null },
      'Någon som inte är inloggad Försökte logga in utan att lyckas',
    ],
    [{ action: 'something-new', actor: null, objectKind: 'thing' }, 'Systemet something-new'],
  ])('words what was done (%#)', async (change, words) => {
    const { element } = await shown([{ ...entry, ...change }]);
    expect(wordsIn(allByRole(element, 'row')[1]!)).toContain(words);
  });

  it('is read for one organisation, by those who may read several', async () => {
    const { element } = await shown([entry], { can: { administer: true }, inputs: { organisation: 'polisen' } });
    expect(wordsIn(element)).toContain('En händelse är loggad för Polismyndigheten.');
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    const field = byLabel<HTMLSelectElement>(element, 'Organisation');
    expect(field.value).toBe('polisen');
    field.value = '';
    field.dispatchEvent(new Event('change'));
    expect(navigate).toHaveBeenCalledWith([], { queryParams: { organisation: null, page: null }, queryParamsHandling: 'merge' });
  });

  it('has nothing to choose for an agency, and says why it is empty', async () => {
    const { element } = await shown([], { can: { report: true } });
    expect(allByRole(element, 'combobox')).toHaveLength(0);
    expect(wordsIn(element)).toContain('Inget är loggat i din organisations namn än.');
  });

  it('says what was refused', async () => {
    const { element, http, settle } = await render(AuditLog);
    http
      .expectOne((request) => request.url === '/api/v1/audit-entries')
      .flush({ kind: 'not-allowed', status: 403 }, { status: 403, statusText: 'x' });
    await settle();
    expect(wordsIn(byRole(element, 'alert'))).toContain('Du får inte göra det här');
  });
});
