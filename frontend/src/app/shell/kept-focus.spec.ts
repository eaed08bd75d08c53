import { Component, signal } from '@angular/core';
import { render } from '../../testing/render';
import { byLabel, byRole } from '../../testing/seek';
import { KeptFocus } from './kept-focus';

@Component({
  imports: [KeptFocus],
  template: `
    <main appKeptFocus>
      <section>
        @if (writing()) {
          <form>
            <label for="words">Fråga</label><input id="words" />
            <button type="button" (click)="writing.set(false)">Avbryt</button>
          </form>
        } @else {
          <button type="button" (click)="writing.set(true)">Lägg till</button>
        }
        <ul aria-label="Frågor">
          @for (row of rows(); track row) {
            <li>
              <button type="button" (click)="rows.set([])">Ta bort {{ row }}</button>
            </li>
          }
        </ul>
      </section>
    </main>
  `,
})
class Page {
  readonly writing = signal(false);
  readonly rows = signal(['ett']);
}

describe('the focus of a page', () => {
  const press = (button: HTMLElement): void => {
    button.focus();
    button.click();
  };

  it('goes to what takes the place of what was pressed, and back again', async () => {
    const { element, settle } = await render(Page);
    press(byRole(element, 'button', 'Lägg till'));
    await settle();
    expect(document.activeElement).toBe(byLabel(element, 'Fråga'));
    press(byRole(element, 'button', 'Avbryt'));
    await settle();
    expect(document.activeElement).toBe(byRole(element, 'button', 'Lägg till'));
  });

  it('stays near where nothing takes its place', async () => {
    const { element, settle } = await render(Page);
    press(byRole(element, 'button', 'Ta bort ett'));
    await settle();
    expect(document.activeElement).toBe(byRole(element, 'list', 'Frågor'));
  });

  it('is not taken by one who had pressed beside it', async () => {
    const { element, fixture, settle } = await render(Page);
    const row = byRole(element, 'button', 'Ta bort ett');
    row.focus();
    row.blur();
    await settle();
    fixture.componentInstance.rows.set([]);
    await settle();
    expect(document.activeElement).toBe(document.body);
  });
});
