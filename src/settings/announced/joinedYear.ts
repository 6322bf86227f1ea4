import type { PartCode } from '../../framework/framework.ts';
import type { CellRef } from '../../grid/grid.ts';
import type { SettingsProblem } from '../problems.ts';
import { type AnnouncedYear, announcedKey, type SettingKey } from '../settings.ts';

/**
 * The rows of one year as one: each figure from the rows that have it; where several have one, they must agree.
 *
 * @param report takes the first that do not
 */
export const joined = (
  rows: readonly [AnnouncedYear, ...AnnouncedYear[]],
  report: (problem: SettingsProblem) => void,
): AnnouncedYear => {
  const [first] = rows;
  const cells: Partial<Record<SettingKey, CellRef>> = { ...first.cells };
  let isTold = false;
  const join = <Value>(valueIn: (row: AnnouncedYear) => Value | null, key: SettingKey): Value | null => {
    const given = rows.filter((row) => valueIn(row) !== null);
    const [one, ...others] = given;
    const other = others.find((row) => one && valueIn(row) !== valueIn(one));
    const [at, before] = [other?.cells[key], one?.cells[key]];
    if (before) cells[key] = before;
    if (at && before && !isTold) {
      isTold = true;
      report({ code: 'announced-twice', fiscalYear: first.fiscalYear, cell: at, first: before });
    }
    return one && !other ? valueIn(one) : null;
  };
  const part = (code: PartCode): number | null =>
    join(({ announced }) => announced.parts[code], announcedKey[code]);
  return {
    ...first,
    announced: {
      parts: { IIT: part('IIT'), EIT1: part('EIT1'), EIT2: part('EIT2'), OIT: part('OIT') },
      overall: join(({ announced }) => announced.overall, 'announcedOverall'),
      level: join(({ announced }) => announced.level, 'announcedLevel'),
    },
    indicators: new Map([...rows].reverse().flatMap(({ indicators }) => [...indicators])),
    cells,
  };
};
