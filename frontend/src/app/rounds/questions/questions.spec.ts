import type { OwnQuestionView, QuestionSet } from '@lagesbild/contract';
import { render, type Rendered } from '../../../testing/render';
import { allByRole, byLabel, byRole, wordsIn, write } from '../../../testing/seek';
import { sampleRound } from '../round-sample';
import { RoundQuestions } from './questions';

const question = (key: string, more: Partial<OwnQuestionView> = {}): OwnQuestionView => ({
  ...{ key, kind: 'number', required: true, help: null, choices: [], assignments: [] },
  label: { sv: `Fråga ${key}`, en: `Question ${key}` },
  unit: { sv: 'personer', en: 'people' },
  ...more,
});
const assignment = { key: 'ovning-1-1', label: '1.1', title: { sv: 'Regional samverkan', en: 'Regional cooperation' } };
const set = (more: Partial<QuestionSet> = {}): QuestionSet => ({
  core: [{ key: 'rating', section: 'status', kind: 'choice', required: true, label: { sv: 'Går det enligt plan?', en: 'On track?' } }],
  own: [question('a'), question('b', { kind: 'yes-no', unit: null, assignments: [assignment] })],
  assignments: [assignment],
  copyFrom: { id: 'r3', title: { sv: 'Omgång 3', en: 'Round 3' } },
  can: { change: true },
  ...more,
});

const show = async (answer: QuestionSet, inputs: object = {}): Promise<Rendered<RoundQuestions>> => {
  const screen = await render(RoundQuestions, { inputs: { roundId: 'r5', ...inputs } });
  screen.http.expectOne('/api/v1/rounds/r5').flush(sampleRound({ id: 'r5', state: 'planned' }));
  screen.http.expectOne('/api/v1/rounds/r5/questions').flush(answer);
  await screen.settle();
  return screen;
};

describe('what a round asks', () => {
  it('is only read once the round has been opened', async () => {
    const { element } = await show(set({ can: { change: false }, copyFrom: null }));
    expect(wordsIn(element)).toContain('Frågorna står som de var när omgången öppnades');
    expect(allByRole(element, 'button')).toHaveLength(0);
    expect(wordsIn(element)).toContain('Ja eller nej · måste besvaras · ställs i 1.1');
    expect(allByRole(element, 'radio')).toHaveLength(4);
  });

  it('is previewed as the reporter of an assignment meets it, with nothing to write in', async () => {
    const { element } = await show(set(), { assignment: 'ovning-1-1' });
    expect(allByRole(element, 'radio').length).toBe(6);
    const fields = [
      ...element.querySelectorAll<HTMLInputElement>('app-question-preview section input, app-question-preview section fieldset'),
    ];
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.every((field) => field.matches(':disabled'))).toBe(true);
  });

  it('is put in another order with all keys', async () => {
    const { element, http, settle } = await show(set());
    byRole(element, 'button', 'Flytta ned: Fråga a').click();
    const sent = http.expectOne('/api/v1/rounds/r5/question-order');
    expect(sent.request.body).toEqual({ keys: ['b', 'a'] });
    sent.flush(set({ own: [question('b'), question('a')] }));
    await settle();
    expect(allByRole(element, 'heading').map((each) => each.textContent)).toEqual(expect.arrayContaining(['Fråga b', 'Fråga a']));
  });

  it('is worded in both languages, with the faults of the server at their fields', async () => {
    const { element, http, settle } = await show(set());
    byRole(element, 'button', 'Lägg till en fråga').click();
    await settle();
    write(byLabel(element, 'Frågan på svenska'), 'Hur många?');
    await settle();
    byRole(element, 'button', 'Spara frågan').click();
    const sent = http.expectOne({ method: 'POST', url: '/api/v1/rounds/r5/questions' });
    expect(sent.request.body).toMatchObject({ kind: 'text', labelSv: 'Hur många?', labelEn: '', assignmentKeys: [] });
    sent.flush(
      { kind: 'invalid-input', status: 422, errors: [{ pointer: '#/labelEn', rule: 'required', detail: 'Fyll i det här.' }] },
      { status: 422, statusText: 'Unprocessable' },
    );
    await settle();
    expect(byLabel(element, 'Frågan på engelska').getAttribute('aria-invalid')).toBe('true');
    expect(byLabel(element, 'Frågan på svenska').value).toBe('Hur många?');
  });
});
