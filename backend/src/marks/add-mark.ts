import type { MarginMark, NewMark } from '@lagesbild/contract';
import type { Writing } from '../platform/access/context';
import { authorize, found } from '../platform/access/ledger';
import { condition } from '../platform/database/condition';
import { Problem } from '../platform/http/problem';
import { notTakenBack, quoteOf } from '../reporting';
import { findTargets } from './find-targets';
import { MarkEntity, MarkTargetEntity } from './mark.entity';
import { canMark } from './mark.policy';
import { findMarginMarks } from './mark.repository';
import { askedInWords } from './source.repository';

interface Sealed {
  sha256: string;
  text: string | null;
}

/**
 * Marks a passage of a sealed text and ties it to one or several targets. The words that the marker saw are held against the text.
 * @throws Problem `not-allowed`, `not-found` for the plan or the source, `mark-does-not-fit`, `already-marked`, `invalid-input`
 */
export async function addMark(ctx: Writing, planKey: string, given: NewMark): Promise<MarginMark> {
  authorize(ctx, canMark(ctx.actor));
  const { id: planId } = found(await ctx.db.first<{ id: string }>('SELECT id FROM plan WHERE `key` = ?', [planKey]));
  const { sha256, text } = found(await sealedText(ctx, planId, given));
  if (text === null || quoteOf(text, given) !== given.quote) throw new Problem('mark-does-not-fit');
  const targets = await findTargets(ctx.db, planId, given.targets);
  await requireNew(ctx, given);
  const id = ctx.newId();
  await ctx.db.insert(MarkEntity, {
    id,
    planId,
    sourceKind: given.sourceKind,
    sourceId: given.sourceId,
    sourceSha256: sha256,
    field: given.field,
    startAt: given.start,
    endAt: given.end,
    quote: given.quote,
    byId: ctx.actor.personId,
    at: ctx.now,
    removedAt: null,
  });
  await ctx.db.insert(
    MarkTargetEntity,
    targets.map((target) => ({ id: ctx.newId(), markId: id, ...target })),
  );
  ctx.audit({ action: 'mark-added', object: { kind: 'mark', id }, planId, contentSha256: sha256 });
  const [placed] = await findMarginMarks(ctx.db, ctx.actor, condition('m.id = ?', id));
  return found(placed).mark;
}

/** A source of the plan with its seal and its words in a field; null for what is not there, or was taken back. */
const sealedText = ({ db }: Writing, planId: string, { sourceId, field }: NewMark): Promise<Sealed | null> =>
  db.first<Sealed>(
    `SELECT v.sha256, t.text FROM report_version v JOIN report r ON r.id = v.report_id JOIN round n ON n.id = r.round_id
     LEFT JOIN question q ON q.round_id = n.id AND q.\`key\` = ? AND ${askedInWords}
     LEFT JOIN report_version_answer t ON t.version_id = v.id AND t.question = q.\`key\`
     WHERE v.id = ? AND n.plan_id = ? AND ${notTakenBack}`,
    [field, sourceId, planId],
  );

/** The same place for the same thing is marked once by each. @throws Problem `already-marked` */
async function requireNew(ctx: Writing, { sourceId, field, start, end, targets }: NewMark): Promise<void> {
  const place = condition(
    'm.source_id = ? AND m.field = ? AND m.start_at = ? AND m.end_at = ? AND m.by_id = ?',
    sourceId,
    field,
    start,
    end,
    ctx.actor.personId,
  );
  const before = (await findMarginMarks(ctx.db, ctx.actor, place)).flatMap(({ mark }) => mark.targets);
  if (targets.some(({ kind, key }) => before.some((each) => each.kind === kind && each.key === key))) throw new Problem('already-marked');
}
