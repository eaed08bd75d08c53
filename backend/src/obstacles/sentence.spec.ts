import type { ObstacleState } from '@lagesbild/contract';
import { obstacleSentence } from './sentence';

const agency = (sv: string, en: string | null) => ({ key: sv.toLowerCase(), name: { sv, en }, shortName: null });
const police = agency('Polismyndigheten', 'Swedish Police Authority');
const customs = agency('Tullverket', 'Swedish Customs');
const many = ['A', 'B', 'C', 'D'].map((name) => agency(name, null));

const told = (state: ObstacleState, rest: Partial<Parameters<typeof obstacleSentence>[0]> = {}) =>
  obstacleSentence({ state, governmentMustAct: false, mustAct: [], organisations: 5, rounds: 3, ...rest });

describe('the sentence of an obstacle', () => {
  it('says how many, how often and who must decide', () => {
    expect(told('needs-decision', { governmentMustAct: true })).toEqual({
      sv: 'Fem myndigheter, tre omgångar, behöver beslut av regeringen.',
      en: 'Five agencies, three rounds, needs a decision by the Government.',
    });
  });

  it('bends its nouns', () => {
    expect(told('flagged', { organisations: 1, rounds: 1, mustAct: [police] })).toEqual({
      sv: 'En myndighet, en omgång, Polismyndigheten behöver agera.',
      en: 'One agency, one round, flagged; must act: Swedish Police Authority.',
    });
  });

  it('names a few, and counts many', () => {
    expect(told('being-handled', { mustAct: [police, customs] })).toEqual({
      sv: 'Fem myndigheter, tre omgångar, hanteras av Polismyndigheten och Tullverket.',
      en: 'Five agencies, three rounds, being handled; must act: Swedish Police Authority and Swedish Customs.',
    });
    expect(told('being-handled', { governmentMustAct: true, mustAct: many })).toEqual({
      sv: 'Fem myndigheter, tre omgångar, hanteras av regeringen och fyra myndigheter.',
      en: 'Five agencies, three rounds, being handled by the Government and four agencies.',
    });
  });

  it.each([
    ['resolved', 'Löst.', 'Resolved.'],
    ['closed-without-action', 'Avslutat utan åtgärd.', 'Closed without action.'],
    ['flagged', 'Polismyndigheten behöver agera.', 'Flagged; must act: Swedish Police Authority.'],
  ] as const)('says nothing of reports that the reader may not see: %s', (state, sv, en) => {
    expect(told(state, { organisations: 0, rounds: 0, mustAct: [police] })).toEqual({ sv, en });
  });

  it('stands when nobody has been named', () => {
    expect(told('needs-decision', { organisations: 13, rounds: 2 }).sv).toBe('13 myndigheter, två omgångar, behöver beslut.');
    expect(told('flagged', { governmentMustAct: true, mustAct: many }).en).toBe(
      'Five agencies, three rounds, the Government and four agencies must act.',
    );
  });
});
