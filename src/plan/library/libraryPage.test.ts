import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../../local/host/host.ts';
import { openHost } from '../../../local/run.ts';
import { framework2568 } from '../../framework/framework2568.ts';
import { framework2569 } from '../../framework/framework2569.ts';
import type { SheetPort, SpreadsheetPort } from '../../google/port.ts';
import { readWorkbook } from '../../google/readWorkbook.ts';
import { openDesk, writeEdits } from '../../google/writeEdits.ts';
import type { Edit } from '../../grid/edits.ts';
import type { Tab } from '../../grid/workbook.ts';
import { vocabularies } from '../../vocabulary/known.ts';
import { libraryWords } from '../../vocabulary/th.ts';
import { measureLibrary } from './builtIn/library.ts';
import { findLibrary } from './findLibrary.ts';
import { findLibraryTab } from './findLibraryTab.ts';
import { libraryPage } from './libraryPage.ts';
import { libraryColumns, libraryTable, withinFramework } from './libraryTable.ts';
import type { Measure } from './measure.ts';
import { readLibrary } from './readLibrary.ts';

let host: Host;
let spreadsheet: SpreadsheetPort;

beforeEach(() => {
  host = openHost();
  spreadsheet = host.services.SpreadsheetApp.getActiveSpreadsheet();
});
afterEach(() => host.dispose());

/** Makes the edits. @returns how many calls they took */
const write = (edits: readonly Edit[]): number => {
  const desk = openDesk(host.services);
  const before = host.calls.total;
  writeEdits(desk, edits);
  return host.calls.total - before;
};

const make = (
  library: readonly Measure[] = measureLibrary,
  framework = framework2568,
  name = 'แท็บ 9',
): SheetPort => {
  const sheet = spreadsheet.insertSheet(name, 1);
  write(libraryPage(sheet.getName(), library, framework, vocabularies.th));
  return sheet;
};
const found = (fiscalYear = 2568): Tab | null => findLibraryTab(readWorkbook(spreadsheet).tabs, fiscalYear);
const readBack = (framework = framework2568) => {
  const library = findLibrary(found()?.grid as Tab['grid']);
  return library && readLibrary(library, framework);
};

describe('the library’s tab', () => {
  it.each([framework2568, framework2569])(
    'holds all measures of $fiscalYear, and reads back the same',
    (framework) => {
      make(measureLibrary, framework);
      expect(readBack(framework)).toEqual({
        measures: withinFramework(measureLibrary, framework),
        switchedOff: new Set(),
        problems: [],
      });
    },
  );

  it('keeps text as text even where it looks like a formula, a date or a number', () => {
    const [first] = measureLibrary;
    const measure = { ...first, key: '1/2', name: '=1+1', responsible: '0001' } as Measure;
    make([measure]);
    expect(readBack()?.measures).toEqual([measure]);
  });

  it('offers whether to use each row, and rows that staff add', () => {
    const sheet = make();
    const rules = sheet
      .getRange(1, libraryColumns.indexOf('use') + 1, sheet.getMaxRows(), 1)
      .getDataValidations();
    const header = libraryTable(measureLibrary, framework2568, vocabularies.th).findIndex(
      ({ kind }) => kind === 'header',
    );
    expect(
      rules
        .slice(0, header + 1)
        .flat()
        .filter(Boolean),
    ).toEqual([]);
    for (const [rule] of rules.slice(header + 1)) {
      expect(String(rule?.getCriteriaType())).toBe('VALUE_IN_LIST');
      expect(rule?.getCriteriaValues()[0]).toEqual([libraryWords.use, libraryWords.notUse]);
      expect(rule?.getAllowInvalid()).toBe(true);
    }
  });

  it('costs as many calls for one measure as for all', () => {
    const calls = (library: readonly Measure[], name: string): number => {
      spreadsheet.insertSheet(name, 1);
      return write(libraryPage(name, library, framework2568, vocabularies.th));
    };
    expect(calls(measureLibrary, 'ก')).toBe(calls(measureLibrary.slice(0, 1), 'ข'));
  });

  it('makes room in a tab that is too small', () => {
    const sheet = spreadsheet.insertSheet('เล็ก', 1);
    sheet.deleteRows(5, sheet.getMaxRows() - 5);
    write(libraryPage(sheet.getName(), measureLibrary, framework2568, vocabularies.th));
    expect(sheet.getLastRow()).toBe(libraryTable(measureLibrary, framework2568, vocabularies.th).length);
  });
});

describe('finding it', () => {
  it('takes the tab of the year, else the first', () => {
    expect(found()).toBeNull();
    make(measureLibrary, framework2568, 'ก');
    expect(found(2569)?.grid.name).toBe('ก');
    make(measureLibrary, framework2569, 'ข');
    expect(found(2568)?.grid.name).toBe('ก');
    expect(found(2569)?.grid.name).toBe('ข');
  });
});
