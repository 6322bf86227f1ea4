/** A measure's steps as the lines of one cell. */
import { foldText } from '../../thai/foldText.ts';

/** The steps, one a line, numbered from 1. */
export const numbered = (steps: readonly string[]): string =>
  steps.map((step, index) => `${index + 1}. ${step}`).join('\n');

/**
 * What people put before a step: "1.", "(๑)", "1.2 ", "-", "•", "ขั้นตอนที่ 1:". A number that is not set off belongs to the
 * step: "7 วันก่อน".
 */
const LEAD =
  /^(?:(?:ขั้นตอนที่|ขั้นที่|ข้อที่|ข้อ) ?[0-9๐-๙]{1,2}[.):]* +|\(?[0-9๐-๙]{1,2}[.)](?![0-9๐-๙])|[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})+[.)]? +|[-–—•●▪*](?![0-9๐-๙]))\s*/;

/** The steps of a cell, one a line; numbers and dashes before them are dropped, once. */
export const readSteps = (text: string): string[] =>
  text
    .split(/[\r\n\u2028\v]+/)
    .map((line) => line.trim().replace(LEAD, '').trim())
    .filter((step) => foldText(step) !== '');
