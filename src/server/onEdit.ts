/** What happens when a person edits a cell: units are gathered in one cell, chosen one after the other. */
import { toggleUnit } from '../plan/toggleUnit.ts';
import { planWords } from '../strings/th.ts';
import { literal } from '../tabs/literal.ts';
import type { EditEvent } from '../tabs/port.ts';

/**
 * A choice from the plan's list of units is added to what the cell held, or taken out when it was there. Anything else
 * is left as it was typed. Runs on every edit, so it asks the service for something only where a choice is likely.
 */
export const gatherUnits = ({ range, value, oldValue }: EditEvent): void => {
  if (!value || !oldValue) return;
  const rule = range.getDataValidation();
  if (rule?.getHelpText() !== planWords.unitHelp) return;
  const [units] = rule.getCriteriaValues() as unknown[];
  const known = Array.isArray(units) ? units.map(String) : [];
  const next = toggleUnit(oldValue, value, known, planWords.everyUnit);
  if (next !== null && next !== value) range.setValue(literal(next));
};
