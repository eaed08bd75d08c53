import { Component, signal } from '@angular/core';
import { render } from '../../testing/render';
import { allByRole, byRole, wordsIn } from '../../testing/seek';
import { Cell, DataTable, type Column } from './data-table';
import { sortedRows } from './sort-rows';

interface Row {
  title: string;
  sum: number | null;
}

@Component({
  selector: 'app-host',
  imports: [Cell, DataTable],
  template: `
    <ui-data-table caption="Uppdrag" [columns]="columns" [rows]="rows()" [totals]="{ title: 'Totalt', sum: '12' }">
      <ng-template uiCell="mark" [uiCellOf]="rows()" let-row
        ><em>{{ row.title.length }}</em></ng-template
      >
    </ui-data-table>
  `,
})
class Host {
  readonly rows = signal<Row[]>([
    { title: 'Östersund', sum: 7 },
    { title: 'Arvika', sum: null },
    { title: 'Åre', sum: 5 },
  ]);
  readonly columns: Column<Row>[] = [
    {
      key: 'title',
      heading: 'Rubrik',
      text: (row) => row.title,
      names: true,
      sort: (row) => row.title,
      link: (row) => ['/plans', row.title],
    },
    { key: 'sum', heading: 'Mnkr', numeric: true, text: (row) => row.sum?.toString(), sort: (row) => row.sum },
    { key: 'mark', heading: 'Längd', text: () => '' },
  ];
}

const titles = (element: HTMLElement): string[] => allByRole(element, 'rowheader').map(wordsIn);

describe('a table', () => {
  it('has a caption, headings that name the rows, and a dash for what is missing', async () => {
    const { element } = await render(Host);
    expect(allByRole(element, 'table', 'Uppdrag')).toHaveLength(1);
    expect(titles(element)).toEqual(['Östersund', 'Arvika', 'Åre']);
    expect(allByRole(element, 'cell').map(wordsIn)).toEqual(['7', '9', '–', '6', '5', '3', 'Totalt', '12', '']);
    expect(byRole<HTMLAnchorElement>(element, 'link', 'Arvika').getAttribute('href')).toBe('/plans/Arvika');
    expect(element.querySelector('td')?.dataset['heading']).toBe('Mnkr');
  });

  it('sorts the Swedish way, says so, and leaves a column without an order alone', async () => {
    const { element, settle } = await render(Host);
    expect(allByRole(element, 'button')).toHaveLength(2);
    byRole(element, 'button', /^Rubrik/).click();
    await settle();
    expect(titles(element)).toEqual(['Arvika', 'Åre', 'Östersund']);
    expect(byRole(element, 'columnheader', /^Rubrik/).getAttribute('aria-sort')).toBe('ascending');
    byRole(element, 'button', /^Rubrik/).click();
    await settle();
    expect(titles(element)).toEqual(['Östersund', 'Åre', 'Arvika']);
    expect(byRole(element, 'columnheader', /^Rubrik/).getAttribute('aria-sort')).toBe('descending');
  });

  it('keeps its rows when the same are read anew', async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { element, fixture, settle } = await render(Host);
    const before = allByRole(element, 'row');
    fixture.componentInstance.rows.update((rows) => rows.map((row) => ({ ...row, sum: 9 })));
    await settle();
    expect(allByRole(element, 'row').map((row, index) => row === before[index])).toEqual([true, true, true, true, true]);
    expect(allByRole(element, 'cell').map(wordsIn).slice(0, 2)).toEqual(['9', '9']);
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it.each([false, true])('puts what is missing last (descending: %s)', (descending) => {
    expect(sortedRows([{ n: null }, { n: 2 }, { n: 1 }], (row) => row.n, descending).at(-1)).toEqual({ n: null });
  });
});
