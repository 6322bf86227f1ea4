/** The cells of the settings tab that stand beside labels: a label anywhere in a column, the value in the cell to its right. */
import * as v from 'valibot';
import type { CellRef, TabGrid } from '../grid/grid.ts';
import { cleanText } from '../thai/cleanText.ts';
import { foldText } from '../thai/foldText.ts';
import { readFigure } from './announced/announcedFigure.ts';
import { findAnnouncedTable } from './announced/announcedTable.ts';
import { settingOfLabel } from './labels.ts';
import type { ChosenSetting, SettingsProblem } from './problems.ts';
import type { SettingKey, Settings } from './settings.ts';

/** Where a value stands; counts from 0. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where the value of each label of a tab stands, or would stand; of a label that stands twice, the first. */
export const findLabels = (grid: TabGrid): Map<SettingKey, Place> => {
  const found = new Map<SettingKey, Place>();
  const table = findAnnouncedTable(grid);
  const heads = new Set(table?.columns.values());
  grid.shown.forEach((cells, row) => {
    cells.forEach((text, column) => {
      // "ปีงบประมาณ" and the others head columns there.
      if (row === table?.headerRow && heads.has(column)) return;
      const key = text === '' ? null : settingOfLabel(text);
      if (key && !found.has(key)) found.set(key, { row, column: column + 1 });
    });
  });
  return found;
};

/** Where a setting's value stands, or would stand; null when the tab has no such label. */
export const findSettingCell = (grid: TabGrid, key: SettingKey): CellRef | null =>
  new LabelledCells(grid).cellOf(key);

/** Reads the values beside labels, and keeps what is wrong with them. Without a tab every value is blank. */
export class LabelledCells {
  /** What cannot be read of the choices. */
  readonly problems: SettingsProblem[] = [];
  /** What cannot be read of the announced figures. */
  readonly figureProblems: SettingsProblem[] = [];
  private readonly places: ReadonlyMap<SettingKey, Place>;

  constructor(private readonly grid: TabGrid | null) {
    this.places = grid ? findLabels(grid) : new Map();
  }

  /** Where the setting's value stands, or would stand; null when the tab has no such label. */
  cellOf(key: SettingKey): CellRef | null {
    const place = this.places.get(key);
    return this.grid && place ? { tab: this.grid.name, row: place.row + 1, column: place.column + 1 } : null;
  }

  /** The places of those settings that have one. */
  cellsOf(keys: readonly SettingKey[]): Settings['cells'] {
    return Object.fromEntries(
      keys.flatMap((key) => {
        const cell = this.cellOf(key);
        return cell ? [[key, cell]] : [];
      }),
    );
  }

  /** As it shows, without blanks around it; '' when the tab has no such label. */
  shown(key: SettingKey): string {
    const place = this.places.get(key);
    return (place && this.grid?.shown[place.row]?.[place.column]?.trim()) || '';
  }

  /** As it is written to other tabs. */
  clean(key: SettingKey): string {
    return cleanText(this.shown(key));
  }

  /** An announced figure, 0 to 100; null when it is blank or cannot be read. */
  figure(key: SettingKey): number | null {
    const place = this.places.get(key);
    return this.grid && place
      ? readFigure(this.grid, place, (problem) => this.figureProblems.push(problem))
      : null;
  }

  /** What a person chose; null when it is none of what can be chosen. @param schema takes the folded text */
  choice<Schema extends v.GenericSchema<string, unknown>>(
    key: ChosenSetting,
    schema: Schema,
  ): v.InferOutput<Schema> | null {
    const result = v.safeParse(schema, foldText(this.shown(key)));
    if (result.success) return result.output;
    this.refuse(key);
    return null;
  }

  /** Says that a choice cannot be read. */
  refuse(key: ChosenSetting): void {
    const cell = this.cellOf(key);
    if (cell) this.problems.push({ code: 'unreadable-setting', setting: key, cell, text: this.shown(key) });
  }
}
