/**
 * Widths and heights. A file holds widths in digits of its default font, of which one is taken as 7 px wide (Calibri 11,
 * as Excel and Google do when they exchange files), and heights in points.
 */
const pixelsPerDigit = 7;
const pixelsPerPoint = 96 / 72;

/** Excel's default width of a column, where a file states none. */
export const defaultWidthDigits = 64 / pixelsPerDigit;

export const digitsToPixels = (digits: number): number => Math.round(digits * pixelsPerDigit);
export const pixelsToDigits = (pixels: number): number => pixels / pixelsPerDigit;
export const pointsToPixels = (points: number): number => Math.round(points * pixelsPerPoint);
export const pixelsToPoints = (pixels: number): number => pixels / pixelsPerPoint;
