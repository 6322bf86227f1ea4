import type { IRange, IStyleBase } from '@univerjs/core';
import type { IConditionFormattingRule, IHighlightCell } from '@univerjs/sheets-conditional-formatting';
import {
  childOf,
  childrenOf,
  descendantsOf,
  type Element,
  element,
  insertInOrder,
  textOf,
} from '../package/xml.ts';
import { formulaForFile, formulaFromFile } from '../read/formulas.ts';
import type { TabSize } from '../read/tabSize.ts';
import { toA1, toRanges } from '../references/addresses.ts';
import { sheetOrder } from '../sheetOrder.ts';
import { toFileColor } from '../styles/colors.ts';
import type { StyleSheet } from '../styles/styleSheet.ts';

/** The name under which Univer's plugin saves conditional formats with a workbook. */
export const conditionalFormatsResource = 'SHEET_CONDITIONAL_FORMATTING_PLUGIN';

/** A rule of a file with the cells it covers. */
interface FileRule {
  ref: string;
  rule: Element;
  /** What the file says of the rules that cover these cells together. */
  group: Element;
}

const priorityOf = (rule: Element): number => Number(rule.attributes.priority ?? 0);

/** The rules of a tab, the first to win first. */
const rulesOf = (root: Element): FileRule[] =>
  childrenOf(root, 'conditionalFormatting')
    .flatMap((group) =>
      childrenOf(group, 'cfRule').map((rule) => ({ ref: group.attributes.sqref ?? '', rule, group })),
    )
    .sort((one, other) => priorityOf(one.rule) - priorityOf(other.rule));

/** Rules of Excel 2010 and later stand elsewhere; Univer is not given them, but they are ranked with the others. */
const laterRulesOf = (root: Element): Element[] =>
  descendantsOf(childOf(root, 'extLst') ?? element('extLst'), 'x14:cfRule').filter(
    ({ attributes }) => attributes.priority !== undefined,
  );

const formulaOf = (rule: Element): string => textOf(childOf(rule, 'formula'));

/** Rules with a formula of one's own are the only kind that goes to Univer and comes back. */
const isCarried = ({ rule }: FileRule): boolean =>
  rule.attributes.type === 'expression' && formulaOf(rule) !== '';

/** Univer computes a rule for every cell of its ranges, so those of whole columns end where the tab ends. */
const rangesOf = (ref: string, { rows, columns }: TabSize): IRange[] =>
  toRanges(ref).map((range) => ({
    ...range,
    endRow: Math.max(range.startRow, Math.min(range.endRow, rows - 1)),
    endColumn: Math.max(range.startColumn, Math.min(range.endColumn, columns - 1)),
  }));

const styleOf = ({ attributes }: Element, styles: StyleSheet): IStyleBase =>
  attributes.dxfId === undefined ? {} : styles.conditionalStyle(Number(attributes.dxfId));

const carriedRule = (
  { ref, rule }: FileRule,
  index: number,
  size: TabSize,
  styles: StyleSheet,
): IConditionFormattingRule =>
  ({
    cfId: `file-${index}`,
    ranges: rangesOf(ref, size),
    stopIfTrue: false,
    rule: {
      type: 'highlightCell',
      subType: 'formula',
      value: formulaFromFile(formulaOf(rule)),
      style: styleOf(rule, styles),
    },
  }) as unknown as IConditionFormattingRule;

/** The rules of a tab that Univer carries. */
export const rulesFromFile = (root: Element, size: TabSize, styles: StyleSheet): IConditionFormattingRule[] =>
  rulesOf(root)
    .filter(isCarried)
    .map((file, index) => carriedRule(file, index, size, styles));

const refOf = (ranges: readonly IRange[]): string => ranges.map(toA1).join(' ');

/** What a rule does, apart from where: two rules of equal content are the same rule, whatever their ids. */
const contentOf = ({ rule }: IConditionFormattingRule): string => {
  const { value, style } = rule as IHighlightCell & { value?: string };
  const { bg, cl, bl, it, st } = style;
  const look = [toFileColor(bg?.rgb), toFileColor(cl?.rgb), bl === 1, it === 1, st?.s === 1];
  return JSON.stringify([value?.replace(/^=/, ''), look]);
};

const placedContent = (rules: readonly IConditionFormattingRule[]): string =>
  JSON.stringify(rules.map((rule) => [refOf(rule.ranges), contentOf(rule)]));

const isFormulaRule = ({ rule }: IConditionFormattingRule): boolean =>
  rule.type === 'highlightCell' && (rule as IHighlightCell).subType === 'formula';

const newRule = ({ rule, ranges }: IConditionFormattingRule, styles: StyleSheet): FileRule => {
  const { value, style } = rule as IHighlightCell & { value: string };
  const dxfId = styles.addConditionalStyle(style);
  return {
    ref: refOf(ranges),
    rule: element('cfRule', { type: 'expression', dxfId }, [element('formula', {}, [formulaForFile(value)])]),
    group: element('conditionalFormatting'),
  };
};

/** Rules that a file can hold of those that Univer has; the others are counted, not written. */
const writable = (rules: readonly IConditionFormattingRule[]): IConditionFormattingRule[] =>
  rules.filter((rule) => isFormulaRule(rule) && rule.ranges.length > 0);

/** How many of Univer's rules are of kinds that are not written into files. */
export const unwritableRules = (rules: readonly IConditionFormattingRule[]): number =>
  rules.filter((rule) => !isFormulaRule(rule)).length;

interface RankedRule extends FileRule {
  from: FileRule | null;
}

/** Univer's rules as the file's: one that is as it was keeps the file's own form. */
function ranked(
  ours: readonly IConditionFormattingRule[],
  known: readonly IConditionFormattingRule[],
  carried: readonly FileRule[],
  styles: StyleSheet,
): RankedRule[] {
  const contents = known.map(contentOf);
  return ours.map((rule) => {
    const at = contents.indexOf(contentOf(rule));
    const file = carried[at];
    if (!file) return { ...newRule(rule, styles), from: null };
    contents[at] = '';
    const ref = refOf(rule.ranges);
    return { ...file, ref: ref === refOf(known[at]?.ranges ?? []) ? file.ref : ref, from: file };
  });
}

/**
 * Makes a tab's rules in the file what Univer has. Kinds that Univer was not given stay behind the rule they stood
 * behind, and behind rules that are new at the front.
 *
 * @param known what `rulesFromFile` gives, moved to where the lines are now
 * @returns whether anything changed
 */
export function writeRules(
  root: Element,
  after: readonly IConditionFormattingRule[],
  known: readonly IConditionFormattingRule[],
  styles: StyleSheet,
): boolean {
  const ours = writable(after);
  if (placedContent(ours) === placedContent(known)) return false;
  const before = rulesOf(root);
  const result = ranked(ours, known, before.filter(isCarried), styles);
  before.forEach((file, rank) => {
    if (isCarried(file)) return;
    const predecessor = result.findIndex(({ from }) => from !== null && from === before[rank - 1]);
    const firstOld = result.findIndex(({ from }) => from !== null);
    const place = predecessor >= 0 ? predecessor + 1 : firstOld >= 0 ? firstOld : result.length;
    result.splice(place, 0, { ...file, from: file });
  });
  const others = laterRulesOf(root).sort((one, other) => priorityOf(one) - priorityOf(other));
  rank(result, others);
  root.children = root.children.filter(
    (child) => typeof child === 'string' || child.name !== 'conditionalFormatting',
  );
  for (const { ref, rule, group } of result) {
    const { sqref: _, ...attributes } = group.attributes;
    const kept = group.children.filter((child) => typeof child !== 'string' && child.name !== 'cfRule');
    insertInOrder(
      root,
      { name: 'conditionalFormatting', attributes: { ...attributes, sqref: ref }, children: [rule, ...kept] },
      sheetOrder,
    );
  }
  return true;
}

/** Numbers all rules anew; each of the later kind stays behind the last of the others that it was behind. */
function rank(result: readonly RankedRule[], later: Element[]): void {
  let priority = 0;
  let waiting = later.map((rule) => ({ rule, was: priorityOf(rule) }));
  for (const { rule, from } of result) {
    const was = from ? priorityOf(rule) : 0;
    for (const before of waiting.filter((one) => one.was < was)) {
      priority += 1;
      before.rule.attributes.priority = String(priority);
    }
    waiting = waiting.filter((one) => one.was >= was);
    priority += 1;
    rule.attributes.priority = String(priority);
  }
  for (const { rule } of waiting) {
    priority += 1;
    rule.attributes.priority = String(priority);
  }
}
