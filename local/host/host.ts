import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { GoogleServices } from '../../src/google/port.ts';
import { Calls } from './calls.ts';
import type { AuthMode, Context } from './context.ts';
import type { Realm } from './errors.ts';
import { type FormulaEngine, Formulas } from './formulas.ts';
import { DocumentLock, lockService } from './lock.ts';
import { writeNote } from './notes.ts';
import { type EditListener, editEvent, editText, hearEdits } from './onEdit.ts';
import { HostRange } from './range.ts';
import { spreadsheetApp } from './spreadsheet.ts';
import { Tab } from './tab.ts';
import { htmlService, type UiListeners, type UiState, ui } from './ui.ts';

/** What the host needs besides the workbook, and who listens. */
export interface HostOptions extends UiListeners {
  /** The namespace of `@univerjs/engine-formula` in the build that runs: `import * as engine` in the browser. */
  formulaEngine: FormulaEngine;
  /** Hears of each edit that a person makes; one that types into the grid is heard of while Univer is still at it. */
  onEdit?: EditListener;
}

/** Google's services on one Univer workbook, and what a test or the workbench wants to know and steer. */
export interface Host {
  /** What the add-on sees as globals. */
  readonly services: GoogleServices;
  /** The number of service calls, and the call that is to fail. */
  readonly calls: Calls;
  /** Menus, sidebar and alerts so far. */
  readonly ui: UiState;
  /** The document lock, which someone else may hold. */
  readonly lock: DocumentLock;
  /** The active spreadsheet; `workbook.save()` gives all of it, notes, conditional formats and data validations included. */
  readonly workbook: FWorkbook;
  /** `NONE` is how Google runs `onOpen`: menus may be built, every other call of SpreadsheetApp throws. */
  authMode: AuthMode;
  /** Makes dates and errors with these constructors, so that they are `instanceof` what the add-on means by them. */
  enterRealm(realm: Realm): void;
  /** Sets a cell's note, or with `''` removes it; rows and columns count from 1. */
  setNote(sheetName: string, row: number, column: number, note: string): void;
  /**
   * Types into a cell as a person does; rows and columns count from 1.
   *
   * @throws Google's sentence when the cell's validation refuses the text
   */
  type(sheetName: string, row: number, column: number, text: string): void;
  /** A tab as Univer keeps it, for who works in it as a person does: none of it counts as a call. */
  tab(sheetName: string): Tab;
  /** Computes what formulas give now. The host does so before it reads cells; who reads Univer itself calls this. */
  recalculate(): void;
  /** Ends the host. */
  dispose(): void;
}

/**
 * Google's services on the active workbook of a Univer instance.
 *
 * The instance must have the plugins for number formats, conditional formats, data validations and notes, and their
 * facades.
 */
export function createHost(univerAPI: FUniver, options: HostOptions): Host {
  const workbook = univerAPI.getActiveWorkbook();
  if (!workbook) throw new Error('The host needs a Univer instance that has a workbook open');
  const formulas = new Formulas(workbook, options.formulaEngine);
  const context: Context = {
    univerAPI,
    workbook,
    formulas,
    calls: new Calls(),
    realm: { Date, Error, TypeError },
    authMode: 'FULL',
    protections: [],
    isWriting: false,
  };
  const uiState: UiState = { menus: [], sidebar: null, alerts: [] };
  const lock = new DocumentLock();
  // A person who types in the grid makes formulas stale too.
  const listening = workbook.onCommandExecuted(({ id }) => {
    if (id.startsWith('sheet.mutation.')) formulas.markStale();
  });

  const heard = options.onEdit && hearEdits(context, options.onEdit);
  const tab = (sheetName: string): Tab => {
    const sheet = workbook.getSheetByName(sheetName);
    if (!sheet) throw new Error(`There is no tab "${sheetName}"`);
    return new Tab(context, sheet);
  };

  return {
    services: {
      SpreadsheetApp: spreadsheetApp(context, ui(context, uiState, options)),
      HtmlService: htmlService(context),
      LockService: lockService(context, lock),
    },
    calls: context.calls,
    ui: uiState,
    lock,
    workbook,
    get authMode() {
      return context.authMode;
    },
    set authMode(mode) {
      context.authMode = mode;
    },
    enterRealm: (realm) => {
      context.realm = realm;
    },
    setNote: (sheetName, row, column, note) => writeNote(tab(sheetName), row - 1, column - 1, note),
    type: (sheetName, row, column, text) => {
      const place = tab(sheetName);
      const cells = { startRow: row - 1, endRow: row - 1, startColumn: column - 1, endColumn: column - 1 };
      const oldValue = editText(context, place, row - 1, column - 1);
      new HostRange(context, place, cells).setValue(text);
      options.onEdit?.(editEvent(context, place, cells, oldValue));
    },
    tab,
    recalculate: () => formulas.settle(),
    dispose: () => {
      heard?.dispose();
      listening.dispose();
    },
  };
}
