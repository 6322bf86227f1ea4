import type { Change } from './state/wishes.ts';

/** What the result asks for when something is clicked. */
export interface ResultActions {
  readonly goTo: (tab: string, cell: string | null) => void;
  readonly chooseItems: () => void;
  /** Corrects a setting, and reads again. */
  readonly correct: (key: string, value: string) => void;
  /**
   * Changes what will be written, and shows it.
   *
   * @param focus the id of what takes the place of the button that was pressed
   */
  readonly wish: (change: Change, focus: string) => void;
  /** Puts announced figures without a year into the table of years. */
  readonly moveAnnounced: () => void;
  /** Confirms that a contradiction is printed so in the source. @param line what says so in the settings */
  readonly confirmPrinted: (line: string) => void;
  readonly showFollowUp: (show: boolean) => void;
  /** @param fiscalYear the year of the result that the plan was made from */
  readonly reportMeasures: (fiscalYear: number) => void;
  /** Puts back what the table in a tab lacks. */
  readonly repair: (tab: string) => void;
}
