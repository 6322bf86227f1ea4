import type { IDisposable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type {} from '@univerjs/sheets-conditional-formatting/facade';
import type { Rectangle } from '../host/rectangle.ts';
import { type LineMove, movedRectangles } from './lineMove.ts';

/** What Univer's mutations of rows and columns say. */
interface LineParams {
  unitId: string;
  subUnitId: string;
  range: Rectangle;
  sourceRange: Rectangle;
  targetRange: Rectangle;
}

const firstAndCount = (
  lines: LineMove['lines'],
  { startRow, endRow, startColumn, endColumn }: Rectangle,
): { at: number; count: number } =>
  lines === 'rows'
    ? { at: startRow, count: endRow - startRow + 1 }
    : { at: startColumn, count: endColumn - startColumn + 1 };

const inserted =
  (lines: LineMove['lines']) =>
  ({ range }: LineParams): LineMove => ({ kind: 'insert', lines, ...firstAndCount(lines, range) });

const deleted =
  (lines: LineMove['lines']) =>
  ({ range }: LineParams): LineMove => ({ kind: 'delete', lines, ...firstAndCount(lines, range) });

const moved =
  (lines: LineMove['lines']) =>
  ({ sourceRange, targetRange }: LineParams): LineMove => ({
    kind: 'move',
    lines,
    ...firstAndCount(lines, sourceRange),
    before: firstAndCount(lines, targetRange).at,
  });

const moves: Readonly<Record<string, (params: LineParams) => LineMove>> = {
  'sheet.mutation.insert-row': inserted('rows'),
  'sheet.mutation.insert-col': inserted('columns'),
  'sheet.mutation.remove-rows': deleted('rows'),
  'sheet.mutation.remove-col': deleted('columns'),
  'sheet.mutation.move-rows': moved('rows'),
  'sheet.mutation.move-columns': moved('columns'),
};

function moveRule(
  univerAPI: FUniver,
  params: LineParams,
  rule: IConditionFormattingRule,
  move: LineMove,
): void {
  const ranges = rule.ranges.flatMap((range) => movedRectangles(range, move));
  if (JSON.stringify(ranges) === JSON.stringify(rule.ranges)) return;
  const { unitId, subUnitId } = params;
  const [id, change] =
    ranges.length === 0
      ? ['sheet.mutation.delete-conditional-rule', { cfId: rule.cfId }]
      : ['sheet.mutation.set-conditional-rule', { cfId: rule.cfId, rule: { ...rule, ranges } }];
  univerAPI.syncExecuteCommand(id, { unitId, subUnitId, ...change });
}

/**
 * Lets conditional formats move along with rows and columns. Univer does that only together with its user interface
 * (which adapts the formulas as well), so this is for a workbook without a screen.
 */
export function letRulesFollow(univerAPI: FUniver): IDisposable {
  return univerAPI.addEvent(univerAPI.Event.CommandExecuted, ({ id, params }) => {
    const moveOf = moves[id];
    if (!moveOf) return;
    const told = params as LineParams;
    const sheet = univerAPI.getWorkbook(told.unitId)?.getSheetBySheetId(told.subUnitId);
    const rules = JSON.parse(JSON.stringify(sheet?.getConditionalFormattingRules() ?? []));
    for (const rule of rules as IConditionFormattingRule[]) moveRule(univerAPI, told, rule, moveOf(told));
  });
}
