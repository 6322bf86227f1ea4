import { namesBelow } from '../../../src/problems/spokenIn.ts';

/** A sentence without what it quotes of the workbook: tabs, cells, what stands there. Codes of items go, too. */
export const withoutNames = (sentence: string, about: unknown): string =>
  namesBelow(about, () => false)
    .sort((one, other) => other.length - one.length)
    .reduce((text, name) => text.replaceAll(name, ''), sentence);
