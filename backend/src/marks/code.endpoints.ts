import { codeLimits, type CodeTree, type NewCode } from '@lagesbild/contract';
import { IsBoolean, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { PlanParams } from '../plans';
import type { Reading } from '../platform/access/context';
import { authorize, found } from '../platform/access/ledger';
import type { Handlers } from '../platform/http/endpoint';
import { OrNull } from '../platform/http/rules';
import { addCode } from './add-code';
import { codeTree } from './code.repository';
import { canKeepCodes } from './mark.policy';
import { mergeCode } from './merge-code';
import { moveCode } from './move-code';
import { renameCode } from './rename-code';
import { setCodeRetired } from './set-code-retired';

/** A letter or a digit: what is left of a name when it is sorted. */
const named = /[\p{Script=Latin}\p{N}]/u;

class CodeParams {
  @IsUUID() codeId: string;
}

class NameBody {
  @IsString() @Matches(named) @MaxLength(codeLimits.name) name: string;
}

class ParentBody {
  @OrNull() @IsUUID() parentId: string | null;
}

class NewCodeBody extends NameBody implements NewCode {
  @OrNull() @IsUUID() parentId: string | null;
}

class MergingBody {
  @IsUUID() intoId: string;
}

class RetiredBody {
  @IsBoolean() retired: boolean;
}

async function listCodes(ctx: Reading, planKey: string): Promise<CodeTree> {
  authorize(ctx, canKeepCodes(ctx.actor));
  const plan = found(await ctx.db.first<{ id: string }>('SELECT id FROM plan WHERE `key` = ?', [planKey]));
  return codeTree(ctx.db, plan.id, ctx.actor);
}

/** The tree as it stands after a change. */
const after = async (ctx: Reading, planId: Promise<string>): Promise<CodeTree> => codeTree(ctx.db, await planId, ctx.actor);

export const codeHandlers = {
  listCodes: { params: PlanParams, answer: (ctx, { params }) => listCodes(ctx, params.planKey) },
  addCode: { params: PlanParams, body: NewCodeBody, answer: (ctx, { params, body }) => after(ctx, addCode(ctx, params.planKey, body)) },
  renameCode: {
    params: CodeParams,
    body: NameBody,
    answer: (ctx, { params, body }) => after(ctx, renameCode(ctx, params.codeId, body.name)),
  },
  moveCode: {
    params: CodeParams,
    body: ParentBody,
    answer: (ctx, { params, body }) => after(ctx, moveCode(ctx, params.codeId, body.parentId)),
  },
  mergeCode: {
    params: CodeParams,
    body: MergingBody,
    answer: (ctx, { params, body }) => after(ctx, mergeCode(ctx, params.codeId, body.intoId)),
  },
  setCodeRetired: {
    params: CodeParams,
    body: RetiredBody,
    answer: (ctx, { params, body }) => after(ctx, setCodeRetired(ctx, params.codeId, body.retired)),
  },
} satisfies Pick<Handlers, 'listCodes' | 'addCode' | 'renameCode' | 'moveCode' | 'mergeCode' | 'setCodeRetired'>;
