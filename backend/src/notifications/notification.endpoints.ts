import {
  languages,
  mailFrequencies,
  mailStates,
  type Language,
  type MailFrequency,
  type MailQuery,
  type MailState,
  type NotificationChoice,
  type NotificationView,
} from '@lagesbild/contract';
import { IsBoolean, IsIn, IsString, IsUUID, MaxLength } from 'class-validator';
import { authorize, within } from '../platform/access/ledger';
import { all } from '../platform/database/condition';
import type { Handlers } from '../platform/http/endpoint';
import { PageInput, pageOf, sliceOf } from '../platform/http/page';
import { MayBeAbsent } from '../platform/http/rules';
import { choose, chosen } from './choose';
import { findMails } from './mail.repository';
import type { WordedNotice } from './notice';
import { countNotices, findNotices, openNotices } from './notice.repository';
import { isToDo } from './notice-words';
import { canReadSendLog, ownNotifications } from './notification.policy';
import { putAway } from './put-away';

class NotificationParams {
  @IsUUID() notificationId: string;
}

class DoneBody {
  @IsBoolean() done: boolean;
}

class ChoiceBody implements NotificationChoice {
  @IsIn(mailFrequencies) frequency: MailFrequency;
  @IsIn(languages) language: Language;
}

class MailQueryInput extends PageInput implements MailQuery {
  @MayBeAbsent() @IsString() @MaxLength(100) person?: string;
  @MayBeAbsent() @IsString() @MaxLength(100) subject?: string;
  @MayBeAbsent() @IsIn(mailStates) state?: MailState;
}

const notificationView = ({ id, cause, text, because, link, createdAt }: WordedNotice): NotificationView => ({
  id,
  cause,
  text,
  because,
  link,
  createdAt,
  toDo: isToDo(cause),
});

export const notificationHandlers = {
  listNotifications: {
    query: PageInput,
    answer: async (ctx, { query }) => {
      const where = all(within(ctx, ownNotifications(ctx.actor)), openNotices(ctx.now));
      const slice = sliceOf(query);
      const notices = await findNotices(ctx.db, where, { now: ctx.now, limit: slice.limit, offset: slice.offset });
      return pageOf(notices.map(notificationView), slice, await countNotices(ctx.db, where));
    },
  },
  setNotificationDone: {
    params: NotificationParams,
    body: DoneBody,
    answer: async (ctx, { params, body }) => {
      await putAway(ctx, params.notificationId, body.done);
      return null;
    },
  },
  showNotificationChoice: { answer: chosen },
  setNotificationChoice: {
    body: ChoiceBody,
    answer: async (ctx, { body }) => {
      await choose(ctx, body);
      return { frequency: body.frequency, language: body.language };
    },
  },
  listMails: {
    query: MailQueryInput,
    answer: async (ctx, { query }) => {
      authorize(ctx, canReadSendLog(ctx.actor));
      const slice = sliceOf(query);
      const { mails, total } = await findMails(ctx.db, query, slice);
      return pageOf(mails, slice, total);
    },
  },
} satisfies Pick<Handlers, 'listNotifications' | 'setNotificationDone' | 'showNotificationChoice' | 'setNotificationChoice' | 'listMails'>;
