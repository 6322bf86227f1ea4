/** The table in the settings that says which of the agency's units does the work of another. */
import { findHeaders, firstPlaces, headerKey, headerReader } from '../grid/cells/findTable.ts';
import type { TabGrid } from '../grid/grid.ts';
import { cleanText } from '../thai/cleanText.ts';
import { keysByWord, type Vocabulary } from '../vocabulary/known.ts';
import type { StandIn } from './settings.ts';

const readHeader = headerReader(keysByWord(headerKey, ({ settingWords }) => settingWords.standIns));

/** What the table says, down to its first row that names no unit; nothing where there is none. */
export const readStandIns = (grid: TabGrid): StandIn[] => {
  const [header] = findHeaders(grid, readHeader, (has) => has('unit') && has('own'));
  if (!header) return [];
  const places = firstPlaces(header);
  const rows = grid.shown.slice(header.row + 1).map((cells) => {
    const text = (column: keyof StandIn): string => cleanText(cells[places.get(column) ?? -1] ?? '');
    return { unit: text('unit'), own: text('own') };
  });
  const end = rows.findIndex(({ unit }) => unit === '');
  return rows.slice(0, end < 0 ? rows.length : end).filter(({ own }) => own !== '');
};

/** The table in a new tab, three cells a row: its header with a hint, and the units that the built-in library names. */
export const standInRows = ({ settingWords, unitWords }: Vocabulary): string[][] => {
  const { standIns, standInsHint } = settingWords;
  const { office, finance } = unitWords.unitNames;
  return [
    [standIns.unit, standIns.own, standInsHint],
    ...[office, finance].map(([name = '']) => [name, '', '']),
  ];
};
