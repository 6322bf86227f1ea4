import {
  childOf,
  childrenOf,
  type Element,
  element,
  insertInOrder,
  isElement,
  removeChild,
  textOf,
} from '../package/xml.ts';
import type { ReferenceMover } from '../references/referenceMover.ts';
import { type FileSheet, relationshipOf, type WorkbookFile } from '../workbookFile.ts';

const order = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'extLst',
];

/** A tab as the file is to have it. */
export interface ListedTab {
  sheet: FileSheet;
  name: string;
  hidden: boolean;
}

const stateOf = (tab: ListedTab): string | undefined => {
  const known = tab.sheet.entry.attributes.state;
  if (tab.hidden === tab.sheet.hidden) return known;
  return tab.hidden ? 'hidden' : undefined;
};

/** The tabs in their order; those without cells stay behind the one that they were behind. */
function listTabs(list: Element, tabs: readonly ListedTab[], gone: ReadonlySet<Element>): Element[] {
  const before = childrenOf(list, 'sheet');
  const listed = tabs.map(({ sheet }) => sheet.entry);
  before.forEach((entry, index) => {
    if (listed.includes(entry) || gone.has(entry)) return;
    const predecessor = before
      .slice(0, index)
      .reverse()
      .find((other) => listed.includes(other));
    listed.splice(predecessor ? listed.indexOf(predecessor) + 1 : 0, 0, entry);
  });
  return listed;
}

/** Names that the workbook defines: those of a tab that is gone go, too, and the others point to where cells are now. */
function moveNames(
  root: Element,
  before: readonly Element[],
  after: readonly Element[],
  mover: ReferenceMover,
): void {
  const names = childOf(root, 'definedNames');
  if (!names) return;
  names.children = names.children.filter((name) => {
    if (!isElement(name)) return true;
    const { localSheetId } = name.attributes;
    const tab = localSheetId === undefined ? undefined : before[Number(localSheetId)];
    if (localSheetId !== undefined && tab) {
      const now = after.indexOf(tab);
      if (now < 0) return false;
      name.attributes.localSheetId = String(now);
    }
    const formula = textOf(name);
    if (mover.isIdle) return true;
    if (mover.isBroken(formula)) return false;
    name.children = [mover.formula(formula, tab?.attributes.name ?? '')];
    return true;
  });
  if (!names.children.some(isElement)) removeChild(root, names);
}

/** A tab's rows that are printed on every page. */
export interface PrintTitles {
  entry: Element;
  name: string;
  rows: number;
}

function addPrintTitles(root: Element, tabs: readonly Element[], titles: readonly PrintTitles[]): void {
  if (titles.length === 0) return;
  let names = childOf(root, 'definedNames');
  if (!names) {
    names = element('definedNames');
    insertInOrder(root, names, order);
  }
  for (const { entry, name, rows } of titles) {
    const attributes = { name: '_xlnm.Print_Titles', localSheetId: tabs.indexOf(entry) };
    names.children.push(element('definedName', attributes, [`'${name.replaceAll("'", "''")}'!$1:$${rows}`]));
  }
}

/** Windows show a tab that is there and not hidden. */
function keepViews(root: Element, before: readonly Element[], after: readonly Element[]): void {
  for (const view of childrenOf(childOf(root, 'bookViews'), 'workbookView')) {
    for (const name of ['activeTab', 'firstSheet']) {
      const value = view.attributes[name];
      if (value === undefined) continue;
      const shown = before[Number(value)];
      const now = shown ? after.indexOf(shown) : -1;
      const isVisible = now >= 0 && (shown?.attributes.state ?? 'visible') === 'visible';
      const first = after.findIndex(({ attributes }) => (attributes.state ?? 'visible') === 'visible');
      view.attributes[name] = String(Math.max(0, isVisible ? now : first));
    }
  }
}

/** Results of functions that only the opening program has are computed there. */
function computeOnLoad(root: Element): void {
  let calculation = childOf(root, 'calcPr');
  if (!calculation) {
    calculation = element('calcPr');
    insertInOrder(root, calculation, order);
  }
  calculation.attributes.fullCalcOnLoad = '1';
}

/** What becomes of the tabs. */
interface TabList {
  readonly tabs: readonly ListedTab[];
  readonly gone: readonly FileSheet[];
  readonly titles: readonly PrintTitles[];
  /** Whether cells changed, so that all is to be computed anew. */
  readonly computes: boolean;
}

/** Writes the list of tabs, and what the workbook says of them and of their cells. */
export function writeWorkbook(
  file: WorkbookFile,
  { tabs, gone, titles, computes }: TabList,
  mover: ReferenceMover,
): void {
  const { root } = file.package.document(file.part);
  const unchanged = JSON.stringify(root);
  const list = childOf(root, 'sheets') as Element;
  const before = childrenOf(list, 'sheet');
  const after = listTabs(list, tabs, new Set(gone.map(({ entry }) => entry)));
  moveNames(root, before, after, mover);
  for (const tab of tabs) {
    const { attributes } = tab.sheet.entry;
    const state = stateOf(tab);
    attributes.name = tab.name;
    if (state === undefined) delete attributes.state;
    else attributes.state = state;
  }
  list.children = [...after];
  keepViews(root, before, after);
  addPrintTitles(root, after, titles);
  if (computes) computeOnLoad(root);
  if (JSON.stringify(root) !== unchanged) file.package.touch(file.part);
}

/** Takes tabs out of the file, with all parts that nothing else points to. */
export function removeSheets(file: WorkbookFile, gone: readonly FileSheet[]): void {
  if (gone.length === 0) return;
  const pkg = file.package;
  const before = pkg.reachable();
  for (const sheet of gone) pkg.unrelate(file.part, relationshipOf(sheet.entry));
  const after = pkg.reachable();
  for (const name of pkg.names) {
    if (before.has(name.toLowerCase()) && !after.has(name.toLowerCase())) pkg.remove(name);
  }
}

/** The order in which formulas are computed; Excel makes it anew where it is missing. */
export function removeCalculationChain(file: WorkbookFile): void {
  const chain = file.package.relationships(file.part).find(({ kind }) => kind === 'calcChain');
  if (!chain) return;
  file.package.unrelate(file.part, chain.id);
  file.package.remove(chain.target);
}
