/** Days from 30 December 1899 to 1 January 1970: spreadsheets count days from the former. */
const EPOCH = 25_569;
const DAY = 86_400_000;

/** The serial number of a calendar day and a time of that day (a fraction of a day). */
export const toSerial = (year: number, month: number, day: number, time = 0): number =>
  Date.UTC(year, month - 1, day) / DAY + EPOCH + time;

/** The date that Google would give for a serial number, in this machine's time zone, made by the given constructor. */
export function fromSerial(serial: number, DateClass: DateConstructor): Date {
  const utc = new Date(Math.round((serial - EPOCH) * DAY));
  return new DateClass(
    utc.getUTCFullYear(),
    utc.getUTCMonth(),
    utc.getUTCDate(),
    utc.getUTCHours(),
    utc.getUTCMinutes(),
    utc.getUTCSeconds(),
    utc.getUTCMilliseconds(),
  );
}

/** Whether a number format shows a date or a time: a day, month, year, hour or second outside quotes and brackets. */
export function showsDate(pattern: string): boolean {
  const bare = pattern.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|general/gi, '');
  return /[dmyhs]/i.test(bare) && !/[0#?@]/.test(bare.replace(/s\.0+/gi, ''));
}
