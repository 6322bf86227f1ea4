/**
 * Text as `setValues` keeps it: `setValues` is like typing, so "1/2" would become a date and "=…" a formula. A leading
 * apostrophe says that text follows, and is not part of it.
 */
export const literal = (text: string): string => (text === '' ? '' : `'${text}`);
