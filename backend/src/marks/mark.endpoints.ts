import {
  markersShown,
  markLimits,
  sourceKinds,
  targetKinds,
  textLimits,
  type MarkersShown,
  type MarkQuery,
  type NewMark,
  type ReadingQuery,
  type SourceKind,
  type TargetKind,
  type TargetQuery,
  type TargetRef,
} from '@lagesbild/contract';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { keyPattern } from '../organisations';
import { PlanParams } from '../plans';
import type { Handlers } from '../platform/http/endpoint';
import { PageInput } from '../platform/http/page';
import { MayBeAbsent } from '../platform/http/rules';
import { addMark } from './add-mark';
import { codeHandlers } from './code.endpoints';
import { listMarkTargets } from './list-mark-targets';
import { listMarks } from './list-marks';
import { readAnswers } from './read-answers';
import { removeMark } from './remove-mark';

/** Key of a question in words. */
export const fieldPattern = /^(done|next|obstacles|discuss|(perspective|own):[a-z0-9-]{1,100})$/;

class MarkParams {
  @IsUUID() markId: string;
}

class ReadingInput extends PageInput implements ReadingQuery {
  @MayBeAbsent() @IsUUID() round?: string;
  @MayBeAbsent() @Matches(keyPattern) assignment?: string;
  @MayBeAbsent() @Matches(fieldPattern) question?: string;
  @MayBeAbsent() @IsBoolean() silent?: boolean;
  @MayBeAbsent() @IsInt() @Min(1) @Max(99) area?: number;
  @MayBeAbsent() @Matches(keyPattern) organisation?: string;
  @MayBeAbsent() @IsIn(markersShown) by?: MarkersShown;
  @MayBeAbsent() @IsUUID() source?: string;
}

class MarkInput extends PageInput implements MarkQuery {
  @MayBeAbsent() @IsIn(markersShown) by?: MarkersShown;
  @MayBeAbsent() @IsIn(targetKinds) targetKind?: TargetKind;
  @MayBeAbsent() @Matches(keyPattern) target?: string;
  @MayBeAbsent() @IsUUID() round?: string;
  @MayBeAbsent() @IsInt() @Min(1) @Max(99) area?: number;
  @MayBeAbsent() @Matches(keyPattern) organisation?: string;
}

class TargetInput extends PageInput implements TargetQuery {
  @MayBeAbsent() @IsIn(targetKinds) kind?: TargetKind;
  @MayBeAbsent() @IsString() @MaxLength(markLimits.search) name?: string;
}

class TargetBody implements TargetRef {
  @IsIn(targetKinds) kind: TargetKind;
  @Matches(keyPattern) key: string;
}

class NewMarkBody implements NewMark {
  @IsIn(sourceKinds) sourceKind: SourceKind;
  @IsUUID() sourceId: string;
  @Matches(fieldPattern) field: string;
  @IsInt() @Min(0) @Max(textLimits.answer) start: number;
  @IsInt() @Min(1) @Max(textLimits.answer) end: number;
  @IsString() @MaxLength(textLimits.answer) quote: string;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(markLimits.targets)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => TargetBody)
  targets: TargetBody[];
}

export const markHandlers = {
  ...codeHandlers,
  readAnswers: { params: PlanParams, query: ReadingInput, answer: (ctx, { params, query }) => readAnswers(ctx, params.planKey, query) },
  listMarks: { params: PlanParams, query: MarkInput, answer: (ctx, { params, query }) => listMarks(ctx, params.planKey, query) },
  listMarkTargets: {
    params: PlanParams,
    query: TargetInput,
    answer: (ctx, { params, query }) => listMarkTargets(ctx, params.planKey, query),
  },
  addMark: { params: PlanParams, body: NewMarkBody, answer: (ctx, { params, body }) => addMark(ctx, params.planKey, body) },
  removeMark: {
    params: MarkParams,
    answer: async (ctx, { params }) => {
      await removeMark(ctx, params.markId);
      return null;
    },
  },
} satisfies typeof codeHandlers & Pick<Handlers, 'readAnswers' | 'listMarks' | 'listMarkTargets' | 'addMark' | 'removeMark'>;
