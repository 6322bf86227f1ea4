/** What happens to the state. */
import type { Supposed } from '../../src/assessment/ahead/whatIf.ts';
import type { Skipped } from '../../src/grid/door.ts';
import type { WorkbookWriting } from '../../src/settings/settingsPage.ts';
import type { LanguageCode } from '../../src/words/voice.ts';
import type { Detour, Found, Saying, State } from './state.ts';
import type { StepName } from './stepName.ts';
import type { Change, Reading } from './wishes.ts';

/** What happens to a request. */
export type RequestEvent =
  /** A request has begun. */
  | { readonly type: 'began'; readonly message: Saying }
  /** So much of it is written; the whole has more to come, or not. */
  | {
      readonly type: 'progressed';
      readonly message: Saying;
      readonly canStop: boolean;
      readonly isWriting?: true;
    }
  | { readonly type: 'halted' }
  /** Something is being read for it; null: not any more. */
  | { readonly type: 'reading'; readonly message: Saying | null }
  /** A part of it is done for good, whatever comes of the rest. */
  | { readonly type: 'achieved'; readonly done: Saying }
  /** The person does not wait for what is being read. */
  | { readonly type: 'givenUp'; readonly skipped: readonly Skipped[] }
  | { readonly type: 'finished'; readonly said: Saying; readonly skipped: readonly Skipped[] }
  | { readonly type: 'failed'; readonly said: Saying };

/** What happens to a decision, and to what is wished of it. */
export type ReviewEvent =
  /** `focus`: the id of what takes the place of the button that was pressed. */
  | { readonly type: 'wished'; readonly change: Change; readonly focus: string | null }
  /** A decision with the wishes as they are now begins. */
  | { readonly type: 'deciding' }
  /** It was made: wishes that do not hold beside it fall away. */
  | { readonly type: 'decided'; readonly reading: Reading }
  /** The wishes could not be tried: those of what is shown are left. */
  | { readonly type: 'retracted' }
  /** What is shown would come out otherwise by now. */
  | { readonly type: 'grewOld' }
  /** `isKept`: it was read by whoever opened the document last, and the person asked for nothing yet. */
  | { readonly type: 'found'; readonly found: Found; readonly isKept?: true };

export type Event =
  | RequestEvent
  | ReviewEvent
  /** What the person prefers is known. */
  | {
      readonly type: 'opened';
      readonly language: LanguageCode;
      readonly isShownAround: boolean;
      readonly isBlank: boolean;
    }
  | { readonly type: 'spoke'; readonly language: LanguageCode }
  /** A workbook was read, or is known again. */
  | { readonly type: 'read'; readonly writing: WorkbookWriting; readonly isBlank: boolean }
  | { readonly type: 'toured'; readonly tour: State['tour'] }
  | { readonly type: 'said'; readonly said: Saying | null; readonly isError: boolean }
  | { readonly type: 'went'; readonly step: StepName; readonly focus: string | null }
  /** A detour begins; null: the person is done with it. */
  | { readonly type: 'detoured'; readonly detour: Detour | null; readonly focus: string | null }
  /** The person filled in something of it. */
  | { readonly type: 'filled'; readonly detour: Detour; readonly focus: string | null }
  | { readonly type: 'supposed'; readonly supposed: Supposed }
  | { readonly type: 'toolsOpened'; readonly isOpen: boolean }
  | { readonly type: 'yearKnown'; readonly year: number }
  | { readonly type: 'yearChosen'; readonly year: number }
  | { readonly type: 'drafted'; readonly text: string };
