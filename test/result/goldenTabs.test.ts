/** The tabs of a saved .xlsx, cell by cell against the report's golden figures and the JSON that is printed beside it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../local/cli/outcome.ts';
import { openHost } from '../../local/run.ts';
import { sampleWorkbook } from '../../local/sample.ts';
import { readXlsx, writeXlsx } from '../../local/xlsx/testing/bytes.ts';
import { isMark } from '../../src/grid/marks/marks.ts';
import { toThaiDigits } from '../../src/thai/digits.ts';
import { formatFigure } from '../../src/thai/format.ts';
import { goldenScores } from '../support/result/golden.ts';
import { analyse } from '../support/runs/commandLine.ts';

const SUMMARY = 'สรุปผล';
const ANALYSIS = 'บทวิเคราะห์';
const PLAN = 'แผนมาตรการ';

let folder: string;
let printed: Outcome;
let host: ReturnType<typeof openHost>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ita-tabs-'));
  writeFileSync(join(folder, 'a.xlsx'), await writeXlsx(sampleWorkbook()));
  const { stdout } = await analyse(folder, 'a.xlsx', '--out', 'ผล', '--json');
  printed = JSON.parse(stdout) as Outcome;
  host = openHost(await readXlsx(readFileSync(join(folder, 'ผล/a.xlsx'))));
});

afterAll(() => {
  host.dispose();
  rmSync(folder, { recursive: true });
});

const cellsOf = (tab: string): string[][] => {
  const sheet = host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  return sheet?.getDataRange().getDisplayValues() ?? [];
};

/** The visible cells of the row whose mark has the key, or that begins with the text. */
const row = (tab: string, name: string): string[] => {
  const found = cellsOf(tab).find(
    (cells) =>
      cells[0]?.startsWith(name) || cells.some((cell) => isMark(cell) && cell.includes(`"key":"${name}"`)),
  );
  return found?.slice(0, found.findIndex(isMark)) ?? [];
};

const figure = (value: number | null): string =>
  value === null ? '-' : toThaiDigits(formatFigure(value, 'arabic'));

describe('the summary', () => {
  it('begins with score, level and the way up', () => {
    expect(row(SUMMARY, 'overall').slice(0, 2)).toEqual(['คะแนนรวม (ตามประกาศ)', '๘๘.๕๙']);
    expect(row(SUMMARY, 'level')[1]).toBe('ผ่าน');
    expect(row(SUMMARY, 'next')[1]).toBe('ขาด OIT ๘.๐๐ คะแนน: แก้ไขข้อ o๒๗ และ o๑ ให้ครบถ้วน จะได้ระดับผ่านดี');
    expect(printed.nextLevel).toMatchObject({ level: 'ผ่านดี', short: { OIT: 8 }, items: ['o27', 'o1'] });
  });

  it('has the figures that are printed, announced and computed', () => {
    const { announced, computed } = printed;
    for (const code of ['IIT', 'EIT', 'OIT'] as const) {
      expect(row(SUMMARY, `instrument:${code}`).slice(2, 4), code).toEqual([
        figure(announced?.instruments[code] ?? null),
        figure(computed.instruments[code]),
      ]);
    }
    expect(row(SUMMARY, 'part:EIT1').slice(2, 4)).toEqual(['๙๖.๑๒', '๙๖.๑๒']);
    expect(row(SUMMARY, 'part:EIT2').slice(2, 4)).toEqual([figure(announced?.parts.EIT2 ?? null), '-']);
    expect(row(SUMMARY, 'instruments:overall').slice(2, 5)).toEqual(['๘๘.๕๙', '๙๑.๒๑', '๒.๖๒']);
    expect([announced?.overall, computed.overall]).toEqual([88.59, 91.21]);
  });

  it('has the ten indicators that are printed, each with its lowest items', () => {
    expect(printed.indicators).toHaveLength(10);
    for (const { number, score, lowest } of printed.indicators) {
      const cells = row(SUMMARY, `indicator:${number}`);
      expect(cells[2], String(number)).toBe(figure(score));
      const named = [...(cells[5] ?? '').matchAll(/^([ieo][๐-๙]+) /gm)].map(([, code]) => code);
      expect(named).toEqual(lowest.map(toThaiDigits));
    }
  });
});

describe('the analysis', () => {
  it('has every item with its score as a number, and the printed text of each indicator', () => {
    const sheet = host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(ANALYSIS);
    const values = sheet?.getDataRange().getValues() ?? [];
    for (const [code, score] of Object.entries(goldenScores)) {
      const cells = values.find(([item]) => String(item).startsWith(`${toThaiDigits(code)} `));
      expect(cells?.[1], code).toBe(score);
    }
    expect(row(ANALYSIS, 'i๒ ')[1]).toBe('๙๘.๖๗');
    const texts = cellsOf(ANALYSIS).map((cells) => cells[3] ?? '');
    for (const { indicator, text } of printed.analysis) {
      const head = cellsOf(ANALYSIS).findIndex(([cell]) =>
        cell?.startsWith(toThaiDigits(`ตัวชี้วัดที่ ${indicator} `)),
      );
      const all = texts.slice(head + 1).join('\n');
      // What is too long for one cell goes on in the next ones, under a line that says so.
      for (const line of text.split('\n')) expect(all, `${indicator}`).toContain(line);
    }
  });
});

describe('the plan', () => {
  it('has a measure for each of those that are printed, under its issue, with the finding', () => {
    const rows = cellsOf(PLAN);
    const issueOf = (at: number): number =>
      rows.slice(0, at).filter(([cell]) => cell?.startsWith('ประเด็นที่ ')).length;
    const found = printed.plan.map(({ items }) => {
      const at = rows.findIndex((cells) =>
        items.every((item) => cells[1]?.includes(`ข้อ ${toThaiDigits(item)} ได้ `)),
      );
      return { issue: issueOf(at), items };
    });
    expect(found).toEqual(printed.plan.map(({ issue, items }) => ({ issue, items })));
    const served = printed.plan.flatMap(({ items }) => items);
    expect([...served].sort()).toEqual([...printed.planItems].sort());
    expect(row(PLAN, 'มาตรการให้บริการตามลำดับ')[1]).toBe('ข้อ i๒ ได้ ๙๘.๖๗ คะแนน: ต่ำสุดในตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่');
  });
});
