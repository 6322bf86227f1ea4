import type { FWorksheet } from '@univerjs/sheets/facade';
import type { SheetPort, SpreadsheetAppPort, SpreadsheetPort, UiPort } from '../../../src/google/port.ts';
import type { Context } from '../context.ts';
import { exception } from '../errors.ts';
import { member, type Service, serve, unwrap } from '../strict.ts';
import { Tab } from '../workbook/tab.ts';
import { conditionalFormatRuleBuilder } from './conditionalFormat.ts';
import { dataValidationBuilder } from './dataValidation.ts';
import { enumeration } from './enums.ts';
import { type HostSheet, sheet } from './sheet.ts';
import { textStyleBuilder } from './textStyle.ts';

/** A new tab as Google makes it, but for its rows. */
const NEW_TAB = { columnCount: 26, defaultColumnWidth: 100, defaultRowHeight: 21 };

const SPREADSHEET: Service<SpreadsheetPort> = {
  name: 'SpreadsheetApp.Spreadsheet',
  members: {
    getSheets: member.finds(),
    getSheetByName: member.finds(['String']),
    insertSheet: member.writes(['String', 'Integer']),
    getActiveSheet: member.finds(),
    setActiveSheet: member.writes(['Sheet']),
  },
};

const SPREADSHEET_APP: Service<SpreadsheetAppPort> = {
  name: 'SpreadsheetApp',
  members: {
    BorderStyle: member.free(),
    WrapStrategy: member.free(),
    ProtectionType: member.free(),
    getActiveSpreadsheet: member.finds(),
    getUi: member.always(),
    newConditionalFormatRule: member.free(),
    newDataValidation: member.free(),
    newTextStyle: member.free(),
    flush: member.writes(),
  },
};

class HostSpreadsheet implements SpreadsheetPort {
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  getSheets(): SheetPort[] {
    return this.#context.workbook.getSheets().map((item) => this.#sheet(item));
  }

  getSheetByName(name: string): SheetPort | null {
    const found = this.#context.workbook.getSheetByName(name);
    return found && this.#sheet(found);
  }

  insertSheet(sheetName: string, sheetIndex: number): SheetPort {
    const { workbook, realm, messages, newTabRows } = this.#context;
    const names = workbook.getSheets().map((item) => item.getSheetName().toLowerCase());
    if (names.includes(sheetName.toLowerCase())) throw exception(realm, messages.sheetExists(sheetName));
    if (sheetName === '') throw exception(realm, messages.invalidArgument('sheetName'));
    if (sheetIndex < 0 || sheetIndex > names.length) {
      throw exception(realm, messages.invalidArgument('sheetIndex'));
    }
    const made = { ...NEW_TAB, rowCount: newTabRows };
    return this.#sheet(workbook.insertSheet(sheetName, { index: sheetIndex, sheet: made }));
  }

  getActiveSheet(): SheetPort {
    return this.#sheet(this.#context.workbook.getActiveSheet());
  }

  setActiveSheet(item: SheetPort): SheetPort {
    this.#context.workbook.setActiveSheet((unwrap(item) as HostSheet).tab.sheet);
    return item;
  }

  #sheet(item: FWorksheet): SheetPort {
    return sheet(this.#context, new Tab(this.#context, item));
  }
}

/** The workbook as the add-on gets it. */
export const activeSpreadsheet = (context: Context): SpreadsheetPort =>
  serve(context, SPREADSHEET, new HostSpreadsheet(context));

/** Google's SpreadsheetApp, whose active spreadsheet is the host's workbook. */
export function spreadsheetApp(context: Context, ui: UiPort): SpreadsheetAppPort {
  return serve(context, SPREADSHEET_APP, {
    BorderStyle: enumeration(context, 'SpreadsheetApp.BorderStyle', ['SOLID']),
    WrapStrategy: enumeration(context, 'SpreadsheetApp.WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']),
    ProtectionType: enumeration(context, 'SpreadsheetApp.ProtectionType', ['RANGE', 'SHEET']),
    getActiveSpreadsheet: () => activeSpreadsheet(context),
    getUi: () => ui,
    newConditionalFormatRule: () => conditionalFormatRuleBuilder(context),
    newDataValidation: () => dataValidationBuilder(context),
    newTextStyle: () => textStyleBuilder(context),
    flush: () => context.bundle.settle(),
  });
}
