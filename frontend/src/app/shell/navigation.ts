import type { Me } from '@lagesbild/contract';
import type { Worded } from '../core/language';
import type { shellTexts } from './shell.texts';

/** One entry of the main menu. */
export interface Entry {
  text: string;
  link: string;
  /** Whether a page, by its path, is one of those that the entry leads to. */
  leadsTo: (path: string) => boolean;
}

const alone = (link: string) => (path: string) => path === link;
const below = (link: string) => (path: string) => path === link || path.startsWith(`${link}/`);
/** The queue of a round stands under the round, and is work with reports all the same. */
const isQueue = (path: string): boolean => /^\/rounds\/[^/]+\/review$/.test(path);

/** The main menu of whoever is signed in; the server says what they can do. */
export function entriesFor(can: Me['can'], t: Worded<typeof shellTexts>): Entry[] {
  const reports = below('/reports');
  const entries: (Omit<Entry, 'leadsTo'> & Partial<Entry> & { shown: boolean })[] = [
    { text: homeOf(can, t), link: '/', leadsTo: alone('/'), shown: true },
    {
      text: can.review ? t.review : t.reports,
      link: '/reports',
      leadsTo: (path) => reports(path) || isQueue(path),
      shown: can.report || can.review,
    },
    { text: t.plans, link: '/plans', shown: true },
    { text: t.organisations, link: '/organisations', shown: true },
    { text: t.people, link: '/people', shown: can.administer },
    { text: t.audit, link: '/audit', shown: can.readAudit },
  ];
  return entries.filter((entry) => entry.shown).map(({ text, link, leadsTo = below(link) }) => ({ text, link, leadsTo }));
}

/** What the start page is called: who has no tasks in the product has no list of them. */
function homeOf(can: Me['can'], t: Worded<typeof shellTexts>): string {
  if (can.report || can.review || can.coordinate) return t.home;
  return can.administer ? t.overview : t.picture;
}
