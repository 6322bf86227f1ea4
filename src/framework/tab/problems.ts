import type { CellRef } from '../../grid/grid.ts';
import type { Vocabulary } from '../../vocabulary/known.ts';
import type { InstrumentCode, ItemCode, PartCode } from '../framework.ts';

/** A table of the framework's tab. */
export type FrameworkTable = 'weights' | 'levels' | 'issues' | 'items' | 'confirmations';

/** A column of one of the tables; its header is `frameworkWords.columns[…]`. */
export type FrameworkColumn = keyof Vocabulary['frameworkWords']['columns'];

/** What a cell of the framework's tab should hold. */
export type FrameworkValue = 'year' | 'part' | 'percent' | 'number' | 'confirmed' | 'subject';

/** What makes a framework that staff edited unusable. Each row and column is that of the framework's tab. */
export type FrameworkProblem =
  | { readonly code: 'framework-missing-table'; readonly table: FrameworkTable; readonly tab: string }
  | {
      readonly code: 'framework-missing-column';
      readonly table: FrameworkTable;
      /** The one that is missing. */
      readonly column: FrameworkColumn;
      /** Where the table's header row begins. */
      readonly cell: CellRef;
    }
  | { readonly code: 'framework-missing-year'; readonly tab: string }
  | {
      readonly code: 'framework-blank';
      readonly column: FrameworkColumn;
      readonly cell: CellRef;
    }
  | {
      readonly code: 'framework-unreadable';
      readonly cell: CellRef;
      readonly text: string;
      readonly expected: FrameworkValue;
    }
  | {
      /** A part, level, issue, item, topic or subject that stands in two rows. */
      readonly code: 'framework-duplicate';
      readonly cell: CellRef;
      readonly first: CellRef;
      readonly text: string;
    }
  | { readonly code: 'framework-missing-part'; readonly part: PartCode; readonly tab: string }
  | {
      readonly code: 'framework-weights';
      readonly cell: CellRef;
      /** What the weights add up to, in percent. */
      readonly sum: number;
    }
  | {
      readonly code: 'framework-levels';
      readonly cell: CellRef;
      readonly level: string;
      /** `order`: a level above it asks for no more; `last`: the last level asks for more than 0. */
      readonly why: 'order' | 'last';
    }
  | { readonly code: 'framework-bad-code'; readonly cell: CellRef; readonly text: string }
  | {
      readonly code: 'framework-unknown-issue';
      readonly item: ItemCode;
      readonly cell: CellRef;
      readonly issue: number;
    }
  | {
      /** An indicator in two instruments, or a sub-indicator in two indicators. */
      readonly code: 'framework-split';
      readonly kind: 'indicator' | 'sub-indicator';
      readonly number: string;
      readonly cell: CellRef;
      readonly first: CellRef;
    }
  | {
      readonly code: 'framework-two-names';
      readonly kind: 'indicator' | 'sub-indicator';
      readonly number: string;
      readonly cell: CellRef;
      readonly first: CellRef;
    }
  | {
      /** An item without a sub-indicator in an indicator that is divided. */
      readonly code: 'framework-undivided-item';
      readonly item: ItemCode;
      readonly indicator: number;
      readonly cell: CellRef;
    }
  | { readonly code: 'framework-no-items'; readonly instrument: InstrumentCode; readonly tab: string };
