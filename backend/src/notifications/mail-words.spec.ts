import type { NotificationCause } from '@lagesbild/contract';
import { notificationCauses } from '@lagesbild/contract';
import type { MailReceiver } from './mail-receivers';
import { digestMail, immediateMail } from './mail-words';
import type { Notice } from './notice';
import { isToDo, worded } from './notice-words';

const today = '2026-11-22';
const notice: Notice = {
  id: 'n',
  personId: 'p',
  cause: 'round-due',
  occasion: 'before-7',
  objectId: 'o',
  createdAt: '2026-11-22T07:00:00.000Z',
  organisation: { sv: 'Tullverket', en: 'Swedish Customs' },
  side: 'agency',
  round: { nr: 4, title: { sv: 'Hösten 2026', en: 'Autumn 2026' }, opensOn: '2026-11-02', dueOn: '2026-11-27' },
  assignment: { label: '2.1', title: { sv: 'Utbilda', en: 'Train' } },
  obstacle: { sv: 'Sekretess', en: null },
  handedBy: 'Erik Nyman',
  unsubmitted: 2,
  still: 1,
  notedSection: 'done',
};
const swede: MailReceiver = { id: 'p', name: 'Karin Lind', email: 'k@x', language: 'sv' };
interface Said {
  text: string;
  link: string;
}

const said = (change: Partial<Notice>) => worded({ ...notice, ...change }, today);

describe('a notification in words', () => {
  it.each<[NotificationCause, Partial<Notice>, Said]>([
    [
      'handed-over',
      {},
      {
        text: 'Erik Nyman har lämnat över till dig. Läs noten, se vad som är öppet och säg till när du har tagit över.',
        link: '/reports/handover/o',
      },
    ],
    [
      'round-opened',
      {},
      { text: 'Hösten 2026 är öppen. Två rapporter är inte inlämnade. Sista dag är 27 november, om fem dagar.', link: '/reports?round=o' },
    ],
    [
      'round-due',
      { unsubmitted: 1 },
      { text: 'En rapport är inte inlämnad. Sista dag är 27 november, om fem dagar.', link: '/reports?round=o' },
    ],
    [
      'report-returned',
      {},
      { text: 'Rapporten om ”2.1 Utbilda” är återsänd. Läs noterna, rätta och skicka in igen.', link: '/reports/o#done' },
    ],
    [
      'report-returned',
      { notedSection: null },
      { text: 'Rapporten om ”2.1 Utbilda” är återsänd. Läs noterna, rätta och skicka in igen.', link: '/reports/o' },
    ],
    [
      'report-withdrawn',
      {},
      { text: 'Rapporten om ”2.1 Utbilda” är återtagen. Den räknas inte som inlämnad förrän den skickas in igen.', link: '/reports/o' },
    ],
    ['report-approved', {}, { text: 'Rapporten om ”2.1 Utbilda” är godkänd.', link: '/reports/o' }],
    [
      'extension-given',
      { occasion: '2026-12-11' },
      { text: 'Ni har fått längre tid för rapporten om ”2.1 Utbilda”: till och med 11 december.', link: '/reports/o' },
    ],
    [
      'obstacle-answered',
      { side: 'coordination' },
      { text: 'Hindret ”Sekretess” har fått ett svar. Läs det och ta ställning till nästa steg.', link: '/obstacles/o' },
    ],
    ['obstacle-named-you', {}, { text: 'Hindret ”Sekretess” pekar ut er. Svara på vad ni gör åt det.', link: '/obstacles/o' }],
    ['reports-lie-still', {}, { text: 'En rapport har väntat på granskning i mer än 7 dagar.', link: '/reports?round=o' }],
    [
      'round-not-opened',
      {},
      {
        text: 'Hösten 2026 skulle ha öppnats 2 november, men en tidigare omgång är inte publicerad. Publicera den först.',
        link: '/rounds/o',
      },
    ],
  ])('%s', (cause, change, { text, link }) => {
    const told = said({ ...change, cause });
    expect([told.text.sv, told.link]).toEqual([text, link]);
  });

  it('is complete in English for every cause, and never says undefined or null', () => {
    for (const cause of notificationCauses) {
      const { text, because } = said({ cause });
      expect(`${text.sv} ${text.en} ${because.sv} ${because.en}`).not.toMatch(/undefined|null/);
      expect(text.en).not.toBe(text.sv);
    }
  });

  it.each([
    ['2026-11-22', 'Sista dag är 22 november, i dag.'],
    ['2026-11-23', 'Sista dag är 23 november, i morgon.'],
    ['2026-11-21', 'Sista dag var 21 november.'],
    ['2027-01-01', 'Sista dag är 1 januari 2027, om 40 dagar.'],
  ])('says how far it is to %s', (dueOn, words) => {
    expect(said({ round: { ...notice.round!, dueOn } }).text.sv).toContain(words);
  });

  it('says for whose sake one is told', () => {
    expect(said({}).because).toEqual({
      sv: 'Du får detta därför att du rapporterar för Tullverket.',
      en: 'You get this because you report for Swedish Customs.',
    });
    expect(said({ cause: 'handed-over' }).because.sv).toBe('Du får detta därför att du tar över från Erik Nyman hos Tullverket.');
    expect(said({ side: 'coordination', cause: 'reports-lie-still' }).because.sv).toBe('Du får detta därför att du granskar rapporter.');
    expect(said({ side: 'coordination', cause: 'round-not-opened' }).because.sv).toBe('Du får detta därför att du leder samordningen.');
  });

  it('is to be done, unless it is only to be known', () => {
    expect(notificationCauses.filter((cause) => !isToDo(cause))).toEqual(['report-withdrawn', 'report-approved']);
  });
});

describe('a mail', () => {
  const origin = 'https://lagesbild.example.se';

  it('says one thing, why, and leads straight to it', () => {
    expect(immediateMail(said({ cause: 'report-returned' }), swede, origin)).toEqual({
      subject: 'Rapporten om ”2.1 Utbilda” är återsänd. Läs noterna, rätta och skicka in igen',
      body: [
        'Hej Karin Lind!',
        '',
        'Rapporten om ”2.1 Utbilda” är återsänd. Läs noterna, rätta och skicka in igen.',
        'https://lagesbild.example.se/reports/o#done',
        '',
        'Du får detta därför att du rapporterar för Tullverket.',
        '',
        '-- ',
        'Du väljer själv hur ofta du får mejl:',
        'https://lagesbild.example.se/notifications',
        'Mejlet skickas av Lägesbild och går inte att svara på.',
      ].join('\n'),
    });
  });

  it('gathers a day in one, with the way to each report and each reason once', () => {
    const due = [{ id: 'r1', label: '2.1', title: { sv: 'Utbilda', en: null } }];
    const parts = [
      { notice: said({}), due },
      { notice: said({ cause: 'report-approved' }), due: [] },
    ];
    const { subject, body } = digestMail(parts, { ...swede, language: 'en' }, origin);
    expect(subject).toBe('Two things to know in Lägesbild');
    expect(body).toContain(
      '* Two reports have not been submitted. The last day is 27 November, in five days.\n  2.1 Utbilda\n  https://lagesbild.example.se/reports/r1\n',
    );
    expect(body).toContain('* The report on “2.1 Train” has been approved.\n  https://lagesbild.example.se/reports/o\n');
    expect(body.match(/You get this because you report for Swedish Customs\./g)).toHaveLength(1);
  });

  it('keeps a subject to one line of reasonable length', () => {
    const title = { sv: `Rad ett\r\nBcc: alla@example.se ${'x'.repeat(400)}`, en: null };
    const { subject } = immediateMail(said({ cause: 'report-approved', assignment: { label: null, title } }), swede, origin);
    expect(subject).toHaveLength(200);
    expect(subject).not.toMatch(/[\r\n]/);
  });
});
