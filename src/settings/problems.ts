import type { CellRef } from '../grid/grid.ts';
import type { ScoreProblem } from '../scores/problems.ts';

/** Settings that not every text can be the value of. */
export type ChosenSetting = 'fiscalYear' | 'combining' | 'digits' | 'selection';

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
