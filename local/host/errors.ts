/** The constructors of the world that calls the host, so that what it throws is an `Error` there too. */
export interface Realm {
  Date: DateConstructor;
  Error: ErrorConstructor;
  TypeError: TypeErrorConstructor;
}

/** What Google throws: an `Error` named `Exception` whose message is Google's own sentence. */
export function exception(realm: Realm, message: string): Error {
  const error = new realm.Error(message);
  error.name = 'Exception';
  return error;
}

/** Google's sentences. The ones marked (?) could not be confirmed and are in the live checklist. */
export const messages = {
  signature: (given: string, method: string) =>
    `The parameters (${given}) don't match the method signature for ${method}.`,
  rowsDiffer: (data: number, range: number) =>
    `The number of rows in the data does not match the number of rows in the range. The data has ${data} but the range has ${range}.`,
  columnsDiffer: (data: number, range: number) =>
    `The number of columns in the data does not match the number of columns in the range. The data has ${data} but the range has ${range}.`,
  outsideGrid: 'The coordinates of the range are outside the dimensions of the sheet.',
  startRow: 'The starting row of the range is too small.',
  startColumn: 'The starting column of the range is too small.',
  noRows: 'The number of rows in the range must be at least 1.',
  noColumns: 'The number of columns in the range must be at least 1.',
  notFound: 'Range not found',
  partOfMerge: 'You must select all cells in a merged range to merge or unmerge them.',
  mergeAcrossFrozenRows: "You can't merge frozen and non-frozen rows.",
  mergeAcrossFrozenColumns: "You can't merge frozen and non-frozen columns.",
  sheetExists: (name: string) => `A sheet with the name "${name}" already exists. Please enter another name.`,
  cellTooLong: 'Your input contains more than the maximum of 50000 characters in a single cell.',
  violatesValidation: (cell: string) =>
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
  listTooLong:
    'The data validation rule has more items than the limit of 500. Use the “List from a range” criteria instead.',
  allRows: "You can't delete all the rows on the sheet.",
  allUnfrozenRows: 'Sorry, it is not possible to delete all non-frozen rows.',
  rowsOutOfBounds: 'Those rows are out of bounds.',
  columnsOutOfBounds: 'Those columns are out of bounds.',
  freezeAll: "You can't freeze all visible rows on the sheet.",
  /** (?) */
  freezePartOfMerge: "You can't freeze rows which contain only part of a merged cell.",
  invalidArgument: (name: string) => `Invalid argument: ${name}`,
  noPermission: (member: string) => `You do not have permission to call ${member}`,
  serviceFailed: (id: string) => `Service Spreadsheets failed while accessing document with id ${id}.`,
} as const;
