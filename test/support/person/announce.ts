/** The announced figures as a person types them into the table of the settings' tab. */
import { type AnnouncedColumn, findAnnouncedTable } from '../../../src/settings/announced/announcedTable.ts';
import type { AddOn } from '../runs/addOn.ts';

const SETTINGS = 'ตั้งค่า';

/** The cell of a figure: row and column count from 1. A year without a row gets the next one. */
export const announcedPlace = (
  addOn: AddOn,
  fiscalYear: number,
  column: AnnouncedColumn,
): { row: number; column: number } => {
  const shown = addOn.shown(SETTINGS);
  const table = findAnnouncedTable({ name: SETTINGS, values: shown, shown });
  if (!table) throw new Error('No table of announced figures');
  const yearPlace = table.columns.get('fiscalYear') ?? 0;
  const row =
    table.rows.find((one) => shown[one]?.[yearPlace] === String(fiscalYear)) ??
    (table.rows.at(-1) ?? table.headerRow) + 1;
  return { row: row + 1, column: (table.columns.get(column) ?? 0) + 1 };
};

/** Types announced figures of a year. */
export const announce = (
  addOn: AddOn,
  fiscalYear: number,
  figures: Readonly<Partial<Record<AnnouncedColumn, string | number>>>,
): void => {
  for (const [column, text] of Object.entries({ fiscalYear, ...figures })) {
    const place = announcedPlace(addOn, fiscalYear, column as AnnouncedColumn);
    addOn.edit(SETTINGS, place.row, place.column, String(text));
  }
};
