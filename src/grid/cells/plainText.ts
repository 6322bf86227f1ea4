/** No date or truth value is as long. */
const LONGEST_VALUE = 60;

/** What is taken for a formula, an error or text of its own, however long it is. */
const SIGNS = /^\s*[=+\-'#@]/;

/**
 * Whether typing the cell's content would be sure to give just that text. Without a digit there is no number and no date in any
 * language.
 */
export const isPlain = (text: string | number): boolean =>
  typeof text === 'number' ||
  text === '' ||
  (!SIGNS.test(text) &&
    ((text.length > LONGEST_VALUE && /\p{L}/u.test(text)) ||
      !/[0-9\u0e50-\u0e59]|^\s*(?:true|false)\s*$/i.test(text)));

/**
 * The text as it was written. A cell that is formatted as plain text keeps the apostrophe that said that text follows, and
 * older versions of the add-on wrote one into every cell. What a person quoted ends in one, too.
 */
export const bare = (text: string): string =>
  text.startsWith("'") && !text.endsWith("'") ? text.slice(1) : text;
