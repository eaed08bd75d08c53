import type { Me } from '@lagesbild/contract';
import type { Worded } from '../core/language';
import type { shellTexts } from './shell.texts';

/** One entry of the main menu. */
export interface Entry {
  text: string;
  link: string;
  exact: boolean;
}

/** The main menu of whoever is signed in; the server says what they can do. */
export function entriesFor(can: Me['can'], t: Worded<typeof shellTexts>): Entry[] {
  const entries: (Entry & { shown: boolean })[] = [
    { text: homeOf(can, t), link: '/', exact: true, shown: true },
    { text: can.review ? t.review : t.reports, link: '/reports', exact: false, shown: can.report || can.review },
    { text: t.plans, link: '/plans', exact: false, shown: true },
    { text: t.organisations, link: '/organisations', exact: false, shown: true },
    { text: t.people, link: '/people', exact: false, shown: can.administer },
    { text: t.audit, link: '/audit', exact: false, shown: can.readAudit },
  ];
  return entries.filter((entry) => entry.shown).map(({ text, link, exact }) => ({ text, link, exact }));
}

/** What the start page is called: who has no tasks in the product has no list of them. */
function homeOf(can: Me['can'], t: Worded<typeof shellTexts>): string {
  if (can.report || can.review || can.coordinate) return t.home;
  return can.administer ? t.overview : t.picture;
}
