import { defaultLimit, largestLimit, type Page, type PageQuery } from '@lagesbild/contract';
import { IsInt, Max, Min } from 'class-validator';
import { whole } from '../database/values';
import { MayBeAbsent } from './rules';

/** The two parameters of every list. */
export class PageInput implements PageQuery {
  @MayBeAbsent() @IsInt() @Min(1) @Max(100_000) page?: number;
  @MayBeAbsent() @IsInt() @Min(1) @Max(largestLimit) limit?: number;
}

export interface Slice {
  page: number;
  limit: number;
  offset: number;
}

export function sliceOf({ page = 1, limit = defaultLimit }: PageQuery): Slice {
  return { page, limit, offset: (page - 1) * limit };
}

export const pageOf = <Item>(items: Item[], { page, limit }: Slice, total: unknown): Page<Item> => ({
  items,
  page,
  limit,
  total: whole(total),
});
