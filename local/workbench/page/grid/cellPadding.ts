/** The room around the text of a cell. */

/**
 * Pixels above the first line and below the last: a tone mark over a vowel (ปี๊) and a vowel below (ผู้) reach out of the
 * font's lines, and Univer cuts at the cell's edge. Enough for letters of 11 points, and for
 * usual words of 14.
 */
export const cellPadding = { t: 3, b: 3 } as const;
