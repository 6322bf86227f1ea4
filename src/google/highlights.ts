/**
 * Colours on tabs that are not ours: conditional formats, ours alone, so that nothing that staff formatted is touched
 * and all of it can be taken away without a trace.
 *
 * A rule of ours is recognised by its formula, which is always true and needs no separator of any locale.
 */
import type { Highlight } from '../grid/page/highlights.ts';
import { colors } from '../grid/page/look.ts';
import type { ConditionalFormatRulePort, SheetPort, SpreadsheetAppPort } from './port.ts';

interface HighlightLook {
  readonly background: string;
  readonly bold?: true;
  readonly italic?: true;
}

/**
 * They are told apart without colour, too. Only figures are bold: bold letters are wider, and a title would wrap into a line
 * more than its row has room for.
 */
const looks: Readonly<Record<string, HighlightLook>> = {
  problem: { background: colors.problem },
  below: { background: colors.below, bold: true },
  lowest: { background: colors.lowest, italic: true },
};

const OURS = /^=N\("ita:(.*)"\)=0$/;

/** What a rule of ours means; null for anybody else's. */
const kindOf = (rule: ConditionalFormatRulePort): string | null => {
  const [formula] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return OURS.exec(String(formula ?? ''))?.[1] ?? null;
};

/** Our highlights in a tab, in the order of their rules. */
export const readHighlights = (sheet: SheetPort): Highlight[] =>
  sheet.getConditionalFormatRules().flatMap((rule) => {
    const kind = kindOf(rule);
    return kind === null ? [] : [{ kind, places: rule.getRanges().map((range) => range.getA1Notation()) }];
  });

/** Makes the tab show exactly these highlights of ours. */
export const writeHighlights = (
  sheet: SheetPort,
  app: SpreadsheetAppPort,
  highlights: readonly Highlight[],
): void => {
  // Asked for all at once: each list costs a call.
  const all = highlights.flatMap(({ places }) => places);
  const left = all.length > 0 ? sheet.getRangeList(all).getRanges() : [];
  const fresh = highlights.map(({ kind, places }) => {
    const { background, bold = false, italic = false } = looks[kind] ?? { background: colors.problem };
    const rule = app
      .newConditionalFormatRule()
      .whenFormulaSatisfied(`=N("ita:${kind}")=0`)
      .setBackground(background)
      .setRanges(left.splice(0, places.length));
    if (bold) rule.setBold(true);
    if (italic) rule.setItalic(true);
    return rule.build();
  });
  const others = sheet.getConditionalFormatRules().filter((rule) => kindOf(rule) === null);
  sheet.setConditionalFormatRules([...fresh, ...others]);
};
