/** Tables in Word: a head that is repeated on every page, rows that no page cuts. */
import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  type ITableBordersOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { textWidth } from '../paper.ts';
import type { TableCell as CellBlock, Column, Orientation, Row, Table as TableBlock } from '../report.ts';
import { linesOf } from './clean.ts';
import { halfPoints, twips } from './measures.ts';
import { CELL_STYLE, SHADE, TEXT_SIZE } from './styles.ts';

const MARGINS = { top: 40, bottom: 40, left: twips(0.15), right: twips(0.15) };

/** The same line around a table and between its cells. */
const bordersOf = (line: IBorderOptions): ITableBordersOptions => ({
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
});

const BORDERS = bordersOf({ style: BorderStyle.SINGLE, size: 4, color: '7F7F7F' });
const NO_BORDERS = bordersOf({ style: BorderStyle.NONE, size: 0, color: 'auto' });

interface TextLook {
  readonly size: number;
  readonly align: Column['align'];
  readonly bold: boolean;
  readonly keepNext: boolean;
}

const paragraphs = (text: string, { size, align, bold, keepNext }: TextLook): Paragraph[] =>
  linesOf(text).map(
    (words) =>
      new Paragraph({
        style: CELL_STYLE,
        keepNext,
        ...(align === 'center' ? { alignment: AlignmentType.CENTER } : {}),
        children: [new TextRun({ text: words, size: halfPoints(size), bold })],
      }),
  );

/** The widths of the columns in twips; together the width of the text. */
const widthsOf = ({ columns }: TableBlock, orientation: Orientation): number[] =>
  columns.map(({ share }) => twips(share * textWidth(orientation)));

const headOf = (block: TableBlock, widths: readonly number[]): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map(
      ({ header }, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          shading: { type: ShadingType.CLEAR, color: 'auto', fill: SHADE },
          verticalAlign: VerticalAlign.CENTER,
          children: paragraphs(header, { size: block.size, align: 'center', bold: true, keepNext: true }),
        }),
    ),
  });

const cellOf = (
  { text, column, rows = 1, columns = 1, isBold = false }: CellBlock,
  { staysWithNext }: Row,
  block: TableBlock,
  widths: readonly number[],
): TableCell =>
  new TableCell({
    width: {
      size: widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0),
      type: WidthType.DXA,
    },
    ...(rows > 1 ? { rowSpan: rows } : {}),
    ...(columns > 1
      ? { columnSpan: columns, shading: { type: ShadingType.CLEAR, color: 'auto', fill: SHADE } }
      : {}),
    children: paragraphs(text, {
      size: block.size,
      align: columns > 1 ? 'left' : (block.columns[column]?.align ?? 'left'),
      bold: isBold,
      keepNext: staysWithNext,
    }),
  });

/** The table, as wide as the text of the page. */
export const tableIn = (block: TableBlock, orientation: Orientation): Table => {
  const widths = widthsOf(block, orientation);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: MARGINS,
    borders: BORDERS,
    tableLook: { firstRow: true, firstColumn: false, noHBand: true, noVBand: true },
    rows: [
      headOf(block, widths),
      ...block.rows.map(
        (row) =>
          new TableRow({
            ...(row.isWhole ? { cantSplit: true } : {}),
            children: row.cells.map((cell) => cellOf(cell, row, block, widths)),
          }),
      ),
    ],
  });
};

/**
 * Who signs, side by side over the width of the text. Their roles are the head of the table: who listens to it hears whose
 * lines these are.
 *
 * @param people the lines of each, the role first; at least one person
 */
export const signaturesIn = (people: readonly (readonly string[])[], orientation: Orientation): Table => {
  const width = twips(textWidth(orientation) / people.length);
  const look = { size: TEXT_SIZE, align: 'center', bold: false } as const;
  const cells = (linesOfPerson: (lines: readonly string[]) => readonly string[], keepNext: boolean) =>
    people.map(
      (lines) =>
        new TableCell({
          width: { size: width, type: WidthType.DXA },
          children: linesOfPerson(lines).flatMap((text) => paragraphs(text, { ...look, keepNext })),
        }),
    );
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width * people.length, type: WidthType.DXA },
    columnWidths: people.map(() => width),
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells(([role = '']) => [role], true),
      }),
      new TableRow({ cantSplit: true, children: cells((lines) => lines.slice(1), false) }),
    ],
  });
};
