/** A text in both languages of the product. English may be missing in a source; the screen then shows the Swedish and says so. */
export interface Text {
  sv: string;
  en: string | null;
}

/** A text that the product itself writes: both languages are always there. */
export interface BilingualText {
  sv: string;
  en: string;
}

export type Language = 'sv' | 'en';
export const languages: readonly Language[] = ['sv', 'en'];
