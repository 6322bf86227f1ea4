import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../../local/host/host.ts';
import { openHost } from '../../../local/run.ts';
import { type Cell, grid } from '../../../test/support/tabs/grid.ts';
import { tabOf } from '../../../test/support/tabs/tab.ts';
import type { SheetPort, SpreadsheetPort } from '../../google/port.ts';
import { readWorkbook } from '../../google/readWorkbook.ts';
import { openDesk, writeEdits } from '../../google/writeEdits.ts';
import type { Edit } from '../../grid/edits.ts';
import type { Tab } from '../../grid/workbook.ts';
import { vocabularies } from '../../vocabulary/known.ts';
import { tabWords } from '../../vocabulary/th.ts';
import { framework2568 } from '../framework2568.ts';
import { framework2569 } from '../framework2569.ts';
import { findFrameworkTab } from './findFrameworkTab.ts';
import { frameworkPage } from './frameworkPage.ts';
import { frameworkTable } from './frameworkTable.ts';
import { readFramework } from './readFramework.ts';

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

const make = (framework = framework2568): SheetPort => {
  const sheet = spreadsheet.insertSheet(tabWords.frameworkTab, 1);
  write(frameworkPage(sheet.getName(), framework, vocabularies.th));
  return sheet;
};
const found = (fiscalYear?: number | null): Tab | null =>
  findFrameworkTab(readWorkbook(spreadsheet).tabs, fiscalYear);

describe('the framework’s tab', () => {
  it.each([framework2568, framework2569])(
    'holds all of $fiscalYear, and reads back the same',
    (framework) => {
      make(framework);
      expect(readFramework(found()?.grid as Tab['grid'])).toEqual({ framework, problems: [] });
    },
  );

  it('keeps codes and sub-indicators as text, figures as numbers', () => {
    const values = make().getDataRange().getValues();
    const o21 = values.find(([code]) => code === 'o21') ?? [];
    expect(o21[2]).toBe(10);
    expect(o21[4]).toBe('10.1');
    expect(o21[6]).toBe(7);
    expect(values.find(([part]) => part === 'EIT ส่วนที่ 2')?.[1]).toBe(15);
  });

  it('keeps staff’s text as text even where it looks like a formula', () => {
    const [first, ...others] = framework2568.issues;
    const name = '=1+1';
    const framework = {
      ...framework2568,
      issues: [{ ...first, number: 1, confirmed: true, name }, ...others],
    };
    make(framework);
    expect(readFramework(found()?.grid as Tab['grid']).framework?.issues[0]?.name).toBe(name);
  });

  it('costs as many calls for two items as for fifty', () => {
    const calls = (framework: typeof framework2568): number => {
      const name = spreadsheet.insertSheet(`${host.calls.total}`, 1).getName();
      return write(frameworkPage(name, framework, vocabularies.th));
    };
    const small = {
      ...framework2568,
      instruments: framework2568.instruments.map((instrument) => ({
        ...instrument,
        indicators: instrument.indicators.slice(0, 1).map((indicator) => ({
          ...indicator,
          subIndicators: [],
          items: indicator.items.slice(0, 1),
        })),
      })),
    };
    expect(calls(framework2568)).toBe(calls(small));
  });

  it('makes room in a tab that is too small', () => {
    const sheet = spreadsheet.insertSheet('เล็ก', 1);
    sheet.deleteRows(5, sheet.getMaxRows() - 5);
    write(frameworkPage(sheet.getName(), framework2568, vocabularies.th));
    expect(sheet.getLastRow()).toBe(frameworkTable(framework2568, vocabularies.th).length);
  });
});

describe('finding it', () => {
  const open = (name: string, rows: readonly (readonly Cell[])[]): Tab => ({
    ...tabOf(grid(name, rows)),
  });
  const tab = (framework = framework2568, name = 'แท็บ 9'): Tab =>
    open(
      name,
      frameworkTable(framework, vocabularies.th).map(({ cells }) => cells),
    );
  const weights = [
    ['ส่วน', 'น้ำหนัก (ร้อยละ)'],
    ['IIT', 30],
  ];

  it('goes by what it holds, whatever its name', () => {
    const own = tab();
    expect(findFrameworkTab([open('IIT', [['i1', 98]]), own])).toBe(own);
    expect(findFrameworkTab([open('IIT', [['รหัสข้อ', 'คะแนน']])])).toBeNull();
    expect(findFrameworkTab([])).toBeNull();
  });

  it('takes what staff left of it only under our name', () => {
    const left = open(tabWords.frameworkTab, weights);
    expect(findFrameworkTab([left])).toBe(left);
    expect(findFrameworkTab([open('อื่น', weights)])).toBeNull();
    expect(findFrameworkTab([open(tabWords.frameworkTab, [['ผังองค์กร']])])).toBeNull();
  });

  it('takes the tab of the year asked for, or one whose year must be mended', () => {
    const [older, newer] = [tab(framework2568, 'ก'), tab(framework2569, 'ข')];
    expect(findFrameworkTab([older, newer], 2569)).toBe(newer);
    expect(findFrameworkTab([older, newer], 2570)).toBeNull();
    expect(findFrameworkTab([older, newer], null)).toBe(older);
    const yearless = open('ค', older.grid.values.slice(2) as Cell[][]);
    expect(findFrameworkTab([yearless], 2569)).toBe(yearless);
  });
});
