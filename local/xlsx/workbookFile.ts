import { Package } from './package/package.ts';
import { childOf, childrenOf, type Element, isTrue } from './package/xml.ts';
import { richText } from './read/texts.ts';
import { type Palette, paletteOf } from './styles/colors.ts';
import { StyleSheet } from './styles/styleSheet.ts';
import { checkSignature, WorkbookFileError } from './workbookFileError.ts';

/** A tab of cells of a file. */
export interface FileSheet {
  /** The tab's id in Univer; it stays the same however often the file is read. */
  id: string;
  name: string;
  hidden: boolean;
  /** The part that holds it. */
  part: string;
  /** What the workbook says of it. */
  entry: Element;
}

/** A tab of the file, and the root of its part, which names the other parts of the tab. */
export interface OpenSheet {
  readonly file: WorkbookFile;
  readonly sheet: FileSheet;
  readonly root: Element;
}

/** An .xlsx file, its package and what all of its tabs share. */
export interface WorkbookFile {
  package: Package;
  /** The name of the part that lists the tabs. */
  part: string;
  sheets: FileSheet[];
  /** The texts that cells refer to by number. */
  strings: string[];
  styles: StyleSheet;
  palette: Palette;
  /** Whether days are counted from 1904. */
  date1904: boolean;
}

/** The relationship that an element names: `r:id`, whatever its prefix. */
export const relationshipOf = ({ attributes }: Element): string => {
  const key = Object.keys(attributes).find((name) => name.endsWith(':id'));
  return (key && attributes[key]) ?? '';
};

function findWorkbook(pkg: Package): string {
  const part = pkg.related('', 'officeDocument');
  if (pkg.has('mimetype') || pkg.has('word/document.xml') || part?.endsWith('.bin')) {
    throw new WorkbookFileError('other-format');
  }
  if (part === undefined) throw new WorkbookFileError('not-a-workbook', { detail: 'It has no workbook.' });
  return part;
}

/** @throws WorkbookFileError when a tab that is listed is not there: without it, figures would be missing */
function sheetsOf(pkg: Package, part: string): FileSheet[] {
  const related = new Map(pkg.relationships(part).map((one) => [one.id, one]));
  const entries = childrenOf(childOf(pkg.document(part).root, 'sheets'), 'sheet');
  const taken = new Set<string>();
  return entries.flatMap((entry, index): FileSheet[] => {
    const target = related.get(relationshipOf(entry));
    const name = entry.attributes.name ?? '';
    if (!target || !pkg.has(target.target)) {
      throw new WorkbookFileError('not-a-workbook', { detail: `The tab "${name}" is missing.` });
    }
    // Charts and macros can have tabs of their own, without cells.
    if (target.kind !== 'worksheet') return [];
    const wanted = `file-${entry.attributes.sheetId}`;
    const id = taken.has(wanted) ? `${wanted}-${index}` : wanted;
    taken.add(id);
    const hidden = (entry.attributes.state ?? 'visible') !== 'visible';
    return [{ id, name, hidden, part: target.target, entry }];
  });
}

function stringsOf(pkg: Package, part: string): string[] {
  const name = pkg.related(part, 'sharedStrings');
  const text = name && pkg.text(name);
  if (!text) return [];
  const strings: string[] = [];
  pkg.parse(text, name, { name: 'si', take: (item) => void strings.push(richText(item)) });
  return strings;
}

/** The file in a package. @throws WorkbookFileError when the package holds no workbook. */
export function workbookFileIn(pkg: Package): WorkbookFile {
  const part = findWorkbook(pkg);
  const { root } = pkg.document(part);
  const sheets = sheetsOf(pkg, part);
  const theme = pkg.related(part, 'theme');
  const styles = pkg.related(part, 'styles');
  const palette = paletteOf(
    theme ? pkg.document(theme).root : undefined,
    styles ? pkg.document(styles).root : undefined,
  );
  return {
    package: pkg,
    part,
    sheets,
    strings: stringsOf(pkg, part),
    styles: new StyleSheet(pkg, part, styles, palette),
    palette,
    date1904: isTrue(childOf(root, 'workbookPr')?.attributes.date1904),
  };
}

/**
 * Opens the bytes of an .xlsx file.
 * @throws WorkbookFileError when they are none.
 */
export function openWorkbookFile(bytes: Uint8Array): WorkbookFile {
  checkSignature(bytes);
  const file = workbookFileIn(new Package(bytes));
  if (file.sheets.length === 0) throw new WorkbookFileError('not-a-workbook', { detail: 'It has no tab.' });
  return file;
}
