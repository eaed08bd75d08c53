import { searchLimits, searchOrders, type SearchOrder, type SearchQuery } from '@lagesbild/contract';
import { IsBoolean, IsIn, IsInt, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { fieldPattern } from '../marks';
import { keyPattern } from '../organisations';
import { PlanParams } from '../plans';
import type { Handlers } from '../platform/http/endpoint';
import { PageInput } from '../platform/http/page';
import { MayBeAbsent } from '../platform/http/rules';
import { searchTexts } from './search-texts';

class SearchInput extends PageInput implements SearchQuery {
  @MayBeAbsent() @IsString() @MaxLength(searchLimits.words) words?: string;
  @MayBeAbsent() @IsIn(searchOrders) order?: SearchOrder;
  @MayBeAbsent() @IsUUID() round?: string;
  @MayBeAbsent() @Matches(fieldPattern) question?: string;
  @MayBeAbsent() @IsInt() @Min(1) @Max(99) area?: number;
  @MayBeAbsent() @Matches(keyPattern) organisation?: string;
  @MayBeAbsent() @IsBoolean() earlier?: boolean;
}

export const searchHandlers = {
  searchTexts: { params: PlanParams, query: SearchInput, answer: (ctx, { params, query }) => searchTexts(ctx, params.planKey, query) },
} satisfies Pick<Handlers, 'searchTexts'>;
