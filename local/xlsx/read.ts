import type { IWorkbookData } from '@univerjs/core';
import { withCharts } from '../host/workbook/googleOnly.ts';
import { chartsFromFile } from './features/charts/chartsFromFile.ts';
import { conditionalFormatsResource, rulesFromFile } from './features/conditionalFormats.ts';
import { notesFromFile, notesResource } from './features/notes.ts';
import { validationsFromFile, validationsResource } from './features/validations.ts';
import { readSheet } from './read/sheet.ts';
import { mostFormulas, mostHeldCells } from './read/tabSize.ts';
import { openWorkbookFile } from './workbookFile.ts';
import { WorkbookFileError } from './workbookFileError.ts';

/** A file as Univer's workbook, and what of the file is not in it. */
export interface OpenedXlsx {
  workbook: IWorkbookData;
  /** Cells with a value that lie too far from all others to be shown; they stay in the file. */
  far: { tab: string; cells: string[] }[];
}

/**
 * Opens an .xlsx file as a Univer workbook.
 *
 * @param name the workbook's name, as a person sees it.
 * @param mostCells how many cells the caller can handle in one tab
 * @throws WorkbookFileError when the bytes are no .xlsx workbook, or one that is too large.
 */
export async function openXlsx(bytes: Uint8Array, name = '', mostCells = mostHeldCells): Promise<OpenedXlsx> {
  const file = openWorkbookFile(bytes);
  let formulas = 0;
  const contents = file.sheets.map((sheet) => {
    const content = readSheet(file, sheet, mostCells);
    formulas += content.formulas;
    if (formulas > mostFormulas) throw new WorkbookFileError('too-many-cells');
    return { sheet, ...content };
  });
  const resource = (plugin: string, of: (content: (typeof contents)[number]) => unknown) => ({
    name: plugin,
    data: JSON.stringify(Object.fromEntries(contents.map((content) => [content.sheet.id, of(content)]))),
  });
  const workbook: IWorkbookData = {
    id: `workbook-${globalThis.crypto.randomUUID()}`,
    name,
    appVersion: '0.25.1',
    locale: 'enUS' as IWorkbookData['locale'],
    styles: {},
    defaultStyle: file.styles.defaults,
    sheetOrder: file.sheets.map(({ id }) => id),
    sheets: Object.fromEntries(
      contents.map(({ sheet, data }) => [sheet.id, withCharts(data, chartsFromFile(file, sheet, data))]),
    ),
    resources: [
      resource(conditionalFormatsResource, ({ document, size }) =>
        rulesFromFile(document.root, size, file.styles),
      ),
      resource(notesResource, ({ sheet }) => notesFromFile(file, sheet)),
      resource(validationsResource, ({ document, size }) =>
        validationsFromFile(document.root, size).flatMap(({ rule }) => rule ?? []),
      ),
    ],
  };
  const far = contents.flatMap(({ sheet, far: cells }) =>
    cells.length > 0 ? [{ tab: sheet.name, cells }] : [],
  );
  return { workbook, far };
}
