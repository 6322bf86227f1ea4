import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { Behaviour } from './behaviour.ts';
import type { Bundle } from './bundle.ts';
import type { Calls } from './calls.ts';
import type { Realm } from './errors.ts';
import type { Formulas } from './formulas/formulas.ts';
import type { Messages } from './messages.ts';
import type { Styles } from './workbook/styles.ts';

/** How Google runs the function: in `NONE` (as `onOpen`) only menus may be built. */
export type AuthMode = 'NONE' | 'FULL';

/** What all of one host's objects share. */
export interface Context {
  univerAPI: FUniver;
  workbook: FWorkbook;
  formulas: Formulas;
  styles: Styles;
  calls: Calls;
  /** The writes that are not made yet. */
  bundle: Bundle;
  behaviour: Behaviour;
  /** Google's sentences, in the language of the account. */
  messages: Messages;
  realm: Realm;
  authMode: AuthMode;
  /** How many rows a new tab has. */
  newTabRows: number;
  /** Whether a person may take back what is written: then cells are changed by commands, which remember how it was. */
  keepsUndo: boolean;
  /** What happens elsewhere before the next write is asked for, once. */
  meanwhile: (() => void) | null;
  /** Whether a change that is being made to cells is the host's own, so that no person made it. */
  isWriting: boolean;
}
