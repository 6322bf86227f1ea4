import type { CellRef } from '../grid/grid.ts';
import type { ScoreProblem } from '../scores/problems.ts';

/** Settings that not every text can be the value of. */
export type ChosenSetting =
  | 'fiscalYear'
  | 'combining'
  | 'digits'
  | 'language'
  | 'selection'
  | 'highlightBelow'
  | 'reportSections'
  | 'reportFont';

/** What is wrong, or worth a look, in the settings. */
export type SettingsProblem =
  | {
      /** A row of announced figures that does not say their year: they are not used. */
      readonly code: 'announced-without-year';
      readonly cell: CellRef;
      /** What stands where the year should. */
      readonly text: string;
    }
  | {
      /** Two rows of one year with different figures: neither is used. */
      readonly code: 'announced-twice';
      readonly fiscalYear: number;
      readonly cell: CellRef;
      readonly first: CellRef;
    }
  | {
      /** Announced figures in rows of labels, which say no year: better kept in the table of years. */
      readonly code: 'announced-beside-labels';
      readonly cell: CellRef;
      /** The year whose figures they are. */
      readonly fiscalYear: number;
      /** Whether they are used for the assessed year. */
      readonly isUsed: boolean;
    }
  | {
      /** Announced figures in rows of labels that are not used, because nothing tells their year. */
      readonly code: 'announced-year-unknown';
      readonly cell: CellRef;
      /** The table of years has other figures of the assessed year. */
      readonly isContradicted: boolean;
    }
  | {
      /** Announced figures that another agency's summary shows: they are not used. */
      readonly code: 'announced-of-other-agency';
      readonly cell: CellRef;
      readonly agency: string;
    }
  | {
      /** A row of the year that names another agency than the settings: it is not used, and the year has no other. */
      readonly code: 'announced-names-other-agency';
      readonly cell: CellRef;
      readonly agency: string;
      /** The one that is set. */
      readonly own: string;
    }
  | {
      /** The year's tabs are another agency's: they are left as they are, and new ones are made. */
      readonly code: 'tabs-of-other-agency';
      /** The first of them. */
      readonly tab: string;
      readonly tabs: readonly string[];
      readonly agency: string;
      /** The one that is set. */
      readonly own: string;
    }
  | {
      /** A tab that bears a name one letter or so away from the one that is set: it is going to bear that one. */
      readonly code: 'agency-renamed';
      readonly tab: string;
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly code: 'unreadable-setting';
      readonly setting: ChosenSetting;
      readonly cell: CellRef;
      readonly text: string;
    }
  | {
      /** In a list of chosen items: words that are no codes. The other items are used. */
      readonly code: 'selection-unreadable-item';
      readonly cell: CellRef;
      readonly written: readonly string[];
    }
  /** Of an announced figure, and of a code in a list of chosen items. */
  | Extract<ScoreProblem, { code: 'unreadable-score' | 'score-out-of-range' | 'repaired-code' }>;
