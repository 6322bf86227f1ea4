/** What goes on behind a Thai word: with no space when it begins in Thai, too. */
export const goingOn = (text: string): string => (/^[ก-ไ]/.test(text) ? text : ` ${text}`);

/** What a Thai word goes on behind: with no space when it ends in Thai, too. */
export const leadingOn = (text: string): string => (/[ก-๎]$/.test(text) ? text : `${text} `);
