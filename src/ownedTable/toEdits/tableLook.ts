/** How the rows of a table of ours look, cell by cell in the layout's order. */
import { body, type CellLook, colors, HEADLINE_SIZE, TITLE_SIZE, tableHeader } from '../../grid/page/look.ts';
import { layoutIndex, MARK, type TableForm } from '../tableForm.ts';

export type TableRowKind =
  | 'title'
  | 'headline'
  | 'line'
  | 'remark'
  | 'gap'
  | 'header'
  | 'key'
  | 'section'
  | 'row'
  | 'foot';

/** How the cells of a row look, by the layout's columns. */
export const tableRowLook = (form: TableForm<string, string>, kind: TableRowKind): CellLook[] =>
  // The hidden marks must not make any row higher, run on over their neighbours, or be seen where a person shows them.
  form.layout.map((column) => ({
    ...cellLook(column.align, kind),
    ...((kind === 'row' || kind === 'header') && form.rowSize !== undefined ? { size: form.rowSize } : {}),
    ...(kind === 'section' && roomOfSections(form) < LONGEST_SECTION ? { wrap: 'wrap' as const } : {}),
    ...(column.name === MARK ? markLook(kind) : {}),
  }));

/** Pixels, of the longest name of a section in the analysis of 2568, in bold letters of 12 points. */
const LONGEST_SECTION = 600;

/** How far the names of sections may run on: up to the marks, which are hidden but not empty. */
const roomOfSections = (form: TableForm<string, string>): number =>
  form.layout.slice(0, layoutIndex(form, MARK)).reduce((sum, { width }) => sum + width, 0);

const markLook = (kind: TableRowKind): Partial<CellLook> => ({
  wrap: 'clip',
  color: cellLook('left', kind).background,
});

const cellLook = (align: CellLook['align'], kind: TableRowKind): CellLook => {
  switch (kind) {
    case 'title':
      return { ...body, bold: true, align: 'center', size: TITLE_SIZE, color: colors.title };
    case 'headline':
      return { ...body, bold: true, wrap: 'overflow', size: HEADLINE_SIZE, color: colors.title };
    case 'line':
      return { ...body, bold: true, align: 'center' };
    case 'remark':
      return { ...body, align: 'center', color: colors.soft };
    case 'gap':
      return body;
    case 'key':
      return { ...body, wrap: 'clip', color: colors.plain };
    case 'header':
      return tableHeader;
    case 'section':
      // The section's name runs on over the empty cells beside it, where these are enough.
      return { ...body, bold: true, wrap: 'overflow', background: colors.section };
    case 'foot':
      return { ...body, wrap: 'overflow' };
    case 'row':
      return { ...body, align };
  }
};
