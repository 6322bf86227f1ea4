/** How the summary looks. */
import { body, type CellLook, colors, TITLE_SIZE, tableHeader } from '../../grid/page/look.ts';
import { itemScoreFormat } from '../../thai/format.ts';
import type { SummaryRow } from '../summaryRow.ts';
import { SIGN_KEY } from './summaryMarks.ts';

/** All of it is on one page: letters are smaller than in the tables that people work in. */
const SIZE = 10;
const HEADING_SIZE = 12;
const NOTE_SIZE = 9;

export const text: CellLook = { ...body, size: SIZE };

/** How a cell of the summary looks; columns count from 0. */
export const cellLook = ({ key, look, cells }: SummaryRow, column: number): CellLook => {
  const isFirst = column === 0;
  const isLast = column === lastUsed(cells);
  switch (look) {
    case 'title':
      return { ...body, bold: true, align: 'center', size: TITLE_SIZE, color: colors.title };
    case 'subtitle':
      return { ...body, bold: true, align: 'center', size: HEADING_SIZE };
    case 'heading':
      return { ...text, bold: true, size: HEADING_SIZE, wrap: 'overflow', color: colors.title };
    case 'header':
      return { ...tableHeader, size: SIZE, align: isFirst || isLast ? 'left' : 'center' };
    case 'fact': {
      const isHeadline = (key === 'overall' || key === 'level') && !isFirst;
      const fact: CellLook = { ...text, bold: isFirst || key === 'next', wrap: 'overflow' };
      return isHeadline ? { ...fact, bold: true, size: TITLE_SIZE, color: colors.title } : fact;
    }
    case 'note':
      return { ...text, size: NOTE_SIZE, wrap: 'overflow', color: colors.soft };
    case 'gap':
      return key === SIGN_KEY && isFirst ? { ...text, color: colors.soft } : text;
    case 'row':
    case 'sub':
    case 'strong': {
      return {
        ...text,
        align: isCentred(key, column) ? 'center' : 'left',
        bold: look === 'strong',
        background: look === 'strong' ? colors.strong : colors.plain,
        color: look === 'sub' ? colors.soft : colors.ink,
      };
    }
  }
};

/** A cell whose text stays as it is written. */
export const TEXT = '@';

/** Where Arabic digits are chosen, figures are numbers; only the weights are whole percentages. Names stay text. */
export const numberFormat = ({ key, format = TEXT }: SummaryRow, column: number): string => {
  if (column === 0) return format;
  if (column === 1 && key.startsWith('gain:')) return itemScoreFormat('arabic');
  return column === 1 && /^(?:instruments?|part):/.test(key) ? '0' : '0.00';
};

const lastUsed = (cells: SummaryRow['cells']): number =>
  cells.reduce<number>((last, cell, index) => (cell === '' ? last : index), 0);

/** Figures stand in the middle of their columns, words at the left. */
const isCentred = (key: string, column: number): boolean => {
  const figures = /^(?:gain|instruments?|part|year|indicator):/.test(key) ? 4 : 2;
  return column > 0 && column <= figures;
};

/** The rows of each table, from its header down to its last row, and how many columns it uses; count from 1. */
export const tables = (rows: readonly SummaryRow[]): { first: number; last: number; columns: number }[] => {
  const found: { first: number; last: number; columns: number }[] = [];
  rows.forEach(({ look, cells }, index) => {
    const table = found[found.length - 1];
    if (look === 'header') found.push({ first: index + 1, last: index + 1, columns: lastUsed(cells) + 1 });
    else if (table && table.last === index && ['row', 'sub', 'strong'].includes(look)) table.last = index + 1;
  });
  return found;
};
