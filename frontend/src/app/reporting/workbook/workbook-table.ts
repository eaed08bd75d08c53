import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { workbookReasons, type WorkbookRow } from '@lagesbild/contract';
import { Language } from '../../core/language';
import { workbookTexts } from './workbook.texts';

const shapes: Record<WorkbookRow['outcome'], string> = { imported: '●', skipped: '○', failed: '■' };

/** What became of each row of a workbook: word and shape, why, and the cell it stands in. */
@Component({
  selector: 'app-workbook-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <table>
      <caption class="unseen">
        {{
          t().caption
        }}
      </caption>
      <thead>
        <tr>
          <th scope="col">{{ t().question }}</th>
          <th scope="col">{{ t().outcome }}</th>
          <th scope="col">{{ t().place }}</th>
          <th scope="col">{{ t().excerpt }}</th>
        </tr>
      </thead>
      <tbody>
        @for (row of rows(); track $index) {
          <tr>
            <th scope="row">{{ row.question ? language.pick(row.question) : t().noQuestion }}</th>
            <td [class]="row.outcome">
              <span class="word"
                ><span aria-hidden="true">{{ shapes[row.outcome] }}</span> {{ t()[row.outcome] }}</span
              >
              @if (row.reason; as reason) {
                <span class="small reason">{{ language.pick(reasons[reason]) }}</span>
              }
            </td>
            <td class="small">{{ row.sheet }}, {{ row.column }}{{ row.row }}</td>
            <td class="small">{{ row.excerpt }}</td>
          </tr>
        }
      </tbody>
    </table>
  `,
  styleUrl: './workbook-table.css',
})
export class WorkbookTable {
  protected readonly language = inject(Language);
  protected readonly t = this.language.of(workbookTexts);
  protected readonly shapes = shapes;
  protected readonly reasons = workbookReasons;
  readonly rows = input.required<readonly WorkbookRow[]>();
}
