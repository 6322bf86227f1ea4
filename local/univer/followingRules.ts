import type { IDisposable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type {} from '@univerjs/sheets-conditional-formatting/facade';
import { type LineMove, movedRectangles } from './lineMove.ts';
import { type LineParams, toldMove } from './toldMoves.ts';

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
  return univerAPI.addEvent(univerAPI.Event.CommandExecuted, (command) => {
    const told = toldMove(command);
    if (!told) return;
    const sheet = univerAPI.getWorkbook(told.unitId)?.getSheetBySheetId(told.subUnitId);
    const rules = JSON.parse(JSON.stringify(sheet?.getConditionalFormattingRules() ?? []));
    for (const rule of rules as IConditionFormattingRule[]) moveRule(univerAPI, told, rule, told.move);
  });
}
