import { Component, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { render } from '../../testing/render';
import { allByRole, byLabel, byRole, wordsIn, write } from '../../testing/seek';
import { CheckField } from './check-field';
import { ChoiceField } from './choice-field';
import { DayField } from './day-field';
import { MoneyField, oreOf } from './money-field';
import { SelectField } from './select-field';
import { TextArea, TextField } from './text-field';

@Component({
  selector: 'app-host',
  imports: [CheckField, ChoiceField, DayField, MoneyField, SelectField, TextArea, TextField],
  template: `
    <ui-text-field label="Rubrik" help="Kort." [error]="error()" required [(value)]="title" />
    <ui-text-area label="Gjort" [limit]="20" [(value)]="done" />
    <ui-select-field label="Område" none="Alla" [choices]="choices" [(value)]="area" />
    <ui-choice-field label="Läget" help="I dag." [choices]="choices" [(value)]="status" [error]="error()" />
    <ui-check-field label="Regeringen" [(value)]="government" />
    <ui-day-field label="Klart" [(value)]="day" />
    <ui-money-field label="Använt" [(value)]="ore" />
  `,
})
class Host {
  readonly error = signal<{ sv: string; en: string } | null>(null);
  readonly title = signal('');
  readonly done = signal('');
  readonly choices = [
    { value: 'a', text: 'Ett', help: 'Det första.' },
    { value: 'b', text: 'Två' },
  ];
  readonly area = signal<string | null>(null);
  readonly status = signal<string | null>('a');
  readonly government = signal(false);
  readonly day = signal<string | null>('2026-11-22');
  readonly ore = signal<number | null>(123_450_000);
}

describe('fields', () => {
  it('tie help and error to the control', async () => {
    const { element, fixture, settle } = await render(Host);
    const box = byLabel(element, 'Rubrik');
    expect(box.getAttribute('aria-required')).toBe('true');
    expect(wordsIn(document.getElementById(box.getAttribute('aria-describedby') ?? '')!)).toBe('Kort.');
    expect(box.hasAttribute('aria-invalid')).toBe(false);
    fixture.componentInstance.error.set({ sv: 'Fyll i.', en: 'Fill in.' });
    await settle();
    const described = box
      .getAttribute('aria-describedby')
      ?.split(' ')
      .map((id) => wordsIn(document.getElementById(id)!));
    expect([described, box.getAttribute('aria-invalid')]).toEqual([['Kort.', 'Fyll i.'], 'true']);
    expect(byRole(element, 'group', 'Läget').getAttribute('aria-describedby')?.split(' ')).toHaveLength(2);
  });

  it('give what is written to the model', async () => {
    const { element, fixture } = await render(Host);
    write(byLabel(element, 'Rubrik'), 'Ny rutin');
    byLabel(element, /^Två/).click();
    byLabel(element, 'Regeringen').click();
    write(byLabel(element, 'Klart'), '');
    const list = byLabel<HTMLSelectElement>(element, 'Område');
    list.value = 'b';
    list.dispatchEvent(new Event('change'));
    const host = fixture.componentInstance;
    expect([host.title(), host.status(), host.government(), host.day(), host.area()]).toEqual(['Ny rutin', 'b', true, null, 'b']);
    list.value = '';
    list.dispatchEvent(new Event('change'));
    expect(host.area()).toBeNull();
  });

  it('say how much is left near the limit, and never cut', async () => {
    const { element, fixture, settle } = await render(Host);
    const said = (): string => wordsIn(byRole(element, 'status'));
    expect(said()).toBe('');
    write(byLabel(element, 'Gjort'), 'x'.repeat(19));
    await settle();
    expect(said()).toBe('1 tecken kvar');
    write(byLabel(element, 'Gjort'), 'x'.repeat(23));
    await settle();
    expect([said(), fixture.componentInstance.done().length]).toEqual(['3 tecken för mycket', 23]);
    expect(byLabel(element, 'Gjort').getAttribute('aria-invalid')).toBe('true');
  });

  it('name each card of a choice with its words', async () => {
    const { element } = await render(Host);
    expect(allByRole(element, 'radio').map((radio) => (radio as HTMLInputElement).checked)).toEqual([true, false]);
  });
});

describe('money', () => {
  it.each([
    ['', null],
    ['0', 0],
    ['1234,5', 123_450_000],
    ['1 234,5', 123_450_000],
    ['1\u202f234', 123_400_000],
    ['12.5', 1_250_000],
    ['−3', -300_000],
    ['tolv', undefined],
    ['1,2,3', undefined],
    ['1e3', undefined],
  ])('"%s" tkr is %s öre', (written, ore) => expect(oreOf(written)).toBe(ore));

  it('is written in tkr and kept in whole öre', async () => {
    const { element, fixture, settle } = await render(Host);
    const box = byLabel(element, 'Använt (tkr)');
    expect(box.value).toBe('1\u202f234,5');
    write(box, '2000');
    await settle();
    expect([fixture.componentInstance.ore(), box.value]).toEqual([200_000_000, '2000']);
    box.dispatchEvent(new Event('blur'));
    await settle();
    expect(box.value).toBe('2\u202f000');
  });

  it('leaves what is no sum in the box and says so, keeping the last sum', async () => {
    const { element, fixture, settle } = await render(Host);
    const box = byLabel(element, 'Använt (tkr)');
    write(box, 'tolv');
    await settle();
    expect(wordsIn(element)).toContain('Skriv summan med siffror');
    expect([box.value, fixture.componentInstance.ore()]).toEqual(['tolv', 123_450_000]);
  });
});

describe('text that was pasted', () => {
  it('comes without characters that nobody sees, and with its line breaks', async () => {
    const { element, fixture, settle } = await render(Host);
    write(byLabel(element, 'Gjort'), 'rad\u000brad\u0000\u001f\tslut\n');
    write(byLabel(element, 'Rubrik'), 'Ny\u007f rutin\u0085');
    await settle();
    expect([fixture.componentInstance.done(), fixture.componentInstance.title()]).toEqual(['rad\nrad\tslut\n', 'Ny rutin']);
  });
});

@Component({ selector: 'app-form', imports: [FormField, TextField], template: '<ui-text-field label="Namn" [formField]="form.name" />' })
class FormHost {
  readonly model = signal({ name: 'Karin' });
  readonly form = form(this.model, (path) => {
    required(path.name, { message: 'Skriv ett namn.' });
  });
}

describe('a field in a signal form', () => {
  it('shows the model, and its fault once it has been left', async () => {
    const { element, fixture, settle } = await render(FormHost);
    const box = byLabel(element, 'Namn');
    expect(box.value).toBe('Karin');
    write(box, '');
    await settle();
    expect([fixture.componentInstance.model().name, wordsIn(element)]).toEqual(['', 'Namn']);
    box.dispatchEvent(new Event('blur'));
    await settle();
    expect(wordsIn(element)).toBe('Namn Skriv ett namn.');
  });
});
