import type { SearchAnswer, SearchHit, SearchQuery } from '@lagesbild/contract';
import { canReadAnswers, findLabels, findSources } from '../marks';
import type { Reading } from '../platform/access/context';
import { authorize, found } from '../platform/access/ledger';
import type { Reader } from '../platform/database/reader';
import { pageOf, sliceOf } from '../platform/http/page';
import { excerptsOf, placesOf } from './excerpts';
import { readSearch, type SearchWords } from './search-words';
import { countWaiting, findTexts, findWordings, type FoundText } from './search.repository';

/**
 * Submitted answers in which all words stand, in whatever form, with what was found in its context. Drafts and versions that were
 * taken back cannot be found by anybody.
 */
export async function searchTexts(ctx: Reading, planKey: string, query: SearchQuery): Promise<SearchAnswer> {
  authorize(ctx, canReadAnswers(ctx.actor));
  const plan = found(await ctx.db.first<{ id: string }>('SELECT id FROM plan WHERE `key` = ?', [planKey]));
  const words = readSearch(query.words ?? '');
  const slice = sliceOf(query);
  const { texts, total } = await findTexts(ctx.db, { planId: plan.id, words, query, slice });
  return {
    ...pageOf(await hitsOf(ctx.db, texts, words), slice, total),
    lookedFor: words.shown,
    waiting: await countWaiting(ctx.db),
  };
}

async function hitsOf(db: Reader, texts: readonly FoundText[], words: SearchWords): Promise<SearchHit[]> {
  if (texts.length === 0) return [];
  const sources = await findSources(db, [...new Set(texts.map((text) => text.sourceId))]);
  const labelOf = await findLabels(db, [...sources.values()]);
  const wordingOf = await findWordings(db, texts);
  return texts.flatMap((text) => {
    const source = sources.get(text.sourceId);
    if (source === undefined) return [];
    const wording = wordingOf(text);
    const places = placesOf(wording, words);
    return [{ source, field: text.field, label: labelOf(source, text.field), hits: text.hits, excerpts: excerptsOf(wording, places) }];
  });
}
