import type { ItemCode } from '../../framework/framework.ts';
import type { CellRef } from '../../grid/grid.ts';
import type { Vocabulary } from '../../vocabulary/known.ts';

/** A column of the library's tab; its header is `libraryWords.columns[…]`. */
export type LibraryColumn = keyof Vocabulary['libraryWords']['columns'];

/** What of a measure library that staff edited cannot be used. Each row and column is that of the library's tab. */
export type LibraryProblem =
  | {
      /** The whole tab cannot be used. */
      readonly code: 'library-missing-column';
      /** The one that is missing. */
      readonly column: LibraryColumn;
      /** Where the header row begins. */
      readonly cell: CellRef;
    }
  | {
      readonly code: 'library-unknown-item';
      readonly cell: CellRef;
      /** What stands where a code should; '' when nothing does. */
      readonly text: string;
    }
  | {
      /** A row in use whose measure or item lacks something. */
      readonly code: 'library-blank';
      readonly item: ItemCode | null;
      /** The blank columns. */
      readonly columns: readonly LibraryColumn[];
      readonly cell: CellRef;
    }
  | { readonly code: 'library-unreadable-issue'; readonly cell: CellRef; readonly text: string }
  | { readonly code: 'library-unknown-issue'; readonly cell: CellRef; readonly issue: number }
  | { readonly code: 'library-unreadable-use'; readonly cell: CellRef; readonly text: string }
  | {
      /** A reference in a text to an item that the tab's fiscal year lacks. */
      readonly code: 'library-unknown-reference';
      readonly cell: CellRef;
      readonly text: string;
    }
  | {
      /** Two rows of one measure that say different things of the whole measure. */
      readonly code: 'library-contradiction';
      readonly column: LibraryColumn;
      readonly cell: CellRef;
      readonly first: CellRef;
    }
  | {
      /** Two rows of one measure for the same item. */
      readonly code: 'library-duplicate-item';
      readonly item: ItemCode;
      readonly cell: CellRef;
      readonly first: CellRef;
    };
