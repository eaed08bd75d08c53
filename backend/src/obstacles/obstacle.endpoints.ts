import {
  obstacleStates,
  sections,
  severities,
  textLimits,
  type NewObstacle,
  type ObstacleChange,
  type ObstacleState,
  type Passage,
  type Section,
  type Severity,
} from '@lagesbild/contract';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
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
import { MayBeAbsent, MayBeNull } from '../platform/http/rules';
import { changeObstacle } from './change-obstacle';
import { linkObstacle } from './link-obstacle';
import { listObstacles } from './list-obstacles';
import { notBlank, ObstacleParams } from './obstacle-input';
import { raiseObstacle } from './raise-obstacle';
import { showObstacle } from './show-obstacle';

class ObstacleQueryInput extends PageInput {
  @MayBeAbsent() @Matches(keyPattern) kind?: string;
  @MayBeAbsent() @IsIn(obstacleStates) state?: ObstacleState;
  @MayBeAbsent() @IsBoolean() open?: boolean;
  @MayBeAbsent() @IsInt() @Min(0) @Max(99) area?: number;
  @MayBeAbsent() @Matches(keyPattern) organisation?: string;
  @MayBeAbsent() @IsString() @MaxLength(100) title?: string;
}

class PassageBody implements Passage {
  @IsUUID() reportId: string;
  @IsInt() @Min(1) @Max(100_000) versionNr: number;
  @IsIn(sections) section: Section;
  @MayBeAbsent() @Matches(keyPattern) @MaxLength(60) perspective?: string;
  @IsInt() @Min(0) @Max(textLimits.answer) start: number;
  @IsInt() @Min(1) @Max(textLimits.answer) end: number;
}

class NewObstacleBody implements NewObstacle {
  @IsString() @Matches(notBlank) @MaxLength(textLimits.title) title: string;
  @MayBeNull() @IsString() @MaxLength(textLimits.title) titleEn?: string | null;
  @Matches(keyPattern) kind: string;
  @IsString() @Matches(notBlank) @MaxLength(textLimits.reason) hinders: string;
  @IsIn(severities) severity: Severity;
  @IsBoolean() governmentMustAct: boolean;
  @IsArray() @ArrayMaxSize(30) @Matches(keyPattern, { each: true }) mustActKeys: string[];
  @MayBeAbsent() @IsArray() @ArrayMaxSize(99) @IsInt({ each: true }) @Min(1, { each: true }) @Max(99, { each: true }) areaNrs?: number[];
  @MayBeAbsent() @IsObject() @ValidateNested() @Type(() => PassageBody) passage?: PassageBody;
}

class ObstacleChangeBody implements ObstacleChange {
  @MayBeAbsent() @IsIn(obstacleStates) state?: ObstacleState;
  @MayBeAbsent() @IsString() @MaxLength(textLimits.reason) text?: string;
}

export const obstacleHandlers = {
  listObstacles: {
    params: PlanParams,
    query: ObstacleQueryInput,
    answer: (ctx, { params, query }) => listObstacles(ctx, params.planKey, query),
  },
  raiseObstacle: {
    params: PlanParams,
    body: NewObstacleBody,
    answer: async (ctx, { params, body }) => showObstacle(ctx, await raiseObstacle(ctx, params.planKey, body)),
  },
  showObstacle: {
    params: ObstacleParams,
    answer: (ctx, { params }) => showObstacle(ctx, params.obstacleId),
  },
  linkObstacle: {
    params: ObstacleParams,
    body: PassageBody,
    answer: async (ctx, { params, body }) => {
      await linkObstacle(ctx, params.obstacleId, body);
      return showObstacle(ctx, params.obstacleId);
    },
  },
  changeObstacle: {
    params: ObstacleParams,
    body: ObstacleChangeBody,
    answer: async (ctx, { params, body }) => {
      await changeObstacle(ctx, params.obstacleId, body);
      return showObstacle(ctx, params.obstacleId);
    },
  },
} satisfies Pick<Handlers, 'listObstacles' | 'raiseObstacle' | 'showObstacle' | 'linkObstacle' | 'changeObstacle'>;
