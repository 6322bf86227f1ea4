import type { IStyleBase } from '@univerjs/core';
import type {
  IConditionalFormattingRuleConfig,
  IConditionFormattingRule,
  IFormulaHighlightCell,
} from '@univerjs/sheets-conditional-formatting';
import type {
  ConditionalFormatRuleBuilderPort,
  ConditionalFormatRulePort,
  RangePort,
} from '../../../src/google/port.ts';
import type { Context } from '../context.ts';
import { exception } from '../errors.ts';
import { member, type Service, serve, unwrap } from '../strict.ts';
import { hexColor } from '../workbook/color.ts';
import { edges } from '../workbook/rectangle.ts';
import type { Tab } from '../workbook/tab.ts';
import { type HostRange, range } from './range.ts';

const RULE: Service<ConditionalFormatRulePort> = {
  name: 'SpreadsheetApp.ConditionalFormatRule',
  members: { getRanges: member.free(), getBooleanCondition: member.free() },
};

type Condition = NonNullable<ReturnType<ConditionalFormatRulePort['getBooleanCondition']>>;

const CONDITION: Service<Condition> = {
  name: 'SpreadsheetApp.BooleanCondition',
  members: { getCriteriaValues: member.free() },
};

const BUILDER: Service<ConditionalFormatRuleBuilderPort> = {
  name: 'SpreadsheetApp.ConditionalFormatRuleBuilder',
  members: {
    whenFormulaSatisfied: member.free(['String']),
    setBackground: member.free(['String']),
    setBold: member.free(['Boolean']),
    setItalic: member.free(['Boolean']),
    setRanges: member.free(['Range[]']),
    build: member.free(),
  },
};

/** One conditional format. It carries Univer's own rule, so that kinds that the port can't name survive untouched. */
export class HostRule implements ConditionalFormatRulePort {
  readonly tab: Tab;
  readonly rule: IConditionFormattingRule;
  readonly #context: Context;

  constructor(context: Context, tab: Tab, rule: IConditionFormattingRule) {
    this.#context = context;
    this.tab = tab;
    this.rule = rule;
  }

  getRanges(): RangePort[] {
    return this.rule.ranges.map((cells) => range(this.#context, this.tab, edges(cells)));
  }

  getBooleanCondition(): Condition | null {
    const config = this.rule.rule;
    if (config.type !== 'highlightCell') return null;
    return serve(this.#context, CONDITION, { getCriteriaValues: () => criteriaValues(config) });
  }
}

/** What the condition compares with; for a formula that is the formula. */
function criteriaValues(config: IConditionalFormattingRuleConfig): unknown[] {
  const value = 'value' in config ? config.value : undefined;
  if (value === undefined) return [];
  return Array.isArray(value) ? [...value] : [value];
}

/** Whether a formula of the rule names another sheet, as one of a file of Excel's may; Google has `INDIRECT` for that. */
export const namesOtherSheet = ({ rule }: HostRule): boolean =>
  'value' in rule.rule &&
  [rule.rule.value].flat().some((value) => /^=.*!/.test(String(value).replace(/"[^"]*"/g, '""')));

class HostRuleBuilder implements ConditionalFormatRuleBuilderPort {
  readonly #context: Context;
  readonly #style: IStyleBase = {};
  #formula: string | null = null;
  #ranges: HostRange[] = [];

  constructor(context: Context) {
    this.#context = context;
  }

  whenFormulaSatisfied(formula: string): ConditionalFormatRuleBuilderPort {
    this.#formula = formula;
    return this;
  }

  setBackground(color: string): ConditionalFormatRuleBuilderPort {
    const rgb = hexColor(color);
    if (!rgb) this.#refuse(color);
    this.#style.bg = { rgb };
    return this;
  }

  setBold(bold: boolean): ConditionalFormatRuleBuilderPort {
    this.#style.bl = bold ? 1 : 0;
    return this;
  }

  setItalic(italic: boolean): ConditionalFormatRuleBuilderPort {
    this.#style.it = italic ? 1 : 0;
    return this;
  }

  setRanges(ranges: RangePort[]): ConditionalFormatRuleBuilderPort {
    this.#ranges = ranges.map((item) => unwrap(item) as HostRange);
    return this;
  }

  build(): ConditionalFormatRulePort {
    const formula = this.#formula;
    const [first] = this.#ranges;
    if (!formula?.startsWith('=')) return this.#refuse(`formula ${formula}`);
    if (!first || this.#ranges.some(({ tab }) => tab.id !== first.tab.id)) return this.#refuse('ranges');
    const rule: IConditionFormattingRule<IFormulaHighlightCell> = {
      cfId: `ita${Math.random().toString(36).slice(2)}`,
      stopIfTrue: false,
      ranges: this.#ranges.map(({ cells }) => edges(cells)),
      rule: {
        type: 'highlightCell' as IFormulaHighlightCell['type'],
        subType: 'formula' as IFormulaHighlightCell['subType'],
        value: formula,
        style: { ...this.#style },
      },
    };
    return conditionalFormatRule(this.#context, first.tab, rule);
  }

  #refuse(argument: string): never {
    throw exception(this.#context.realm, this.#context.messages.invalidArgument(argument));
  }
}

/** A conditional format as the add-on gets it. */
export const conditionalFormatRule = (
  context: Context,
  tab: Tab,
  rule: IConditionFormattingRule,
): ConditionalFormatRulePort => serve(context, RULE, new HostRule(context, tab, rule));

/** What makes a conditional format step by step, as the add-on gets it. */
export const conditionalFormatRuleBuilder = (context: Context): ConditionalFormatRuleBuilderPort =>
  serve(context, BUILDER, new HostRuleBuilder(context));
