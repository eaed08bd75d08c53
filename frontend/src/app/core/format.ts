import { Injectable, inject } from '@angular/core';
import { stockholmDay, type Instant, type Language as LanguageCode, type Ore, type PartialDay } from '@lagesbild/contract';
import { Language } from './language';

const thinSpace = '\u202f';
const minus = '\u2212';
const orePerTkr = 100_000;
const orePerMnkr = 100_000_000;
const months: Record<LanguageCode, readonly string[]> = {
  sv: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};
const moneyUnits = {
  mnkr: { sv: (sum: string) => `${sum} mnkr`, en: (sum: string) => `SEK ${sum} million` },
  tkr: { sv: (sum: string) => `${sum} tkr`, en: (sum: string) => `SEK ${sum} thousand` },
};
const clocks = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit' });

/** "2018", "februari 2018" or "22 november 2026", as exact as the source knows the day. */
export function wordedDay(day: PartialDay, language: LanguageCode): string {
  const [year, month, date] = day.split('-');
  const monthName = month ? months[language][Number(month) - 1] : undefined;
  return [date ? String(Number(date)) : undefined, monthName, year].filter((part) => part !== undefined).join(' ');
}

/** A number with thin spaces between thousands; comma in Swedish, point in English. `decimals` is the most that is shown. */
export function wordedNumber(value: number, language: LanguageCode, decimals = 0): string {
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, thinSpace);
  const kept = fraction.replace(/0+$/, '');
  const digits = kept ? `${grouped}${language === 'sv' ? ',' : '.'}${kept}` : grouped;
  return value < 0 && Number(value.toFixed(decimals)) !== 0 ? `${minus}${digits}` : digits;
}

/** A share 0..1 in whole per cent; never 0 % or 100 % for a share that is neither. */
export function wordedShare(share: number, language: LanguageCode): string {
  const percent = Math.round(share * 100);
  const shown = share > 0 && percent === 0 ? '< 1' : share < 1 && percent === 100 ? '> 99' : wordedNumber(percent, language);
  return language === 'sv' ? `${shown}${thinSpace}%` : `${shown}%`;
}

/** Days, numbers and money in the language of the reader. Use it in templates: it follows the language. */
@Injectable({ providedIn: 'root' })
export class Format {
  private readonly language = inject(Language);

  /** "22 november 2026"; an en dash for a day that is not known. */
  day(day: PartialDay | null | undefined): string {
    return day ? wordedDay(day, this.language.current()) : '–';
  }

  /** "2008–2010", "1 januari–30 juni 2026", "29–30 mars 2023"; an open end is said with the dash alone. */
  period(from: PartialDay | null, to: PartialDay | null): string {
    if (from && from === to) return this.day(from);
    return `${from ? this.beginning(from, to) : ''}–${to ? this.day(to) : ''}`;
  }

  /** What both days have in common, the year or the month with it, is said once: with the last. */
  private beginning(from: PartialDay, to: PartialDay | null): string {
    const words = this.day(from).split(' ');
    const exact = to !== null && from.length === to.length && to.length === 'yyyy-mm-dd'.length;
    if (!exact || from.slice(0, 4) !== to.slice(0, 4)) return words.join(' ');
    return words.slice(0, from.slice(0, 7) === to.slice(0, 7) ? 1 : 2).join(' ');
  }

  /** The Swedish day of a moment: "22 november 2026". */
  dayOf(at: Instant | null | undefined): string {
    return at ? this.day(stockholmDay(new Date(at))) : '–';
  }

  /** "10.42" in Swedish, "10:42" in English; Swedish time. */
  time(at: Instant): string {
    const clock = clocks.format(new Date(at));
    return this.language.current() === 'sv' ? clock.replace(':', '.') : clock;
  }

  /** "22 november 2026 kl. 10.42". */
  moment(at: Instant | null | undefined): string {
    if (!at) return '–';
    return this.language.current() === 'sv' ? `${this.dayOf(at)} kl. ${this.time(at)}` : `${this.dayOf(at)} at ${this.time(at)}`;
  }

  /** "sparat 10.42". */
  saved(at: Instant): string {
    return this.language.current() === 'sv' ? `sparat ${this.time(at)}` : `saved ${this.time(at)}`;
  }

  number(value: number | null | undefined, decimals = 0): string {
    return value === null || value === undefined ? '–' : wordedNumber(value, this.language.current(), decimals);
  }

  /** A share 0..1 as "86 %". */
  share(share: number | null | undefined): string {
    return share === null || share === undefined ? '–' : wordedShare(share, this.language.current());
  }

  /** A sum with its unit: "12,5 mnkr", or "350 tkr" below one million. */
  money(ore: Ore | null | undefined): string {
    if (ore === null || ore === undefined) return '–';
    const unit = Math.abs(ore) >= orePerMnkr ? 'mnkr' : 'tkr';
    const sum = unit === 'mnkr' ? this.mnkr(ore) : this.tkr(ore);
    return moneyUnits[unit][this.language.current()](sum);
  }

  /** Thousands of kronor without the unit, for a column whose heading says "tkr". */
  tkr(ore: Ore | null | undefined): string {
    return ore === null || ore === undefined ? '–' : this.number(ore / orePerTkr, 1);
  }

  /** Millions of kronor without the unit, for a column whose heading says "mnkr". */
  mnkr(ore: Ore | null | undefined): string {
    return ore === null || ore === undefined ? '–' : this.number(ore / orePerMnkr, 1);
  }
}
