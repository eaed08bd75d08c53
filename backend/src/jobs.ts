import path from 'node:path';
import { makeDigests, remind, sendMails } from './notifications';
import type { Recorders } from './platform/access/writing';
import type { Config } from './platform/config/config';
import { Jobs, type JobHouse } from './platform/jobs/jobs';
import { FolderPost } from './platform/mail/folder-post';
import type { Post } from './platform/mail/letter';
import { SmtpPost } from './platform/mail/smtp-post';
import { makeReports } from './reporting';
import { openingHour, openPlannedRounds } from './rounds';
import { indexTexts } from './search';

/** When the digests of the day are made, Swedish time. */
const digestHour = 8;

/** The address that links in mail begin with. */
export const addressOf = ({ origin, host, port }: Config): string => origin ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

/** What carries mail away: a mail server where one is set, else a folder. Invented people always get theirs in the folder. */
function postsOf({ smtp, mailFrom, dataFolder }: Config): { post: Post; exercisePost: Post } {
  const exercisePost = new FolderPost(path.join(dataFolder, 'mail'), mailFrom);
  return { exercisePost, post: smtp === undefined ? exercisePost : new SmtpPost(smtp, mailFrom) };
}

/** The timed work of the product: rounds open, reminders and digests are made, mail is sent, what was submitted can be searched. */
export function jobsFor(house: JobHouse & Recorders, config: Config): Jobs {
  const { gateway, reader, clock, tellPeople, recordChanges } = house;
  const origin = addressOf(config);
  const posts = postsOf(config);
  return new Jobs(house, [
    {
      name: 'open-rounds',
      dailyAt: openingHour,
      work: (now) => openPlannedRounds({ gateway, reader, now, makeReports, tellPeople, recordChanges }),
    },
    {
      name: 'digests',
      dailyAt: digestHour,
      work: async (now) => {
        await remind({ gateway, reader, origin, now });
        await makeDigests({ gateway, reader, origin, now });
      },
    },
    { name: 'send-mail', work: (_now, stopping) => sendMails({ gateway, reader, clock, ...posts }, stopping) },
    { name: 'index-texts', work: (_now, stopping) => indexTexts({ gateway, reader }, stopping) },
  ]);
}
