/**
 * What is to be done to a workbook, as plain data. Edits are made in their order, which is chosen so that a run cut
 * short anywhere is mended by the next one. Rows and columns count from 1.
 */

import type { Area } from './grid.ts';
import type { Chart } from './page/chart.ts';
import type { Highlight } from './page/highlights.ts';
import type { CellLook } from './page/look.ts';

/** What a cell is to hold: text as it stands (never a formula, a date or a number), or a number. '' empties it. */
export type Cell = string | number;

/** What may be entered into a cell. */
export type Rule =
  | {
      readonly kind: 'list';
      readonly values: readonly string[];
      /** Whether other texts are let in. */
      readonly allowsOthers: boolean;
      readonly help: string;
    }
  | { readonly kind: 'between'; readonly least: number; readonly most: number; readonly help: string };

export type Edit =
  /** A new tab; `index` counts from 0, null is the end. */
  | { readonly op: 'insertTab'; readonly tab: string; readonly index: number | null }
  /** An empty tab that stands, for a new page: all its merged cells are taken apart. */
  | { readonly op: 'reuseTab'; readonly tab: string }
  /** At least so many rows and columns. */
  | { readonly op: 'makeRoom'; readonly tab: string; readonly rows: number; readonly columns: number }
  | { readonly op: 'insertRows'; readonly tab: string; readonly after: number; readonly count: number }
  | { readonly op: 'insertRowsBefore'; readonly tab: string; readonly before: number; readonly count: number }
  /** After column 0: before the first one. */
  | { readonly op: 'insertColumns'; readonly tab: string; readonly after: number; readonly count: number }
  | { readonly op: 'deleteRows'; readonly tab: string; readonly first: number; readonly count: number }
  | {
      readonly op: 'setCells';
      readonly tab: string;
      readonly row: number;
      readonly column: number;
      readonly cells: readonly (readonly Cell[])[];
      /** How the cells show what they hold, each with its own; `@` keeps text as it is. As they are now, when absent. */
      readonly formats?: readonly (readonly string[])[];
      /** What is written instead where a list or a chart of the tab was left out. */
      readonly withoutExtras?: readonly (readonly Cell[])[];
    }
  /**
   * A cell that the workbook computes. Its formula has no separator of arguments and no decimals: both depend on the
   * workbook's locale.
   */
  | {
      readonly op: 'setFormula';
      readonly tab: string;
      readonly row: number;
      readonly column: number;
      readonly formula: string;
      /** How the cell shows what the formula gives; as it is now, when absent. */
      readonly format?: string;
      /** What it shows while nothing that the formula looks at changes. */
      readonly shown: string;
    }
  /** Looks of a rectangle, each named once: `cells` are places in `looks`. */
  | {
      readonly op: 'setLooks';
      readonly tab: string;
      readonly row: number;
      readonly column: number;
      readonly looks: readonly CellLook[];
      readonly cells: readonly (readonly number[])[];
    }
  /** Thin lines round each area and between its rows; between its columns, too, or none there. */
  | {
      readonly op: 'drawLines';
      readonly tab: string;
      readonly areas: readonly Area[];
      readonly betweenColumns: boolean;
    }
  /** One rule for every cell of the area; 0 rows: down to the tab's end. Null takes the rules away. */
  | { readonly op: 'setRule'; readonly tab: string; readonly area: Area; readonly rule: Rule | null }
  /** A rule for each cell; null takes the cell's rule away, 'keep' leaves it. */
  | {
      readonly op: 'setRules';
      readonly tab: string;
      readonly row: number;
      readonly column: number;
      readonly rules: readonly Rule[];
      readonly cells: readonly (readonly (number | null | 'keep')[])[];
    }
  /** Makes each row of the area one cell. */
  | { readonly op: 'mergeRows'; readonly tab: string; readonly area: Area }
  /** In pixels, from a column on. */
  | {
      readonly op: 'setWidths';
      readonly tab: string;
      readonly column: number;
      readonly widths: readonly number[];
    }
  | {
      readonly op: 'setHeights';
      readonly tab: string;
      readonly row: number;
      readonly count: number;
      readonly height: number;
    }
  | {
      readonly op: 'hideColumns' | 'showColumns';
      readonly tab: string;
      readonly column: number;
      readonly count: number;
    }
  | { readonly op: 'hideRows'; readonly tab: string; readonly row: number; readonly count: number }
  | { readonly op: 'freezeRows'; readonly tab: string; readonly rows: number }
  | { readonly op: 'freezeColumns'; readonly tab: string; readonly columns: number }
  /** How cells show what they hold. */
  | { readonly op: 'setFormat'; readonly tab: string; readonly area: Area; readonly format: string }
  /** What becomes of text that is too long for its cell; the rest of its look stays. */
  | { readonly op: 'setWrap'; readonly tab: string; readonly area: Area; readonly wrap: CellLook['wrap'] }
  | { readonly op: 'hideGridlines'; readonly tab: string }
  /** Exactly these highlights of ours. */
  | { readonly op: 'highlight'; readonly tab: string; readonly highlights: readonly Highlight[] }
  /** A chart of ours. Where one may stand over the same cells already, that stays as a person left it. */
  | { readonly op: 'insertChart'; readonly tab: string; readonly chart: Chart; readonly mayStand: boolean }
  /** Another title for the charts that draw these columns of their own tab and have one of ours; all else of them stays. */
  | {
      readonly op: 'renewChartTitle';
      readonly tab: string;
      readonly column: number;
      readonly count: number;
      readonly ours: readonly string[];
      readonly title: string;
    }
  /** What comes before it stands before anything after it is begun: a refusal shows late at Google. */
  | { readonly op: 'settle'; readonly tab: string }
  /** Shows the tab to the person, and a cell of it where one is named: "B7". */
  | { readonly op: 'activate'; readonly tab: string; readonly cell?: string };

/** The edit that fills a rectangle. */
export type Filling = Extract<Edit, { op: 'setCells' }>;

/** What may be entered, what is coloured and drawn: a table is whole without them, and a tab may refuse them. */
export type Extra = Extract<
  Edit,
  { op: 'setRule' | 'setRules' | 'highlight' | 'insertChart' | 'renewChartTitle' }
>;

/** What a tab lacks that refused the extra. */
const kindsOfExtras = {
  setRule: 'lists',
  setRules: 'lists',
  highlight: 'highlights',
  insertChart: 'charts',
  renewChartTitle: 'charts',
} as const satisfies Record<Extra['op'], string>;

/** What was left out, by kind. */
export type KindOfExtra = (typeof kindsOfExtras)[Extra['op']];

/** Whether a tab may refuse the edit while all else is written: lists, colours, charts, no cells. */
export const isExtra = (edit: Edit): edit is Extra => edit.op in kindsOfExtras;

/** What a tab that refused the extra lacks. */
export const kindOfExtra = ({ op }: Extra): KindOfExtra => kindsOfExtras[op];

/** Whether a tab of ours begins with the edit: as a new one, or in an empty one that stands. */
export const beginsTab = ({ op }: Edit): boolean => op === 'insertTab' || op === 'reuseTab';

/** Whether the edit leaves every cell as it is. */
export const keepsCells = ({ op }: Edit): boolean =>
  op === 'highlight' || op === 'insertChart' || op === 'renewChartTitle' || op === 'activate';

/** Cells of one column, one below the other, that take the same rule; null takes the cells' rules away. */
export interface RuleRun {
  readonly row: number;
  readonly column: number;
  readonly count: number;
  readonly rule: number | null;
}

/** The cells that are not to be kept: chips, colours and choices that a person made go with each rule that is set again. */
export const ruleRuns = ({ row, column, cells }: Extract<Edit, { op: 'setRules' }>): RuleRun[] => {
  const runs: { row: number; column: number; count: number; rule: number | null }[] = [];
  const width = cells[0]?.length ?? 0;
  for (let place = 0; place < width; place += 1) {
    cells.forEach((line, index) => {
      const rule = line[place] ?? null;
      if (rule === 'keep') return;
      const last = runs[runs.length - 1];
      const isNext = last?.column === column + place && last.row + last.count === row + index;
      if (last && isNext && last.rule === rule) last.count += 1;
      else runs.push({ row: row + index, column: column + place, count: 1, rule });
    });
  }
  return runs;
};

/** Whether the rules of some cells stay as they are. */
export const keepsRules = ({ cells }: Extract<Edit, { op: 'setRules' }>): boolean =>
  cells.some((line) => line.includes('keep'));

/** The edit that gives each cell of a rectangle its look. */
export const setLooks = (
  tab: string,
  row: number,
  column: number,
  looks: readonly (readonly CellLook[])[],
): Edit => {
  const known: CellLook[] = [];
  const keys = new Map<string, number>();
  const cells = looks.map((line) =>
    line.map((look) => {
      const key = JSON.stringify(look);
      const standing = keys.get(key);
      if (standing !== undefined) return standing;
      keys.set(key, known.push(look) - 1);
      return known.length - 1;
    }),
  );
  return { op: 'setLooks', tab, row, column, looks: known, cells };
};

/** The edit that fills a rectangle. */
export const setCells = (
  tab: string,
  row: number,
  column: number,
  cells: readonly (readonly Cell[])[],
): Filling => ({ op: 'setCells', tab, row, column, cells });

/** The edit that draws lines round and through an area. */
export const drawLines = (tab: string, area: Area): Edit => ({
  op: 'drawLines',
  tab,
  areas: [area],
  betweenColumns: true,
});
