/** What a table of ours looks like in its tab, column by column. */
import type { OwnList } from '../grid/marks/listMark.ts';
import type { CellLook } from '../grid/page/look.ts';
import type { Vocabulary } from '../vocabulary/known.ts';

/** A list to choose from in a column's cells. */
export interface ListRule {
  readonly values: readonly string[];
  /** Whether other texts are let in. */
  readonly allowsOthers: boolean;
  /** Shown with the cell. */
  readonly help: string;
  /** Tells our list from those of staff. */
  readonly own: OwnList;
}

interface FormColumn {
  readonly name: string;
  /** In pixels. */
  readonly width: number;
  readonly align: CellLook['align'];
  /** Absent: text. */
  readonly holds?: 'number';
}

/** What a table writes of its own, in one language. */
export interface TableWords<Staff extends string = string> {
  /** The name of a new tab, unless it is taken. */
  readonly tab: string;
  /** By the names of the columns, but for the marks. */
  readonly headers: Readonly<Record<string, string>>;
  /** What stands in a new row where staff fill in; '' where nothing is given. */
  readonly initial: Readonly<Partial<Record<Staff, string>>>;
}

export interface TableForm<Drafted extends string, Staff extends string = never> {
  /** The table's name among ours; it stands in marks, and stays for ever. */
  readonly kind: string;
  /** What people call its rows. Measures are named one by one where they change; other rows are counted. */
  readonly rows: 'measures' | 'rows';
  /** The drafted columns, in the order of the marks. The first holds the names of the sections, too. */
  readonly drafted: readonly Drafted[];
  /** Drafted columns without which the table cannot be kept up to date. */
  readonly essential: readonly Drafted[];
  /** Columns that staff fill in. */
  readonly staff: readonly Staff[];
  /** Written in one language, and known again in every one. */
  readonly wordsIn: (vocabulary: Vocabulary) => TableWords<Staff>;
  /** Every column from left to right, the hidden marks among them. */
  readonly layout: readonly FormColumn[];
  /** Behind which tab its new tab stands; absent: where any new tab does. */
  readonly behind?: 'summary';
  /** How far the year that its title names is ahead of the one whose result it is made from: a plan runs in the next. */
  readonly yearsAhead: 0 | 1;
  /**
   * How many columns the title spans, from the left; 1 where it is a single low line, not merged, that runs on over its
   * neighbours: then little is frozen with the header, and the first column may be frozen, too.
   */
  readonly titleWidth: number;
  /** Points of the text in its header and rows, where that is not the usual size. */
  readonly rowSize?: number;
  /** Columns that are hidden until asked for. */
  readonly hidden: readonly string[];
  /** Pixels; the title's lines are merged cells, which do not grow with their text. */
  readonly titleHeights: readonly number[];
}

/** The name of the hidden column in every layout. */
export const MARK = 'mark';

/** The place of a column in the form's layout, from 0; -1 when the form has no such column. */
export const layoutIndex = (form: Pick<TableForm<string, string>, 'layout'>, name: string): number =>
  form.layout.findIndex((column) => column.name === name);

/** Each column of the layout at its place; they count from 0. */
export const standardColumns = ({ layout }: Pick<TableForm<string, string>, 'layout'>): Map<string, number> =>
  new Map(layout.map(({ name }, index) => [name, index]));
