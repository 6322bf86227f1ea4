/** What we remember of the rows we write. */

import { fingerprint } from '../grid/fingerprint.ts';
import { mapCells } from './cells.ts';
import type { DraftIssue, DraftRow, MeasureKey, MeasureMark } from './table.ts';

/** The mark of a freshly written row. */
export const markOf = <Column extends string>(row: DraftRow<Column>): MeasureMark<Column> => ({
  kind: 'measure',
  key: row.key,
  issue: row.issue,
  items: row.items,
  wrote: mapCells(row.cells, fingerprint),
});

/** The text of an issue's row, with a remark while no measure stands under it. */
export const issueText = (issue: DraftIssue, hasMeasure: boolean): string =>
  hasMeasure ? issue.name : issue.nameWithoutMeasure;

/** In an order that does not depend on which run drafted what. */
export const sortedKeys = (keys: readonly MeasureKey[]): MeasureKey[] => [...new Set(keys)].sort();
