import { ChangeDetectionStrategy, Component, computed, inject, input, model } from '@angular/core';
import { severities, severityWords, textLimits, type BilingualText, type ListedKind, type Severity, type Text } from '@lagesbild/contract';
import { faultWords } from '../core/fault';
import { Language } from '../core/language';
import { CheckField } from '../ui/check-field';
import { ChoiceField } from '../ui/choice-field';
import { SelectField, type Choice } from '../ui/select-field';
import { TextArea, TextField } from '../ui/text-field';
import { obstacleFieldsTexts } from './obstacle-fields.texts';
import { missingIn, type ObstacleWords } from './obstacle-words';
import { WhoActs } from './who-acts';

/** What the bodies of the commands call the fields. */
export const bodyFields = [
  'title',
  'titleSv',
  'titleEn',
  'kind',
  'hinders',
  'severity',
  'mustActKeys',
  'areaNrs',
  'linkIds',
  'text',
  'passage',
] as const;

/** What is said of an obstacle: the same fields when it is flagged, changed and split. */
@Component({
  selector: 'app-obstacle-fields',
  imports: [TextField, TextArea, SelectField, ChoiceField, CheckField, WhoActs],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './obstacle-fields.html',
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
      min-width: 0;
    }
    fieldset {
      display: grid;
      gap: var(--space-2);
    }
    legend {
      font-weight: 600;
      padding: 0;
      margin-bottom: var(--space-1);
    }
  `,
})
export class ObstacleFields {
  protected readonly language = inject(Language);
  protected readonly t = this.language.of(obstacleFieldsTexts);
  protected readonly limits = textLimits;
  readonly words = model.required<ObstacleWords>();
  readonly kinds = input.required<readonly ListedKind[]>();
  readonly areas = input<readonly { nr: number; name: Text }[]>([]);
  /** The words on what it hinders may be changed. */
  readonly reword = input(true);
  /** What the server found wrong, by field of the body. */
  readonly faults = input<Readonly<Record<string, BilingualText>>>({});
  /** Sending has been tried: what is missing is said. */
  readonly tried = input(false);

  /** Kinds that are in use, and the one that the obstacle has. */
  protected readonly choices = computed(() =>
    this.kinds()
      .filter((kind) => !kind.retired || kind.key === this.words().kind)
      .map((kind): Choice => ({ value: kind.key, text: this.language.pick(kind) })),
  );
  protected readonly severities = computed(() =>
    severities.map((value): Choice<Severity> => ({ value, text: this.language.pick(severityWords[value]) })),
  );

  protected change(words: Partial<ObstacleWords>): void {
    this.words.update((before) => ({ ...before, ...words }));
  }

  protected choose(nr: number, chosen: boolean): void {
    const others = this.words().areas.filter((each) => each !== nr);
    this.change({ areas: chosen ? [...others, nr].sort((one, other) => one - other) : others });
  }

  protected faultOf(field: string): BilingualText | null {
    if (this.tried() && missingIn(this.words()).includes(field)) return faultWords['required'] ?? null;
    return this.faults()[field] ?? (field === 'title' ? (this.faults()['titleSv'] ?? null) : null);
  }
}
