/** From a pasted text to score tabs and settings: first what was understood, then, when a person agrees, the writing. */
import type { Framework, Instrument, ItemCode, PartCode } from '../framework/framework.ts';
import { newestFramework } from '../framework/frameworks.ts';
import { instrumentItems } from '../framework/lookup.ts';
import { readFiscalYear } from '../paste/fiscalYear.ts';
import type { Finding, PastedReport } from '../paste/pastedReport.ts';
import { readReport } from '../paste/readReport.ts';
import { settingLabels } from '../settings/labels.ts';
import { findSettingsTab, readSettings } from '../settings/readSettings.ts';
import { announcedKey, type SettingKey, type Settings, tabKey } from '../settings/settings.ts';
import { errorWords, pasteWords } from '../strings/th.ts';
import { isEmpty } from '../tabs/ownTab.ts';
import { placeTab } from '../tabs/placeTab.ts';
import type { SheetPort, SpreadsheetAppPort, SpreadsheetPort } from '../tabs/port.ts';
import { type OpenTab, readTab, readWorkbook } from '../tabs/readWorkbook.ts';
import { createScoreTab, type FirstScores } from '../tabs/scoreTab.ts';
import { createSettings, type SettingValues, writeSettings } from '../tabs/settingsTab.ts';
import { UserError } from '../userError.ts';
import { frameworkOfYear } from './decide.ts';
import type { PastePreview } from './protocol.ts';

/** A pasted text, understood, and the workbook it is to go into. */
interface Understood {
  readonly framework: Framework;
  readonly report: PastedReport;
  readonly spreadsheet: SpreadsheetPort;
  readonly tabs: readonly OpenTab[];
  readonly settingsTab: OpenTab | null;
  readonly settings: Settings;
}

const understand = (app: SpreadsheetAppPort, text: string): Understood => {
  const spreadsheet = app.getActiveSpreadsheet();
  const tabs = readWorkbook(spreadsheet);
  const grid = findSettingsTab(tabs.map((tab) => tab.grid));
  const { settings } = readSettings(grid);
  const year = readFiscalYear(text) ?? settings.fiscalYear;
  const framework = year === null ? newestFramework() : frameworkOfYear(tabs, year);
  return {
    framework,
    report: readReport(text, framework),
    spreadsheet,
    tabs,
    settingsTab: tabs.find((tab) => tab.grid === grid) ?? null,
    settings,
  };
};

/**
 * What the text says, what is doubtful in it, and what would be written. Writes nothing.
 *
 * @throws UserError when there is no framework of the text's fiscal year
 */
export const previewPaste = (app: SpreadsheetAppPort, text: string): PastePreview => {
  const understood = understand(app, text);
  const { framework, report } = understood;
  const found = new Set(report.scores.map(({ item }) => item));
  return {
    fiscalYear: framework.fiscalYear,
    yearFound: report.fiscalYear === framework.fiscalYear,
    itemsFound: found.size,
    itemsTotal: framework.instruments.flatMap(instrumentItems).length,
    scores: report.scores.map(({ item, part, score, source, doubts }) => ({
      item,
      part,
      score,
      line: source.line,
      doubts: doubts.map(pasteWords.doubt),
    })),
    missing: report.missing.map(({ item, part, reason }) => ({
      item,
      part,
      why: pasteWords.missing(reason),
    })),
    agencySpellings: report.agencySpellings.map(({ name, count }) => ({ name, count })),
    unknown: report.unknown.map(({ text: words }) => words),
    changes: Object.entries(settingChanges(understood)).map(([key, value]) => ({
      label: settingLabels[key as SettingKey],
      from: standing(understood, key as SettingKey),
      to: value ?? '',
    })),
    conflicts: conflicts(report),
    tabs: instrumentsIn(understood).map(({ code }) => code),
  };
};

/**
 * Writes what the text says: new score tabs, and the settings that it gives. Tabs that hold something are not touched:
 * the new one then takes the year into its name, and the settings point to it.
 *
 * @returns the names of the score tabs that were made
 * @throws UserError when the text holds no score
 */
export const writePaste = (app: SpreadsheetAppPort, text: string): string[] => {
  const understood = understand(app, text);
  const { framework, report, spreadsheet, tabs, settings, settingsTab } = understood;
  if (report.scores.length === 0) throw new UserError('nothing-pasted', errorWords.nothingPasted);
  const values: Partial<Record<SettingKey, string>> = { ...settingChanges(understood) };
  const made: string[] = [];
  for (const instrument of instrumentsIn(understood)) {
    const sheet = placeScoreTab(spreadsheet, tabs, instrument, framework);
    createScoreTab(sheet, app, instrument, framework, settings.digits, scoresOf(report));
    const name = sheet.getName();
    made.push(name);
    const key = tabKey[instrument.code];
    if (name !== (settings.scoreTabs[instrument.code] ?? instrument.code)) values[key] = name;
  }
  const target = settingsTab ?? readTab(createSettings(spreadsheet, app, 0, {}));
  writeSettings(target, values);
  return made;
};

const placeScoreTab = (
  spreadsheet: SpreadsheetPort,
  tabs: readonly OpenTab[],
  { code }: Instrument,
  { fiscalYear }: Framework,
): SheetPort => {
  const empty = tabs.find((tab) => tab.grid.name === code && isEmpty(tab));
  return empty?.sheet ?? placeTab(spreadsheet, tabs, code, String(fiscalYear));
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
const instrumentsIn = ({ framework, report }: Understood): Instrument[] => {
  const parts = new Set(report.scores.map(({ part }) => part));
  return framework.instruments.filter((instrument) => instrument.parts.some(({ code }) => parts.has(code)));
};

const valueIn = <Value>(finding: Finding<Value>): Value | null =>
  finding.kind === 'found' ? finding.value : null;

/** What the text gives for each setting, as it would be typed. */
const pastedSettings = ({ report, framework }: Understood): SettingValues => {
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
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value)) as SettingValues;
};

const standing = ({ settings }: Understood, key: SettingKey): string => {
  switch (key) {
    case 'agency':
    case 'district':
    case 'province':
      return settings[key];
    case 'fiscalYear':
      return settings.fiscalYear === null ? '' : String(settings.fiscalYear);
    case 'announcedLevel':
      return settings.announced.level ?? '';
    case announcedKey.overall:
      return settings.announced.overall?.toFixed(2) ?? '';
    case announcedKey.IIT:
      return settings.announced.parts.IIT?.toFixed(2) ?? '';
    case announcedKey.EIT1:
      return settings.announced.parts.EIT1?.toFixed(2) ?? '';
    case announcedKey.EIT2:
      return settings.announced.parts.EIT2?.toFixed(2) ?? '';
    case announcedKey.OIT:
      return settings.announced.parts.OIT?.toFixed(2) ?? '';
    default:
      return '';
  }
};

/** The settings that would change. */
const settingChanges = (understood: Understood): SettingValues =>
  Object.fromEntries(
    Object.entries(pastedSettings(understood)).filter(
      ([key, value]) => standing(understood, key as SettingKey) !== value,
    ),
  ) as SettingValues;

/** Figures that the text gives in several ways, none of which was taken. */
const conflicts = ({ announced }: PastedReport): string[] => {
  const say = (label: string, finding: Finding<number | string>): string[] =>
    finding.kind === 'conflicting'
      ? [
          pasteWords.conflict(
            label,
            finding.readings.map(({ value }) => String(value)),
          ),
        ]
      : [];
  return [
    ...(Object.keys(announced.parts) as PartCode[]).flatMap((part) =>
      say(settingLabels[announcedKey[part]], announced.parts[part]),
    ),
    ...say(settingLabels.announcedOverall, announced.overall),
    ...say(settingLabels.announcedLevel, announced.level),
  ];
};
