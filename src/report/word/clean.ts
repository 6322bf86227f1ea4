/** Texts as XML takes them: a person may have pasted anything into a cell. */

/** What XML has no place for: control characters, halves of a pair, and two that are no characters. */
const NOT_IN_XML = /[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu;

/** The text without what would break the file; all else stays, whatever its script and direction. */
export const cleanForXml = (text: string): string => text.replace(NOT_IN_XML, '');

/** The lines of a text, clean; at least one. */
export const linesOf = (text: string): string[] => cleanForXml(text.replace(/\r\n?/g, '\n')).split('\n');
