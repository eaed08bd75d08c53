import type { Language, MailFrequency, NotificationChoice } from '@lagesbild/contract';
import type { Reading, Writing } from '../platform/access/context';
import { authorizeSignedIn } from '../platform/access/ledger';
import { usualChoice } from './mail-receivers';
import { NotificationChoiceEntity } from './notification.entity';

/** How often the actor gets mail, and in which language. */
export async function chosen(ctx: Reading): Promise<NotificationChoice> {
  authorizeSignedIn(ctx);
  const row = await ctx.db.first<{ frequency: MailFrequency; language: Language }>(
    'SELECT frequency, language FROM notification_choice WHERE person_id = ?',
    [ctx.actor.personId],
  );
  return row ?? usualChoice;
}

/** Sets how often the actor gets mail, and in which language. */
export async function choose(ctx: Writing, { frequency, language }: NotificationChoice): Promise<void> {
  authorizeSignedIn(ctx);
  const { personId } = ctx.actor;
  const changed = await ctx.db.change(NotificationChoiceEntity, { personId }, { frequency, language });
  if (changed === 0) await ctx.db.insert(NotificationChoiceEntity, { personId, frequency, language });
  ctx.audit({ action: 'mail-chosen', object: { kind: 'person', id: personId }, reason: frequency });
}
