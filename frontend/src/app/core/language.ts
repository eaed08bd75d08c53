import { DOCUMENT, Injectable, computed, effect, inject, signal, type Signal } from '@angular/core';
import { languages, type BilingualText, type Language as LanguageCode, type Text } from '@lagesbild/contract';
import { remember, remembered } from './remembered';

/** The texts of one screen: each in both languages, or a function that puts values into both. */
export type Texts = Readonly<Record<string, BilingualText | ((...values: never[]) => BilingualText)>>;

/** The same texts in one language. */
export type Worded<T extends Texts> = {
  readonly [Key in keyof T]: T[Key] extends (...values: infer Values) => BilingualText ? (...values: Values) => string : string;
};

/** A text as it can be shown: in `language`, which is Swedish when the source has no English. */
export interface Shown {
  text: string;
  language: LanguageCode;
}

/** Declares the texts of a screen. A missing language does not compile. */
export function bilingual<const T extends Texts>(texts: T): T {
  return texts;
}

const worded = <T extends Texts>(texts: T, language: LanguageCode): Worded<T> => {
  const entries = Object.entries(texts).map(([key, entry]) => [
    key,
    typeof entry === 'function' ? (...values: never[]) => entry(...values)[language] : entry[language],
  ]);
  return Object.fromEntries(entries) as Worded<T>;
};

/** Which language the reader has chosen; Swedish until something else is said. */
@Injectable({ providedIn: 'root' })
export class Language {
  private readonly document = inject(DOCUMENT);
  private readonly chosen = signal<LanguageCode>(languages.find((language) => language === remembered('language')) ?? 'sv');
  private readonly words = new WeakMap<Texts, Signal<unknown>>();
  readonly current: Signal<LanguageCode> = this.chosen.asReadonly();

  constructor() {
    effect(() => this.document.documentElement.setAttribute('lang', this.chosen()));
  }

  set(language: LanguageCode): void {
    this.chosen.set(language);
    remember('language', language);
  }

  /** The texts of a screen in the language of the reader, following it when it changes. */
  of<T extends Texts>(texts: T): Signal<Worded<T>> {
    const known = this.words.get(texts);
    if (known) return known as Signal<Worded<T>>;
    const wordedTexts = computed(() => worded(texts, this.chosen()));
    this.words.set(texts, wordedTexts);
    return wordedTexts;
  }

  /** The words of a text in the language of the reader, or in Swedish when the source has no English. */
  pick(text: Text): string {
    return this.shown(text).text;
  }

  /** As `pick`, with the language that the words are in, for the `lang` attribute. */
  shown(text: Text): Shown {
    const language = this.chosen();
    if (language === 'en' && text.en !== null) return { text: text.en, language };
    return { text: text.sv, language: 'sv' };
  }
}
