import type { ICellData } from '@univerjs/core';
import { describe, expect, test } from 'vitest';
import report from './report2568.json';
import { sampleWorkbook } from './sample.ts';

describe('the sample workbook', () => {
  const workbook = sampleWorkbook();
  const rowsOf = (name: string): unknown[][] => {
    const sheet = Object.values(workbook.sheets).find((candidate) => candidate.name === name);
    return Object.values(sheet?.cellData ?? {}).map((row) =>
      Object.values(row as Record<number, ICellData>).map(({ v }) => v ?? ''),
    );
  };

  test('has the settings and the three score tabs', () => {
    expect(workbook.sheetOrder.map((id) => workbook.sheets[id]?.name)).toEqual(['ตั้งค่า', 'IIT', 'EIT', 'OIT']);
  });

  test('prints codes and scores as the report does', () => {
    expect(rowsOf('IIT')[4]).toEqual([expect.stringMatching(/^i๒ เจ้าหน้าที่/), '๙๘.๖๗', '']);
    expect(rowsOf('EIT')[3]).toEqual([expect.stringMatching(/^e๑ /), '๙๗.๖๗', '']);
    expect(rowsOf('OIT')[3]).toEqual(['๐๑ โครงสร้างและอำนาจหน้าที่', 0, '']);
    expect(rowsOf('OIT').find(([first]) => String(first).startsWith('๐๒๘'))).toEqual([
      expect.stringMatching(/พ\.ศ\. ๒๕๖๗$/),
      100,
      '',
    ]);
  });

  test('has every score of the report', () => {
    const items = ['IIT', 'EIT', 'OIT']
      .flatMap(rowsOf)
      .filter(([first]) => /^[ieo๐][๐-๙]+ /.test(String(first)));
    expect(items).toHaveLength(Object.keys(report.scores).length);
  });

  test('has each setting with its label', () => {
    const settings = Object.fromEntries(rowsOf('ตั้งค่า').slice(0, -2));
    expect(settings).toMatchObject({
      ชื่อหน่วยงาน: 'องค์การบริหารส่วนตำบลตัวอย่าง',
      ปีงบประมาณ: 2568,
      ช่วงเวลาดำเนินการ: '',
    });
  });

  test('has the announced figures in the row of their year', () => {
    const rows = rowsOf('ตั้งค่า');
    expect(rows.slice(-2)).toEqual([
      ['ปีงบประมาณ', 'IIT', 'EIT ส่วนที่ 1', 'EIT ส่วนที่ 2', 'OIT', 'คะแนนรวม', 'ระดับ'],
      [2568, 99.29, 96.12, 90.56, 77, 88.59, 'ผ่านดีมาก'],
    ]);
  });

  test('is a new one each time', () => {
    expect(sampleWorkbook()).toEqual(workbook);
    expect(sampleWorkbook().sheets).not.toBe(workbook.sheets);
  });
});
