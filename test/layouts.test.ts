/** Real-life layouts as .xlsx files, read back and run by the built add-on: every figure comes out, or a question. */
import { afterEach, describe, expect, it } from 'vitest';
import { readXlsx } from '../local/xlsx/read.ts';
import { writeXlsx } from '../local/xlsx/write.ts';
import type { PartCode } from '../src/framework/framework.ts';
import { readInput } from '../src/server/decide.ts';
import type { RunOutcome, RunReport } from '../src/server/protocol.ts';
import { readWorkbook } from '../src/tabs/readWorkbook.ts';
import { type AddOn, openAddOn } from './support/addOn.ts';
import { golden, goldenScores } from './support/golden.ts';
import { instrumentOf, type Layout, layouts, layoutWorkbook } from './support/layouts.ts';

let addOn: AddOn;

afterEach(() => addOn.close());

/** Opens the layout as the file that a person would send. */
const open = async (layout: Omit<Layout, 'name'>): Promise<AddOn> => {
  addOn = openAddOn(await readXlsx(await writeXlsx(layoutWorkbook(layout))));
  return addOn;
};

const readAll = () =>
  readInput(readWorkbook(addOn.host.services.SpreadsheetApp.getActiveSpreadsheet())).scores;

const scoresIn = (...parts: PartCode[]) =>
  Object.fromEntries(
    readAll()
      .cells.filter(({ part }) => parts.includes(part))
      .map(({ item, score }) => [item, score]),
  );

const half = (figure: number): number => Number(`${Math.round(Number(`${figure}e2`))}e-2`);
const { byItem } = golden.computed;

const expectGolden = (report: RunReport): void => {
  expect(report.computed).toEqual({
    overall: half(byItem.overallWithAnnouncedEIT2),
    complete: true,
    instruments: { IIT: half(byItem.IIT), EIT: 93.34, OIT: half(byItem.OIT) },
    parts: { EIT1: half(byItem.EIT1), EIT2: 90.56 },
    level: 'ผ่าน',
  });
  for (const { number, score, lowest } of report.indicators) {
    const key = String(number) as keyof typeof byItem.indicators;
    expect([number, score, lowest]).toEqual([number, half(byItem.indicators[key]), golden.lowest[key]]);
  }
};

describe('a layout from which every score comes out:', () => {
  it.each(layouts.map((layout) => [layout.name, layout] as const))('%s', async (_, layout) => {
    await open(layout);
    expect(scoresIn('IIT', 'EIT1', 'OIT')).toEqual(goldenScores);
    const report = addOn.run();
    expectGolden(report);
    const repaired = report.problems.filter(({ code }) => code === 'repaired-code');
    expect(repaired.map(({ item }) => item)).toEqual(layout.repaired ?? []);
    const others = report.problems.filter(
      ({ code }) => !code.startsWith('announced') && code !== 'repaired-code',
    );
    expect(others).toEqual([]);
  });
});
