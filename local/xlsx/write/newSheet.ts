import type { IWorksheetData } from '@univerjs/core';
import { type Element, element, printXml } from '../package/xml.ts';
import { pixelsToDigits, pixelsToPoints } from '../styles/sizes.ts';
import type { FileSheet, WorkbookFile } from '../workbookFile.ts';

const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const a4 = 9;

/**
 * In pixels. Tabs this narrow are printed upright: across an A4 page between its margins, letters of 10 points come out
 * at 6.7 or more. The summary is as wide: its titles take fewer lines, and all of its page comes out larger than when it
 * was narrow and long.
 */
const WIDEST_UPRIGHT = 1100;

/** Whether it is a page to take in at a glance: a header that is repeated is that of a table of any length. */
const isOnePage = ({ columnData, freeze }: Partial<IWorksheetData>): boolean => {
  if ((freeze?.ySplit ?? 0) > 0) return false;
  const widths = Object.values(columnData ?? {}).flatMap(({ w, hd }) => (w && !hd ? [w] : []));
  return widths.length > 0 && widths.reduce((sum, width) => sum + width, 0) <= WIDEST_UPRIGHT;
};

/** What every office printer can do: the page is for the text. */
export const MARGIN_INCHES = 0.3;
const MARGINS = Object.fromEntries(
  ['left', 'right', 'top', 'bottom', 'header', 'footer'].map((side) => [side, MARGIN_INCHES]),
);

/** A tab without cells: A4, one page wide; a narrow one is one upright page. */
function emptySheet(xmlns: string, data: Partial<IWorksheetData>): Element {
  const { defaultColumnWidth, defaultRowHeight } = data;
  const onePage = isOnePage(data);
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
    element('pageMargins', MARGINS),
    element('pageSetup', {
      paperSize: a4,
      orientation: onePage ? 'portrait' : 'landscape',
      fitToWidth: 1,
      fitToHeight: onePage ? 1 : 0,
    }),
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
