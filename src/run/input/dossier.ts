/** What of a workbook is an agency's: its own tabs, and the announced figures that are not another one's. */
import type { Dossier } from '../../grid/dossier.ts';
import type { OwnTab } from '../../grid/marks/marks.ts';
import type { Tab } from '../../grid/workbook.ts';
import type { FoundTable } from '../../ownedTable/inTab/inspectTable.ts';
import { readSettings } from '../../settings/readSettings.ts';
import type { AgencyOf } from '../../settings/settings.ts';
import { findOpenSettings } from '../../settings/settingsPage.ts';
import { sharesAnnounced, tellsAnnounced } from '../../summary/readSummary.ts';
import { agenciesNamed, inShort } from '../../thai/agencyNames.ts';
import { ofAgency } from '../../thai/sameAgency.ts';
import type { Survey } from './survey.ts';

/** A workbook as it is to the agency that the settings name. */
export interface OwnWorkbook {
  /** With only those summaries and tables that are the agency's. */
  readonly survey: Survey;
  readonly settingsTab: Tab | null;
  /** The settings. @param fiscalYear as for `readSettings` */
  readonly settingsOf: (fiscalYear?: number) => ReturnType<typeof readSettings>;
}

/** The workbook as the agency of the settings sees it: what is another agency's is left out of the survey. */
export const ownWorkbook = (whole: Survey): OwnWorkbook => {
  const settingsTab = findOpenSettings(whole.others);
  const grid = settingsTab?.grid ?? null;
  const survey = surveyOfAgency(whole, readSettings(grid).settings.agency);
  const agencyOf = agencyByFigures(survey);
  return { survey, settingsTab, settingsOf: (fiscalYear) => readSettings(grid, fiscalYear, agencyOf) };
};

/**
 * Whose figures are those that name no agency: another one's whose summary shows them. In a row of the summary's year two
 * figures are enough, since a person may have corrected the others, unless the agency's own summary shows them all.
 */
const agencyByFigures =
  ({ summaries, foreign }: Survey): AgencyOf =>
  ({ parts, overall }, fiscalYear) => {
    const figures = { ...parts, overall };
    const ofYear = (all: readonly OwnTab[]): readonly OwnTab[] =>
      fiscalYear === null ? all : all.filter((one) => one.fiscalYear === fiscalYear);
    const others = ofYear(foreign.summaries);
    const showsThem = others.find((one) => tellsAnnounced(one, figures));
    if (showsThem) return showsThem.agency ?? '';
    if (fiscalYear === null || ofYear(summaries).some((one) => tellsAnnounced(one, figures))) return '';
    return others.find((one) => sharesAnnounced(one, figures))?.agency ?? '';
  };

/**
 * The survey with only those summaries and tables that are the agency's. What another agency's name stands in is another
 * dossier; marks of before name none, and what has such marks is the one agency's.
 */
export const surveyOfAgency = (survey: Survey, agency: string): Survey => {
  const marks = [...survey.summaries, ...survey.tables.map(({ memory }) => memory)];
  const named = marks.flatMap((mark) => mark?.agency || []);
  const summaries = yearByYear(
    survey.summaries,
    ({ fiscalYear }) => String(fiscalYear),
    (all) => ofAgency(all, agency, (one) => one.agency ?? ''),
  );
  const tables = yearByYear(
    survey.tables,
    ({ form, memory }) => `${form.kind} ${memory?.fiscalYear ?? ''}`,
    (all) =>
      ofAgency(all, agency, (found) =>
        found.memory ? (found.memory.agency ?? '') : agencyAbove(found, named),
      ),
  );
  const foreign = {
    summaries: survey.summaries.filter((one) => !summaries.includes(one)),
    tables: survey.tables.filter((one) => !tables.includes(one)),
  };
  return { ...survey, summaries, tables, foreign };
};

/** The name of a new tab: with the agency's beside those of another. */
export const newTabName = (name: string, { foreign }: Survey, { agency }: Dossier): string =>
  foreign.summaries.length + foreign.tables.length > 0 ? `${name} ${inShort(agency)}` : name;

/** A name that was mended since stands in the earlier years as it was. */
const yearByYear = <One>(
  all: readonly One[],
  yearOf: (one: One) => string,
  ownOf: (all: readonly One[]) => readonly One[],
): One[] => {
  const years = new Set(all.map(yearOf));
  const own = new Set([...years].flatMap((year) => ownOf(all.filter((one) => yearOf(one) === year))));
  return all.filter((one) => own.has(one));
};

/** Whose a table is that lost its memory: an agency's that other marks name, when its title names it, too. */
export const agencyAbove = (
  { tab, headerRow, keyRow }: FoundTable<string>,
  named: readonly string[],
): string => {
  const above = tab.grid.shown.slice(0, headerRow ?? keyRow ?? 0).flat();
  const titles = above.flatMap(agenciesNamed);
  return titles.find((title) => named.some((name) => ofAgency([name], title, (one) => one).length > 0)) ?? '';
};
