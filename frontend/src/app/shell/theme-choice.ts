import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Language } from '../core/language';
import { Theme, themes, type ThemeChoice } from '../core/theme';
import { shellTexts } from './shell.texts';

/** Light, dark, or as the system says. */
@Component({
  selector: 'app-theme-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label>
      <span>{{ t().theme }}</span>
      <select (change)="choose(box.value)" #box>
        @for (each of choices(); track each.theme) {
          <option [value]="each.theme" [selected]="each.theme === theme.choice()">{{ each.name }}</option>
        }
      </select>
    </label>
  `,
  styles: `
    label {
      display: inline-flex;
      align-items: center;
      gap: var(--space-2);
    }
    select {
      min-height: 28px;
      padding: 0 var(--space-2);
      border: 1px solid var(--field-line);
      border-radius: var(--radius);
      background: var(--paper);
      color: var(--ink);
    }
  `,
})
export class ThemeChoiceField {
  protected readonly theme = inject(Theme);
  protected readonly t = inject(Language).of(shellTexts);
  protected readonly choices = computed(() => {
    const words: Record<ThemeChoice, string> = { system: this.t().themeSystem, light: this.t().themeLight, dark: this.t().themeDark };
    return themes.map((theme) => ({ theme, name: words[theme] }));
  });

  protected choose(chosen: string): void {
    this.theme.set(themes.find((theme) => theme === chosen) ?? 'system');
  }
}
