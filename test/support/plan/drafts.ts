/** Drafts of a plan whose cells say what they are, for tests of the tables that people work in. */
import type { Draft, DraftRow, RowKey, SectionKey } from '../../../src/ownedTable/table.ts';
import { type PlanColumn, planColumns } from '../../../src/plan/table/columns.ts';

export interface PlanRow extends DraftRow<PlanColumn> {
  readonly cells: Record<PlanColumn, string>;
}

/** A drafted row whose cells say which measure, column and version they belong to. */
export const draftRow = (key: RowKey, section: SectionKey, version = ''): PlanRow => ({
  key,
  section,
  items: key.split('+'),
  cells: Object.fromEntries(
    planColumns.map((column) => [column, `${column} of ${key}${version && ` ${version}`}`]),
  ) as PlanRow['cells'],
});

/** A draft and the lines above its table. */
export interface TitledDraft extends Draft<PlanColumn> {
  readonly title: readonly string[];
}

/** A draft with three sections and two title lines. */
export const draftOf = (
  rows: readonly DraftRow<PlanColumn>[],
  title: readonly string[] = ['แผนมาตรการ', 'อบต.'],
): TitledDraft => ({
  title,
  sections: ['1', '2', '3'].map((key) => ({
    key,
    name: `ประเด็นที่ ${key}`,
    nameWhenEmpty: `ประเด็นที่ ${key} (ยังไม่มีมาตรการ)`,
  })),
  rows: [...rows].sort((a, b) => Number(a.section) - Number(b.section)),
});
