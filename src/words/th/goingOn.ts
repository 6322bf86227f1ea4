/** What goes on behind a Thai word: with no space when it begins in Thai, too. */
export const goingOn = (text: string): string => (/^[ก-ไ]/.test(text) ? text : ` ${text}`);
