import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type {} from '@univerjs/sheets-conditional-formatting/facade';
import type { Tab } from './tab.ts';

/** A tab's conditional formats as Univer keeps them, the first one winning. Copies: changing them changes nothing. */
export const readRules = (tab: Tab): IConditionFormattingRule[] =>
  structuredCopy(tab.sheet.getConditionalFormattingRules());

/** Makes these the tab's only conditional formats, in this order. */
export function replaceRules(tab: Tab, rules: IConditionFormattingRule[]): void {
  for (const { cfId } of readRules(tab)) tab.execute('sheet.mutation.delete-conditional-rule', { cfId });
  // Univer puts each new rule before the ones that are there.
  for (const rule of structuredCopy(rules).reverse()) {
    tab.execute('sheet.mutation.add-conditional-rule', { rule });
  }
}

const structuredCopy = <T>(plain: T): T => JSON.parse(JSON.stringify(plain));
