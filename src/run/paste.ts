/** From a pasted text to score tabs and settings: first what was understood, then, when a person agrees, the writing. */

import type { Framework, Instrument, ItemCode, PartCode } from '../framework/framework.ts';
import { newestFramework } from '../framework/frameworks.ts';
import { instrumentItems } from '../framework/lookup.ts';
import { columnBlocks } from '../grid/blocks.ts';
import { type Edit, setCells } from '../grid/edits.ts';
import { findPlace } from '../grid/place.ts';
import type { Tab, Workbook } from '../grid/workbook.ts';
import { isSameAgency } from '../paste/agency.ts';
import { readFiscalYear } from '../paste/fiscalYear.ts';
import { LONGEST_TEXT } from '../paste/limit.ts';
import { OTHER_AGENCY } from '../paste/otherAgency.ts';
import type { Finding, PastedReport } from '../paste/pastedReport.ts';
import { readReport } from '../paste/readReport.ts';
import { type NothingPasted, UserError } from '../problems/refusal.ts';
import type { FirstScores } from '../scores/scorePage.ts';
import type { ScoreCell, Scores } from '../scores/scores.ts';
import type { AnnouncedColumn } from '../settings/announcedTable.ts';
import { settingLabels } from '../settings/labels.ts';
import { findSettingCell, readSettings, settingsForYear } from '../settings/readSettings.ts';
import {
  announcedKey,
  keyOfAnnounced,
  type SettingKey,
  type Settings,
  tabKey,
} from '../settings/settings.ts';
import { findOpenSettings } from '../settings/settingsPage.ts';
import { foldText } from '../thai/foldText.ts';
import { pasteWords, sidebarWords } from '../words/sidebar.ts';
import { frameworkOfYear, scorePlaces, tabsForScores } from './decide.ts';
import type { Deed } from './deed.ts';
import { readMergedScores } from './mergedScores.ts';
import type { PastePreview } from './pastePreview.ts';
import { standingSettings } from './standingSettings.ts';
import { surveyOf } from './survey.ts';
import {
  blankedLabels,
  figuresOf,
  type LabelledMove,
  moveLabelled,
  type NewTab,
  noPlaces,
  nothingToMove,
  scoreTabEdits,
  turnEdits,
  turnYear,
  type YearTurn,
} from './yearTurn.ts';

/** Scores for the cells of a tab that has none; row and column count from 1. */
interface TabFill {
  readonly tab: Tab;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly cell: number }[];
}

/** A pasted text, understood, and the workbook it is to go into. */
interface Understood {
  readonly framework: Framework;
  readonly report: PastedReport;
  readonly workbook: Workbook;
  readonly settingsTab: Tab | null;
  /** As they are for the text's year. */
  readonly settings: Settings;
  readonly newTabs: readonly NewTab[];
  /** Score tabs of the year that have no score yet. */
  readonly fills: readonly TabFill[];
  /** Figures of the text's year that stand beside labels: they go into the table with the text's. */
  readonly labelled: LabelledMove;
  /** Not null: the text is of another year than the one that is set, which goes with it, all or nothing. */
  readonly turn: YearTurn | null;
  /** Not null: the text is of another agency than the settings name. */
  readonly otherAgency: { readonly ofText: string; readonly own: string } | null;
  readonly warnings: readonly string[];
  readonly notes: readonly string[];
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

/** The text as it reads for the workbook's year, and the workbook's settings as they are. */
const readPasted = (workbook: Workbook, text: string) => {
  const survey = surveyOf(workbook.tabs);
  const settingsTab = findOpenSettings(survey.tabs);
  const { settings } = readSettings(settingsTab?.grid ?? null);
  const framework = frameworkFor(survey.tabs, readFiscalYear(text), settings);
  const report = readReport(text, framework);
  refuseUseless(report, framework);
  return { survey, settingsTab, settings, framework, report };
};

const understand = (workbook: Workbook, text: string): Understood => {
  const { survey, settingsTab, settings, framework, report } = readPasted(workbook, text);
  const { tabs, others } = survey;
  const { fiscalYear } = framework;
  const grid = settingsTab?.grid ?? null;
  const isOther = settings.fiscalYear !== null && settings.fiscalYear !== fiscalYear;
  const labelled = moveLabelled(settings, survey, grid);
  const turn = isOther ? turnYear({ tabs: others, settingsTab: grid, settings, labelled, framework }) : null;
  const isLabelledOfText = labelled.rows.some((row) => row.fiscalYear === fiscalYear);
  const used = turn ? { ...settings, scoreTabs: noPlaces, scoreColumns: noPlaces } : settings;
  const inUse = readMergedScores(tabsForScores(others, grid), framework, {
    ...scorePlaces(used, tabs),
    fiscalYear,
    onlyOfYear: turn !== null,
  });
  return {
    framework,
    report,
    workbook,
    settingsTab,
    settings: settingsForYear(used, fiscalYear, isLabelledOfText),
    labelled: isLabelledOfText ? labelled : nothingToMove,
    turn,
    otherAgency: otherAgencyIn(report, settings),
    ...compareTabs(tabs, framework, report, inUse),
  };
};

/** The agencies of text and settings, when they are two; names nobody gives are no other agency's. */
const otherAgencyIn = (
  { agency, agencySpellings }: PastedReport,
  { agency: own }: Settings,
): Understood['otherAgency'] => {
  if (agency === null || !own || agencySpellings.some(({ name }) => isSameAgency(name, own))) return null;
  return { ofText: agency, own };
};

/** The score tabs that the text makes, given those in use, and what to say of each. */
const compareTabs = (
  tabs: readonly Tab[],
  framework: Framework,
  report: PastedReport,
  inUse: Scores,
): Pick<Understood, 'newTabs' | 'fills' | 'warnings' | 'notes'> => {
  const newTabs: NewTab[] = [];
  const fills: TabFill[] = [];
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
    const empty = standing.length === 0 ? fillOf(tabs, tab, instrument, pasted, inUse) : null;
    if (empty) {
      fills.push(empty);
      notes.push(sidebarWords.paste.fills(empty.tab.grid.name));
      continue;
    }
    if (tab !== undefined && standing.length > pasted.length) {
      warnings.push(sidebarWords.paste.fewer(tab, standing.length, pasted.length));
    }
    newTabs.push({ instrument, place: findPlace(tabs, instrument.code, String(framework.fiscalYear)) });
  }
  return { newTabs, fills, warnings, notes };
};

/** The empty score tab's cells for the pasted scores; null unless each of them has one there. */
const fillOf = (
  tabs: readonly Tab[],
  name: string | undefined,
  instrument: Instrument,
  pasted: PastedReport['scores'],
  { cells }: Scores,
): TabFill | null => {
  const tab = tabs.find(({ grid }) => grid.name === name);
  const parts = new Set(instrument.parts.map(({ code }) => code));
  const own = cells.filter(({ part, cell }) => parts.has(part) && cell.tab === name);
  const found = pasted.flatMap(({ part, item, score }) => {
    const place = own.find((one) => one.part === part && one.item === item)?.cell;
    return place ? [{ row: place.row, column: place.column, cell: score }] : [];
  });
  return tab && found.length === pasted.length ? { tab, cells: found } : null;
};

/** Whether the scores in use are those of the text, all of them. */
const holdsAll = (standing: readonly ScoreCell[], pasted: PastedReport['scores']): boolean =>
  pasted.every(({ part, item, score }) =>
    standing.some((cell) => cell.part === part && cell.item === item && cell.score === score),
  );

/**
 * What the text says, what is doubtful in it, and what would be written. Writes nothing.
 *
 * @throws UserError when nothing can be taken from the text, it is too long or of many agencies, there is no usable
 *   framework of its fiscal year, or announced figures without a year contradict the table of years
 */
export const previewPaste = (workbook: Workbook, text: string): PastePreview => {
  const understood = understand(workbook, text);
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
    otherAgency: understood.otherAgency,
    unknown: report.unknown.map(({ text: words }) => words),
    changes: settingChanges(understood),
    warnings: [...warnings],
    notes: [...notes],
    tabs: newTabs.map(({ place }) => place.name),
    turn: understood.turn && {
      from: understood.turn.from,
      to: understood.turn.to,
      blanked: blankedLabels(understood.turn),
      figures: pastedChanges(understood)
        .filter(({ isBound }) => isBound)
        .map(({ key, to }) => `${settingLabels[key]} ${to}`),
    },
  };
};

/**
 * Writes what the text says: new score tabs, and the settings that a person accepts. Tabs that hold something are not
 * touched: the new one then takes the year into its name, and the settings may point to it. A text of another year than
 * the set one brings its year along: tabs, year and announced figures together.
 *
 * @param accepted keys of the changes to the settings, as the preview names them; and `OTHER_AGENCY`, without which the
 *   text of another agency than the settings name is not written
 * @returns the names of the score tabs that were made; one of the year that has no score yet is filled instead
 * @throws UserError when nothing can be taken from the text, it is too long, of many agencies, or of another one and that
 *   was not accepted, there is no usable framework of its fiscal year, or announced figures without a year contradict the
 *   table of years
 */
export const writePaste = (workbook: Workbook, text: string, accepted: readonly string[]): Deed<string[]> => {
  const understood = understand(workbook, text);
  const { framework, report, settings, newTabs, turn, otherAgency } = understood;
  if (otherAgency && !accepted.includes(OTHER_AGENCY)) {
    throw new UserError({ code: 'other-agency', ...otherAgency });
  }
  const changes = pastedChanges(understood).filter(({ key, isBound }) => isBound || accepted.includes(key));
  const fills = understood.fills.flatMap(fillEdits);
  const { digits } = settings;
  const scores = scoresOf(report);
  const answer = newTabs.map(({ place }) => place.name);
  if (changes.length === 0 && !turn) {
    return { edits: [...fills, ...scoreTabEdits(newTabs, framework, digits, scores)], answer };
  }
  const target = standingSettings(workbook);
  const turned = turnEdits(turnOf(understood, changes), {
    framework,
    digits,
    settingsTab: target.settings,
    scores,
  });
  return { edits: [...fills, ...target.edits, ...turned], answer };
};

const fillEdits = ({ tab, cells }: TabFill): Edit[] =>
  columnBlocks(cells).map(({ row, column, cells: scores }) =>
    setCells(
      tab.grid.name,
      row,
      column,
      scores.map((score) => [score]),
    ),
  );

/** All that the text changes, as the turn to its year; where that is the set one, nothing but the text's own changes. */
const turnOf = (
  { framework, newTabs, turn, labelled }: Understood,
  changes: readonly PastedChange[],
): YearTurn => {
  const { fiscalYear } = framework;
  const figures = changes.flatMap(({ key, to }) => {
    const column = columnOfKey.get(key);
    return column ? [[column, column === 'level' ? to : Number(to)] as const] : [];
  });
  const values = changes.filter(({ key }) => !columnOfKey.has(key)).map(({ key, to }) => [key, to]);
  // Figures beside labels go along: the table's row of a year counts as a whole.
  const moved = figures.length > 0 ? labelled : nothingToMove;
  const standing = moved.rows.find((row) => row.fiscalYear === fiscalYear)?.figures;
  const own = { fiscalYear, figures: { ...standing, ...Object.fromEntries(figures) } };
  const before = turn?.announced ?? [];
  return {
    from: turn?.from ?? fiscalYear,
    to: fiscalYear,
    newTabs,
    settings: { ...turn?.settings, ...moved.cleared, ...Object.fromEntries(values) },
    announced:
      figures.length === 0 ? before : [...before.filter((row) => row.fiscalYear !== fiscalYear), own],
  };
};

/** The columns of the table of announced figures, by the setting that such a figure has. */
const columnOfKey = new Map<string, AnnouncedColumn>(
  (Object.entries(keyOfAnnounced) as [AnnouncedColumn, SettingKey][]).map(([column, key]) => [key, column]),
);

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
const pastedSettings = ({
  report,
  framework,
  settings,
  newTabs,
  turn,
}: Understood): [SettingKey, string][] => {
  const { announced } = report;
  const figure = (finding: Finding<number>): string | undefined => valueIn(finding)?.toFixed(2);
  const given: Partial<Record<SettingKey, string | null | undefined>> = {
    agency: report.agency,
    district: report.district,
    province: report.province,
    // Another year than the set one goes with the whole: see `turn`.
    fiscalYear: report.fiscalYear === null || turn ? null : String(framework.fiscalYear),
    [announcedKey.IIT]: figure(announced.parts.IIT),
    [announcedKey.EIT1]: figure(announced.parts.EIT1),
    [announcedKey.EIT2]: figure(announced.parts.EIT2),
    [announcedKey.OIT]: figure(announced.parts.OIT),
    [announcedKey.overall]: figure(announced.overall),
    announcedLevel: valueIn(announced.level),
  };
  for (const { instrument, place } of newTabs) {
    const { code } = instrument;
    if (!turn && place.name !== (settings.scoreTabs[code] ?? code)) given[tabKey[code]] = place.name;
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

interface PastedChange {
  readonly key: SettingKey;
  readonly from: string;
  readonly to: string;
  /** Written without being asked for: it is part of the change to another year, and replaces nothing. */
  readonly isBound: boolean;
}

/** The settings that would change, but for those of the change to another year. */
const pastedChanges = (understood: Understood): PastedChange[] => {
  const { settingsTab, settings, turn } = understood;
  const standing = figuresOf(settings.announced);
  return pastedSettings(understood).flatMap(([key, to]) => {
    const column = columnOfKey.get(key);
    const isAnnounced = column !== undefined;
    const cell = isAnnounced ? settings.cells[key] : settingsTab && findSettingCell(settingsTab.grid, key);
    const isOfYear = column === undefined || column in standing;
    const shown = cell && settingsTab?.grid.shown[cell.row - 1]?.[cell.column - 1]?.trim();
    const from = isOfYear ? (shown ?? '') : '';
    if (isSame(from, to)) return [];
    return [{ key, from, to, isBound: turn !== null && isAnnounced && from === '' }];
  });
};

/**
 * The changes that a person is asked about. A person's value is replaced only when that is asked for; new tabs are to be
 * used. Nothing of another agency is proposed.
 */
const settingChanges = (understood: Understood): PastePreview['changes'] => {
  const tabKeys = new Set<string>(Object.values(tabKey));
  return pastedChanges(understood)
    .filter(({ isBound }) => !isBound)
    .map(({ key, from, to }) => ({
      key,
      label: settingLabels[key],
      from,
      to,
      proposed: understood.otherAgency === null && (from === '' || tabKeys.has(key)),
    }));
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
