import type { IRange, ISheetDataValidationRule, IStyleData, IWorksheetData, Nullable } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { googleOnlyIn } from '../../../host/workbook/googleOnly.ts';
import { writeCharts } from '../../features/charts/writeCharts.ts';
import { rulesFromFile, writeRules } from '../../features/conditionalFormats.ts';
import type { SavedNotes } from '../../features/notes.ts';
import { unwritableValidations, validationsFromFile, writeValidations } from '../../features/validations.ts';
import { writeNotes } from '../../features/writeNotes.ts';
import {
  childOf,
  childrenOf,
  type Element,
  element,
  insertInOrder,
  printXml,
  removeChild,
} from '../../package/xml.ts';
import { eachCellData } from '../../read/cellData.ts';
import { formulaForFile, formulaFromFile } from '../../read/formulas.ts';
import { readSheet, type SheetContent, sheetText } from '../../read/sheet.ts';
import { toA1, toRange } from '../../references/addresses.ts';
import { moveElement } from '../../references/movedElements.ts';
import type { ReferenceMover } from '../../references/referenceMover.ts';
import type { SheetMoves } from '../../references/sheetMoves.ts';
import { sheetOrder } from '../../sheetOrder.ts';
import type { StyleLooks } from '../../styles/cellStyle.ts';
import { type FileSheet, type OpenSheet, relationshipOf, type WorkbookFile } from '../../workbookFile.ts';
import { moveControlAnchors } from '../moved/controls.ts';
import { movedSheet } from '../moved/movedSheet.ts';
import { type Changes, changesOf, type Passage } from './changes.ts';
import { writeColumns } from './columns.ts';
import { writeMerges, writeTabColor, writeView } from './layout.ts';
import { writePageBreaks } from './pageBreaks.ts';
import { RowWriter } from './rows.ts';

/** What Univer has of a tab. */
export interface TabAfter {
  /** Whether the file does not have it yet. */
  isNew: boolean;
  name: string;
  data: Partial<IWorksheetData>;
  rules: readonly IConditionFormattingRule[];
  validations: readonly ISheetDataValidationRule[];
  notes: SavedNotes;
  /** Parts of its tables of which no cells are left. */
  goneTables: readonly string[];
}

/** What is the same for all tabs that are written. */
interface Writing {
  file: WorkbookFile;
  mover: ReferenceMover;
  resolve: (style: Nullable<IStyleData | string>) => IStyleData;
  looks: StyleLooks;
  defaults: IStyleData;
}

/** What came of writing a tab. */
export interface WrittenTab {
  changed: boolean;
  changes: Changes;
  /** Whether any of its formulas changed, or moved. */
  formulas: boolean;
  pushedOut: string[];
  /** Validations that no file can hold. */
  lostValidations: ISheetDataValidationRule[];
}

/** Brings a tab of the file to what Univer holds, touching only what differs. */
export function writeSheet(sheet: FileSheet, tab: TabAfter, moves: SheetMoves, writing: Writing): WrittenTab {
  const { file, mover, resolve } = writing;
  const content = readSheet(file, sheet);
  const { root, prefix } = content.document;
  const before = movedSheet(content.data, moves, mover);
  const named = (formula: string): string => mover.withColumnNames(formula);
  const isPutIn = (row: number): boolean => moves.isPutIn(row);
  const passage: Passage = { before, after: tab.data, isPutIn, resolve, named, looks: writing.looks };
  const changes = changesOf(passage);
  const lostValidations = unwritableValidations(tab.validations, validationsFromFile(root, content.size));
  const open = { file, sheet, root };
  const rootChanged = writeRoot(open, tab, { size: content.size, moves, mover, passage });
  const columns = writeColumns(root, { passage, moves, styles: file.styles, defaults: writing.defaults });
  const formulas = changedFormulas(changes) || (!mover.isIdle && refersToMoved(content, sheet, mover));
  const rowsChanged = changes.cells.size > 0 || changes.rows.size > 0 || !moves.isEmpty || formulas;
  if (!rootChanged && !columns.changed && !rowsChanged) {
    return { changed: false, changes, formulas, pushedOut: [], lostValidations };
  }

  if (tab.isNew) writePageBreaks(root, tab.data, changes, resolve);
  const text = sheetText(file, sheet);
  const plan = {
    changes,
    moves,
    formula: mover.isIdle ? undefined : (formula: string) => mover.formula(formula, sheet.name),
    unshare: content.shared.size > 0 && (!mover.isIdle || touchesShared(content, changes)),
    columnStyle: columns.style,
    resolve,
    defaults: writing.defaults,
  };
  const writer = new RowWriter(file, plan, text, prefix);
  file.package.parse(text, sheet.part, { name: 'row', take: (row, place) => writer.take(row, place) });
  const rows = writer.finish();
  widenDimension(root, changes);
  const sheetData = sheetDataOf(root);
  file.package.write(sheet.part, printXml(content.document, new Map([[sheetData, rows]])));
  return { changed: true, changes, formulas, pushedOut: writer.pushedOut, lostValidations };
}

/** Where the rows are; a tab without any may lack it. */
function sheetDataOf(root: Element): Element {
  const known = childOf(root, 'sheetData');
  if (known) return known;
  const made = element('sheetData');
  insertInOrder(root, made, sheetOrder);
  return made;
}

const changedFormulas = ({ cells }: Changes): boolean =>
  [...cells.values()].some((row) => [...row.values()].some(({ formula }) => formula));

/** Whether any formula of the tab refers to what moved or has another name now. */
const refersToMoved = (
  { data: { cellData } }: SheetContent,
  sheet: FileSheet,
  mover: ReferenceMover,
): boolean => {
  let found = false;
  eachCellData(cellData, ({ f }) => {
    if (!f || found) return;
    const formula = formulaForFile(f);
    found = mover.formula(formula, sheet.name) !== formula;
  });
  return found;
};

const touchesShared = ({ shared }: SheetContent, { cells }: Changes): boolean =>
  [...cells].some(([row, inRow]) =>
    [...inRow].some(([column, { formula }]) => formula && shared.has(`${row},${column}`)),
  );

/** How a tab of the file became what Univer has. */
interface RootPlan {
  /** The size that it had. */
  readonly size: SheetContent['size'];
  readonly moves: SheetMoves;
  readonly mover: ReferenceMover;
  readonly passage: Passage;
}

/** All of a tab but its rows and columns. @returns whether anything changed */
function writeRoot(open: OpenSheet, tab: TabAfter, { size, moves, mover, passage }: RootPlan): boolean {
  const { file, sheet, root } = open;
  const rules = rulesFromFile(root, size, file.styles);
  const validations = validationsFromFile(root, size);
  const unmoved = mover.isIdle ? '' : JSON.stringify(root);
  if (!mover.isIdle) moveElement(root, { home: sheet.name, moves, mover });
  if (!moves.isEmpty) moveControlAnchors(root, moves);
  const done = [
    !mover.isIdle && JSON.stringify(root) !== unmoved,
    removeTables(open, tab.goneTables),
    writeNotes(open, tab.notes, moves),
    writeCharts(open, tab, googleOnlyIn(tab.data).charts),
    writeMerges(root, passage),
    writeView(root, passage),
    writeTabColor(root, passage),
    writeRules(
      root,
      tab.rules.map((rule) => movedRule(rule, rules, sheet, mover)),
      stillThere(rules, moves).map((rule) => movedRule(rule, rules, sheet, mover)),
      file.styles,
    ),
    writeValidations(
      root,
      tab.validations,
      stillThere(validations, moves).map((known) => {
        const [rule = null] = known.rule ? stillThere([known.rule], moves) : [];
        return { ...known, rule };
      }),
    ),
  ];
  return done.includes(true);
}

/** What the moves left of rules: where they hold now, without those that hold nowhere. */
function stillThere<Rule extends { readonly ranges: readonly IRange[] }>(
  rules: readonly Rule[],
  moves: SheetMoves,
): Rule[] {
  return rules
    .map((rule) => ({ ...rule, ranges: rule.ranges.flatMap((range) => moves.ranges(range)) }))
    .filter(({ ranges }) => ranges.length > 0);
}

/** Takes out tables of which nothing is left. @returns whether there were any */
function removeTables({ file, sheet, root }: OpenSheet, gone: readonly string[]): boolean {
  const tables = childOf(root, 'tableParts');
  for (const { id, target } of file.package.relationships(sheet.part)) {
    if (!gone.includes(target)) continue;
    const part = childrenOf(tables, 'tablePart').find((one) => relationshipOf(one) === id);
    if (tables && part) removeChild(tables, part);
    file.package.unrelate(sheet.part, id);
    file.package.remove(target);
  }
  if (tables) tables.attributes.count = String(childrenOf(tables, 'tablePart').length);
  if (tables && childrenOf(tables, 'tablePart').length === 0) removeChild(root, tables);
  return gone.length > 0;
}

/** A rule whose formula is still one of the file's, with the formula that it is after the move. */
function movedRule(
  rule: IConditionFormattingRule,
  known: readonly IConditionFormattingRule[],
  sheet: FileSheet,
  mover: ReferenceMover,
): IConditionFormattingRule {
  const formula = (one: IConditionFormattingRule): string | undefined =>
    (one.rule as { value?: string }).value;
  const value = formula(rule);
  if (mover.isIdle || value === undefined || !known.some((one) => formula(one) === value)) return rule;
  const moved = formulaFromFile(mover.formula(formulaForFile(value), sheet.name));
  return { ...rule, rule: { ...rule.rule, value: moved } } as IConditionFormattingRule;
}

/** A tab says from where to where it has cells. */
function widenDimension(root: Element, { cells }: Changes): void {
  const dimension = childOf(root, 'dimension');
  if (!dimension) return;
  const range = toRange(dimension.attributes.ref ?? 'A1');
  for (const [row, inRow] of cells) {
    for (const column of inRow.keys()) {
      range.startRow = Math.min(range.startRow, row);
      range.endRow = Math.max(range.endRow, row);
      range.startColumn = Math.min(range.startColumn, column);
      range.endColumn = Math.max(range.endColumn, column);
    }
  }
  dimension.attributes.ref = toA1(range);
}
