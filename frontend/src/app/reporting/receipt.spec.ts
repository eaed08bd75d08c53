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
