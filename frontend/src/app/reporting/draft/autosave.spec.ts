import { Autosave, type SaveOutcome } from './autosave';

describe('autosave', () => {
  let outcomes: SaveOutcome[];
  let saves: (() => void)[];
  let autosave: Autosave;

  beforeEach(() => {
    jest.useFakeTimers();
    outcomes = [];
    saves = [];
    autosave = new Autosave(() => new Promise((resolve) => saves.push(() => resolve(outcomes.shift() ?? 'done'))));
  });

  afterEach(() => jest.useRealTimers());

  const answer = async (nr: number, outcome: SaveOutcome = 'done'): Promise<void> => {
    outcomes.push(outcome);
    saves[nr]?.();
    await jest.advanceTimersByTimeAsync(0);
  };

  it('waits for a pause in the writing', async () => {
    autosave.soon();
    await jest.advanceTimersByTimeAsync(1400);
    autosave.soon();
    await jest.advanceTimersByTimeAsync(1400);
    expect(saves).toHaveLength(0);
    await jest.advanceTimersByTimeAsync(100);
    expect(saves).toHaveLength(1);
  });

  it('never has two on their way, and saves once more for what was asked meanwhile', async () => {
    void autosave.now();
    void autosave.now();
    void autosave.now();
    expect(saves).toHaveLength(1);
    await answer(0);
    expect(saves).toHaveLength(2);
    await answer(1);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(saves).toHaveLength(2);
  });

  it('tries again by itself, ever more seldom', async () => {
    void autosave.now();
    await answer(0, 'later');
    await jest.advanceTimersByTimeAsync(1999);
    expect(saves).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(1);
    await answer(1, 'later');
    await jest.advanceTimersByTimeAsync(4999);
    expect(saves).toHaveLength(2);
    await jest.advanceTimersByTimeAsync(1);
    expect(saves).toHaveLength(3);
  });

  it('goes on at once when there is more', async () => {
    void autosave.now();
    await answer(0, 'more');
    expect(saves).toHaveLength(2);
  });

  it('stops until something is written', async () => {
    void autosave.now();
    await answer(0, 'stop');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(saves).toHaveLength(1);
    autosave.soon();
    await jest.advanceTimersByTimeAsync(1500);
    expect(saves).toHaveLength(2);
  });
});
