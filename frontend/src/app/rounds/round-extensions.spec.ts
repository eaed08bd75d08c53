import { render, type Rendered } from '../../testing/render';
import { allByRole, byLabel, byRole, wordsIn, write } from '../../testing/seek';
import { RoundExtensions } from './round-extensions';
import { sampleReports, sampleRound } from './round-sample';

const nobody = { items: [], page: 1, limit: 100, total: 0 };
const show = async (extend = true): Promise<Rendered<RoundExtensions>> => {
  const round = sampleRound({ can: { ...sampleRound().can, extend } });
  const screen = await render(RoundExtensions, { inputs: { round } });
  screen.http.expectOne((asked) => asked.url === '/api/v1/rounds/r4/extensions').flush(nobody);
  await screen.settle();
  return screen;
};

describe('giving an organisation more time', () => {
  it('says that nobody has been given any, and offers nothing to who may not', async () => {
    const { element } = await show(false);
    expect(wordsIn(element)).toContain('Ingen har fått längre tid.');
    expect(allByRole(element, 'button')).toHaveLength(0);
  });

  it('asks for the organisation, the days and the reason before it sends, and says how many reports it was', async () => {
    const { element, http, settle } = await show();
    byRole(element, 'button', 'Ge en organisation längre tid').click();
    await settle();
    const skane = { key: 'lansstyrelsen-skane', name: { sv: 'Länsstyrelsen i Skåne län', en: null } };
    http.expectOne((asked) => asked.url === '/api/v1/rounds/r4/completeness').flush({ groups: [skane] });
    await settle();
    byRole(element, 'button', 'Ge längre tid').click();
    await settle();
    expect(byLabel(element, 'Skäl').getAttribute('aria-invalid')).toBe('true');
    http.expectNone({ method: 'POST', url: '/api/v1/rounds/r4/extensions' });
    const organisation = byLabel(element, 'Organisation') as unknown as HTMLSelectElement;
    organisation.value = 'lansstyrelsen-skane';
    organisation.dispatchEvent(new Event('change'));
    write(byLabel(element, 'Sista dag'), '2026-12-04');
    write(byLabel(element, 'Stänger'), '2026-12-18');
    write(byLabel(element, 'Skäl'), 'Handläggaren är sjuk.');
    await settle();
    http.expectOne((asked) => asked.url === '/api/v1/rounds/r4/reports').flush({ items: sampleReports, page: 1, limit: 100, total: 2 });
    byRole(element, 'button', 'Ge längre tid').click();
    const sent = http.expectOne({ method: 'POST', url: '/api/v1/rounds/r4/extensions' });
    expect(sent.request.body).toMatchObject({
      organisationKey: 'lansstyrelsen-skane',
      dueOn: '2026-12-04',
      closesOn: '2026-12-18',
      reason: 'Handläggaren är sjuk.',
    });
    sent.flush({ reports: 2 });
    await settle();
    expect(wordsIn(element)).toContain('2 rapporter har fått längre tid.');
  });
});
