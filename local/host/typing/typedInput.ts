import type { Behaviour } from '../behaviour.ts';
import { toSerial } from '../workbook/serialDate.ts';

/** What a cell holds once something was typed into it. */
export type TypedCell =
  | { kind: 'empty' }
  /** `forced` text would be something else, had it been typed without an apostrophe. */
  | { kind: 'text'; text: string; forced: boolean }
  | { kind: 'number'; number: number; format: string | null }
  | { kind: 'boolean'; boolean: boolean }
  | { kind: 'formula'; formula: string };

type Locale = Behaviour['locale'];

/** What a locale's people write before an amount, the format that shows it so, and the order of a short date's parts. */
const locales: Readonly<
  Record<Locale, { currency: string; money: string; order: 'month first' | 'day first' }>
> = {
  en_US: { currency: '$', money: '$#,##0', order: 'month first' },
  th_TH: { currency: '฿', money: '[$฿]#,##0', order: 'day first' },
};

const numberPattern = /^([+-])?([$฿])?(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(?:[eE]([+-]?\d{1,3}))?(%)?$/;

function typedNumber(text: string, locale: Locale): TypedCell | null {
  const match = numberPattern.exec(text);
  if (!match) return null;
  const [, sign, currency, whole = '', fraction = '', exponent, percent] = match;
  if (!/\d/.test(whole + fraction) || (exponent !== undefined && (currency || percent))) return null;
  if (currency && currency !== locales[locale].currency) return null;
  const mantissa = Number(`${sign ?? ''}${whole.replaceAll(',', '')}${fraction}e${exponent ?? 0}`);
  if (!Number.isFinite(mantissa)) return null;
  const decimals = fraction.length > 1 ? '.00' : '';
  let format: string | null = null;
  if (percent) format = `0${decimals}%`;
  else if (currency) format = `${locales[locale].money}${decimals}`;
  else if (exponent !== undefined) format = '0.00E+00';
  else if (whole.includes(',')) format = `#,##0${decimals}`;
  return { kind: 'number', number: percent ? mantissa / 100 : mantissa, format };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** 1-12 for an English month's name or its first three letters, else 0. */
const monthNumber = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const fullYear = (year: string): number =>
  year.length > 2 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900);

const exists = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** The day a text names in a locale, and the format that shows it so. */
function typedDay(text: string, thisYear: number, locale: Locale): { serial: number; format: string } | null {
  let parts: [year: number, month: number, day: number, format: string] | null = null;
  const numeric = /^(\d{1,4})([/-])(\d{1,2})(?:\2(\d{1,4}))?$/.exec(text);
  const named =
    /^(\d{1,2})[ -]([a-z]{3,9})(?:[ ,-]+(\d{4}))?$/i.exec(text) ??
    /^([a-z]{3,9})[ -](\d{1,2})(?:[ ,-]+(\d{4}))?$/i.exec(text);
  if (numeric) {
    const [, a = '', separator = '', b = '', c] = numeric;
    if (a.length > 2) {
      if (c !== undefined && c.length <= 2) {
        parts = [Number(a), Number(b), Number(c), ['yyyy', 'mm', 'dd'].join(separator)];
      }
    } else {
      const isDayFirst = locales[locale].order === 'day first';
      const [day, month] = isDayFirst ? [a, b] : [b, a];
      const shown = [...(isDayFirst ? ['d', 'm'] : ['m', 'd']), ...(c === undefined ? [] : ['yyyy'])];
      const year = c === undefined ? thisYear : fullYear(c);
      parts = [year, Number(month), Number(day), shown.join(separator)];
    }
  } else if (named) {
    const [, a = '', b = '', year] = named;
    const [day, month] = monthNumber(a) ? [b, a] : [a, b];
    parts = [Number(year ?? thisYear), monthNumber(month), Number(day), year ? 'd mmm yyyy' : 'd mmm'];
  }
  if (!parts || !exists(parts[0], parts[1], parts[2])) return null;
  return { serial: toSerial(parts[0], parts[1], parts[2]), format: parts[3] };
}

/** The time a text names, as a fraction of a day. */
function typedTime(text: string): { serial: number; format: string } | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap]m))?$/i.exec(text);
  if (!match) return null;
  const [, hour = '', minute = '', second, half] = match;
  const hours = half ? (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hour);
  if (Number(minute) > 59 || Number(second ?? 0) > 59 || (half && (Number(hour) < 1 || Number(hour) > 12))) {
    return null;
  }
  const clock = `${second === undefined ? 'h:mm' : 'h:mm:ss'}${half ? ' am/pm' : ''}`;
  return {
    serial: (hours * 3600 + Number(minute) * 60 + Number(second ?? 0)) / 86_400,
    format: hours > 23 ? '[h]:mm:ss' : clock,
  };
}

function typedMoment(text: string, thisYear: number, locale: Locale): TypedCell | null {
  const only = typedDay(text, thisYear, locale) ?? typedTime(text);
  if (only) return { kind: 'number', number: only.serial, format: only.format };
  const split = /^(\S+) (\d{1,2}:\d{2}.*)$/.exec(text);
  const day = split && typedDay(split[1] ?? '', thisYear, locale);
  const time = split && typedTime(split[2] ?? '');
  if (!day || !time || time.serial >= 1) return null;
  return { kind: 'number', number: day.serial + time.serial, format: `${day.format} ${time.format}` };
}

/**
 * What Google makes of a text that is typed or given to `setValues`, in a workbook of a locale. Both locales write decimals
 * with a point, so `1,5` is text in either.
 *
 * A leading `+` before anything but a number starts a formula too: what only looks like a list must be written with
 * a leading apostrophe to stay text.
 *
 * @param thisYear the year that `1/2` means
 */
export function typed(text: string, thisYear: number, locale: Locale = 'en_US'): TypedCell {
  if (text === '') return { kind: 'empty' };
  if (text.startsWith("'")) {
    const rest = text.slice(1);
    if (rest === '') return { kind: 'empty' };
    return { kind: 'text', text: rest, forced: typed(rest, thisYear, locale).kind !== 'text' };
  }
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) {
    return { kind: 'boolean', boolean: trimmed.toLowerCase() === 'true' };
  }
  const value = typedNumber(trimmed, locale) ?? typedMoment(trimmed, thisYear, locale);
  if (value) return value;
  if (text.startsWith('+') && text.length > 1) return { kind: 'formula', formula: `=${text}` };
  return { kind: 'text', text, forced: false };
}
