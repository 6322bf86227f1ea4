/** What a person asks for about the Word report. */
import type { Edit } from '../../grid/edits.ts';
import type { Workbook } from '../../grid/workbook.ts';
import type { Language } from '../../problems/language.ts';
import { UserError } from '../../problems/refusal.ts';
import { makeReport } from '../../report/makeReport.ts';
import type { DocumentKind, Report } from '../../report/report.ts';
import type { ReportInput } from '../../report/reportInput.ts';
import { usualSections } from '../../report/section.ts';
import type { ReportFont, ReportSection } from '../../settings/settings.ts';
import { type SettingValues, settingEdits } from '../../settings/settingsPage.ts';
import type { Deed } from '../conversation/deed.ts';
import { prepareRun, type ReadyRun } from '../run.ts';
import { standingSettings } from '../tabs/standingSettings.ts';
import { reportInputOf } from './reportInputOf.ts';

/** What was chosen for the report; what is absent is as the settings have it. */
export interface ReportRequest {
  readonly kind: DocumentKind;
  readonly sections?: readonly ReportSection[];
  readonly font?: ReportFont;
}

/** What a document would be written from now. */
export interface ReportNow {
  readonly run: ReadyRun;
  readonly input: ReportInput;
}

/**
 * What a document would be written from; nothing is written.
 *
 * @throws UserError when neither analysis nor plan is there, a table is damaged or a question open; as `prepareRun` does
 */
export const previewReport = (workbook: Workbook, language: Language): ReportNow => {
  const outcome = prepareRun(workbook, {}, language);
  if (outcome.kind !== 'ready') throw new UserError({ code: 'report-not-ready' });
  const input = reportInputOf(outcome, language);
  if (!input.analysis && !input.plan) throw new UserError({ code: 'nothing-to-report' });
  return { run: outcome, input };
};

/** The sections that the settings choose. */
export const sectionsOf = ({ settings }: ReportInput): readonly ReportSection[] =>
  settings.reportSections ?? usualSections;

/** What remembers a choice that is not the one of before; nothing where nobody chose anything else. */
const keeping = (
  { tabs }: Workbook,
  input: ReportInput,
  sections: readonly ReportSection[],
  font: ReportFont,
): Edit[] => {
  const { vocabulary } = input.voice;
  const { reportSections, reportFont } = vocabulary.settingWords;
  const before = sectionsOf(input);
  const isSame = sections.length === before.length && sections.every((key) => before.includes(key));
  const values: SettingValues = {
    ...(isSame ? {} : { reportSections: sections.map((key) => reportSections[key]).join(', ') }),
    ...(font === input.settings.reportFont ? {} : { reportFont: reportFont[font][0] ?? font }),
  };
  if (Object.keys(values).length === 0) return [];
  const { edits, settings } = standingSettings({ tabs }, vocabulary);
  return [...edits, ...settingEdits(settings, values, vocabulary)];
};

/**
 * The document, and what keeps the choice.
 *
 * @throws UserError as `previewReport` does; Wanted as `settingEdits` does
 */
export const makeReportOf = (
  workbook: Workbook,
  { kind, sections, font }: ReportRequest,
  language: Language,
): Deed<Report> => {
  const { run, input } = previewReport(workbook, language);
  const wanted = sections ?? sectionsOf(input);
  const chosen = font ?? input.settings.reportFont;
  const settings = { ...input.settings, reportFont: chosen };
  return {
    edits: keeping(workbook, input, wanted, chosen),
    answer: makeReport(kind, wanted, { ...input, settings }),
    basis: run.basis,
  };
};
