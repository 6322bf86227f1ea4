/** Pasted scores beside the score tabs that stand. */
import type { Framework, Instrument, PartCode } from '../../framework/framework.ts';
import { factOf } from '../../grid/reading/wanted.ts';
import type { Tab } from '../../grid/workbook.ts';
import type { Finding, PastedReport } from '../../paste/pastedReport.ts';
import type { ScoreCell, Scores } from '../../scores/scores.ts';
import { announcedKey, type SettingKey } from '../../settings/settings.ts';
import { type NewTab, newTab } from '../year/newTabs.ts';

/** Scores for the cells of a tab that has none; row and column count from 1. */
export interface TabFill {
  readonly tab: Tab;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly cell: number }[];
}

/** What a person is to know before a text is written: what was not taken, or changes more than one might think. */
export type PasteWarning =
  /** The text gives an announced figure in several ways, or as nobody can read it. */
  | {
      readonly kind: 'unsettled';
      readonly setting: SettingKey;
      readonly finding: Extract<Finding<number | string>, { kind: 'conflicting' | 'unreadable' }>;
    }
  /** The text has fewer scores than the tab in use. */
  | { readonly kind: 'fewer'; readonly tab: string; readonly inUse: number; readonly pasted: number };

/** What is only good to know. */
export type PasteNote =
  /** The text has announced figures only. */
  | { readonly kind: 'totals-only' }
  /** The tab has these scores already. */
  | { readonly kind: 'same'; readonly tab: string }
  /** The tab has no score yet, and takes these. */
  | { readonly kind: 'fills'; readonly tab: string };

/** What a text does to the score tabs of its year, and what is to be said of it. */
export interface ComparedTabs {
  readonly newTabs: readonly NewTab[];
  /** Score tabs of the year that have no score yet. */
  readonly fills: readonly TabFill[];
  readonly warnings: readonly PasteWarning[];
  readonly notes: readonly PasteNote[];
}

/**
 * The score tabs that the text makes, given those in use, and what to say of each.
 *
 * @throws Wanted until the formulas of a tab that it may fill were read
 */
export const compareTabs = (
  tabs: readonly Tab[],
  framework: Framework,
  report: PastedReport,
  inUse: Scores,
): ComparedTabs => {
  const newTabs: NewTab[] = [];
  const fills: TabFill[] = [];
  const warnings = unsettled(report);
  const notes: PasteNote[] = report.scores.length === 0 ? [{ kind: 'totals-only' }] : [];
  for (const instrument of instrumentsIn(framework, report)) {
    const parts = new Set(instrument.parts.map(({ code }) => code));
    const standing = inUse.cells.filter(({ part, score }) => parts.has(part) && score !== null);
    const pasted = report.scores.filter(({ part }) => parts.has(part));
    const tab = inUse.tabs.get(instrument.code);
    if (tab !== undefined && holdsAll(standing, pasted)) {
      notes.push({ kind: 'same', tab });
      continue;
    }
    const empty = standing.length === 0 ? fillOf(tabs, tab, pasted, inUse) : null;
    if (empty) {
      fills.push(empty);
      notes.push({ kind: 'fills', tab: empty.tab.grid.name });
      continue;
    }
    if (tab !== undefined && standing.length > pasted.length) {
      warnings.push({ kind: 'fewer', tab, inUse: standing.length, pasted: pasted.length });
    }
    newTabs.push(newTab(tabs, instrument, framework));
  }
  return { newTabs, fills, warnings, notes };
};

/**
 * The empty score tab's cells for the pasted scores; null unless each of them has one there that holds nothing: a word or a
 * formula is a person's, though it is no score.
 *
 * @throws Wanted until the tab's formulas were read
 */
const fillOf = (
  tabs: readonly Tab[],
  name: string | undefined,
  pasted: PastedReport['scores'],
  { cells }: Scores,
): TabFill | null => {
  const tab = tabs.find(({ grid }) => grid.name === name);
  if (!tab) return null;
  const own = cells.filter(({ cell }) => cell.tab === name);
  const found = pasted.flatMap(({ part, item, score }) => {
    const place = own.find((one) => one.part === part && one.item === item)?.cell;
    return place ? [{ row: place.row, column: place.column, cell: score }] : [];
  });
  const areFreeIn = (lines: readonly (readonly unknown[])[]): boolean =>
    found.every(({ row, column }) => (lines[row - 1]?.[column - 1] ?? '') === '');
  const isFree =
    found.length === pasted.length && areFreeIn(tab.grid.values) && areFreeIn(factOf(tab, 'formulas'));
  return isFree ? { tab, cells: found } : null;
};

/** Whether the scores in use are those of the text, all of them. */
const holdsAll = (standing: readonly ScoreCell[], pasted: PastedReport['scores']): boolean =>
  pasted.every(({ part, item, score }) =>
    standing.some((cell) => cell.part === part && cell.item === item && cell.score === score),
  );

/** The instruments of which the text gives scores. */
const instrumentsIn = (framework: Framework, { scores }: PastedReport): Instrument[] => {
  const parts = new Set(scores.map(({ part }) => part));
  return framework.instruments.filter((instrument) => instrument.parts.some(({ code }) => parts.has(code)));
};

/** Announced figures that the text gives in several ways, or illegibly: none of them was taken. */
const unsettled = ({ announced }: PastedReport): PasteWarning[] => {
  const warn = (setting: SettingKey, finding: Finding<number | string>): PasteWarning[] =>
    finding.kind === 'unreadable' || finding.kind === 'conflicting'
      ? [{ kind: 'unsettled', setting, finding }]
      : [];
  return [
    ...(Object.keys(announced.parts) as PartCode[]).flatMap((part) =>
      warn(announcedKey[part], announced.parts[part]),
    ),
    ...warn('announcedOverall', announced.overall),
    ...warn('announcedLevel', announced.level),
  ];
};
