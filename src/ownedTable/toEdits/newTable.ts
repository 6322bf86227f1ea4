import type { Cell } from '../../grid/edits.ts';
import type { Area } from '../../grid/grid.ts';
import { fingerprint } from '../../grid/marks/fingerprint.ts';
import type { Page } from '../../grid/page/page.ts';
import type { Digits } from '../../thai/digits.ts';
import type { Vocabulary } from '../../vocabulary/known.ts';
import { FOOT_MARK, writeRowMark } from '../marks.ts';
import { sectionText } from '../merge/rowMarks.ts';
import type { DraftSection, SectionMark, TableFoot, TableMark } from '../table.ts';
import type { TableChange } from '../tableChange.ts';
import { layoutIndex, MARK, standardColumns, type TableForm } from '../tableForm.ts';
import { rememberedDigits } from './figureFormats.ts';
import { listNames, listsPrint, ruleOf, type TableLists, usedLists } from './tableLists.ts';
import { type TableRowKind, tableRowLook } from './tableLook.ts';
import { type ColumnPlaces, keyTexts, newRowCells, rowCells, rowFormats } from './tableRows.ts';

/** A table to be written: its title, its rows as a change to an empty table, and what its cells offer to choose from. */
interface NewTable<Column extends string> {
  readonly title: readonly string[];
  readonly sections: readonly DraftSection[];
  readonly change: TableChange<Column>;
  readonly lists: TableLists;
  readonly foot?: TableFoot | undefined;
  readonly agency: string;
  /** What it is written in. */
  readonly vocabulary: Vocabulary;
  readonly digits: Digits;
}

interface Line {
  readonly kind: TableRowKind;
  readonly texts: Readonly<Record<string, Cell>>;
}

/** Room for a signature, in pixels. */
const SIGNATURE_HEIGHT = 44;

/** The tab of the table. */
export const newTable = <Column extends string>(
  form: TableForm<Column, string>,
  table: NewTable<Column>,
): Page => {
  const places = standardColumns(form);
  const head = headLines(form, table);
  const rows = tableRows(form, table);
  const foot = footLines(form, table.foot);
  const lines = [...head, ...rows, ...foot];
  const cells = lines.map(({ texts }) => rowCells(form.layout.length, places, texts));
  const keyRow = head.length;
  const area = (row: number, rows: number): Area => ({ row, column: 1, rows, columns: form.layout.length });
  const signatures = table.foot?.signatures.length ?? 0;
  return {
    cells,
    looks: lines.map(({ kind }) => tableRowLook(form, kind)),
    widths: form.layout.map((column) => column.width),
    formats: lines.map(({ kind }, row) =>
      rowFormats(form, holdsFigures(kind) ? places : none, cells[row] ?? [], table.digits),
    ),
    title: {
      columns: form.titleWidth,
      heights: titleAbove(form, table).map(
        (_, index) => form.titleHeights[index] ?? form.titleHeights[0] ?? 0,
      ),
    },
    boxes: [{ area: area(keyRow - 1, rows.length + 2) }],
    unbroken: rows.flatMap(({ kind }, index) => (kind === 'section' ? [area(keyRow + 1 + index, 1)] : [])),
    heights:
      signatures > 0
        ? [{ row: lines.length - signatures + 1, count: signatures, height: SIGNATURE_HEIGHT }]
        : [],
    rules: newLists(form, lines, table.lists),
    hiddenColumns: [MARK, ...form.hidden].map((name) => layoutIndex(form, name) + 1),
    hiddenRow: keyRow,
    frozenRows: keyRow,
  };
};

/** Rows that staff insert below these look the same. */
const holdsFigures = (kind: TableRowKind): boolean => kind === 'section' || kind === 'row';

const none: ColumnPlaces = new Map();

/** The lines of the title that stand above the header. */
const titleAbove = (
  { titleWidth }: Pick<TableForm<string>, 'titleWidth'>,
  { title }: Pick<NewTable<string>, 'title'>,
): readonly string[] => (titleWidth === 1 ? title.slice(0, 1) : title);

/** Title, header, and the hidden row. */
const headLines = <Column extends string>(
  form: TableForm<Column, string>,
  { title, change, lists, agency, vocabulary, digits }: NewTable<Column>,
): Line[] => {
  const [first = ''] = form.drafted as readonly string[];
  const memory: TableMark = {
    ...change.mark,
    agency,
    title: title.map(fingerprint),
    lists: listNames(lists),
    listed: listsPrint(lists),
    ...rememberedDigits(form, digits),
  };
  const isLow = form.titleWidth === 1;
  const titleKind = (index: number): TableRowKind => {
    if (index === 0) return isLow ? 'headline' : 'title';
    return index === title.length - 1 ? 'remark' : 'line';
  };
  return [
    ...titleAbove(form, { title }).map((text, index) => ({
      kind: titleKind(index),
      texts: { [first]: text },
    })),
    ...(isLow ? [] : [{ kind: 'gap' as const, texts: {} }]),
    { kind: 'header', texts: form.wordsIn(vocabulary).headers },
    { kind: 'key', texts: keyTexts(form, memory) },
  ];
};

const tableRows = <Column extends string>(
  form: TableForm<Column, string>,
  { sections, change, vocabulary }: NewTable<Column>,
): Line[] => {
  const [first = ''] = form.drafted as readonly string[];
  const added = change.insertions.flatMap(({ rows }) => rows);
  return sections.flatMap((section): Line[] => {
    const rows = added.filter(({ row }) => row.section === section.key);
    const text = sectionText(section, rows.length > 0);
    const mark: SectionMark = { kind: 'section', section: section.key, wrote: fingerprint(text) };
    return [
      { kind: 'section', texts: { [first]: text, [MARK]: writeRowMark(form.kind, mark) } },
      ...rows.map((row): Line => ({ kind: 'row', texts: newRowCells(form, vocabulary, row) })),
    ];
  });
};

/** The foot, set apart by a blank row that is nobody's: a person may go on with the table there. */
const footLines = (form: TableForm<string, string>, foot: TableFoot | undefined): Line[] => {
  if (!foot) return [];
  const [first = ''] = form.drafted;
  const line = (text: string): Line => ({ kind: 'foot', texts: { [first]: text, [MARK]: FOOT_MARK } });
  return [{ kind: 'gap', texts: {} }, ...foot.notes.map(line), ...foot.signatures.map(line)];
};

/** Neighbouring columns with lists take one edit. */
const newLists = (
  form: TableForm<string, string>,
  lines: readonly Line[],
  lists: TableLists,
): NonNullable<Page['rules']> => {
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
      row: 1,
      column: left + 1,
      rules: used.map(([, list]) => ruleOf(list)),
      cells: lines.map(({ kind }) => (kind === 'row' ? places : none)),
    },
  ];
};
