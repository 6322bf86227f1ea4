import type { IStyleData } from '@univerjs/core';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { openUniver } from '../../univer/node.ts';
import { changedStyle } from './styles.ts';

const univer = openUniver();
const workbook = univer.univerAPI.getActiveWorkbook();
afterAll(() => univer.dispose());

/** What a cell of this format looks like when a mutation of Univer's has changed a part of it. */
const changedByUniver = (style: IStyleData, part: IStyleData): IStyleData => {
  const sheet = workbook?.getActiveSheet().getSheet();
  const place = { unitId: workbook?.getId(), subUnitId: sheet?.getSheetId() };
  const change = (cell: object | null): void => {
    univer.univerAPI.syncExecuteCommand('sheet.mutation.set-range-values', {
      ...place,
      cellValue: { 0: { 0: cell } },
    });
  };
  change(null);
  change({ s: style });
  change({ s: part });
  return workbook?.getWorkbook().getStyles().getStyleByCell(sheet?.getCellRaw(0, 0)) ?? {};
};

const color = fc.constantFrom('#ffffff', '#1a73e8', '#9c2a2a').map((rgb) => ({ rgb }));
const orNull = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(one, { freq: 4 });
const line = fc.record({ s: fc.constantFrom(0 as const, 1 as const) });
const side = orNull(color.map((cl) => ({ s: 1, cl })));
const styles: fc.Arbitrary<IStyleData> = fc.record(
  {
    ff: orNull(fc.constantFrom('Sarabun', 'TH Sarabun New')),
    fs: orNull(fc.constantFrom(10, 16)),
    bl: orNull(fc.constantFrom(0 as const, 1 as const)),
    ul: orNull(line),
    st: orNull(line),
    cl: orNull(color),
    bg: orNull(color),
    ht: orNull(fc.constantFrom(1, 2, 3)),
    tb: orNull(fc.constantFrom(1, 3)),
    n: orNull(fc.constantFrom('0.00', '@').map((pattern) => ({ pattern }))),
    bd: orNull(fc.record({ t: side, r: side, b: side, l: side }, { requiredKeys: [] })),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<IStyleData>;

it('a change of a format leaves what one of Univer’s mutations leaves', () => {
  fc.assert(
    fc.property(styles, styles, (style, part) => {
      const begun = changedStyle({}, style);
      expect(changedStyle(begun, part)).toEqual(changedByUniver(begun, part));
    }),
  );
});

it('what a change does not speak of stays, side by side, and nothing of what is taken away', () => {
  const line = (rgb: string) => ({ s: 1, cl: { rgb } });
  const style: IStyleData = { bl: 1, bd: { t: line('#000000'), b: line('#000000') } };
  expect(changedStyle(style, { bd: { t: null, l: line('#ffffff') } })).toEqual({
    bl: 1,
    bd: { b: line('#000000'), l: line('#ffffff') },
  });
  expect(changedStyle(style, { bl: null as never, bd: null })).toEqual({});
});
