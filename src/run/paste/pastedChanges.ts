/** The settings that a pasted text changes. */
import type { Finding } from '../../paste/pastedReport.ts';
import type { AnnouncedColumn } from '../../settings/announcedTable.ts';
import { findSettingCell } from '../../settings/labelledCells.ts';
import { announcedKey, keyOfAnnounced, type SettingKey, tabKey } from '../../settings/settings.ts';
import { foldText } from '../../thai/foldText.ts';
import { figuresOf } from '../year/moveLabelled.ts';
import type { Understood } from './understand.ts';

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

export interface PastedChange {
  readonly key: SettingKey;
  readonly from: string;
  readonly to: string;
  /** Written without being asked for: it is part of the change to another year, and replaces nothing. */
  readonly isBound: boolean;
}

/** The settings that would change, but for those of the change to another year. */
export const pastedChanges = (understood: Understood): PastedChange[] => {
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
