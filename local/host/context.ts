import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { Calls } from './calls.ts';
import type { Realm } from './errors.ts';
import type { Formulas } from './formulas.ts';
import type { Rectangle } from './rectangle.ts';

/** How Google runs the function: in `NONE` (as `onOpen`) only menus may be built. */
export type AuthMode = 'NONE' | 'FULL';

/** What the person who runs the add-on may not edit: some cells of a tab, or, where `cells` is null, all of it. */
export interface Protection {
  readonly tab: string;
  readonly cells: Rectangle | null;
}

/** What all of one host's objects share. */
export interface Context {
  univerAPI: FUniver;
  workbook: FWorkbook;
  formulas: Formulas;
  calls: Calls;
  realm: Realm;
  authMode: AuthMode;
  /** Cells and tabs that the person who runs the add-on may not edit. */
  protections: Protection[];
  /** Whether a change that is being made to cells is the host's own, so that no person made it. */
  isWriting: boolean;
}
