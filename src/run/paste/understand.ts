/** A pasted text, as it reads for the workbook that it is to go into. */
import type { Framework } from '../../framework/framework.ts';
import { newestFramework } from '../../framework/frameworks.ts';
import type { Edit } from '../../grid/edits.ts';
import { applyEdits } from '../../grid/making/applyEdits.ts';
import { factOf } from '../../grid/reading/wanted.ts';
import type { Tab, Workbook } from '../../grid/workbook.ts';
import { readFiscalYear } from '../../paste/fiscalYear.ts';
import { LONGEST_TEXT } from '../../paste/limit.ts';
import type { PastedReport } from '../../paste/pastedReport.ts';
import { readReport } from '../../paste/readReport.ts';
import type { ParseHtml } from '../../paste/text/html.ts';
import { type NothingPasted, type Refusal, UserError } from '../../problems/refusal.ts';
import type { Scores } from '../../scores/scores.ts';
import { settingsForYear } from '../../settings/readSettings.ts';
import { type Settings, tabKey } from '../../settings/settings.ts';
import { type SettingValues, settingEdits, writingIn } from '../../settings/settingsPage.ts';
import { isSameAgency, ofAgency } from '../../thai/sameAgency.ts';
import { basisBeforeResult } from '../basis.ts';
import { type OwnWorkbook, ownWorkbook } from '../input/dossier.ts';
import { frameworkOfYear } from '../input/frameworkOfYear.ts';
import { readMergedScores } from '../input/mergedScores.ts';
import { namedScoreTabs, ownScoreTabs, scorePlaces } from '../input/scoreTabs.ts';
import { surveyOf } from '../input/survey.ts';
import { ownedTables } from '../table/ownedTables.ts';
import { type LabelledMove, moveLabelled, nothingToMove } from '../year/moveLabelled.ts';
import { type NewTab, newTab, noPlaces, tabsOwn } from '../year/newTabs.ts';
import { turnYear, type YearTurn } from '../year/yearTurn.ts';
import { type ComparedTabs, compareTabs } from './compareTabs.ts';
import { type PastedChanges, pastedChanges } from './pastedChanges.ts';

/** A pasted text as it reads for the workbook of one agency: what is shown of it, and written. */
export interface Reading extends ComparedTabs, PastedChanges {
  readonly framework: Framework;
  readonly report: PastedReport;
  readonly settingsTab: Tab | null;
  /** As they are for the text's year. */
  readonly settings: Settings;
  /** Figures of the text's year that stand beside labels: they go into the table with the text's. */
  readonly labelled: LabelledMove;
  /** Not null: the text is of another year than the one that is set, which goes with it, all or nothing. */
  readonly turn: YearTurn | null;
  /**
   * The settings of score tabs that go with the text where it makes the workbook another agency's: its own tabs, new or
   * known by their titles, and no columns. Empty otherwise.
   */
  readonly places: SettingValues;
  /** Not null: the text is of another agency than the settings name. It is written only when `OTHER_AGENCY` is accepted. */
  readonly otherAgency: { readonly ofText: string; readonly own: string } | null;
  /** Those of the settings, row by row: one that is put in later, and shows the same, nobody was shown. */
  readonly formulas: readonly string[];
  /** The tabs whose cells this was understood by. */
  readonly basis: readonly string[];
}

/** A pasted text, understood for the workbook that it is to go into, whosever that becomes. */
export interface Understood extends Reading {
  /**
   * Not null: with the change of `agency`, the workbook becomes that of the text's agency. As the text reads for it then, or
   * why it cannot become that.
   */
  readonly newcomer: Reading | Refusal | null;
}

/**
 * The framework of the text's year, else of the year that the settings give, else the newest.
 *
 * @throws UserError when there is none of that year
 */
const frameworkFor = (tabs: readonly Tab[], ofText: number | null, settings: Settings): Framework => {
  const year = ofText ?? settings.fiscalYear;
  if (year === null) return newestFramework();
  try {
    return frameworkOfYear(tabs, year);
  } catch (error) {
    if (ofText === null || !(error instanceof UserError) || error.refusal.code !== 'unsupported-year')
      throw error;
    throw new UserError({ ...error.refusal, of: 'text' });
  }
};

/** @throws UserError for a text of which nothing can be taken */
const refuseUseless = (report: PastedReport, framework: Framework): void => {
  if (report.manyAgencies.length > 0) {
    throw new UserError({ code: 'many-agencies', tab: null, agencies: report.manyAgencies });
  }
  const { parts, overall } = report.announced;
  const hasTotals = [...Object.values(parts), overall].some(({ kind }) => kind === 'found');
  if (report.scores.length > 0 || hasTotals) return;
  const inText = report.missing.filter(({ reason }) => reason.kind !== 'not-found');
  const years = inText.flatMap(({ reason }) => (reason.kind === 'other-year' ? reason.years : []));
  const why: NothingPasted =
    years.length > 0
      ? { kind: 'other-years', years: [...new Set(years)], fiscalYear: framework.fiscalYear }
      : inText.length > 0
        ? { kind: 'no-score', items: inText }
        : { kind: 'nothing-found' };
  throw new UserError({ code: 'nothing-pasted', why });
};

/** @throws UserError when the text is longer than anything that is read */
export const refuseLongText = (text: string): void => {
  if (text.length > LONGEST_TEXT) {
    throw new UserError({ code: 'text-too-long', longest: LONGEST_TEXT });
  }
};

/** A pasted text, and what parses it where it is a page's source. */
export interface Pasted {
  readonly text: string;
  readonly parseHtml: ParseHtml;
}

/**
 * The text as it reads for the workbook: what it says, what is doubtful in it, and what would be written.
 *
 * @throws UserError when nothing can be taken from the text, it is too long or of many agencies, there is no usable
 *   framework of its fiscal year, or announced figures without a year contradict the table of years; Wanted until the
 *   formulas of the settings were read
 */
export const understand = (workbook: Workbook, { text, parseHtml }: Pasted): Understood => {
  const own = ownWorkbook(surveyOf(workbook.tabs, ownedTables));
  const { settings } = own.settingsOf();
  const framework = frameworkFor(own.survey.tabs, readFiscalYear(text, parseHtml), settings);
  const report = readReport(text, framework, parseHtml);
  refuseUseless(report, framework);
  const newcomer = newcomerIn(report, settings);
  const forNewcomer = (name: string): Reading => {
    const named = applyEdits(workbook, namingEdits(workbook, own.settingsTab, name));
    return readingFor(ownWorkbook(surveyOf(named.tabs, ownedTables)), { framework, report }, true);
  };
  return {
    ...readingFor(own, { framework, report }, false),
    newcomer: newcomer === null ? null : readingOrRefusal(() => forNewcomer(newcomer)),
  };
};

const readingOrRefusal = (read: () => Reading): Reading | Refusal => {
  try {
    return read();
  } catch (error) {
    if (error instanceof UserError) return error.refusal;
    throw error;
  }
};

/** The agency of the text, where the settings name another one; null where it is the same, or either has no name. */
const newcomerIn = ({ agency }: PastedReport, { agency: own }: Settings): string | null =>
  agency !== null && own !== '' && ofAgency([agency], own, (name) => name).length === 0 ? agency : null;

/** What makes the workbook another agency's, before anything else. @throws Wanted as `settingEdits` does */
export const namingEdits = (workbook: Workbook, settingsTab: Tab | null, agency: string): Edit[] =>
  settingsTab ? settingEdits(settingsTab, { agency }, writingIn(workbook).vocabulary) : [];

/**
 * A text as it reads for an agency's workbook.
 *
 * @param isNewcomer whether the settings have the text's agency only now: no score that stands in the workbook is its own,
 *   but where a tab's title says so
 * @throws UserError when announced figures without a year contradict the table of years; Wanted as `understand` does
 */
const readingFor = (
  { survey, settingsTab, settingsOf }: OwnWorkbook,
  { framework, report }: Pick<Reading, 'framework' | 'report'>,
  isNewcomer: boolean,
): Reading => {
  const { settings } = settingsOf();
  const { tabs, others } = survey;
  const { fiscalYear } = framework;
  const grid = settingsTab?.grid ?? null;
  const isOther = settings.fiscalYear !== null && settings.fiscalYear !== fiscalYear;
  const labelled = moveLabelled(settings, survey, grid);
  const isLabelledOfText = labelled.rows.some((row) => row.fiscalYear === fiscalYear);
  const used =
    isOther || isNewcomer ? { ...settings, scoreTabs: noPlaces, scoreColumns: noPlaces } : settings;
  const scoreTabs = isNewcomer ? namedScoreTabs : ownScoreTabs;
  const inUse = readMergedScores(scoreTabs(others, grid, settings), framework, {
    ...scorePlaces(used, tabs),
    fiscalYear,
    onlyOfYear: isOther,
  });
  const compared = compareTabs(tabs, framework, report, inUse);
  const newTabs = isNewcomer ? tabsOfAll(tabs, framework, compared, inUse) : compared.newTabs;
  const itemTabs = [...inUse.itemTabs, ...labelled.itemTabs];
  const places = isNewcomer ? { ...tabsOwn(settings), ...placesOf(newTabs, inUse) } : {};
  const found = {
    formulas: settingsTab ? formulasIn(settingsTab) : [],
    framework,
    report,
    settingsTab,
    settings: settingsForYear(used, fiscalYear, isLabelledOfText),
    labelled: isLabelledOfText ? labelled : nothingToMove,
    turn: isOther ? turnYear({ settings, framework, labelled, newTabs }) : null,
    otherAgency: otherAgencyIn(report, settings),
    basis: basisBeforeResult({ survey, settingsTab: grid, settings, itemTabs }),
    ...compared,
    newTabs,
    places,
  };
  const { changes, bound } = pastedChanges(found);
  // Where the agency's tabs stand goes with the text: nobody is asked about it alone.
  return { ...found, changes: changes.filter(({ key }) => !(key in places)), bound };
};

/** The formulas of a tab, each with its place. */
const formulasIn = (tab: Tab): string[] =>
  factOf(tab, 'formulas').flatMap((line, row) =>
    line.flatMap((formula, column) => (formula === '' ? [] : [`${row}:${column} ${formula}`])),
  );

/**
 * A new tab for each instrument that the agency has no tab of, whether the text has scores of it or not: what stands there
 * is another agency's.
 */
const tabsOfAll = (
  tabs: readonly Tab[],
  framework: Framework,
  { newTabs }: ComparedTabs,
  inUse: Scores,
): NewTab[] =>
  framework.instruments.flatMap((instrument) => {
    const compared = newTabs.find((one) => one.instrument.code === instrument.code);
    return compared ?? (inUse.tabs.has(instrument.code) ? [] : [newTab(tabs, instrument, framework)]);
  });

/** Where the agency's scores stand afterwards. */
const placesOf = (newTabs: readonly NewTab[], inUse: Scores): SettingValues =>
  Object.fromEntries([
    ...[...inUse.tabs].map(([code, tab]) => [tabKey[code], tab]),
    ...newTabs.map(({ instrument, place }) => [tabKey[instrument.code], place.name]),
  ]);

/** The agencies of text and settings, when they are two; names nobody gives are no other agency's. */
const otherAgencyIn = (
  { agency, agencySpellings }: PastedReport,
  { agency: own }: Settings,
): Understood['otherAgency'] => {
  if (agency === null || !own || agencySpellings.some(({ name }) => isSameAgency(name, own))) return null;
  return { ofText: agency, own };
};
