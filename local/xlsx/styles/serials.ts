/** Whether a number format shows dates or times: one of their letters outside quotes, escapes and brackets. */
export const isDateFormat = (format: string): boolean =>
  /[ymdhs]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, ''));
