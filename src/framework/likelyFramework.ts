/** Which year's list of items a workbook holds, when nobody says so. */

import type { TabGrid } from '../grid/grid.ts';
import type { Framework } from './framework.ts';
import { readItemCode } from './itemCode.ts';
import { LIKE, likeness } from './likeness.ts';
import { findItem } from './lookup.ts';

/** Rows whose code is followed by the title that the framework has for it, in the same cell or the next. */
const matches = (tabs: readonly TabGrid[], framework: Framework): number => {
  let count = 0;
  for (const { shown } of tabs) {
    for (const cells of shown) {
      cells.forEach((text, column) => {
        const reading = readItemCode(text);
        if (!reading) return;
        const code = reading.plain ?? `o${Number(reading.tail)}`;
        const item = findItem(framework, code);
        if (item && likeness(reading.title || (cells[column + 1] ?? ''), item.title) >= LIKE.ofList)
          count += 1;
      });
    }
  }
  return count;
};

/**
 * The framework whose titles the tabs match best; the first one where none matches better.
 *
 * @param candidates the one to take in doubt comes first
 */
export const likelyFramework = (
  tabs: readonly TabGrid[],
  candidates: readonly [Framework, ...Framework[]],
): Framework => {
  let best = { framework: candidates[0], count: matches(tabs, candidates[0]) };
  for (const framework of candidates.slice(1)) {
    const count = matches(tabs, framework);
    if (count > best.count) best = { framework, count };
  }
  return best.framework;
};
