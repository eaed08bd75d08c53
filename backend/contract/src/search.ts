import type { EndpointTable } from './endpoint';
import type { ReadingSource } from './marks';
import type { Page, PageQuery } from './page';
import type { Text } from './text';

export const searchOrders = ['newest', 'most-hits'] as const;
export type SearchOrder = (typeof searchOrders)[number];

/** The longest search, in UTF-16 code units, and the most words that are looked for. */
export const searchLimits = { words: 200, count: 10 } as const;

export interface SearchQuery extends PageQuery {
  /** All words must occur, in any form; "words in quotes" exactly as they are written. */
  words?: string;
  order?: SearchOrder;
  /** Id of a round. */
  round?: string;
  question?: string;
  area?: number;
  organisation?: string;
  /** Also versions that a later one has followed. */
  earlier?: boolean;
}

/** A piece of a text round what was found; places in UTF-16 code units of the whole text. */
export interface Excerpt {
  start: number;
  text: string;
  found: { start: number; end: number }[];
}

/** One answer in which all words were found. */
export interface SearchHit {
  source: ReadingSource;
  field: string;
  label: Text;
  /** How many words of the answer were found. */
  hits: number;
  excerpts: Excerpt[];
}

export interface SearchAnswer extends Page<SearchHit> {
  /** The words that were looked for; empty when none of those written says anything by itself. */
  lookedFor: string[];
  /** Texts that have come in and cannot be found yet; within a minute they can. */
  waiting: number;
}

export interface SearchEndpoints {
  searchTexts: { params: { planKey: string }; query: SearchQuery; answer: SearchAnswer };
}

export const searchEndpoints = {
  searchTexts: {
    method: 'GET',
    path: '/plans/:planKey/search',
    summary: { sv: 'Sök i inlämnade svar', en: 'Search the submitted answers' },
  },
} as const satisfies EndpointTable<SearchEndpoints>;
