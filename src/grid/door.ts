/** What is asked of the server that holds the workbook, and what it answers: plain data both ways. */
import type { Edit, KindOfExtra } from './edits.ts';
import type { Facts } from './facts.ts';
import type { TabGrid } from './grid.ts';
import type { Want } from './reading/wanted.ts';
import type { Workbook } from './workbook.ts';

/** What a batch of edits was decided on. */
export interface Expected {
  /** How many tabs the workbook has. Those that count are known by their stamps; asking each for its name takes long. */
  readonly tabs: number;
  /** The tabs whose cells count, each with its stamp. */
  readonly stamps: readonly TabStamp[];
  /** What else was read of tabs and counts, each with its print. */
  readonly facts: readonly FactPrint[];
}

/** A tab's cells, as they were read. */
export interface TabStamp {
  readonly tab: string;
  readonly stamp: string;
}

/** A tab's cells themselves, with their stamp. */
export interface TabCells extends TabStamp {
  readonly values: TabGrid['values'];
}

/** A fact about a tab, as it was read. */
export interface FactPrint extends Want {
  readonly print: string;
}

export type Call =
  /**
   * Reads the workbook; `isAhead`: and of our tabs all that a decision may want next, as far as the call has time for it. Where
   * nothing changed none of it is wanted, and to read it takes as many calls to the service again.
   */
  | { readonly method: 'read'; readonly isAhead: boolean }
  /** Reads facts about tabs that `read` left out. */
  | { readonly method: 'readFacts'; readonly wants: readonly Want[] }
  /** Makes the edits, if the workbook is still as expected. */
  | {
      readonly method: 'write';
      readonly edits: readonly Edit[];
      readonly expected: Expected;
      /** The tabs whose cells are wanted once the edits are made. */
      readonly readAfter: readonly string[];
    }
  /** What a sidebar wants to know before anything is read of the workbook. */
  | { readonly method: 'open' }
  /** Keeps what was read with the document, in the place of what was kept before. */
  | { readonly method: 'keep'; readonly kept: Kept }
  /** Remembers what a person prefers, in every document. */
  | { readonly method: 'prefer'; readonly preferences: Preferences }
  /** Shows a tab, and selects a cell of it when one is given. */
  | { readonly method: 'goTo'; readonly tab: string; readonly cell: string | null }
  /** Asks for the script that makes Word's files, which is too large to be in the page of everyone. */
  | { readonly method: 'wordScript' };

/** A value of properties takes 9 KB, all of them 500 KB. Pieces are ASCII, and leave room for their names. */
export const PIECE = 8000;
export const MOST_PIECES = 50;

/** What was read, packed by whoever read it. */
export interface Kept {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** At most `MOST_PIECES` of at most `PIECE` characters; none where nothing stood in any tab. */
  readonly pieces: readonly string[];
}

export interface Preferences {
  /** The code of the language that the person chose; '' for that of the account. */
  readonly language: string;
  /** Whether the person was shown around. */
  readonly isShownAround: boolean;
}

export interface Opened {
  /** The language of the person's account: `th`, `en_GB`. */
  readonly locale: string;
  readonly preferences: Preferences;
  /** Null when nothing was kept, or by another build, or of a workbook that nothing stood in. */
  readonly kept: Kept | null;
  /** Whether nothing stands in any tab, and nothing was kept. */
  readonly isBlank: boolean;
}

/** What a tab refused to take, although all else was written: it is tried again by the next writing. */
export interface Skipped {
  readonly tab: string;
  readonly what: KindOfExtra;
  /** In the service's own words. */
  readonly detail: string;
}

/** What a batch came to. */
export type WriteAnswer =
  /** All edits were made; the cells that were asked for, of the tabs that are still there. */
  | {
      readonly kind: 'written';
      readonly read: readonly TabCells[];
      readonly skipped: readonly Skipped[];
    }
  /** The workbook is not what the edits were decided on, and none was made; as it is now. */
  | { readonly kind: 'changed'; readonly workbook: Workbook };

/** A call as it is sent, with the build that it comes from. */
export interface Sent {
  readonly build: string;
  readonly call: Call;
}

export interface CallAnswers {
  readonly read: Workbook;
  /** In the order of the wants. */
  readonly readFacts: readonly Partial<Facts>[];
  readonly write: WriteAnswer;
  readonly open: Opened;
  readonly keep: null;
  readonly prefer: null;
  readonly goTo: null;
  /** Its text. */
  readonly wordScript: string;
}

/** Why the server did not do what was asked. */
export type ServerRefusal =
  | {
      /** Another run holds the workbook. */
      readonly code: 'busy';
    }
  | {
      /** The sidebar was opened before the add-on was brought up to date. */
      readonly code: 'outdated';
    }
  | { readonly code: 'tab-gone'; readonly tab: string }
  | {
      /** A cell's own rule refuses what we write. */
      readonly code: 'refused-by-cell';
      readonly tab: string;
      /** In A1 notation. */
      readonly cell: string;
      /** What the service said, as in those below. */
      readonly detail: string;
    }
  | { readonly code: 'protected-cell'; readonly tab: string; readonly detail: string }
  /** The person may look at the file, and not edit it. */
  | { readonly code: 'view-only'; readonly detail: string }
  | {
      /** The service refused to write, and the workbook does not tell why. */
      readonly code: 'not-written';
      readonly detail: string;
    }
  | {
      /** Nobody foresaw it. */
      readonly code: 'unexpected';
      readonly detail: string;
    };

/** Why no answer came from the server. */
export type NoAnswer =
  /** The browser is signed in with several accounts, and Google took another one. */
  | { readonly code: 'several-accounts' }
  /** The call took longer than Google lets it. */
  | { readonly code: 'timed-out' }
  /** The call did not come through to Google. */
  | { readonly code: 'no-network' }
  /** Google said nothing at all. */
  | { readonly code: 'no-answer' }
  /** What Google, or the network, said instead. */
  | { readonly code: 'failed'; readonly detail: string };

/** Why a call came to nothing: as data, for whoever asked to say it. */
export type CallRefusal = ServerRefusal | NoAnswer;

/** What comes of a call: a value, or why there is none. */
export type DoorAnswer =
  | { readonly ok: true; readonly value: CallAnswers[Call['method']] }
  | { readonly ok: false; readonly refusal: CallRefusal };
