import { isPlain } from '../../grid/cells/plainText.ts';

/**
 * Text as `setValues` keeps it: `setValues` is like typing, so "1/2" would become a date and "=…" a formula. A leading
 * apostrophe says that text follows, and is not part of it; but in a cell that is formatted as plain text it would be.
 *
 * @param format the cell's number format; `@` is plain text
 */
export const literal = (text: string, format: string): string =>
  isPlain(text) || format === '@' ? text : `'${text}`;
