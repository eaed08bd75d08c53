import { capitalised, numberWord, type BilingualText, type Brief, type Movement } from '@lagesbild/contract';
import type { ObstacleFacts } from './brief-facts';

const sv = (count: number, gender: 'common' | 'neuter' = 'neuter'): string => numberWord(count, 'sv', gender);
const en = (count: number): string => numberWord(count, 'en');

type Lead = Pick<Brief, 'assignments' | 'movements' | 'obstacles' | 'comparedWith'>;

/** The one sentence of truth: how much is known, what moved, what needs a decision. */
export function leadSentence(brief: Lead): BilingualText {
  const parts = [
    reportedSentence(brief.assignments),
    ...returnedSentence(brief.assignments),
    ...(brief.comparedWith === null ? [] : [movedSentence(brief.movements), ...blockedSentence(brief.movements)]),
    decisionSentence(brief.obstacles),
  ];
  return { sv: parts.map((part) => part.sv).join(' '), en: parts.map((part) => part.en).join(' ') };
}

function reportedSentence({ total, reported, approved }: Brief['assignments']): BilingualText {
  return {
    sv:
      reported === approved
        ? `${reported} av ${total} uppdrag är rapporterade och godkända.`
        : `${reported} av ${total} uppdrag är rapporterade och ${approved} godkända.`,
    en:
      reported === approved
        ? `${reported} of ${total} assignments are reported and approved.`
        : `${reported} of ${total} assignments are reported and ${approved} approved.`,
  };
}

/** What was sent back is told: it stands among the not reported, and somebody is at work with it. */
function returnedSentence({ returned }: Brief['assignments']): BilingualText[] {
  if (returned === 0) return [];
  return [
    {
      sv: `${capitalised(sv(returned, 'common'))} rapport${returned === 1 ? '' : 'er'} är återsänd${returned === 1 ? '' : 'a'} och räknas inte.`,
      en: `${capitalised(en(returned))} ${returned === 1 ? 'report is' : 'reports are'} returned and not counted.`,
    },
  ];
}

function movedSentence(movements: readonly Movement[]): BilingualText {
  const better = movements.filter((each) => each.direction === 'better').length;
  const worse = movements.filter((each) => each.direction === 'worse').length;
  if (better + worse === 0)
    return { sv: 'Inget uppdrag har rört sig sedan förra omgången.', en: 'No assignment has moved since the round before.' };
  return {
    sv: `${capitalised(sv(better))} uppdrag har gått framåt sedan förra omgången och ${sv(worse)} bakåt.`,
    en: `${capitalised(en(better))} ${better === 1 ? 'assignment has' : 'assignments have'} moved forward since the round before and ${en(worse)} back.`,
  };
}

/** Blocked ones are named with their area: they cannot wait for the table. */
function blockedSentence(movements: readonly Movement[]): BilingualText[] {
  const blocked = movements.filter((each) => each.to.workStatus === 'blocked' && each.from.workStatus !== 'blocked');
  if (blocked.length === 0) return [];
  const areas = [...new Set(blocked.flatMap((each) => (each.areaNr === null ? [] : [each.areaNr])))].sort((left, right) => left - right);
  const list = (and: string): string => (areas.length < 2 ? areas.join('') : `${areas.slice(0, -1).join(', ')} ${and} ${areas.at(-1)}`);
  return [
    {
      sv: `${capitalised(sv(blocked.length))} har stoppats${areas.length === 0 ? '' : `, i område ${list('och')}`}.`,
      en: `${capitalised(en(blocked.length))} ${blocked.length === 1 ? 'has' : 'have'} been blocked${areas.length === 0 ? '' : `, in area ${list('and')}`}.`,
    },
  ];
}

function decisionSentence({ open, needDecision }: Brief['obstacles']): BilingualText {
  const count = needDecision.length;
  if (open === 0) return { sv: 'Inga hinder är öppna.', en: 'No obstacles are open.' };
  if (count === 0)
    return {
      sv: `${capitalised(sv(open))} hinder är öppna; inget av dem väntar på beslut.`,
      en: `${capitalised(en(open))} ${open === 1 ? 'obstacle is' : 'obstacles are'} open; none of them waits for a decision.`,
    };
  return {
    sv: `${capitalised(sv(count))} hinder behöver beslut.`,
    en: `${capitalised(en(count))} ${count === 1 ? 'obstacle needs' : 'obstacles need'} a decision.`,
  };
}

type Counts = Pick<ObstacleFacts, 'organisations' | 'rounds' | 'governmentMustAct' | 'actors' | 'state'>;

/** "Fem organisationer, tre omgångar, regeringen behöver besluta." */
export function obstacleSentence({ organisations, rounds, governmentMustAct, actors, state }: Counts): BilingualText {
  const parts: BilingualText[] = [];
  if (organisations > 0)
    parts.push({
      sv: `${sv(organisations, 'common')} ${organisations === 1 ? 'organisation' : 'organisationer'}`,
      en: `${en(organisations)} ${organisations === 1 ? 'organisation' : 'organisations'}`,
    });
  if (rounds > 0)
    parts.push({
      sv: `${sv(rounds, 'common')} ${rounds === 1 ? 'omgång' : 'omgångar'}`,
      en: `${en(rounds)} ${rounds === 1 ? 'round' : 'rounds'}`,
    });
  if (governmentMustAct)
    parts.push(
      state === 'needs-decision'
        ? { sv: 'regeringen behöver besluta', en: 'the Government needs to decide' }
        : { sv: 'regeringen behöver agera', en: 'the Government needs to act' },
    );
  else if (actors > 0)
    parts.push({
      sv: `${sv(actors, 'common')} ${actors === 1 ? 'organisation behöver' : 'organisationer behöver'} agera`,
      en: `${en(actors)} ${actors === 1 ? 'organisation needs' : 'organisations need'} to act`,
    });
  return { sv: `${capitalised(parts.map((part) => part.sv).join(', '))}.`, en: `${capitalised(parts.map((part) => part.en).join(', '))}.` };
}

/** What the numbers rest on, with the denominator and the day. */
export function basisSentence(
  kind: 'published' | 'preliminary',
  { total, reported, approved }: Brief['assignments'],
  day: string,
): BilingualText {
  const counts = {
    sv: `${reported} av ${total} uppdrag har rapporterat, ${approved} godkända, per ${day}.`,
    en: `${reported} of ${total} assignments have reported, ${approved} approved, as of ${day}.`,
  };
  return kind === 'published'
    ? { sv: `Fryst bild. ${counts.sv}`, en: `Frozen picture. ${counts.en}` }
    : {
        sv: `Preliminärt: inlämnade rapporter räknas innan de är godkända. ${counts.sv}`,
        en: `Preliminary: submitted reports count before they are approved. ${counts.en}`,
      };
}
