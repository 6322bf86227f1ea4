/** From a pasted text to score tabs and settings: first what was understood, then, when a person agrees, the writing. */
import type { Framework, Instrument, ItemCode, PartCode } from '../framework/framework.ts';
import { frameworks, newestFramework } from '../framework/frameworks.ts';
import { instrumentItems } from '../framework/lookup.ts';
import { holdsFramework } from '../framework/readFramework.ts';
import { readFiscalYear } from '../paste/fiscalYear.ts';
import { LONGEST_TEXT } from '../paste/limit.ts';
import type { Finding, PastedReport } from '../paste/pastedReport.ts';
import { readReport } from '../paste/readReport.ts';
import { holdsLibrary } from '../plan/findLibrary.ts';
import { readScores, type ScoreCell } from '../scores/readScores.ts';
import { settingLabels } from '../settings/labels.ts';
import { findSettingCell, findSettingsTab, readSettings } from '../settings/readSettings.ts';
import { announcedKey, type SettingKey, type Settings, tabKey } from '../settings/settings.ts';
import { errorWords, pasteWords, sidebarWords } from '../strings/th.ts';
import { findPlace, type Place } from '../tabs/placeTab.ts';
import type { SpreadsheetAppPort, SpreadsheetPort } from '../tabs/port.ts';
import { type OpenTab, readTab, readWorkbook } from '../tabs/readWorkbook.ts';
import { createScoreTab, type FirstScores } from '../tabs/scoreTab.ts';
import { createSettings, type SettingValues, writeSettings } from '../tabs/settingsTab.ts';
import { foldText } from '../thai/foldText.ts';
import { UserError } from '../userError.ts';
import { frameworkOfYear } from './decide.ts';
import type { PastePreview } from './protocol.ts';

/** A score tab to be made. */
interface NewTab {
  readonly instrument: Instrument;
  readonly place: Place;
}

/** A pasted text, understood, and the workbook it is to go into. */
interface Understood {
  readonly framework: Framework;
  readonly report: PastedReport;
  readonly spreadsheet: SpreadsheetPort;
  readonly settingsTab: OpenTab | null;
  readonly settings: Settings;
  readonly newTabs: readonly NewTab[];
  readonly warnings: readonly string[];
  readonly notes: readonly string[];
}

/**
 * The framework of the text's year, else of the year that the settings give, else the newest.
 *
 * @throws UserError when there is none of that year
 */
const frameworkFor = (tabs: readonly OpenTab[], ofText: number | null, settings: Settings): Framework => {
  const year = ofText ?? settings.fiscalYear;
  if (year === null) return newestFramework();
  try {
    return frameworkOfYear(tabs, year);
  } catch (error) {
    if (ofText === null || !(error instanceof UserError) || error.code !== 'unsupported-year') throw error;
    const supported = frameworks.map(({ fiscalYear }) => fiscalYear).join(', ');
    throw new UserError('unsupported-year', errorWords.unsupportedYearOfText(ofText, supported));
  }
};

/** One sentence for a text of which nothing can be taken. @throws UserError for such a text */
const refuseUseless = (report: PastedReport, framework: Framework): void => {
  if (report.manyAgencies.length > 0) {
    throw new UserError('many-agencies', errorWords.manyAgencies(report.manyAgencies));
  }
  const { parts, overall } = report.announced;
  const hasTotals = [...Object.values(parts), overall].some(({ kind }) => kind === 'found');
  if (report.scores.length > 0 || hasTotals) return;
  const inText = report.missing.filter(({ reason }) => reason.kind !== 'not-found');
  const years = inText.flatMap(({ reason }) => (reason.kind === 'other-year' ? reason.years : []));
  const sentence =
    years.length > 0
      ? errorWords.otherYears([...new Set(years)], framework.fiscalYear)
      : inText.length > 0
        ? errorWords.noScoreTaken(
            inText.slice(0, 3).map(({ item, reason }) => `${item}: ${pasteWords.missing(reason)}`),
          )
        : errorWords.nothingPasted;
  throw new UserError('nothing-pasted', sentence);
};

const understand = (app: SpreadsheetAppPort, text: string): Understood => {
  if (text.length > LONGEST_TEXT)
    throw new UserError('text-too-long', sidebarWords.paste.tooLong(LONGEST_TEXT));
  const spreadsheet = app.getActiveSpreadsheet();
  const tabs = readWorkbook(spreadsheet);
  const grids = tabs.map(({ grid }) => grid);
  const grid = findSettingsTab(grids);
  const { settings } = readSettings(grid);
  const framework = frameworkFor(tabs, readFiscalYear(text), settings);
  const report = readReport(text, framework);
  refuseUseless(report, framework);
  const inUse = readScores(
    grids.filter((one) => one !== grid && !holdsFramework(one) && !holdsLibrary(one)),
    framework,
    { tabs: settings.scoreTabs, columns: settings.scoreColumns, fiscalYear: settings.fiscalYear },
  );

  const newTabs: NewTab[] = [];
  const warnings = unsettled(report);
  const notes: string[] = report.scores.length === 0 ? [sidebarWords.paste.totalsOnly] : [];
  for (const instrument of instrumentsIn(framework, report)) {
    const parts = new Set(instrument.parts.map(({ code }) => code));
    const standing = inUse.cells.filter(({ part, score }) => parts.has(part) && score !== null);
    const pasted = report.scores.filter(({ part }) => parts.has(part));
    const tab = inUse.tabs.get(instrument.code);
    if (tab !== undefined && holdsAll(standing, pasted)) {
      notes.push(sidebarWords.paste.same(tab));
      continue;
    }
    if (tab !== undefined && standing.length > pasted.length) {
      warnings.push(sidebarWords.paste.fewer(tab, standing.length, pasted.length));
    }
    newTabs.push({ instrument, place: findPlace(tabs, instrument.code, String(framework.fiscalYear)) });
  }
  return {
    framework,
    report,
    spreadsheet,
    settingsTab: tabs.find((tab) => tab.grid === grid) ?? null,
    settings,
    newTabs,
    warnings,
    notes,
  };
};

/** Whether the scores in use are those of the text, all of them. */
const holdsAll = (standing: readonly ScoreCell[], pasted: PastedReport['scores']): boolean =>
  pasted.every(({ part, item, score }) =>
    standing.some((cell) => cell.part === part && cell.item === item && cell.score === score),
  );

/**
 * What the text says, what is doubtful in it, and what would be written. Writes nothing.
 *
 * @throws UserError when nothing can be taken from the text, it is too long, or there is no framework of its fiscal year
 */
export const previewPaste = (app: SpreadsheetAppPort, text: string): PastePreview => {
  const understood = understand(app, text);
  const { framework, report, newTabs, warnings, notes } = understood;
  return {
    fiscalYear: framework.fiscalYear,
    yearFound: report.fiscalYear === framework.fiscalYear,
    itemsFound: new Set(report.scores.map(({ item }) => item)).size,
    itemsTotal: framework.instruments.flatMap(instrumentItems).length,
    scores: report.scores.map(({ item, part, score, source, doubts }) => ({
      item,
      part,
      score,
      line: source.line,
      doubts: doubts.map(pasteWords.doubt),
      repairedOnly: doubts.length > 0 && doubts.every(({ kind }) => kind === 'repaired-code'),
    })),
    missing: missingLines(report, framework),
    agencySpellings: report.agencySpellings.map(({ name, count }) => ({ name, count })),
    unknown: report.unknown.map(({ text: words }) => words),
    changes: settingChanges(understood),
    warnings: [...warnings],
    notes: [...notes],
    tabs: newTabs.map(({ place }) => place.name),
  };
};

/**
 * Writes what the text says: new score tabs, and the settings that a person accepts. Tabs that hold something are not
 * touched: the new one then takes the year into its name, and the settings may point to it.
 *
 * @param accepted keys of the changes to the settings, as the preview names them
 * @returns the names of the score tabs that were made
 * @throws UserError when nothing can be taken from the text, it is too long, or there is no framework of its fiscal year
 */
export const writePaste = (app: SpreadsheetAppPort, text: string, accepted: readonly string[]): string[] => {
  const understood = understand(app, text);
  const { framework, report, spreadsheet, settings, settingsTab, newTabs } = understood;
  const changes = settingChanges(understood).filter(({ key }) => accepted.includes(key));
  let index = spreadsheet.getSheets().length;
  for (const { instrument, place } of newTabs) {
    const sheet = place.standing ?? spreadsheet.insertSheet(place.name, index);
    if (!place.standing) index += 1;
    createScoreTab(sheet, app, instrument, framework, settings.digits, scoresOf(report));
  }
  if (changes.length > 0) {
    const target = settingsTab ?? readTab(createSettings(spreadsheet, app, 0, {}));
    writeSettings(target, Object.fromEntries(changes.map(({ key, to }) => [key, to])) as SettingValues);
  }
  return newTabs.map(({ place }) => place.name);
};

const scoresOf = ({ scores }: PastedReport): FirstScores => {
  const byPart = new Map<PartCode, Map<ItemCode, number>>();
  for (const { part, item, score } of scores) {
    const own = byPart.get(part) ?? new Map<ItemCode, number>();
    own.set(item, score);
    byPart.set(part, own);
  }
  return byPart;
};

/** The instruments of which the text gives scores. */
const instrumentsIn = (framework: Framework, { scores }: PastedReport): Instrument[] => {
  const parts = new Set(scores.map(({ part }) => part));
  return framework.instruments.filter((instrument) => instrument.parts.some(({ code }) => parts.has(code)));
};

const valueIn = <Value>(finding: Finding<Value>): Value | null =>
  finding.kind === 'found' ? finding.value : null;

/** What the text gives for each setting, as it would be typed. */
const pastedSettings = ({ report, framework, settings, newTabs }: Understood): [SettingKey, string][] => {
  const { announced } = report;
  const figure = (finding: Finding<number>): string | undefined => valueIn(finding)?.toFixed(2);
  const given: Partial<Record<SettingKey, string | null | undefined>> = {
    agency: report.agency,
    district: report.district,
    province: report.province,
    fiscalYear: report.fiscalYear === null ? null : String(framework.fiscalYear),
    [announcedKey.IIT]: figure(announced.parts.IIT),
    [announcedKey.EIT1]: figure(announced.parts.EIT1),
    [announcedKey.EIT2]: figure(announced.parts.EIT2),
    [announcedKey.OIT]: figure(announced.parts.OIT),
    [announcedKey.overall]: figure(announced.overall),
    announcedLevel: valueIn(announced.level),
  };
  for (const { instrument, place } of newTabs) {
    const { code } = instrument;
    if (place.name !== (settings.scoreTabs[code] ?? code)) given[tabKey[code]] = place.name;
  }
  return Object.entries(given).flatMap(([key, value]) =>
    value ? [[key as SettingKey, value] as const] : [],
  ) as [SettingKey, string][];
};

/** The same figure or the same words, however they are spelled. */
const isSame = (left: string, right: string): boolean => {
  const [a, b] = [foldText(left), foldText(right)];
  return a === b || (a !== '' && Number(a) === Number(b));
};

/** The settings that would change. A person's value is replaced only when that is asked for; new tabs are to be used. */
const settingChanges = (understood: Understood): PastePreview['changes'] => {
  const { settingsTab } = understood;
  const tabKeys = new Set<string>(Object.values(tabKey));
  return pastedSettings(understood).flatMap(([key, to]) => {
    const cell = settingsTab && findSettingCell(settingsTab.grid, key);
    const from = cell ? (settingsTab.grid.shown[cell.row - 1]?.[cell.column - 1]?.trim() ?? '') : '';
    if (isSame(from, to)) return [];
    return [{ key, label: settingLabels[key], from, to, proposed: from === '' || tabKeys.has(key) }];
  });
};

/** Items without a score; a part of which the text has none is one line. */
const missingLines = ({ scores, missing }: PastedReport, framework: Framework): PastePreview['missing'] => {
  if (scores.length === 0) return [];
  return framework.instruments.flatMap((instrument) =>
    instrument.parts.flatMap(({ code: part }): PastePreview['missing'] => {
      const own = missing.filter((one) => one.part === part);
      const items = instrumentItems(instrument).map(({ code }) => code);
      const isAbsent = own.length === items.length && own.every(({ reason }) => reason.kind === 'not-found');
      if (isAbsent) {
        const item = `${items[0]}-${items[items.length - 1]}`;
        return [{ item, part, why: pasteWords.missing({ kind: 'not-found' }), inText: false }];
      }
      return own.map(({ item, reason }) => ({
        item,
        part,
        why: pasteWords.missing(reason),
        inText: reason.kind !== 'not-found',
      }));
    }),
  );
};

/** Announced figures that the text gives in several ways, or illegibly: none of them was taken. */
const unsettled = ({ announced }: PastedReport): string[] => {
  const say = (label: string, finding: Finding<number | string>): string[] => {
    if (finding.kind === 'unreadable')
      return [pasteWords.unreadable(label, finding.source.text, finding.source.line)];
    if (finding.kind !== 'conflicting') return [];
    return [
      pasteWords.conflict(
        label,
        finding.readings.map(({ value }) => String(value)),
      ),
    ];
  };
  return [
    ...(Object.keys(announced.parts) as PartCode[]).flatMap((part) =>
      say(settingLabels[announcedKey[part]], announced.parts[part]),
    ),
    ...say(settingLabels.announcedOverall, announced.overall),
    ...say(settingLabels.announcedLevel, announced.level),
  ];
};
