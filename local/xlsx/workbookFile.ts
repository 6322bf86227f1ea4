import { Readable } from 'node:stream';
import ExcelJS, {
  type Cell,
  type Comment,
  type Fill,
  type Font,
  type Workbook,
  type Worksheet,
} from 'exceljs';
import { rulesOf } from './conditionalFormats.ts';
import { type ChosenHeights, noChosenHeights, readChosenHeights, writeChosenHeights } from './rowHeights.ts';
import { hideRow } from './sheetToFile.ts';
import { checkSignature, WorkbookFileError } from './workbookFileError.ts';

/** A workbook as ExcelJS holds it, and the font of cells without a style, which ExcelJS would replace by its own. */
export interface WorkbookFile {
  workbook: Workbook;
  defaultFont: Partial<Font>;
  /** By the tab's id. */
  chosenHeights: Map<number, ChosenHeights>;
}

/** What ExcelJS does not tell its users about; the names are those of version 4.4.0, which is the last. */
interface FileModel {
  styles?: { model?: { fonts?: Partial<Font>[] } };
  worksheets: { id: number; sheetNo: string }[];
  worksheetRels: Record<string, { Type: string; Target: string }[]>;
  comments: Record<string, { comments: { ref: string; note: Comment }[] }>;
}

interface Internals {
  reconcile(model: FileModel, options: unknown): void;
  prepareModel(model: object, options: unknown): void;
  _processWorksheetEntry(
    xml: AsyncIterable<string>,
    model: FileModel,
    sheetNo: string,
    ...rest: unknown[]
  ): Promise<void>;
  addWorksheets(zip: ZipWriter, model: object): Promise<void>;
  addApp(zip: ZipWriter, model: object): Promise<void>;
}

interface ZipWriter {
  append(xml: string, options: { name: string }): void;
}

const internals = (workbook: Workbook): Internals => workbook.xlsx as unknown as Internals;

/** The font of a new Google spreadsheet. */
const newWorkbookFont: Partial<Font> = { name: 'Arial', size: 10 };

/** An empty file for a workbook that came from nowhere. */
export const newWorkbookFile = (): WorkbookFile => ({
  workbook: new ExcelJS.Workbook(),
  defaultFont: newWorkbookFont,
  chosenHeights: new Map(),
});

/**
 * Opens the bytes of an .xlsx file.
 * @throws WorkbookFileError when they are none.
 */
export async function openWorkbookFile(bytes: Uint8Array): Promise<WorkbookFile> {
  checkSignature(bytes);
  const workbook = new ExcelJS.Workbook();
  let defaultFont = newWorkbookFont;
  const xlsx = internals(workbook);
  const reconcile = xlsx.reconcile.bind(xlsx);
  let notes: SheetNotes[] = [];
  const heights = new Map<string, ChosenHeights>();
  const chosenHeights: WorkbookFile['chosenHeights'] = new Map();
  const processSheet = xlsx._processWorksheetEntry.bind(xlsx);
  xlsx._processWorksheetEntry = async (chunks, model, sheetNo, ...rest) => {
    let xml = '';
    for await (const chunk of chunks) xml += chunk;
    heights.set(sheetNo, readChosenHeights(xml));
    await processSheet(Readable.from([xml]), model, sheetNo, ...rest);
  };
  xlsx.reconcile = (model, options) => {
    defaultFont = model.styles?.model?.fonts?.[0] ?? defaultFont;
    const rels = model.worksheetRels;
    reconcile(model, options);
    notes = model.worksheets.map(({ id, sheetNo }) => ({ id, notes: notesOf(model, rels[sheetNo] ?? []) }));
    for (const { id, sheetNo } of model.worksheets) {
      chosenHeights.set(id, heights.get(sheetNo) ?? noChosenHeights());
    }
  };
  try {
    await workbook.xlsx.load(bytes.slice().buffer);
  } catch (cause) {
    throw new WorkbookFileError('not-a-workbook', { cause });
  }
  if (workbook.worksheets.length === 0) throw new WorkbookFileError('not-a-workbook');
  for (const { id, notes: found } of notes) addNotes(workbook.getWorksheet(id), found);
  for (const sheet of workbook.worksheets) makeWritable(sheet);
  return { workbook, defaultFont, chosenHeights };
}

interface SheetNotes {
  id: number;
  notes: { ref: string; note: Comment }[];
}

const notesOf = (model: FileModel, rels: FileModel['worksheetRels'][string]): SheetNotes['notes'] =>
  rels
    .filter(({ Type }) => Type.endsWith('/comments'))
    .flatMap(({ Target }) => model.comments[Target]?.comments ?? []);

/** ExcelJS drops notes of cells that hold nothing else. */
function addNotes(sheet: Worksheet | undefined, notes: SheetNotes['notes']): void {
  for (const { ref, note } of notes) {
    const cell = sheet?.getCell(ref);
    if (cell && !cell.note) cell.note = note;
  }
}

/** The bytes of an .xlsx file. */
export async function saveWorkbookFile({
  workbook,
  defaultFont,
  chosenHeights,
}: WorkbookFile): Promise<Uint8Array> {
  const xlsx = internals(workbook);
  const prepareModel = xlsx.prepareModel.bind(xlsx);
  xlsx.prepareModel = (model, options) => {
    // The first font of a file is that of cells without a style: get it in before ExcelJS puts Calibri there.
    Object.defineProperty(model, 'styles', {
      configurable: true,
      set(styles: { _addFont(font: Partial<Font>): number }) {
        Object.defineProperty(model, 'styles', { value: styles, writable: true });
        styles._addFont(defaultFont);
      },
    });
    prepareModel(model, options);
  };
  const addApp = xlsx.addApp.bind(xlsx);
  // A reader that takes the file for Excel's own expects every row's height in it, and would not fit rows to their text.
  xlsx.addApp = (zip, model) =>
    addApp(
      { append: (xml, options) => zip.append(xml.replace('Microsoft Excel', 'ExcelJS'), options) },
      model,
    );
  const addWorksheets = xlsx.addWorksheets.bind(xlsx);
  xlsx.addWorksheets = (zip, model) => {
    const append: ZipWriter['append'] = (xml, options) => {
      const id = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(options.name)?.[1];
      const heights = chosenHeights.get(Number(id)) ?? noChosenHeights();
      zip.append(id ? writeChosenHeights(xml, heights) : xml, options);
    };
    return addWorksheets({ append }, model);
  };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Turns what ExcelJS can read but not write again, or not after a change elsewhere, into what it can. */
function makeWritable(sheet: Worksheet): void {
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.type === ExcelJS.ValueType.Formula) makeFormulaWritable(cell);
    });
  });
  for (let number = 1; number <= sheet.rowCount; number++) {
    if (sheet.findRow(number)?.hidden) hideRow(sheet, number, true);
  }
  // ExcelJS reads a first page number where there is none, and would make every tab's pages start at 1.
  const pages = sheet.pageSetup as { firstPageNumber?: number; useFirstPageNumber?: boolean };
  if (!pages.useFirstPageNumber) delete pages.firstPageNumber;
  for (const { ref, rule } of rulesOf(sheet)) makeRuleWritable(ref, rule as unknown as LooseRule);
}

/**
 * A formula that other cells share would be lost with its first cell, so each cell gets its own. A result that is no
 * date in a cell formatted as one is read as an invalid date: it is left to be computed again.
 */
function makeFormulaWritable(cell: Cell): void {
  const { result } = cell;
  const unreadable = result instanceof Date && Number.isNaN(result.getTime());
  const shared = cell.formulaType !== ExcelJS.FormulaType.None || 'shareType' in (cell.value as object);
  const isArray = (cell.value as { shareType?: string }).shareType === 'array';
  if (!unreadable && (!shared || isArray)) return;
  const value = { formula: cell.formula, ...(unreadable || result === undefined ? {} : { result }) };
  cell.value = isArray ? { ...(cell.value as object), ...value, result: undefined as never } : value;
}

interface LooseRule {
  type: string;
  operator?: string;
  formulae?: string[];
  style?: { fill?: Fill };
}

/** ExcelJS drops these kinds, or writes them in a form that Excel calls damaged; a formula says the same. */
function makeRuleWritable(ref: string, rule: LooseRule): void {
  const formula = rule.formulae?.[0] ?? formulaOfKind(ref, rule.type);
  const kinds = [
    'containsText',
    'notContainsText',
    'beginsWith',
    'endsWith',
    'duplicateValues',
    'uniqueValues',
  ];
  if (!kinds.includes(rule.type) || formula === undefined) return;
  rule.type = 'expression';
  rule.formulae = [formula];
  delete rule.operator;
}

function formulaOfKind(ref: string, kind: string): string | undefined {
  const [range = 'A1'] = ref.split(' ');
  const first = range.split(':')[0] ?? 'A1';
  const all = range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  if (kind === 'duplicateValues') return `COUNTIF(${all},${first})>1`;
  if (kind === 'uniqueValues') return `COUNTIF(${all},${first})=1`;
  return undefined;
}
