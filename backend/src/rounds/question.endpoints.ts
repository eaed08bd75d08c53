import { ownQuestionKinds, questionLimits, type NewOwnQuestion, type OwnQuestionKind, type QuestionSet } from '@lagesbild/contract';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { keyPattern } from '../organisations';
import type { Reading, Writing } from '../platform/access/context';
import { authorize, found } from '../platform/access/ledger';
import type { Handlers } from '../platform/http/endpoint';
import { MayBeAbsent, MayBeNull } from '../platform/http/rules';
import { addQuestion, changeQuestion, copyQuestions, orderQuestions, removeQuestion } from './ask-question';
import { questionSet } from './question.repository';
import { canAskQuestions, canSeeQuestions } from './round.policy';
import { loadRound } from './round.repository';
import { RoundParams } from './round-params';

const words = /\S/;
const longestKey = 100;
const mostAssignments = 200;

class QuestionParams extends RoundParams {
  @Matches(keyPattern) @MaxLength(longestKey) questionKey: string;
}

class ChoiceInput {
  @MayBeAbsent() @Matches(keyPattern) @MaxLength(longestKey) key?: string;
  @IsString() @Matches(words) @MaxLength(questionLimits.choice) sv: string;
  @IsString() @Matches(words) @MaxLength(questionLimits.choice) en: string;
}

class QuestionBody implements NewOwnQuestion {
  @IsIn(ownQuestionKinds) kind: OwnQuestionKind;
  @IsBoolean() required: boolean;
  @IsString() @Matches(words) @MaxLength(questionLimits.label) labelSv: string;
  @IsString() @Matches(words) @MaxLength(questionLimits.label) labelEn: string;
  @MayBeNull() @IsString() @MaxLength(questionLimits.help) helpSv?: string | null;
  @MayBeNull() @IsString() @MaxLength(questionLimits.help) helpEn?: string | null;
  @MayBeNull() @IsString() @MaxLength(questionLimits.unit) unitSv?: string | null;
  @MayBeNull() @IsString() @MaxLength(questionLimits.unit) unitEn?: string | null;
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(questionLimits.choices)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @ArrayUnique((each: ChoiceInput | null) => each?.key ?? each)
  @Type(() => ChoiceInput)
  choices?: ChoiceInput[];
  @IsArray() @ArrayMaxSize(mostAssignments) @Matches(keyPattern, { each: true }) assignmentKeys: string[];
}

class OrderBody {
  @IsArray() @ArrayMaxSize(questionLimits.questions) @ArrayUnique() @Matches(keyPattern, { each: true }) keys: string[];
}

type QuestionHandlers = Pick<
  Handlers,
  'listQuestions' | 'addQuestion' | 'changeQuestion' | 'removeQuestion' | 'orderQuestions' | 'copyQuestions'
>;

async function setOf(ctx: Reading, roundId: string): Promise<QuestionSet> {
  const round = found(await loadRound(ctx.db, roundId));
  authorize(ctx, canSeeQuestions(ctx.actor, round));
  return questionSet(ctx.db, round, { change: round.state === 'planned' && canAskQuestions(ctx.actor) });
}

async function after(ctx: Writing, roundId: string, change: Promise<void>): Promise<QuestionSet> {
  await change;
  return setOf(ctx, roundId);
}

export const questionHandlers: QuestionHandlers = {
  listQuestions: { params: RoundParams, answer: (ctx, { params }) => setOf(ctx, params.roundId) },
  addQuestion: {
    params: RoundParams,
    body: QuestionBody,
    answer: (ctx, { params, body }) => after(ctx, params.roundId, addQuestion(ctx, params.roundId, body)),
  },
  changeQuestion: {
    params: QuestionParams,
    body: QuestionBody,
    answer: (ctx, { params: { roundId, questionKey }, body }) =>
      after(ctx, roundId, changeQuestion(ctx, { roundId, key: questionKey }, body)),
  },
  removeQuestion: {
    params: QuestionParams,
    answer: (ctx, { params: { roundId, questionKey } }) => after(ctx, roundId, removeQuestion(ctx, { roundId, key: questionKey })),
  },
  orderQuestions: {
    params: RoundParams,
    body: OrderBody,
    answer: (ctx, { params, body }) => after(ctx, params.roundId, orderQuestions(ctx, params.roundId, body.keys)),
  },
  copyQuestions: {
    params: RoundParams,
    answer: (ctx, { params }) => after(ctx, params.roundId, copyQuestions(ctx, params.roundId)),
  },
};
