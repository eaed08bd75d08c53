import type { RoundView } from '@lagesbild/contract';
import { bilingual } from '../core/language';

const reports = (count: number): { sv: string; en: string } =>
  count === 1 ? { sv: 'en rapport', en: 'one report' } : { sv: `${count} rapporter`, en: `${count} reports` };

export const roundActionsTexts = bilingual({
  heading: { sv: 'Vad du kan göra nu', en: 'What you can do now' },
  open: { sv: 'Öppna omgången', en: 'Open the round' },
  close: { sv: 'Stäng omgången', en: 'Close the round' },
  publish: { sv: 'Publicera omgången', en: 'Publish the round' },
  openBefore: {
    sv: 'Nästa steg är att öppna omgången. Först visas vad som händer då.',
    en: 'The next step is to open the round. What then happens is shown first.',
  },
  closeBefore: {
    sv: 'Nästa steg är att stänga omgången, när det som ska in har kommit in. Först visas vad som händer då.',
    en: 'The next step is to close the round, when what is due has come in. What then happens is shown first.',
  },
  publishBefore: {
    sv: 'Nästa steg är att publicera läget, när granskningen är klar. Först visas vad som händer då.',
    en: 'The next step is to publish the picture, when the review is finished. What then happens is shown first.',
  },
  openHeading: { sv: 'Öppna omgången?', en: 'Open the round?' },
  closeHeading: { sv: 'Stäng omgången?', en: 'Close the round?' },
  publishHeading: { sv: 'Publicera omgången?', en: 'Publish the round?' },
  next: { sv: 'Det här händer:', en: 'This is what happens:' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  opening: { sv: 'Öppnar …', en: 'Opening …' },
  closing: { sv: 'Stänger …', en: 'Closing …' },
  publishing: { sv: 'Publicerar …', en: 'Publishing …' },
  openedNow: { sv: 'Omgången är öppen', en: 'The round is open' },
  closedNow: { sv: 'Omgången är stängd', en: 'The round is closed' },
  publishedNow: { sv: 'Omgången är publicerad', en: 'The round is published' },
  readPicture: { sv: 'Läs läget', en: 'Read the picture' },
  queue: { sv: 'Till granskningen', en: 'To the review' },
  waiting: (count: number) => ({
    sv:
      count === 1
        ? 'En rapport är inte färdiggranskad. Godkänn eller återsänd den först.'
        : `${count} rapporter är inte färdiggranskade. Godkänn eller återsänd dem först.`,
    en:
      count === 1
        ? 'One report has not been fully reviewed. Approve or return it first.'
        : `${count} reports have not been fully reviewed. Approve or return them first.`,
  }),
  openShells: {
    sv: 'Varje organisation får en lägesrapport att fylla i för vart och ett av sina uppdrag. Den visas på handläggarnas startsida.',
    en: 'Every organisation gets a status report to fill in for each of its assignments. It is shown on the start page of its reporters.',
  },
  openDays: (due: string, closes: string) => ({
    sv: `Sista dag att rapportera i tid är ${due}. Omgången är tänkt att stänga ${closes}.`,
    en: `The last day to report on time is ${due}. The round is planned to close on ${closes}.`,
  }),
  openForGood: { sv: 'En öppnad omgång kan inte bli planerad igen.', en: 'An opened round cannot become planned again.' },
  closeNoMore: {
    sv: 'Organisationerna kan inte längre skriva eller skicka in rapporter i omgången.',
    en: 'The organisations can no longer write or submit reports in the round.',
  },
  closeMissing: (count: number) => ({
    sv: count === 0 ? 'Alla rapporter har kommit in.' : `Det som inte har kommit in, ${reports(count).sv}, blir kvar som saknat.`,
    en: count === 0 ? 'All reports have come in.' : `What has not come in, ${reports(count).en}, stays missing.`,
  }),
  closeReview: { sv: 'Granskningen av det som har kommit in går vidare.', en: 'The review of what has come in goes on.' },
  closeEarly: (day: string) => ({
    sv: `Omgången skulle ha stängt ${day}: den stängs nu före den dagen.`,
    en: `The round was to close on ${day}: it is closed before that day.`,
  }),
  publishApproved: (count: number) => ({
    sv: `Bilden byggs av ${reports(count).sv} som är godkända.`,
    en: `The picture is made of ${reports(count).en} approved.`,
  }),
  publishMissing: (count: number) => ({
    sv: count === 0 ? 'Ingen rapport saknas.' : `${capital(reports(count).sv)} saknas och visas som ej rapporterat, inte som ogjort.`,
    en:
      count === 0
        ? 'No report is missing.'
        : `${capital(reports(count).en)} ${count === 1 ? 'is' : 'are'} missing and shown as not reported, not as undone.`,
  }),
  publishReturned: (count: number) => ({
    sv: `${capital(reports(count).sv)} är återsänd${count === 1 ? '' : 'a'} och inte godkänd${count === 1 ? '' : 'a'}; också de visas som ej rapporterat.`,
    en: `${capital(reports(count).en)} ${count === 1 ? 'has' : 'have'} been returned and not approved; they too are shown as not reported.`,
  }),
  publishFrozen: {
    sv: 'Rapporterna, bedömningarna, pengarna och hindren fryses som de är nu, med en kontrollsumma. Bilden ändras aldrig efter det.',
    en: 'The reports, ratings, money and obstacles are frozen as they are now, with a checksum. The picture never changes after that.',
  },
  publishRead: {
    sv: 'Alla som är inloggade kan läsa bilden, också departementet.',
    en: 'Everybody who is signed in can read the picture, the ministry too.',
  },
});

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What the coordination can do with a round. */
export type RoundStep = 'open' | 'close' | 'publish';

/** The step that a round allows now; null when there is none, or it is for somebody else to take. */
export function stepOf({ can }: Pick<RoundView, 'can'>): RoundStep | null {
  if (can.open) return 'open';
  if (can.close) return 'close';
  return can.publish ? 'publish' : null;
}
