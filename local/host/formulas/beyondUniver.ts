/** Words of a formula that are no names: `A1`, `B:B`, `TRUE`; functions and tabs are followed by `(` and `!`. */
const noName = /^(?:\$?[A-Z]{1,3}\$?\d*|TRUE|FALSE)$/i;

const words = /[\p{L}_\\][\p{L}\p{M}\p{N}_.\\$]*(?![\p{L}\p{M}\p{N}_.\\$]|\s*[(!])/gu;

/**
 * Whether a formula refers to what Univer is not given: another file, a table's columns, a name that the workbook defines.
 * Univer's result for it would be an error, or what `IFERROR` makes of one; the result that the file has is better.
 *
 * @param formula with or without `=`
 */
export function isBeyondUniver(formula: string): boolean {
  const plain = formula.replace(/"[^"]*"/g, '""');
  // Brackets stand round a file's number and round a table's columns, and nowhere else.
  if (plain.includes('[')) return true;
  // What `LET` and `LAMBDA` call something is no name of the workbook.
  if (/\b(?:LET|LAMBDA)\(/i.test(plain)) return false;
  const withoutTabs = plain.replace(/'(?:[^']|'')*'!/g, '').replace(/#[A-Z/0?!]+/gi, '');
  return [...withoutTabs.matchAll(words)].some(([word], _, all) => all.length > 0 && !noName.test(word));
}
