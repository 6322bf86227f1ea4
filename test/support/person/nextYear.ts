/** The year after: 2569 in a workbook of 2568, begun as the sidebar's command does. */
import { framework2569 } from '../../../src/framework/framework2569.ts';
import { allItems } from '../../../src/framework/lookup.ts';
import { toThaiDigits } from '../../../src/thai/digits.ts';
import type { AddOn } from '../runs/addOn.ts';

/**
 * Starts 2569 and types its scores, those of EIT for both parts: 100 for every item but those given.
 *
 * @throws when the year cannot be started
 */
export const startNextYear = (addOn: AddOn, low: Readonly<Record<string, number>>): void => {
  const response = addOn.ask({ method: 'startYear', fiscalYear: 2569 });
  if (!response.ok) throw new Error(response.message);
  for (const { code } of allItems(framework2569)) {
    const tab = `${{ i: 'IIT', e: 'EIT', o: 'OIT' }[code.charAt(0)]} 2569`;
    const row = addOn.shown(tab).findIndex(([cell]) => cell?.startsWith(`${toThaiDigits(code)} `)) + 1;
    const text = String(low[code] ?? 100);
    addOn.type(tab, row, 2, text);
    if (code.startsWith('e')) addOn.type(tab, row, 3, text);
  }
};
