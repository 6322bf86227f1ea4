import type { Cell, Edit } from '../../grid/edits.ts';
import { fingerprint } from '../../grid/fingerprint.ts';
import { pageEdits } from '../../grid/page.ts';
import type { Vocabulary } from '../../vocabulary/known.ts';
import { writeRowMark } from '../marks.ts';
import { sectionText } from '../merge/rowMarks.ts';
import type { DraftSection, SectionMark, TableMark } from '../table.ts';
import type { TableChange } from '../tableChange.ts';
import { layoutIndex, MARK, standardColumns, type TableForm } from '../tableForm.ts';
import { listNames, listsPrint, ruleOf, type TableLists, usedLists } from './tableLists.ts';
import { type TableRowKind, tableRowLook } from './tableLook.ts';
import { type ColumnPlaces, keyTexts, newRowCells, rowCells, rowFormats } from './tableRows.ts';

/** A table to be written: its title, its rows as a change to an empty table, and what its cells offer to choose from. */
export interface NewTable<Column extends string> {
  readonly title: readonly string[];
  readonly sections: readonly DraftSection[];
  readonly change: TableChange<Column>;
  readonly lists: TableLists;
  readonly agency: string;
  /** What it is written in. */
  readonly vocabulary: Vocabulary;
}

interface Line {
  readonly kind: TableRowKind;
  readonly texts: Readonly<Record<string, Cell>>;
}

/** What fills an empty tab with the table. */
export const newTable = <Column extends string>(
  tab: string,
  form: TableForm<Column, string>,
  table: NewTable<Column>,
): Edit[] => {
  const places = standardColumns(form);
  const width = form.layout.length;
  const lines = tableLines(form, table);
  const cells = lines.map(({ texts }) => rowCells(width, places, texts));
  const headerRow = table.title.length + 2;
  const keyRow = headerRow + 1;
  return pageEdits(tab, {
    cells,
    looks: lines.map(({ kind }) => tableRowLook(form, kind)),
    widths: form.layout.map((column) => column.width),
    formats: lines.map(({ kind }, row) =>
      rowFormats(form, holdsFigures(kind) ? places : none, cells[row] ?? []),
    ),
    title: {
      columns: form.titleWidth,
      heights: table.title.map((_, index) => form.titleHeights[index] ?? form.titleHeights[0] ?? 0),
    },
    boxes: [{ area: { row: headerRow, column: 1, rows: lines.length - headerRow + 1, columns: width } }],
    rules: newLists(tab, form, lines, table.lists),
    hiddenColumns: [MARK, ...form.hidden].map((name) => layoutIndex(form, name) + 1),
    hiddenRow: keyRow,
    frozenRows: keyRow,
  });
};

/** Rows that staff insert below these look the same. */
const holdsFigures = (kind: TableRowKind): boolean => kind === 'section' || kind === 'row';

const none: ColumnPlaces = new Map();

const tableLines = <Column extends string>(
  form: TableForm<Column, string>,
  { title, sections, change, lists, agency, vocabulary }: NewTable<Column>,
): Line[] => {
  const [first = ''] = form.drafted as readonly string[];
  const memory: TableMark = {
    ...change.mark,
    agency,
    title: title.map(fingerprint),
    lists: listNames(lists),
    listed: listsPrint(lists),
  };
  const added = change.insertions.flatMap(({ rows }) => rows);
  const titleKind = (index: number): TableRowKind =>
    index === 0 ? 'title' : index === title.length - 1 ? 'remark' : 'line';
  return [
    ...title.map((text, index) => ({ kind: titleKind(index), texts: { [first]: text } })),
    { kind: 'gap', texts: {} },
    { kind: 'header', texts: form.wordsIn(vocabulary).headers },
    { kind: 'key', texts: keyTexts(form, memory) },
    ...sections.flatMap((section): Line[] => {
      const rows = added.filter(({ row }) => row.section === section.key);
      const text = sectionText(section, rows.length > 0);
      const mark: SectionMark = { kind: 'section', section: section.key, wrote: fingerprint(text) };
      return [
        { kind: 'section', texts: { [first]: text, [MARK]: writeRowMark(form.kind, mark) } },
        ...rows.map((row): Line => ({ kind: 'row', texts: newRowCells(form, vocabulary, row) })),
      ];
    }),
  ];
};

/** Neighbouring columns with lists take one edit. */
const newLists = (
  tab: string,
  form: TableForm<string, string>,
  lines: readonly Line[],
  lists: TableLists,
): Extract<Edit, { op: 'setRules' }>[] => {
  const used = usedLists(lists);
  const columns = used.map(([name]) => layoutIndex(form, name));
  if (columns.length === 0) return [];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const places = form.layout.slice(left, right + 1).map(({ name }) => {
    const index = used.findIndex(([one]) => one === name);
    return index < 0 ? null : index;
  });
  const none = places.map(() => null);
  return [
    {
      op: 'setRules',
      tab,
      row: 1,
      column: left + 1,
      rules: used.map(([, list]) => ruleOf(list)),
      cells: lines.map(({ kind }) => (kind === 'row' ? places : none)),
    },
  ];
};
