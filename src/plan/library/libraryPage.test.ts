import { describe, expect, it } from 'vitest';
import { callsToMake, tabHolding } from '../../../test/support/tabs/tab.ts';
import { framework2568 } from '../../framework/framework2568.ts';
import { framework2569 } from '../../framework/framework2569.ts';
import type { Page } from '../../grid/page/page.ts';
import { vocabularies } from '../../vocabulary/known.ts';
import { libraryWords } from '../../vocabulary/th.ts';
import { measureLibrary } from './builtIn/library.ts';
import { findLibrary } from './findLibrary.ts';
import { findLibraryTab } from './findLibraryTab.ts';
import { libraryPage } from './libraryPage.ts';
import { libraryColumns, withinFramework } from './libraryTable.ts';
import type { Measure } from './measure.ts';
import { readLibrary } from './readLibrary.ts';

const page = (library: readonly Measure[] = measureLibrary, framework = framework2568): Page =>
  libraryPage(library, framework, vocabularies.th);

const readBack = (library: readonly Measure[], framework = framework2568) => {
  const found = findLibrary(tabHolding(page(library, framework)).grid);
  return found && readLibrary(found, framework);
};

describe('the library’s tab', () => {
  it.each([framework2568, framework2569])(
    'holds all measures of $fiscalYear, and reads back the same',
    (framework) => {
      expect(readBack(measureLibrary, framework)).toEqual({
        measures: withinFramework(measureLibrary, framework),
        switchedOff: new Set(),
        problems: [],
      });
    },
  );

  it('keeps text as text even where it looks like a formula, a date or a number', () => {
    const [first] = measureLibrary;
    const measure = { ...first, key: '1/2', name: '=1+1', responsible: '0001' } as Measure;
    expect(readBack([measure])?.measures).toEqual([measure]);
  });

  it('offers whether to use each row, and rows that staff add', () => {
    const { cells, rules } = page();
    const header = cells.findIndex((line) => line.includes(libraryWords.columns.use)) + 1;
    expect(rules).toMatchObject([
      {
        area: { row: header + 1, column: libraryColumns.indexOf('use') + 1, rows: 0, columns: 1 },
        rule: { kind: 'list', values: [libraryWords.use, libraryWords.notUse], allowsOthers: true },
      },
    ]);
  });

  it('costs as many calls for one measure as for all', () => {
    expect(callsToMake(page())).toBe(callsToMake(page(measureLibrary.slice(0, 1))));
  });
});

describe('finding it', () => {
  it('takes the tab of the year, else the first', () => {
    const [older, newer] = [tabHolding(page(), 'ก'), tabHolding(page(measureLibrary, framework2569), 'ข')];
    expect(findLibraryTab([], 2568)).toBeNull();
    expect(findLibraryTab([older], 2569)).toBe(older);
    expect(findLibraryTab([older, newer], 2568)).toBe(older);
    expect(findLibraryTab([older, newer], 2569)).toBe(newer);
  });
});
