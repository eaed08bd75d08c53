import type { Receipt } from '@lagesbild/contract';
import { problems } from '@lagesbild/contract';
import { render, type Rendered } from '../../testing/render';
import { byRole, wordsIn } from '../../testing/seek';
import { ReceiptPage } from './receipt';
import { reportOf, submittedOf } from './report-sample';

const address = '/api/v1/reports/r-1/versions/2/receipt';
const { assignment, organisation, round } = reportOf();
const receipt: Receipt = {
  reportId: 'r-1',
  versionNr: 2,
  submittedAt: '2027-01-28T13:05:00.000Z',
  submittedBy: 'Karin Lindqvist',
  onBehalfOf: 'Helena Storm Bergman',
  asSubstitute: false,
  unchanged: [],
  evidence: [],
  organisation,
  assignment,
  roundTitle: round.title,
  sha256: 'ab12cd34'.repeat(8),
  onTime: true,
};

describe('the receipt', () => {
  const show = async (): Promise<Rendered<ReceiptPage>> => render(ReceiptPage, { inputs: { reportId: 'r-1', versionNr: '2' } });

  it('proves what was received, when, from whom and on whose behalf', async () => {
    const { element, http, settle } = await show();
    http.expectOne(address).flush(receipt);
    await settle();
    const words = wordsIn(element);
    expect(words).toContain('Lägesrapporten 6.2 Utbildning av utredare är inkommen 28 januari 2027 kl. 14.05.');
    expect(words).toContain('r-1, version 2');
    expect(words).toContain('Karin Lindqvist');
    expect(words).toContain('Helena Storm Bergman');
    expect(words).toContain('Ja, senast på sista dagen');
    expect([...element.querySelectorAll('.sum span')].map((group) => group.textContent)).toEqual(
      Array.from({ length: 8 }, () => 'ab12cd34'),
    );
    expect(words).toContain('Samordningen granskar rapporten.');
  });

  it('says plainly that a report came late, and names nobody who was not there', async () => {
    const { element, http, settle } = await show();
    http.expectOne(address).flush({ ...receipt, onTime: false, onBehalfOf: null });
    await settle();
    expect(wordsIn(element)).toContain('Nej, efter sista dagen');
    expect(wordsIn(element)).not.toContain('På uppdrag av');
  });

  it('lists what was sealed with the version: each file with its size and checksum, each link with its address', async () => {
    const { element, http, settle } = await show();
    const file = { kind: 'file' as const, title: 'Kursplan.pdf', address: null, mediaType: 'application/pdf', bytes: 2048, secrecy: null };
    const link = { kind: 'link' as const, title: 'Regelverket', address: 'https://lag.example.se/a', mediaType: null, bytes: null };
    http.expectOne(address).flush({
      ...receipt,
      evidence: [
        { id: 'e-1', ...file, sha256: '12ef'.repeat(16) },
        { id: 'e-2', ...link, sha256: null, secrecy: 'OSL 18 kap.' },
      ],
    });
    await settle();
    expect(byRole(element, 'link', 'Hämta Kursplan.pdf').getAttribute('href')).toBe('/api/v1/reports/r-1/files/e-1');
    expect(wordsIn(element)).toContain(`Kontrollsumma (SHA-256)${'12ef12ef'.repeat(8)}`);
    expect(wordsIn(element)).toMatch(/Fil · 2\skB/);
    expect(wordsIn(element)).toContain('https://lag.example.se/a');
    expect(wordsIn(element)).toContain('OSL 18 kap.');
  });

  it('says nothing of evidence where there was none', async () => {
    const { element, http, settle } = await show();
    http.expectOne(address).flush(receipt);
    await settle();
    expect(wordsIn(element)).not.toContain('Underlag som ingår');
  });

  it('can be printed, and leads back to the report', async () => {
    const print = jest.spyOn(window, 'print').mockImplementation(() => undefined);
    const { element, http, settle } = await show();
    http.expectOne(address).flush(receipt);
    await settle();
    byRole(element, 'button', 'Skriv ut').click();
    expect(print).toHaveBeenCalledTimes(1);
    expect(byRole(element, 'link', 'Till rapporten').getAttribute('href')).toBe('/reports/r-1');
    print.mockRestore();
  });

  it('says where the report stands today, and that the facts are invented when they are', async () => {
    const { element, http, settle } = await show();
    http.expectOne(address).flush(receipt);
    http
      .expectOne('/api/v1/reports/r-1')
      .flush(submittedOf({ status: 'approved', next: { sv: 'Rapporten är godkänd.', en: 'The report is approved.' } }));
    await settle();
    expect(wordsIn(element)).toContain('Rapporten är godkänd.');
    expect(wordsIn(element)).not.toContain('Behöver något ändras');
    expect(wordsIn(element)).toContain('Övningsdata');
  });

  it('says in words that there is no such receipt', async () => {
    const { element, http, settle } = await show();
    http
      .expectOne(address)
      .flush(
        { kind: 'not-found', status: 404, title: '', detail: '', instance: '', type: '' },
        { status: problems['not-found'].status, statusText: 'x' },
      );
    await settle();
    expect(wordsIn(byRole(element, 'alert'))).toContain('Sidan eller uppgiften finns inte');
  });
});
