import type { IWorksheetData } from '@univerjs/core';
import { type Element, element, printXml } from '../package/xml.ts';
import { pixelsToDigits, pixelsToPoints } from '../styles/sizes.ts';
import type { FileSheet, WorkbookFile } from '../workbookFile.ts';

const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const a4 = 9;

/** A tab without cells: A4 landscape, one page wide. */
function emptySheet(
  xmlns: string,
  { defaultColumnWidth, defaultRowHeight }: Partial<IWorksheetData>,
): Element {
  const fit = element('sheetPr', {}, [element('pageSetUpPr', { fitToPage: 1 })]);
  const format = element('sheetFormatPr', {
    defaultColWidth: defaultColumnWidth ? pixelsToDigits(defaultColumnWidth) : undefined,
    defaultRowHeight: defaultRowHeight ? pixelsToPoints(defaultRowHeight) : 15,
  });
  return element('worksheet', { xmlns }, [
    fit,
    element('sheetViews', {}, [element('sheetView', { workbookViewId: 0 })]),
    format,
    element('sheetData'),
    element('printOptions', { horizontalCentered: 1 }),
    element('pageMargins', { left: 0.5, right: 0.5, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 }),
    element('pageSetup', { paperSize: a4, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 }),
  ]);
}

/** The vocabulary of the workbook's parts. */
const vocabulary = (file: WorkbookFile): string => {
  const { root, prefix } = file.package.document(file.part);
  return root.attributes[prefix ? `xmlns:${prefix.slice(0, -1)}` : 'xmlns'] ?? '';
};

const relationAttribute = (entries: readonly Element[]): string =>
  entries.flatMap(({ attributes }) => Object.keys(attributes)).find((name) => name.endsWith(':id')) ?? 'r:id';

/** Makes the part of a tab that did not come from the file; the workbook lists it later. */
export function addSheet(
  file: WorkbookFile,
  id: string,
  data: Partial<IWorksheetData>,
  entries: Element[],
): FileSheet {
  const part = file.package.freeName('xl/worksheets/sheet', '.xml');
  file.package.write(part, printXml({ root: emptySheet(vocabulary(file), data), prefix: '' }));
  file.package.setContentType(part, sheetType);
  const relation = file.package.relate(file.part, 'worksheet', part);
  const sheetId = Math.max(0, ...entries.map(({ attributes }) => Number(attributes.sheetId))) + 1;
  const entry = element('sheet', { name: '', sheetId, [relationAttribute(entries)]: relation });
  entries.push(entry);
  return { id, name: '', hidden: false, part, entry };
}
