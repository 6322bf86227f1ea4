/** The settings that a pasted text changes. */
import type { Framework } from '../../framework/framework.ts';
import type { Tab } from '../../grid/workbook.ts';
import type { Finding, PastedReport } from '../../paste/pastedReport.ts';
import type { AnnouncedColumn } from '../../settings/announced/announcedTable.ts';
import { findSettingCell } from '../../settings/labelledCells.ts';
import {
  announcedKey,
  keyOfAnnounced,
  type SettingKey,
  type Settings,
  tabKey,
} from '../../settings/settings.ts';
import { foldText } from '../../thai/foldText.ts';
import { figuresOf } from '../year/moveLabelled.ts';
import type { NewTab } from '../year/newTabs.ts';
import type { YearTurn } from '../year/yearTurn.ts';

/** A setting that a text changes. */
export interface PastedChange {
  readonly key: SettingKey;
  /** What stands in the cell; '' when nothing does. */
  readonly from: string;
  readonly to: string;
  /** Whether to propose it: not where a person's value would be replaced, and nothing of another agency. */
  readonly proposed: boolean;
}

/** The settings that a text changes, but for those of the change to another year. */
export interface PastedChanges {
  /** A person is asked about these. */
  readonly changes: readonly PastedChange[];
  /** Announced figures that come with another year. Written without being asked for: they replace nothing. */
  readonly bound: readonly PastedChange[];
}

/** A text and the settings that it goes into, with what is decided of them so far. */
interface TextForSettings {
  readonly framework: Framework;
  readonly report: PastedReport;
  readonly settingsTab: Tab | null;
  readonly settings: Settings;
  readonly newTabs: readonly NewTab[];
  readonly turn: YearTurn | null;
  readonly otherAgency: object | null;
}

/** The columns of the table of announced figures, by the setting that such a figure has. */
export const columnOfKey = new Map<string, AnnouncedColumn>(
  (Object.entries(keyOfAnnounced) as [AnnouncedColumn, SettingKey][]).map(([column, key]) => [key, column]),
);

const valueIn = <Value>(finding: Finding<Value>): Value | null =>
  finding.kind === 'found' ? finding.value : null;

/** What the text gives for each setting, as it would be typed. */
const pastedSettings = ({
  report,
  framework,
  settings,
  newTabs,
  turn,
}: TextForSettings): [SettingKey, string][] => {
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

const tabKeys: ReadonlySet<string> = new Set(Object.values(tabKey));

/** The settings that would change. A tab that is made is to be used, whatever tab a person named before. */
export const pastedChanges = (text: TextForSettings): PastedChanges => {
  const { settingsTab, settings, turn, otherAgency } = text;
  const standing = figuresOf(settings.announced);
  const all = pastedSettings(text).flatMap(([key, to]): PastedChange[] => {
    const column = columnOfKey.get(key);
    const cell = column ? settings.cells[key] : settingsTab && findSettingCell(settingsTab.grid, key);
    const isOfYear = column === undefined || column in standing;
    const shown = cell && settingsTab?.grid.shown[cell.row - 1]?.[cell.column - 1]?.trim();
    const from = isOfYear ? (shown ?? '') : '';
    if (isSame(from, to)) return [];
    return [{ key, from, to, proposed: otherAgency === null && (from === '' || tabKeys.has(key)) }];
  });
  const isBound = ({ key, from }: PastedChange): boolean =>
    turn !== null && columnOfKey.has(key) && from === '';
  return { changes: all.filter((change) => !isBound(change)), bound: all.filter(isBound) };
};
