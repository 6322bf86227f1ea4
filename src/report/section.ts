/** A part of a document that a person may leave out. */

import { type ReportSection, reportSections } from '../settings/settings.ts';
import type { Block, Orientation } from './report.ts';
import type { ReportInput } from './reportInput.ts';

/** What the author is to know is no part of what is published, unless it is chosen. */
export const usualSections: readonly ReportSection[] = reportSections.filter((key) => key !== 'notes');

export interface Section {
  readonly orientation: Orientation;
  /** Whether its heading is counted: 1, 2, 3. */
  readonly isCounted: boolean;
  /** Whether its pages show their numbers; absent: they do. */
  readonly hasNumbers?: false;
  /** Whether it begins on a page of its own. */
  readonly startsPage: boolean;
  /** Empty where there is nothing to say: then nothing of it is in the document. */
  readonly write: (input: ReportInput) => readonly Block[];
}
