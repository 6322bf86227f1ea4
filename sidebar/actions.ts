/** What a person can do in the sidebar. */
import type { Supposed } from '../src/assessment/whatIf.ts';
import type { VocabularyCode } from '../src/vocabulary/known.ts';
import type { LanguageCode } from '../src/words/voice.ts';
import type { ResultActions } from './resultActions.ts';
import type { Detour } from './state/state.ts';
import type { StepName } from './steps/stepName.ts';
import type { ReportActions } from './views/reportView.ts';
import type { UnitsForm } from './views/unitsView.ts';

export interface Actions extends ResultActions, ReportActions {
  /** The page is there: what was shown before is shown again. */
  readonly open: () => void;
  readonly speak: (language: LanguageCode) => void;
  /** The next step of the tour. */
  readonly showAround: () => void;
  readonly endTour: () => void;
  /** Reads and computes anew; writes nothing. */
  readonly run: () => void;
  /** Tries out scores; nothing is asked of the server. */
  readonly suppose: (supposed: Supposed) => void;
  /** Looks whether what is shown still holds. */
  readonly look: () => void;
  readonly write: () => void;
  /** Gives up what is being read, or stops the writing before its next part. */
  readonly halt: () => void;
  /** @param focus the id of what takes the focus; '' for the first heading, null to leave it where it is */
  readonly go: (step: StepName, focus?: string | null) => void;
  /** Answers a question about what to read. */
  readonly answer: (key: string, value: string) => void;
  /** @param table its kind */
  readonly makeAnew: (table: string) => void;
  /** Sets the language of tabs and reports. */
  readonly writeIn: (language: VocabularyCode) => void;
  readonly clearHighlights: () => void;
  /** Puts the sample into the empty workbook, and reads it. */
  readonly useSample: () => void;
  readonly createScoreTabs: () => void;
  /** The same where a run could not begin: for the year that is set, whatever is chosen among the tools. */
  readonly createTabsOfSetYear: () => void;
  readonly createFramework: () => void;
  readonly createLibrary: () => void;
  /** The tools were unfolded, or folded again. */
  readonly openTools: (isOpen: boolean) => void;
  readonly chooseYear: (year: number) => void;
  readonly newYear: () => void;
  readonly startYear: (year: number, carry: readonly string[]) => void;
  readonly openPaste: () => void;
  readonly typeDraft: (text: string) => void;
  readonly refuseLongText: () => void;
  readonly understand: () => void;
  readonly writePaste: (text: string, accepted: readonly string[]) => void;
  readonly saveUnits: (form: UnitsForm) => void;
  /** Writes without any. */
  readonly skipUnits: () => void;
  readonly saveSelection: (text: string) => void;
  /** The person filled in something of a detour. @param focus the id of what takes the focus */
  readonly change: (detour: Detour, focus?: string) => void;
  /** Ends a detour. @param focus the id of what takes the focus */
  readonly leave: (focus: string) => void;
}
