import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import {
  languages,
  mailFrequencies,
  mailFrequencyWords,
  type BilingualText,
  type Language as LanguageCode,
  type NotificationChoice,
} from '@lagesbild/contract';
import { Api } from '../core/api';
import { Language } from '../core/language';
import { problemOf, type ProblemError } from '../core/problem';
import { ChoiceField } from '../ui/choice-field';
import { Panel } from '../ui/panel';
import { ProblemAlert } from '../ui/problem-alert';
import { SelectField, type Choice } from '../ui/select-field';
import { StateView, There } from '../ui/state-view';
import { notificationTexts } from './notifications.texts';

const languageNames: Record<LanguageCode, BilingualText> = {
  sv: { sv: 'Svenska', en: 'Swedish' },
  en: { sv: 'Engelska', en: 'English' },
};

/** How often whoever is signed in gets mail, and in which language. A choice is saved as it is made. */
@Component({
  selector: 'app-mail-choice',
  imports: [ChoiceField, Panel, ProblemAlert, SelectField, StateView, There],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-panel [heading]="t().choiceHeading" [about]="t().choiceAbout">
      <ui-state-view [of]="answer" [reading]="t().choiceReading">
        <ng-template [uiThere]="answer" let-choice>
          <div class="stack">
            <ui-choice-field
              [label]="t().frequency"
              [help]="t().frequencyHelp"
              [choices]="frequencies()"
              [value]="choice.frequency"
              (valueChange)="save({ frequency: $event ?? choice.frequency, language: choice.language })"
            />
            <ui-select-field
              class="language"
              [label]="t().language"
              [choices]="languageChoices()"
              [value]="choice.language"
              (valueChange)="save({ frequency: choice.frequency, language: $event ?? choice.language })"
            />
            <p class="small muted" role="status">{{ said() }}</p>
            <ui-problem-alert [problem]="problem()" />
          </div>
        </ng-template>
      </ui-state-view>
    </ui-panel>
  `,
  styles: `
    .language {
      max-width: 20rem;
    }
    [role='status'] {
      min-height: 1.5em;
    }
  `,
})
export class MailChoice {
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  protected readonly t = this.language.of(notificationTexts);
  protected readonly answer = this.api.read('showNotificationChoice', () => ({}));
  protected readonly state = signal<'still' | 'saving' | 'saved'>('still');
  protected readonly said = computed(() => (this.state() === 'saving' ? this.t().saving : this.state() === 'saved' ? this.t().saved : ''));
  protected readonly problem = signal<ProblemError | null>(null);
  protected readonly frequencies = computed(() =>
    mailFrequencies.map((value) => ({ value, text: this.language.pick(mailFrequencyWords[value]) })),
  );
  protected readonly languageChoices = computed((): Choice<LanguageCode>[] =>
    languages.map((value) => ({ value, text: this.language.pick(languageNames[value]) })),
  );

  protected async save(body: NotificationChoice): Promise<void> {
    this.state.set('saving');
    this.problem.set(null);
    try {
      this.answer.set(await this.api.send('setNotificationChoice', { body }));
      this.state.set('saved');
    } catch (thrown) {
      this.state.set('still');
      this.problem.set(problemOf(thrown));
      this.answer.reload();
    }
  }
}
