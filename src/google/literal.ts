/**
 * Text as `setValues` keeps it: `setValues` is like typing, so "1/2" would become a date and "=…" a formula. A leading
 * apostrophe says that text follows, and is not part of it.
 */
export const literal = (text: string): string => (text === '' ? '' : `'${text}`);

/** A cell as `setValues` keeps it: numbers stay numbers. */
export const literalCell = (cell: string | number): string | number =>
  typeof cell === 'number' ? cell : literal(cell);
