/** The tables of ours that people work in: every kind that the marks in a workbook may name. */
import { analysisTable } from '../analysis/analysisTable.ts';
import { followUpTable } from '../plan/followUpTable.ts';
import { planTable } from '../plan/planTable.ts';
import type { OwnedTable } from './ownedTable.ts';

export const ownedTables: readonly OwnedTable[] = [planTable, analysisTable, followUpTable];
