/**
 * What a person can do in the sidebar: views get it, `doing/` carries it out. `focus` is the id of what takes the focus, ''
 * for the first heading, null to leave it where it is.
 */
import type { Supposed } from '../src/assessment/ahead/whatIf.ts';
import type { Understood } from '../src/run/paste/understand.ts';
import type { NewYear } from '../src/run/year/newYear.ts';
import type { VocabularyCode } from '../src/vocabulary/known.ts';
import type { LanguageCode } from '../src/words/voice.ts';
import type { ReportForm } from './state/reportForm.ts';
import type { Detour } from './state/state.ts';
import type { StepName } from './state/stepName.ts';
import type { UnitsForm } from './state/unitsForm.ts';
import type { Change } from './state/wishes.ts';

export interface OpeningActions {
  /** The page is there: what was shown before is shown again. */
  readonly open: () => void;
  readonly speak: (language: LanguageCode) => void;
  /** The next step of the tour. */
  readonly showAround: () => void;
  readonly endTour: () => void;
}

export interface MovingActions {
  readonly go: (step: StepName, focus?: string | null) => void;
  /** Leads to a place in the workbook. @param cell in A1 notation; null for the tab alone */
  readonly goTo: (tab: string, cell: string | null) => void;
  /** The person filled in something of a detour. */
  readonly change: (detour: Detour, focus?: string) => void;
  /** Ends a detour. */
  readonly leave: (focus: string) => void;
  /** Tries out scores; nothing is asked of the server. */
  readonly suppose: (supposed: Supposed) => void;
  /** Gives up what is being read, or stops the writing before its next part. */
  readonly halt: () => void;
}

interface ReviewActions {
  /** Reads and computes anew; writes nothing. */
  readonly run: () => void;
  /** Looks whether what is shown still holds. */
  readonly look: () => void;
  /** Changes what will be written, and shows it. @param focus what takes the place of the button that was pressed */
  readonly wish: (change: Change, focus: string) => void;
}

export interface CorrectingActions {
  /** Answers a question about what to read. */
  readonly answer: (key: string, value: string) => void;
  /** Corrects a setting, and reads again. */
  readonly correct: (key: string, value: string) => void;
  /** Puts announced figures without a year into the table of years. */
  readonly moveAnnounced: () => void;
  /** Confirms that a contradiction is printed so in the source. @param line what says so in the settings */
  readonly confirmPrinted: (line: string) => void;
}

export interface MendingActions {
  /** Puts back what the table in a tab lacks. */
  readonly repair: (tab: string) => void;
  /** @param table its kind */
  readonly makeAnew: (table: string) => void;
  readonly showFollowUp: (show: boolean) => void;
  /** @param fiscalYear the year of the result that the plan was made from */
  readonly reportMeasures: (fiscalYear: number) => void;
}

export interface WritingActions {
  readonly write: () => void;
  readonly saveUnits: (form: UnitsForm) => void;
  /** Writes without any. */
  readonly skipUnits: () => void;
}

export interface SelectingActions {
  readonly chooseItems: () => void;
  /** @param text the setting's, never one that cannot be read back */
  readonly saveSelection: (text: string) => void;
}

export interface PastingActions {
  readonly openPaste: () => void;
  readonly typeDraft: (text: string) => void;
  readonly refuseLongText: () => void;
  readonly understand: () => void;
  /**
   * Writes the text as it is shown.
   *
   * @param accepted keys of what the person accepts
   */
  readonly writePaste: (text: string, understood: Understood, accepted: readonly string[]) => void;
}

export interface TabActions {
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
}

export interface YearActions {
  /** The tools were unfolded, or folded again. */
  readonly openTools: (isOpen: boolean) => void;
  readonly chooseYear: (year: number) => void;
  readonly newYear: () => void;
  /** Shows what starting the year would do with these measures. @param carry their keys */
  readonly carryOn: (carry: readonly string[]) => void;
  /** Starts it as it is shown. */
  readonly startYear: (year: NewYear) => void;
}

export interface ReportActions {
  /** Reads the tabs, and shows what can be chosen. */
  readonly openReport: () => void;
  readonly changeReport: (form: ReportForm, focus?: string | null) => void;
  /** @param file null when none is chosen any more */
  readonly chooseSeal: (file: Blob | null) => void;
  readonly makeReport: () => void;
  /** Offers the file in a window of its own, where downloads are not blocked. */
  readonly openFileWindow: () => void;
}

export interface Actions
  extends OpeningActions,
    MovingActions,
    ReviewActions,
    CorrectingActions,
    MendingActions,
    WritingActions,
    SelectingActions,
    PastingActions,
    TabActions,
    YearActions,
    ReportActions {}
