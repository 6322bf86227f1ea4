import type { ISheetDataValidationRule, IStyleData, IWorkbookData, Nullable } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { type LineMove, lineMovesResource } from '../univer/lineMove.ts';
import { conditionalFormatsResource } from './features/conditionalFormats.ts';
import { notesResource, type SavedNotes } from './features/notes.ts';
import { loseTables, moveTables, renameInTables } from './features/tables.ts';
import { validationsResource } from './features/validations.ts';
import { childOf, childrenOf } from './package/xml.ts';
import { ReferenceMover, type TabChange } from './references/referenceMover.ts';
import { SheetMoves } from './references/sheetMoves.ts';
import { StyleLooks } from './styles/cellStyle.ts';
import { namesFor } from './tabNames.ts';
import { type FileSheet, openWorkbookFile, type WorkbookFile } from './workbookFile.ts';
import { WorkbookFileError } from './workbookFileError.ts';
import { newFaults } from './write/checkPackage.ts';
import { moveControls } from './write/moved/controls.ts';
import { moveDrawing, moveOtherParts, movePivotTables } from './write/moved/otherParts.ts';
import { addSheet } from './write/newSheet.ts';
import { newWorkbookFile } from './write/newWorkbook.ts';
import { type NotKept, notKeptOf, removeSignatures } from './write/notKept.ts';
import { type TabAfter, type WrittenTab, writeSheet } from './write/tab/sheet.ts';
import {
  type ListedTab,
  type PrintTitles,
  removeCalculationChain,
  removeSheets,
  writeWorkbook,
} from './write/workbook.ts';

/** A file that is ready to be stored, and what of the workbook is not in it. */
export interface WrittenXlsx {
  bytes: Uint8Array;
  notKept: NotKept[];
}

/** What a plugin saved with the workbook, by tab. */
function savedBy<T>({ resources }: IWorkbookData, plugin: string): Record<string, T> {
  const json = resources?.find(({ name }) => name === plugin)?.data;
  return json ? JSON.parse(json) : {};
}

const noStyle: IStyleData = {};

/** A workbook on its way into a file. */
class Save {
  readonly #data: IWorkbookData;
  readonly #file: WorkbookFile;
  readonly #sheets: ReadonlyMap<string, FileSheet>;
  readonly #names: ReadonlyMap<string, string>;
  readonly #moves: ReadonlyMap<string, SheetMoves>;
  readonly #mover: ReferenceMover;
  readonly #looks = new StyleLooks();
  readonly #tabs: ReadonlyMap<string, TabAfter>;

  constructor(data: IWorkbookData, file: WorkbookFile) {
    this.#data = data;
    this.#file = file;
    this.#sheets = new Map(file.sheets.map((sheet) => [sheet.id, sheet]));
    this.#names = namesFor(
      data.sheetOrder.map((id) => {
        const known = this.#sheets.get(id)?.name;
        return { id, known, wanted: data.sheets[id]?.name ?? known ?? '' };
      }),
    );
    const moves = savedBy<LineMove[]>(data, lineMovesResource);
    this.#moves = new Map(file.sheets.map(({ id }) => [id, new SheetMoves(moves[id])]));
    this.#mover = new ReferenceMover(
      new Map(file.sheets.map((sheet) => [sheet.name, this.#changeOf(sheet)])),
    );
    const rules = savedBy<IConditionFormattingRule[]>(data, conditionalFormatsResource);
    const notes = savedBy<SavedNotes>(data, notesResource);
    const validations = savedBy<ISheetDataValidationRule[]>(data, validationsResource);
    this.#tabs = new Map(
      data.sheetOrder.map((id) => [
        id,
        {
          isNew: !this.#sheets.has(id),
          name: this.#names.get(id) ?? '',
          data: { ...data.sheets[id] },
          rules: rules[id] ?? [],
          validations: validations[id] ?? [],
          notes: notes[id] ?? {},
          goneTables: [],
        },
      ]),
    );
  }

  #changeOf({ id }: FileSheet): TabChange {
    return { name: this.#names.get(id) ?? null, moves: this.#movesOf(id) };
  }

  #movesOf(id: string): SheetMoves {
    return this.#moves.get(id) ?? new SheetMoves();
  }

  /** Brings the file to what the workbook holds, touching only what differs. */
  run(): NotKept[] {
    const file = this.#file;
    const gone = file.sheets.filter(({ id }) => !this.#tabs.has(id));
    this.#moveTables();
    moveOtherParts(file, this.#mover, this.#moves);
    const entries = childrenOf(childOf(file.package.document(file.part).root, 'sheets'), 'sheet');
    const written = new Map<string, WrittenTab>();
    const titles: PrintTitles[] = [];
    const tabs = [...this.#tabs].map(([id, tab]): ListedTab => {
      const known = this.#sheets.get(id);
      const sheet = known ?? addSheet(file, id, tab.data, entries);
      const name = this.#names.get(id) ?? '';
      const rows = tab.data.freeze?.ySplit ?? 0;
      if (!known && rows > 0) titles.push({ entry: sheet.entry, name, rows });
      written.set(name, this.#writeTab(sheet, tab));
      return { sheet, name, hidden: tab.data.hidden === 1 };
    });
    const results = [...written.values()];
    const changed = results.some((one) => one.changed);
    if (results.some(({ formulas }) => formulas) || gone.length > 0) removeCalculationChain(file);
    writeWorkbook(file, { tabs, gone, titles, computes: changed }, this.#mover);
    removeSheets(file, gone);
    return notKeptOf(written, this.#tabsByName());
  }

  #tabsByName(): Map<string, TabAfter> {
    return new Map([...this.#tabs].map(([id, tab]) => [this.#names.get(id) ?? '', tab]));
  }

  /** Tables first: the names of their columns stand in formulas of all tabs. */
  #moveTables(): void {
    for (const [id, tab] of this.#tabs) {
      const sheet = this.#sheets.get(id);
      if (!sheet) continue;
      const movement = { home: sheet.name, moves: this.#movesOf(id), mover: this.#mover };
      const { fixes, gone } = moveTables(this.#file, sheet, movement, tab.data);
      tab.goneTables = gone;
      for (const { row, column, text } of fixes) {
        const cells = tab.data.cellData ?? {};
        const inRow = { ...cells[row], [column]: { ...cells[row]?.[column], v: text, t: 1 } };
        tab.data.cellData = { ...cells, [row]: inRow };
      }
    }
    for (const sheet of this.#file.sheets) {
      if (!this.#tabs.has(sheet.id)) loseTables(this.#file, sheet, this.#mover);
    }
    for (const sheet of this.#file.sheets) renameInTables(this.#file, sheet, this.#mover);
  }

  #writeTab(sheet: FileSheet, tab: TabAfter): WrittenTab {
    const { resolve } = this;
    const moves = this.#movesOf(sheet.id);
    moveDrawing(this.#file, sheet, moves);
    moveControls(this.#file, sheet, moves, this.#mover);
    movePivotTables(this.#file, sheet, moves, this.#mover);
    const defaults = { ...this.#file.styles.defaults, ...resolve(this.#data.defaultStyle) };
    return writeSheet(sheet, tab, moves, {
      file: this.#file,
      mover: this.#mover,
      resolve,
      looks: this.#looks,
      defaults,
    });
  }

  /** Looks a style up by its name in the workbook. */
  readonly resolve = (style: Nullable<IStyleData | string>): IStyleData =>
    (typeof style === 'string' ? this.#data.styles[style] : style) || noStyle;
}

/**
 * The .xlsx file that holds a Univer workbook, and what is not in it.
 *
 * @param original the bytes that `openXlsx` was given, when the workbook came from a file: all that did not change stays as
 *   it was there, part for part; without any change these bytes are the result.
 * @throws WorkbookFileError when `original` is no .xlsx workbook, or the file would come out broken.
 */
export async function saveXlsx(data: IWorkbookData, original?: Uint8Array): Promise<WrittenXlsx> {
  const file = original ? openWorkbookFile(original) : newWorkbookFile(data);
  const notKept = new Save(data, file).run();
  if (original && !file.package.isChanged) return { bytes: original, notKept };
  if (removeSignatures(file.package)) notKept.push({ code: 'signature', tab: null, cell: null });
  const bytes = file.package.save();
  const [fault] = newFaults(bytes, file, original);
  if (fault) throw new WorkbookFileError('would-break', { detail: fault });
  return { bytes, notKept };
}
