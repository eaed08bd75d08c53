import { TestBed } from '@angular/core/testing';
import { Format, wordedDay, wordedNumber, wordedShare } from './format';
import { Language } from './language';

const thin = '\u202f';

describe('days', () => {
  it.each([
    ['2018', '2018', '2018'],
    ['2018-02', 'februari 2018', 'February 2018'],
    ['2026-11-22', '22 november 2026', '22 November 2026'],
    ['2026-05-01', '1 maj 2026', '1 May 2026'],
  ])('%s is as exact as the source', (day, sv, en) => {
    expect([wordedDay(day, 'sv'), wordedDay(day, 'en')]).toEqual([sv, en]);
  });
});

describe('numbers', () => {
  it.each([
    [0, 0, '0', '0'],
    [1234567, 0, `1${thin}234${thin}567`, `1${thin}234${thin}567`],
    [12.5, 1, '12,5', '12.5'],
    [12.04, 1, '12', '12'],
    [-3.25, 2, '\u22123,25', '\u22123.25'],
    [-0.01, 1, '0', '0'],
  ])('%d with %d decimals', (value, decimals, ...worded) => {
    expect([wordedNumber(value, 'sv', decimals), wordedNumber(value, 'en', decimals)]).toEqual(worded);
  });

  it.each([
    [0, `0${thin}%`],
    [0.002, `< 1${thin}%`],
    [0.861, `86${thin}%`],
    [0.999, `> 99${thin}%`],
    [1, `100${thin}%`],
  ])('the share %d', (share, sv) => {
    expect(wordedShare(share, 'sv')).toBe(sv);
  });
});

describe('what follows the reader', () => {
  const format = (): Format => TestBed.inject(Format);

  it('writes money with its unit', () => {
    expect(format().money(1_250_000_000)).toBe('12,5 mnkr');
    expect(format().money(35_000_000)).toBe('350 tkr');
    expect(format().money(0)).toBe('0 tkr');
    expect(format().money(null)).toBe('–');
    TestBed.inject(Language).set('en');
    expect(format().money(1_250_000_000)).toBe('SEK 12.5 million');
  });

  it('writes moments in Swedish time', () => {
    expect(format().saved('2026-11-22T09:42:00.000Z')).toBe('sparat 10.42');
    expect(format().moment('2026-06-30T22:30:00.000Z')).toBe('1 juli 2026 kl. 00.30');
    TestBed.inject(Language).set('en');
    expect(format().moment('2026-11-22T09:42:00.000Z')).toBe('22 November 2026 at 10:42');
  });

  it('leaves an open end of a period open', () => {
    expect(format().period('2008', '2010')).toBe('2008–2010');
    expect(format().period('2026-05-01', '2026-10-31')).toBe('1 maj–31 oktober 2026');
    expect(format().period('2023-03-29', '2023-03-30')).toBe('29–30 mars 2023');
    expect(format().period('2024-07-01', '2027-12-31')).toBe('1 juli 2024–31 december 2027');
    expect(format().period('2018-02', null)).toBe('februari 2018–');
    expect(format().period('2008', '2008')).toBe('2008');
  });
});
