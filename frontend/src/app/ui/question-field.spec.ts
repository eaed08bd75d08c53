import type { OwnQuestion } from '@lagesbild/contract';
import { render, type Rendered } from '../../testing/render';
import { allByRole, byLabel, byRole, write } from '../../testing/seek';
import { QuestionField } from './question-field';

const asked = (more: Partial<OwnQuestion>): OwnQuestion => ({
  ...{ key: 'a', kind: 'text', required: false, help: null, unit: null, choices: [] },
  label: { sv: 'Hur många?', en: 'How many?' },
  ...more,
});
const show = async (question: OwnQuestion, value = ''): Promise<Rendered<QuestionField> & { written: string[] }> => {
  const screen = await render(QuestionField, { inputs: { question, value } });
  const written: string[] = [];
  screen.fixture.componentInstance.written.subscribe((each) => written.push(each));
  return { ...screen, written };
};

describe('a question of a round’s own', () => {
  it.each([
    ['1 250', '1250'],
    ['12,5', '12.5'],
    ['−3', '-3'],
    ['många', 'många'],
  ])('takes the number %s and stores %s', async (typed, stored) => {
    const { element, written } = await show(asked({ kind: 'number', unit: { sv: 'personer', en: 'people' } }));
    write(byLabel(element, 'Hur många? (personer) (frivilligt)'), typed);
    expect(written).toEqual([stored]);
  });

  it('shows a stored number the Swedish way', async () => {
    const { element } = await show(asked({ kind: 'number', required: true }), '12.5');
    expect(byLabel(element, 'Hur många?').value).toBe('12,5');
  });

  it('gives yes or no, which can be taken back when nobody must answer', async () => {
    const { element, written } = await show(asked({ kind: 'yes-no' }), 'yes');
    expect(allByRole(element, 'radio')).toHaveLength(2);
    byRole(element, 'button', 'Ta bort svaret: Hur många?').click();
    expect(written).toEqual(['']);
  });
});
