/** The cells of a web page's table that take more than one column or row: what stands behind and below them keeps its column. */
import { foldText } from '../../thai/foldText.ts';
import type { Span } from './html.ts';

/** A cell that reaches into rows below. */
interface Reaching {
  /** How many of them are to come. */
  left: number;
  readonly cell: { text: string };
}

const FIGURE = /^[0-9]{1,3}(?:\.[0-9]+)?%?$/;

/** A score counts for each row that its cell reaches, as a merged cell's does in a tab; words stand in the first. */
const repeated = (text: string): string => (FIGURE.test(foldText(text)) ? text : '');

/** Tells what parts the cells of a table's rows, cell by cell and row by row. */
export class SpannedCells {
  private reaching: (Reaching | undefined)[] = [];
  /** The next column of the row, from 0. */
  private column = 0;
  /** Columns of the last cell that nothing stands in. */
  private behind = 0;
  private cell = { text: '' };

  /** A table begins, with its first row. */
  beginTable(): void {
    this.reaching = [];
    this.beginRow();
  }

  /** A row begins; cells of the rows above may reach into it. */
  beginRow(): void {
    this.column = 0;
    this.behind = 0;
    this.cell = { text: '' };
  }

  /** Adds to what stands in the cell. */
  add(text: string): void {
    this.cell.text += text;
  }

  /** A cell begins. @returns what parts it from the one before: a tab for each column, and what reaches into them */
  beginCell({ columns = 1, rows = 1 }: Partial<Span>): string {
    let before = '\t'.repeat(this.behind);
    while (this.isReached()) before += this.passReached();
    this.cell = { text: '' };
    const reach = { left: rows - 1, cell: this.cell };
    for (let column = this.column; column < this.column + columns; column += 1) {
      // Of a cell that is wide and long, the first column alone holds what it holds.
      this.reaching[column] = column === this.column ? reach : { ...reach, cell: { text: '' } };
    }
    this.column += columns;
    this.behind = columns - 1;
    return `${before}\t`;
  }

  /** A row ends. @returns what reaches into the columns behind its last cell */
  endRow(): string {
    const last = this.reaching.reduce((found, one, column) => ((one?.left ?? 0) > 0 ? column : found), -1);
    let after = this.column <= last ? '\t'.repeat(this.behind) : '';
    while (this.column <= last) {
      if (this.isReached()) after += this.passReached();
      else {
        after += '\t';
        this.column += 1;
      }
    }
    return after;
  }

  private isReached(): boolean {
    return (this.reaching[this.column]?.left ?? 0) > 0;
  }

  private passReached(): string {
    const reaching = this.reaching[this.column];
    this.column += 1;
    if (!reaching) return '\t';
    reaching.left -= 1;
    return `\t${repeated(reaching.cell.text)}`;
  }
}
