import { Component, signal } from '@angular/core';
import { render } from '../../../testing/render';
import { allByRole, byRole, wordsIn } from '../../../testing/seek';
import { BarChart } from './bar-chart';
import { linesOf } from './bar-drawing';
import type { BarData, Point } from './chart-data';
import { walk } from './walk';

const data: BarData = {
  categories: [
    { key: 'a1', label: '1 Samverkan' },
    { key: 'a2', label: '2 Skydd' },
  ],
  series: [
    { key: 'done', label: 'Genomfört', colour: 'status-done', values: [2, 0] },
    { key: 'ongoing', label: 'Pågår', colour: 'status-ongoing', pattern: 'hatched', values: [3, 4] },
    { key: 'not-reported', label: 'Ej rapporterat', colour: 'status-not-reported', pattern: 'dashed', values: [0, 1] },
  ],
};

@Component({
  selector: 'app-host',
  imports: [BarChart],
  template:
    '<ui-bar-chart label="Läget per område" categoryHeading="Område" [data]="data" [totals]="totals()" (chosen)="chosen.set($event)" />',
})
class Host {
  readonly data = data;
  readonly totals = signal(true);
  readonly chosen = signal<Point | null>(null);
}

describe('a bar chart', () => {
  it('has a legend in words', async () => {
    const { element } = await render(Host);
    expect(allByRole(element, 'listitem').map(wordsIn)).toEqual(['Genomfört', 'Pågår', 'Ej rapporterat']);
  });

  it('says the same numbers as a table', async () => {
    const { element, fixture, settle } = await render(Host);
    byRole(element, 'button', 'Visa som tabell').click();
    await settle();
    expect(allByRole(element, 'table', 'Läget per område')).toHaveLength(1);
    const rows = allByRole(element, 'row').map((row) => [...row.children].map((cell) => wordsIn(cell as HTMLElement)));
    expect(rows).toEqual([
      ['Område', 'Genomfört', 'Pågår', 'Ej rapporterat', 'Totalt'],
      ['1 Samverkan', '2', '3', '0', '5'],
      ['2 Skydd', '0', '4', '1', '5'],
      ['Totalt', '2', '7', '1', '10'],
    ]);
    fixture.componentInstance.totals.set(false);
    await settle();
    expect(allByRole(element, 'columnheader').map(wordsIn)).not.toContain('Totalt');
    expect(allByRole(element, 'row')).toHaveLength(3);
  });

  it('is walked with the arrow keys, read out, and gives the bar whose rows are wanted', async () => {
    const { element, fixture, settle } = await render(Host);
    const chart = byRole(element, 'application', 'Läget per område');
    const press = async (key: string): Promise<string> => {
      chart.dispatchEvent(new KeyboardEvent('keydown', { key }));
      await settle();
      return wordsIn(element.querySelector<HTMLElement>('[aria-live]')!);
    };
    expect(await press('ArrowRight')).toBe('1 Samverkan, Genomfört: 2');
    expect(await press('ArrowRight')).toBe('1 Samverkan, Pågår: 3');
    expect(await press('ArrowDown')).toBe('2 Skydd, Pågår: 4');
    await press('Enter');
    expect(fixture.componentInstance.chosen()).toEqual({ category: 'a2', series: 'ongoing', value: 4 });
    expect(await press('Escape')).toBe('');
  });
});

describe('walking between bars', () => {
  it('passes over bars without a value, and stays at the ends', () => {
    expect(walk(data, { category: 0, series: 0 }, 'ArrowDown')).toEqual({ category: 1, series: 1 });
    expect(walk(data, { category: 0, series: 1 }, 'ArrowRight')).toEqual({ category: 0, series: 1 });
    expect(walk(data, { category: 0, series: 0 }, 'ArrowUp')).toEqual({ category: 0, series: 0 });
    expect(walk(data, { category: 0, series: 0 }, 'Tab')).toBeNull();
  });

  it('finds nowhere to stand in a chart without values', () => {
    expect(walk({ categories: [{ key: 'a', label: 'A' }], series: [] }, null, 'ArrowDown')).toBeNull();
  });
});

it('a long label is broken between words', () => {
  expect(linesOf('1 Ökad samverkan mellan myndigheter')).toEqual(['1 Ökad samverkan mellan', 'myndigheter']);
});
