import type { IDisposable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { EditEvent, GoogleServices } from '../../src/google/port.ts';
import { toldMove } from '../univer/toldMoves.ts';
import { type Behaviour, behaviours } from './behaviour.ts';
import { Bundle } from './bundle.ts';
import { Calls } from './calls.ts';
import type { AuthMode, Context } from './context.ts';
import type { Realm } from './errors.ts';
import { type FormulaEngine, Formulas } from './formulas/formulas.ts';
import { messages } from './messages.ts';
import { chartNames } from './services/charts.ts';
import { DocumentLock, lockService } from './services/lock.ts';
import { propertiesService, session } from './services/properties.ts';
import { HostRange } from './services/range.ts';
import { spreadsheetApp } from './services/spreadsheet.ts';
import { type HtmlFiles, htmlService, type UiListeners, type UiState, ui } from './services/ui.ts';
import { type EditListener, Edits, editEvent, editText, hearEdits } from './typing/onEdit.ts';
import { type GoogleOnly, moveGoogleOnly, writeGoogleOnly } from './workbook/googleOnly.ts';
import { writeNote } from './workbook/notes.ts';
import { Styles } from './workbook/styles.ts';
import { Tab } from './workbook/tab.ts';

/** As at Google. */
const NEW_TAB_ROWS = 1000;

/** What the host needs besides the workbook, and who listens. */
export interface HostOptions extends UiListeners {
  /** The namespace of `@univerjs/engine-formula` in the build that runs: `import * as engine` in the browser. */
  formulaEngine: FormulaEngine;
  /** The language of the person's account; Thai unless given. */
  locale?: string;
  /** What Google does where it may do one thing or another; lenient unless given. */
  behaviour?: Behaviour;
  /** How many rows a new tab has: 1,000 unless given, as at Google. Formulas over whole columns cost by the row. */
  newTabRows?: number;
  /** Whether a person sees the grid and may take back what is written there; not unless given. It costs time. */
  keepsUndo?: boolean;
  /** The HTML files that were pushed with the script; unless given, those that the build makes, without their texts. */
  htmlFiles?: HtmlFiles;
  /** Hears of each edit that a person makes; one that types into the grid is heard of while Univer is still at it. */
  onEdit?: EditListener;
}

/** Google's services on one Univer workbook, and what a test or the workbench wants to know and steer. */
export interface Host {
  /** What the add-on sees as globals. */
  readonly services: GoogleServices;
  /** What Google does where it may do one thing or another. */
  readonly behaviour: Behaviour;
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
  /** Gives a tab what it has at Google and Univer does not know. Cells count from 0. */
  setGoogleOnly(sheetName: string, has: Partial<GoogleOnly>): void;
  /**
   * Types into a cell as a person does; rows and columns count from 1.
   *
   * @throws Google's sentence when the cell's validation refuses the text
   */
  type(sheetName: string, row: number, column: number, text: string): void;
  /** Lets `onEdit` hear of the edits of which it has not heard yet, where it hears of them later. */
  runEdits(): void;
  /** A tab as Univer keeps it, for who works in it as a person does: none of it counts as a call. */
  tab(sheetName: string): Tab;
  /** Makes what the script wrote and is not made yet, as Google does when a function ends. @throws what is refused */
  settle(): void;
  /** Computes what formulas give now. The host does so before it reads cells; who reads Univer itself calls this. */
  recalculate(): void;
  /** Ends the host. */
  dispose(): void;
}

const contextOf = (univerAPI: FUniver, workbook: FWorkbook, options: HostOptions): Context => {
  const behaviour = options.behaviour ?? behaviours.lenient;
  return {
    univerAPI,
    workbook,
    formulas: new Formulas(workbook, options.formulaEngine),
    styles: new Styles(workbook.getWorkbook().getStyles()),
    calls: new Calls(),
    bundle: new Bundle(behaviour.refusals),
    behaviour,
    messages: messages[behaviour.messages],
    realm: { Date, Error, TypeError },
    newTabRows: options.newTabRows ?? NEW_TAB_ROWS,
    keepsUndo: options.keepsUndo ?? false,
    authMode: 'FULL',
    meanwhile: null,
    isWriting: false,
  };
};

/** What changes no value of any formula. */
const LOOKS =
  /\.(?:set-worksheet-(?:col-width|row-height|row-is-auto-height)|toggle-gridlines|set-frozen|(?:add|set|delete|move)-conditional-rule)$/;

/** Keeps up with what happens in the workbook, whoever does it. */
const follow = ({ workbook, formulas }: Context): IDisposable =>
  workbook.onCommandExecuted((command) => {
    // A person who types in the grid makes formulas stale too.
    if (command.id.startsWith('sheet.mutation.') && !LOOKS.test(command.id)) formulas.markStale();
    const told = toldMove(command);
    const sheet = told && workbook.getSheetBySheetId(told.subUnitId);
    if (sheet) moveGoogleOnly(sheet, told.move);
  });

const servicesOf = (
  context: Context,
  uiState: UiState,
  lock: DocumentLock,
  options: HostOptions,
): GoogleServices => ({
  SpreadsheetApp: spreadsheetApp(context, ui(context, uiState, options)),
  Charts: chartNames(context),
  HtmlService: htmlService(context, options.htmlFiles ?? { sidebar: () => '', word: () => '' }),
  LockService: lockService(context, lock),
  PropertiesService: propertiesService(context),
  Session: session(context, options.locale ?? 'th'),
});

const typeInto = (context: Context, tab: Tab, row: number, column: number, text: string): EditEvent => {
  const cells = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  const oldValue = editText(context, tab, row, column);
  new HostRange(context, tab, cells).setValue(text);
  context.bundle.settle();
  return editEvent(context, tab, cells, oldValue);
};

/** @throws Error when there is no such tab */
const tabNamed = (context: Context, name: string): Tab => {
  const sheet = context.workbook.getSheetByName(name);
  if (!sheet) throw new Error(`There is no tab "${name}"`);
  return new Tab(context, sheet);
};

/**
 * Google's services on the active workbook of a Univer instance.
 *
 * The instance must have the plugins for number formats, conditional formats, data validations and notes, and their
 * facades.
 *
 * @throws Error when the instance has no workbook open
 */
export function createHost(univerAPI: FUniver, options: HostOptions): Host {
  const workbook = univerAPI.getActiveWorkbook();
  if (!workbook) throw new Error('The host needs a Univer instance that has a workbook open');
  const context = contextOf(univerAPI, workbook, options);
  const uiState: UiState = { menus: [], sidebar: null, alerts: [] };
  const lock = new DocumentLock();
  const following = follow(context);
  const edits = options.onEdit && new Edits(context, lock, options.onEdit);
  const heard = edits && hearEdits(context, (event) => edits.add(event));
  const tab = (sheetName: string): Tab => tabNamed(context, sheetName);
  return {
    services: servicesOf(context, uiState, lock, options),
    behaviour: context.behaviour,
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
    setGoogleOnly: (sheetName, has) => writeGoogleOnly(tab(sheetName).sheet, has),
    type: (sheetName, row, column, text) => {
      const event = typeInto(context, tab(sheetName), row - 1, column - 1, text);
      edits?.add(event);
    },
    runEdits: () => edits?.run(),
    tab,
    settle: () => context.bundle.settle(),
    recalculate: () => context.formulas.settle(),
    dispose: () => {
      heard?.dispose();
      following.dispose();
    },
  };
}
