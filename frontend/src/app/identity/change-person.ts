import { ChangeDetectionStrategy, Component, ElementRef, inject, input, output } from '@angular/core';
import type { PersonView } from '@lagesbild/contract';
import { Language } from '../core/language';
import { Panel } from '../ui/panel';
import { ChangePassword } from './change-password';
import { ChangeRoles } from './change-roles';
import { changePersonTexts } from './change-person.texts';

/** The roles and the password of somebody who is there already. */
@Component({
  selector: 'identity-change-person',
  imports: [ChangePassword, ChangeRoles, Panel],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-panel [heading]="t().heading(person().name)" [about]="t().about">
      <div class="stack">
        <identity-change-roles [person]="person()" (saved)="rolesSaved.emit($event)" />
        <identity-change-password [person]="person()" (saved)="passwordSaved.emit($event)" />
        <p>
          <button type="button" class="button link" (click)="closed.emit()">{{ t().close }}</button>
        </p>
      </div>
    </ui-panel>
  `,
  styles: `
    .stack {
      max-width: 48rem;
    }
    identity-change-password {
      display: block;
      padding-top: var(--space-4);
      border-top: 1px solid var(--line);
    }
  `,
})
export class ChangePerson {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly t = inject(Language).of(changePersonTexts);
  readonly person = input.required<PersonView>();
  readonly rolesSaved = output<PersonView>();
  readonly passwordSaved = output<PersonView>();
  readonly closed = output();

  /** Moves the focus to the first thing that can be done. */
  focus(): void {
    this.host.nativeElement.querySelector<HTMLElement>('button, input')?.focus();
  }
}
