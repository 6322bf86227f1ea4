/** Pasted scores beside the score tabs that stand. */
import type { Framework, Instrument, PartCode } from '../../framework/framework.ts';
import { findPlace } from '../../grid/place.ts';
import type { Tab } from '../../grid/workbook.ts';
import type { Finding, PastedReport } from '../../paste/pastedReport.ts';
import type { ScoreCell, Scores } from '../../scores/scores.ts';
import { settingLabels } from '../../settings/labels.ts';
import { announcedKey } from '../../settings/settings.ts';
import type { Voice, Words } from '../../words/voice.ts';
import type { NewTab } from '../year/newTabs.ts';

/** Scores for the cells of a tab that has none; row and column count from 1. */
export interface TabFill {
  readonly tab: Tab;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly cell: number }[];
}

/** What a text does to the score tabs of its year, and what is to be said of it. */
export interface ComparedTabs {
  readonly newTabs: readonly NewTab[];
  /** Score tabs of the year that have no score yet. */
  readonly fills: readonly TabFill[];
  readonly warnings: readonly string[];
  readonly notes: readonly string[];
}

/** The score tabs that the text makes, given those in use, and what to say of each. */
export const compareTabs = (
  tabs: readonly Tab[],
  framework: Framework,
  report: PastedReport,
  inUse: Scores,
  { words }: Voice,
): ComparedTabs => {
  const newTabs: NewTab[] = [];
  const fills: TabFill[] = [];
  const warnings = unsettled(report, words.paste);
  const notes: string[] = report.scores.length === 0 ? [words.sidebar.paste.totalsOnly] : [];
  for (const instrument of instrumentsIn(framework, report)) {
    const parts = new Set(instrument.parts.map(({ code }) => code));
    const standing = inUse.cells.filter(({ part, score }) => parts.has(part) && score !== null);
    const pasted = report.scores.filter(({ part }) => parts.has(part));
    const tab = inUse.tabs.get(instrument.code);
    if (tab !== undefined && holdsAll(standing, pasted)) {
      notes.push(words.sidebar.paste.same(tab));
      continue;
    }
    const empty = standing.length === 0 ? fillOf(tabs, tab, instrument, pasted, inUse) : null;
    if (empty) {
      fills.push(empty);
      notes.push(words.sidebar.paste.fills(empty.tab.grid.name));
      continue;
    }
    if (tab !== undefined && standing.length > pasted.length) {
      warnings.push(words.sidebar.paste.fewer(tab, standing.length, pasted.length));
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

/** The instruments of which the text gives scores. */
const instrumentsIn = (framework: Framework, { scores }: PastedReport): Instrument[] => {
  const parts = new Set(scores.map(({ part }) => part));
  return framework.instruments.filter((instrument) => instrument.parts.some(({ code }) => parts.has(code)));
};

/** Announced figures that the text gives in several ways, or illegibly: none of them was taken. */
const unsettled = ({ announced }: PastedReport, words: Words['paste']): string[] => {
  const say = (label: string, finding: Finding<number | string>): string[] => {
    if (finding.kind === 'unreadable')
      return [words.unreadable(label, finding.source.text, finding.source.line)];
    if (finding.kind !== 'conflicting') return [];
    return [
      words.conflict(
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
