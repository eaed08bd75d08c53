import { Injectable, computed, inject, signal } from '@angular/core';
import { sectionWords, type Colleague } from '@lagesbild/contract';
import { Language } from '../../core/language';
import { saveTexts } from './save.texts';

/** Who else has the report open, for every place of the page that says so. Provided by the screen. */
@Injectable()
export class ColleaguesHere {
  private readonly language = inject(Language);
  private readonly t = this.language.of(saveTexts);
  readonly known = signal<readonly Colleague[]>([]);

  /** A sentence for each of them, with the part that is being written in. */
  readonly lines = computed(() =>
    this.known().map(({ name, section }) =>
      section === null ? this.t().here(name) : this.t().hereIn(name, this.language.pick(sectionWords[section])),
    ),
  );
}
