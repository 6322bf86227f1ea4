/** What a person chooses for a Word file, and the file that was made. */
import type { DocumentKind } from '../../src/report/report.ts';
import type { Picture } from '../../src/report/word/toDocx.ts';
import { type ReportNow, sectionsOf } from '../../src/run/report/reportRequests.ts';
import type { ReportFont, ReportSection } from '../../src/settings/settings.ts';

export interface ReportForm {
  readonly kind: DocumentKind;
  readonly sections: readonly ReportSection[];
  readonly font: ReportFont;
  /** Null while no picture is chosen. */
  readonly seal: Picture | null;
  readonly mistake: 'badSeal' | 'nothingChosen' | null;
}

/** A file that is ready to be saved. */
export interface MadeFile {
  /** With its ending. */
  readonly name: string;
  /** Where the page finds it, as long as it is open. */
  readonly url: string;
}

/** Making a Word file, in the place of a step. */
export interface ReportDetour {
  readonly kind: 'report';
  readonly now: ReportNow;
  readonly form: ReportForm;
  readonly made: MadeFile | null;
}

/** What was chosen before stands in the form. */
export const reportFormOf = ({ input }: ReportNow): ReportForm => ({
  kind: 'full',
  sections: sectionsOf(input),
  font: input.settings.reportFont,
  seal: null,
  mistake: null,
});
