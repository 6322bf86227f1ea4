/** Texts as XML takes them: a person may have pasted anything into a cell. */

/** What XML has no place for: control characters, halves of a pair, and two that are no characters. */
const NOT_IN_XML = /[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu;

/** The text without what would break the file; all else stays, whatever its script and direction. */
export const cleanForXml = (text: string): string => text.replace(NOT_IN_XML, '');

/** Other ends of a line: Word copies a line that ends within a paragraph with a vertical tab. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** The lines of a text, clean; at least one. */
export const linesOf = (text: string): string[] => cleanForXml(text.replace(LINE_ENDS, '\n')).split('\n');
