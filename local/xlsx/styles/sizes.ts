/**
 * Widths and heights. A file holds widths in digits of its default font, of which one is taken as 7 px wide (Calibri 11,
 * as Excel and Google do when they exchange files), and heights in points.
 */
const pixelsPerDigit = 7;
const pixelsPerPoint = 96 / 72;

/** Excel's default width of a column, where a file states none. */
export const defaultWidthDigits = 64 / pixelsPerDigit;

/** A column's width in a file (digits) as pixels, to the whole pixel. */
export const digitsToPixels = (digits: number): number => Math.round(digits * pixelsPerDigit);

/** A column's width in pixels as digits. */
export const pixelsToDigits = (pixels: number): number => pixels / pixelsPerDigit;

/** A row's height in a file (points) as pixels, to the whole pixel. */
export const pointsToPixels = (points: number): number => Math.round(points * pixelsPerPoint);

/** A row's height in pixels as points. */
export const pixelsToPoints = (pixels: number): number => pixels / pixelsPerPoint;
