import type { IStyleData, IWorkbookData } from '@univerjs/core';
import { Package } from '../package/package.ts';
import { element, type XmlDocument } from '../package/xml.ts';
import { plainStyles } from '../styles/styleSheet.ts';
import { type WorkbookFile, workbookFileIn } from '../workbookFile.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const office = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The font of a new Google spreadsheet. */
const newWorkbookFont: IStyleData = { ff: 'Arial', fs: 10 };

const document = (root: XmlDocument['root']): XmlDocument => ({ root, prefix: '' });

/** A file without tabs for a workbook that did not come from one; cells without a style get the workbook's own font. */
export function newWorkbookFile(data: IWorkbookData): WorkbookFile {
  const style = typeof data.defaultStyle === 'string' ? data.styles[data.defaultStyle] : data.defaultStyle;
  const pkg = new Package();
  const types = element('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, [
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
  ]);
  pkg.add('[Content_Types].xml', document(types), 'application/xml');
  const workbook = element('workbook', { xmlns: main, 'xmlns:r': relationships }, [
    element('bookViews', {}, [element('workbookView', { activeTab: 0 })]),
    element('sheets'),
  ]);
  pkg.add('xl/workbook.xml', document(workbook), `${office}.sheet.main+xml`);
  pkg.relate('', 'officeDocument', 'xl/workbook.xml');
  const font = { ...newWorkbookFont, ...style };
  pkg.add('xl/styles.xml', document(plainStyles(main, font)), `${office}.styles+xml`);
  pkg.relate('xl/workbook.xml', 'styles', 'xl/styles.xml');
  return workbookFileIn(pkg);
}
