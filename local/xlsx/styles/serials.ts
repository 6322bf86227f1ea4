/** Dates as spreadsheets count them: days since 30 December 1899, the time of day as the fraction. */

const millisecondsPerDay = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** The serial of a date as ExcelJS gives it (wall clock in UTC). */
export const dateToSerial = (date: Date): number => (date.getTime() - epoch) / millisecondsPerDay;

/** The date, as ExcelJS takes it, of a serial. */
export const serialToDate = (serial: number): Date =>
  new Date(epoch + Math.round(serial * millisecondsPerDay));

/** Whether a number format shows dates or times: one of their letters outside quotes, escapes and brackets. */
export const isDateFormat = (format: string): boolean =>
  /[ymdhs]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, ''));
