import type { Font } from 'exceljs';
import { internals, type ZipWriter } from './exceljsInternals.ts';
import { noChosenHeights, writeChosenHeights } from './rowHeights.ts';
import type { WorkbookFile } from './workbookFile.ts';

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
