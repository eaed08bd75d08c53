import { Component, signal } from '@angular/core';
import { render } from '../../testing/render';
import { allByRole, byRole, wordsIn } from '../../testing/seek';
import { Dialog } from './dialog';

@Component({
  selector: 'app-host',
  imports: [Dialog],
  template:
    '<button (click)="open.set(true)">Öppna</button><ui-dialog heading="Skicka in?" [(open)]="open"><button>Ja</button></ui-dialog>',
})
class Host {
  readonly open = signal(false);
}

const dialogs = (): HTMLElement[] => allByRole(document.body, 'dialog');

describe('a dialog', () => {
  it('is named by its heading and closes on Escape', async () => {
    const { element, fixture, settle } = await render(Host);
    expect(dialogs()).toHaveLength(0);
    byRole(element, 'button', 'Öppna').click();
    await settle();
    expect(allByRole(document.body, 'dialog', 'Skicka in?')).toHaveLength(1);
    expect(wordsIn(dialogs()[0]!)).toContain('Ja');
    const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    // The CDK asks for the number of the key.
    Object.defineProperty(pressed, 'keyCode', { value: 27 });
    document.body.dispatchEvent(pressed);
    await settle();
    expect([dialogs().length, fixture.componentInstance.open()]).toEqual([0, false]);
  });

  it('closes when the page says so, when told to, and with the page', async () => {
    const { element, fixture, settle } = await render(Host);
    const open = byRole(element, 'button', 'Öppna');
    open.click();
    await settle();
    fixture.componentInstance.open.set(false);
    await settle();
    expect(dialogs()).toHaveLength(0);
    open.click();
    await settle();
    byRole(document.body, 'button', 'Stäng').click();
    await settle();
    expect(dialogs()).toHaveLength(0);
    open.click();
    await settle();
    fixture.destroy();
    await new Promise((resolve) => setTimeout(resolve));
    expect(dialogs()).toHaveLength(0);
  });
});
