import {
  obstacleStates,
  severities,
  textLimits,
  type EarlierFindingQuery,
  type EndpointName,
  type ObstacleEdition,
  type ObstacleKindWords,
  type ObstacleMapQuery,
  type ObstacleMerging,
  type ObstacleSplit,
  type ObstacleState,
  type Severity,
  type obstacleWorkEndpoints,
} from '@lagesbild/contract';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { keyPattern } from '../organisations';
import { PlanParams } from '../plans';
import { authorizeSignedIn, found } from '../platform/access/ledger';
import type { Handlers } from '../platform/http/endpoint';
import { PageInput } from '../platform/http/page';
import { MayBeAbsent, MayBeNull, OrNull } from '../platform/http/rules';
import { findEarlier } from './earlier.repository';
import { editObstacle } from './edit-obstacle';
import { mapObstacles } from './map-obstacles';
import { mergeObstacle } from './merge-obstacle';
import { addKind, changeKind, listKinds } from './obstacle-kinds';
import { notBlank, ObstacleParams } from './obstacle-input';
import { relateObstacles, unrelateObstacles } from './relate-obstacles';
import { showObstacle } from './show-obstacle';
import { splitObstacle } from './split-obstacle';
import { tieFinding, untieFinding } from './tie-finding';
import { unmergeObstacle } from './unmerge-obstacle';

const kindName = 120;

class RelationParams extends ObstacleParams {
  @IsUUID() otherId: string;
}

class TieParams extends ObstacleParams {
  @Matches(keyPattern) findingKey: string;
}

class KindParams extends PlanParams {
  @Matches(keyPattern) kindKey: string;
}

class MapQueryInput implements ObstacleMapQuery {
  @MayBeAbsent() @IsIn(obstacleStates) state?: ObstacleState;
  @MayBeAbsent() @IsBoolean() open?: boolean;
  @MayBeAbsent() @Matches(keyPattern) organisation?: string;
}

class EarlierQueryInput extends PageInput implements EarlierFindingQuery {
  @MayBeAbsent() @IsString() @MaxLength(100) text?: string;
  @MayBeAbsent() @Matches(keyPattern) kind?: string;
}

class WordsBody {
  @IsString() @Matches(notBlank) @MaxLength(textLimits.reason) text: string;
}

class EditionBody implements ObstacleEdition {
  @IsString() @Matches(notBlank) @MaxLength(textLimits.title) titleSv: string;
  @OrNull() @IsString() @MaxLength(textLimits.title) titleEn: string | null;
  @Matches(keyPattern) kind: string;
  @MayBeAbsent() @IsString() @Matches(notBlank) @MaxLength(textLimits.reason) hinders?: string;
  @IsIn(severities) severity: Severity;
  @IsBoolean() governmentMustAct: boolean;
  @IsArray() @ArrayMaxSize(30) @Matches(keyPattern, { each: true }) mustActKeys: string[];
  @IsArray() @ArrayMaxSize(99) @IsInt({ each: true }) @Min(1, { each: true }) @Max(99, { each: true }) areaNrs: number[];
  @MayBeAbsent() @IsString() @MaxLength(textLimits.reason) text?: string;
}

class MergingBody extends WordsBody implements ObstacleMerging {
  @IsUUID() intoId: string;
}

class SplitBody extends WordsBody implements ObstacleSplit {
  @IsString() @Matches(notBlank) @MaxLength(textLimits.title) title: string;
  @MayBeNull() @IsString() @MaxLength(textLimits.title) titleEn?: string | null;
  @Matches(keyPattern) kind: string;
  @IsString() @Matches(notBlank) @MaxLength(textLimits.reason) hinders: string;
  @IsIn(severities) severity: Severity;
  @IsBoolean() governmentMustAct: boolean;
  @IsArray() @ArrayMaxSize(30) @Matches(keyPattern, { each: true }) mustActKeys: string[];
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(500) @IsUUID(undefined, { each: true }) linkIds: string[];
}

class KindWordsBody implements ObstacleKindWords {
  @IsString() @Matches(notBlank) @MaxLength(kindName) sv: string;
  @IsString() @Matches(notBlank) @MaxLength(kindName) en: string;
}

class KindBody extends KindWordsBody {
  @IsBoolean() retired: boolean;
}

export const obstacleWorkHandlers = {
  mapObstacles: {
    params: PlanParams,
    query: MapQueryInput,
    answer: (ctx, { params, query }) => mapObstacles(ctx, params.planKey, query),
  },
  editObstacle: {
    params: ObstacleParams,
    body: EditionBody,
    answer: async (ctx, { params: { obstacleId }, body }) => {
      await editObstacle(ctx, obstacleId, body);
      return showObstacle(ctx, obstacleId);
    },
  },
  mergeObstacle: {
    params: ObstacleParams,
    body: MergingBody,
    answer: async (ctx, { params: { obstacleId }, body }) => {
      await mergeObstacle(ctx, obstacleId, body);
      return showObstacle(ctx, obstacleId);
    },
  },
  unmergeObstacle: {
    params: ObstacleParams,
    body: WordsBody,
    answer: async (ctx, { params: { obstacleId }, body }) => {
      await unmergeObstacle(ctx, obstacleId, body.text);
      return showObstacle(ctx, obstacleId);
    },
  },
  splitObstacle: {
    params: ObstacleParams,
    body: SplitBody,
    answer: async (ctx, { params, body }) => showObstacle(ctx, await splitObstacle(ctx, params.obstacleId, body)),
  },
  relateObstacle: {
    params: RelationParams,
    answer: async (ctx, { params }) => {
      await relateObstacles(ctx, params);
      return showObstacle(ctx, params.obstacleId);
    },
  },
  unrelateObstacle: {
    params: RelationParams,
    answer: async (ctx, { params }) => {
      await unrelateObstacles(ctx, params);
      return showObstacle(ctx, params.obstacleId);
    },
  },
  listEarlierFindings: {
    params: PlanParams,
    query: EarlierQueryInput,
    answer: async (ctx, { params, query }) => {
      authorizeSignedIn(ctx);
      const plan = found(await ctx.db.first<{ id: string }>('SELECT id FROM plan WHERE `key` = ?', [params.planKey]));
      return findEarlier(ctx.db, plan.id, query);
    },
  },
  tieFinding: {
    params: TieParams,
    answer: async (ctx, { params }) => {
      await tieFinding(ctx, params);
      return showObstacle(ctx, params.obstacleId);
    },
  },
  untieFinding: {
    params: TieParams,
    answer: async (ctx, { params }) => {
      await untieFinding(ctx, params);
      return showObstacle(ctx, params.obstacleId);
    },
  },
  listObstacleKinds: {
    params: PlanParams,
    query: PageInput,
    answer: (ctx, { params, query }) => listKinds(ctx, params.planKey, query),
  },
  addObstacleKind: {
    params: PlanParams,
    body: KindWordsBody,
    answer: (ctx, { params, body }) => addKind(ctx, params.planKey, body),
  },
  changeObstacleKind: {
    params: KindParams,
    body: KindBody,
    answer: (ctx, { params, body }) => changeKind(ctx, params, body),
  },
} satisfies Pick<Handlers, keyof typeof obstacleWorkEndpoints & EndpointName>;
