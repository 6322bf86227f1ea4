/** What is to be said of tables that people work in, of whatever kind. */
export interface TableProblem {
  /** The workbook has several tables of the kind and the year; only the one in `tab` is used and brought up to date. */
  readonly code: 'table-copied';
  /** The kind of the tables. */
  readonly table: string;
  readonly tab: string;
  readonly others: readonly string[];
}
