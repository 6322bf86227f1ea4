/** Whether the items that a person chose by name can be planned for. */
import type { Assessment } from '../assessment/assessment.ts';
import type { Framework } from '../framework/framework.ts';
import { findItem } from '../framework/lookup.ts';
import type { Selection, Settings } from '../settings/settings.ts';
import type { SelectionProblem } from './problems.ts';

/**
 * The selection as it can be used with the year's framework, and what of it cannot. Codes that the framework lacks are
 * left out; when none remains, the default is used.
 */
export const checkSelection = (
  framework: Framework,
  assessment: Assessment,
  { selection, cells }: Settings,
): { readonly selection: Selection; readonly problems: readonly SelectionProblem[] } => {
  const cell = cells.selection;
  if (selection.kind !== 'items' || !cell) return { selection, problems: [] };
  const known = selection.codes.filter((code) => findItem(framework, code));
  const unknown = selection.codes.filter((code) => !findItem(framework, code));
  const scored = new Set(assessment.items.flatMap(({ code, score }) => (score === null ? [] : [code])));
  const withoutScore = known.filter((code) => !scored.has(code));
  const problems: SelectionProblem[] = [];
  if (unknown.length > 0) {
    problems.push({
      code: 'selection-unknown-item',
      cell,
      items: unknown,
      fiscalYear: framework.fiscalYear,
      instead: known.length > 0 ? 'others' : 'default',
    });
  }
  if (withoutScore.length > 0) {
    problems.push({ code: 'selection-item-without-score', cell, items: withoutScore });
  }
  return {
    selection: known.length > 0 ? { kind: 'items', codes: known } : { kind: 'default' },
    problems,
  };
};
