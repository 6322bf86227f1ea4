import type { IWorkbookData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { EditEvent } from '../../../src/google/port.ts';
import { blankWorkbook } from '../../blankWorkbook.ts';
import { createHost, type Host } from '../../host/host.ts';
import type { HtmlFiles } from '../../host/services/ui.ts';
import { triggerOnEdit } from '../../host/typing/onEdit.ts';
import { strings } from '../strings.ts';
import { type AddOn, loadAddOn } from './addOn.ts';
import { type Changes, watchChanges } from './files/changes.ts';
import { download, fetchFirstWorkbook, type OpenedWorkbook, openFile, xlsxOf } from './files/files.ts';
import { askBeforeLeaving, warnBeforeUnload } from './files/leaving.ts';
import { find } from './find.ts';
import { createGrid, formulaEngine } from './grid/grid.ts';
import { fitRows } from './grid/rowHeights.ts';
import { keepFocusInSidebar } from './keepFocus.ts';
import { showMenus } from './menuBar.ts';
import { nextPaint } from './nextPaint.ts';
import { focusGrid, listenForRegionKey } from './regions.ts';
import { createSidebarPlace } from './sidebar.ts';
import { showAlert, tell, tellLasting, tellProblem } from './status.ts';

/**
 * What tests find at `window.workbench`. Parts of the page carry a `data-testid`: `grid`, `menu` (each menu of the add-on),
 * `menu-item-` with the function's name, `new`, `sample`, `open`, `save`, `file` (the file input), `status`, `notices`,
 * `workbook-name`, `sidebar`, `sidebar-frame`, `close-sidebar`, `alert`, `alert-ok`, `leaving` and its answers
 * `leaving-save`, `leaving-discard`, `leaving-stay`.
 */
interface WorkbenchHooks {
  /** Settles when the first workbook is shown and the add-on's menu is built; rejects when that failed. */
  ready: Promise<void>;
  readonly univerAPI: FUniver;
  /** The host on the workbook that is shown; another one after another workbook is opened. */
  readonly host: Host;
  /** Runs a function of the built server code as a menu does, and gives what it gives. */
  run(functionName: string, ...args: unknown[]): unknown;
  /** The workbook as it is now. */
  save(): IWorkbookData;
}

declare global {
  interface Window {
    workbench: WorkbenchHooks;
  }
}

/** A workbook on the desk, with everything that lives as long as it does. */
interface Desk {
  opened: OpenedWorkbook;
  host: Host;
  changes: Changes;
  addOn: AddOn | null;
}

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const grid = createGrid(document.querySelector('.grid') as HTMLElement);
let desk: Desk | null = null;

/** What is being typed becomes the cell's value before anyone else reads it. */
const endTyping = async (): Promise<void> => {
  await grid.univerAPI.getActiveWorkbook()?.endEditingAsync(true);
};

const atDesk = (): Desk => {
  if (!desk) throw new Error(strings.loadFailed);
  return desk;
};

const addOnAtDesk = (): AddOn => {
  const { addOn } = atDesk();
  if (!addOn) throw new Error(strings.addOnMissing);
  return addOn;
};

/** Lets the add-on work on the workbook, and the grid show what came of it. */
async function letWork<T>(work: (addOn: AddOn) => T): Promise<T> {
  // Who types in the grid goes on while the sidebar asks for something by itself.
  if (!find('grid').contains(document.activeElement)) await endTyping();
  await nextPaint();
  const { calls } = atDesk().host;
  const writesBefore = calls.writes;
  try {
    return work(addOnAtDesk());
  } finally {
    if (calls.writes > writesBefore) fitRows(grid.univerAPI);
  }
}

const sidebar = createSidebarPlace({
  onCall: (functionName, args) => letWork((addOn) => addOn.callFromClient(functionName, args)),
  onFocusEditor: focusGrid,
});

async function runFromMenu(functionName: string): Promise<void> {
  tell(strings.running);
  try {
    await letWork((addOn) => addOn.call(functionName));
    tell('');
  } catch (error) {
    tellProblem(strings.functionFailed(message(error)));
  }
}

/** Google runs `onOpen` without any permission; the menu is all it may make. */
function buildMenu({ host, addOn }: Desk): void {
  if (!addOn?.has('onOpen')) return;
  host.authMode = 'NONE';
  try {
    addOn.call('onOpen');
  } finally {
    host.authMode = 'FULL';
  }
  showMenus(find('menus'), host.ui.menus, (functionName) => void runFromMenu(functionName));
}

/** Lets the add-on's simple trigger work on what a person changed. */
function tellOfEdit(edited: Desk, event: EditEvent): void {
  const { host, addOn } = edited;
  if (!addOn || edited !== desk) return;
  const writesBefore = host.calls.writes;
  triggerOnEdit(addOn, event, console.warn);
  if (host.calls.writes > writesBefore) fitRows(grid.univerAPI);
}

function clearDesk(): void {
  sidebar.close();
  find('menus').replaceChildren();
  desk?.addOn?.dispose();
  desk?.changes.dispose();
  desk?.host.dispose();
  desk = null;
}

/**
 * The add-on's HTML files, as Google has them at hand: whoever asks for one does not wait. Only the script for Word is asked
 * for by its text, and only once somebody wants a report.
 */
const htmlFiles: HtmlFiles = {
  sidebar: () => '',
  word: () => {
    const request = new XMLHttpRequest();
    request.open('GET', '/dist/word.html', false);
    request.send();
    if (request.status !== 200) throw new Error(strings.requestFailed);
    return request.responseText;
  },
};

async function show(opened: OpenedWorkbook): Promise<void> {
  clearDesk();
  grid.open(opened.workbook);
  find('workbook-name').textContent = opened.workbook.name;
  const host: Host = createHost(grid.univerAPI, {
    keepsUndo: true,
    formulaEngine,
    onSidebar: sidebar.show,
    onAlert: showAlert,
    htmlFiles,
    // Google, too, runs it once the edit is done.
    onEdit: (event) => setTimeout(() => tellOfEdit(next, event)),
  });
  const next: Desk = { opened, host, changes: watchChanges(host.workbook), addOn: null };
  desk = next;
  const drawn = grid.drawn();
  next.addOn = await loadAddOn(host);
  buildMenu(next);
  if (next.addOn.has('showSidebar')) next.addOn.call('showSidebar');
  const { hasFont } = await drawn;
  if (!hasFont) tellLasting(strings.noFont);
}

function workbookNow(): IWorkbookData {
  const { host } = atDesk();
  host.recalculate();
  return host.workbook.save();
}

/** Puts another workbook on the desk, unless the person would rather keep the edits of this one. */
async function replace(read: () => Promise<OpenedWorkbook>): Promise<void> {
  tell(strings.opening);
  try {
    const opened = await read();
    tell('');
    if (!(await mayLeave())) return;
    await show(opened);
    tell([strings.opened(opened.workbook.name), ...opened.notices].join(' '));
  } catch (error) {
    tellProblem(message(error));
  }
}

async function mayLeave(): Promise<boolean> {
  if (!desk?.changes.exist()) return true;
  const answer = await askBeforeLeaving(desk.opened.workbook.name);
  return answer === 'save' ? save() : answer === 'discard';
}

/** @returns whether the workbook is in a file now */
async function save(): Promise<boolean> {
  tell(strings.saving);
  try {
    await endTyping();
    const { opened, changes } = atDesk();
    const name = `${opened.workbook.name}${opened.extension}`;
    const count = changes.count();
    const { file, notices } = await xlsxOf({ workbook: workbookNow(), original: opened.original });
    tell([...notices, strings.saved(name)].join(' '));
    download(file, name);
    changes.saved(count);
    return true;
  } catch (error) {
    tellProblem(message(error));
    return false;
  }
}

const blank = async (): Promise<OpenedWorkbook> => ({
  workbook: blankWorkbook(strings.blankWorkbook, strings.blankTab) as IWorkbookData,
  original: null,
  extension: '.xlsx',
  notices: [],
});

async function start(): Promise<void> {
  const chooser = find<HTMLInputElement>('file');
  find('open').addEventListener('click', () => chooser.click());
  find('new').addEventListener('click', () => void replace(blank));
  find('sample').addEventListener('click', () => void replace(fetchFirstWorkbook));
  find('save').addEventListener('click', () => void save());
  chooser.addEventListener('change', () => {
    const file = chooser.files?.[0];
    // The same file can be chosen again.
    chooser.value = '';
    if (file) void replace(() => openFile(file));
  });
  keepFocusInSidebar();
  listenForRegionKey(window);
  warnBeforeUnload(() => desk?.changes.exist() ?? false);
  try {
    await show(await fetchFirstWorkbook());
  } catch (error) {
    tellProblem(message(error));
    throw error;
  }
}

window.workbench = {
  ready: start(),
  univerAPI: grid.univerAPI,
  get host() {
    return atDesk().host;
  },
  run: (functionName, ...args) => addOnAtDesk().call(functionName, ...args),
  save: workbookNow,
};
