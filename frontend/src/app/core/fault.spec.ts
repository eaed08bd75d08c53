import { problems, type Fault } from '@lagesbild/contract';
import { faultWords, routeFaults } from './fault';
import { ProblemError, problemOf } from './problem';
import { HttpErrorResponse } from '@angular/common/http';

const refusal = (...errors: Fault[]): ProblemError =>
  new ProblemError('invalid-input', {
    type: 'about:blank',
    kind: 'invalid-input',
    title: '',
    status: 422,
    detail: '',
    instance: 'req-1',
    errors,
  });
const fault = (pointer: string, rule = 'required'): Fault => ({ pointer, rule: rule as Fault['rule'], detail: `server: ${rule}` });

describe('routing faults to fields', () => {
  it('gives each field its own words, with or without the hash of the pointer', () => {
    const { at, rest } = routeFaults(refusal(fault('#/email'), fault('/password', 'too-short')), ['email', 'password']);
    expect(at['email']?.sv).toBe('Fyll i det här fältet.');
    expect(at['password']?.en).toBe('The text is too short. Write more.');
    expect(rest).toEqual([]);
  });

  it('gives a fault deep inside to the nearest field', () => {
    const deep = refusal(fault('#/perspectives/1/text', 'too-long'));
    expect(Object.keys(routeFaults(deep, ['perspectives']).at)).toEqual(['perspectives']);
    expect(Object.keys(routeFaults(deep, ['perspectives', 'perspectives/1/text']).at)).toEqual(['perspectives/1/text']);
  });

  it('does not take a field for another that begins alike', () => {
    expect(routeFaults(refusal(fault('#/nameEn')), ['name']).at).toEqual({});
  });

  it('keeps what belongs to no field, in the server’s words when the rule is new', () => {
    const { rest } = routeFaults(refusal(fault('#/query/page', 'brand-new')), ['email']);
    expect(rest).toEqual([{ sv: 'server: brand-new', en: 'server: brand-new' }]);
  });

  it('says the first fault of a field', () => {
    expect(routeFaults(refusal(fault('/email', 'too-long'), fault('/email', 'wrong-form')), ['email']).at['email']).toBe(
      faultWords['too-long'],
    );
  });

  it('reads escaped names, and nothing from no refusal', () => {
    expect(Object.keys(routeFaults(refusal(fault('#/a~1b')), ['a/b']).at)).toEqual(['a/b']);
    expect(routeFaults(null, ['email'])).toEqual({ at: {}, rest: [] });
  });
});

describe('naming a refusal', () => {
  it('takes the kind and words of the contract', () => {
    const body = { kind: 'version-stale', status: 412, facts: { version: 4 } };
    const problem = problemOf(new HttpErrorResponse({ status: 412, error: body }));
    expect(problem.title).toBe(problems['version-stale'].title);
    expect(problem.facts['version']).toBe(4);
  });

  it('says that the server could not be reached', () => {
    expect(problemOf(new HttpErrorResponse({ status: 0 })).kind).toBe('network');
    expect(problemOf(new HttpErrorResponse({ status: 0 }), true).kind).toBe('network-reading');
  });

  it('does not trust a page that somebody else answered', () => {
    expect(problemOf(new HttpErrorResponse({ status: 502, error: '<html>' })).kind).toBe('unreadable-answer');
    expect(problemOf(new HttpErrorResponse({ status: 400, error: { kind: 'made-up' } })).title.sv).toBe('Svaret gick inte att läsa');
  });
});
