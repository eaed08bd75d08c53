import type { Certainty } from './words';
import type { PartialDay } from './day';

/** Where a reference fact comes from. */
export interface Source {
  key: string;
  title: string;
  publisher: string;
  date: PartialDay | null;
  documentNo: string | null;
  /** How much of the document was read: `hela`, `sammanfattning`, `utdrag`, `inledning`, `titel` … */
  readAs: string;
}

/** A source as a fact cites it: with page, slide or section where known. */
export interface Citation {
  source: Source;
  /** The whole reference as the data gives it. */
  reference: string;
}

/** A key of a vocabulary with its names. */
export interface Word {
  key: string;
  sv: string;
  en: string;
}

export interface Sourced {
  certainty: Certainty | null;
  citations: Citation[];
}
