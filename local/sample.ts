import type { ICellData, IRange, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { Instrument } from '../src/framework/framework.ts';
import { framework2568 } from '../src/framework/framework2568.ts';
import { titleOf } from '../src/framework/lookup.ts';
import {
  type AnnouncedColumn,
  announcedColumns,
  announcedHeaders,
} from '../src/settings/announced/announcedTable.ts';
import type { SettingKey } from '../src/settings/settings.ts';
import { toThaiDigits } from '../src/thai/digits.ts';
import { vocabularies } from '../src/vocabulary/known.ts';
import report from './report2568.json';

const text = 1;
const number = 2;

const thin = { s: 1, cl: { rgb: '#9aa5b1' } } as const;
const box = { bd: { t: thin, r: thin, b: thin, l: thin } } as const;
const sarabun = { ff: 'Sarabun', fs: 12, vt: 2 } as const;
const wrapped = { tb: 3 } as const;
const centred = { ht: 2 } as const;

const styles = {
  title: { ...sarabun, ...centred, fs: 14, bl: 1, cl: { rgb: '#1f3864' } },
  indicator: { ...sarabun, ...box, bl: 1, bg: { rgb: '#dbe5f1' }, cl: { rgb: '#1f3864' } },
  header: { ...sarabun, ...box, ...wrapped, ...centred, bl: 1, bg: { rgb: '#eef2f7' } },
  item: { ...sarabun, ...box, ...wrapped },
  score: { ...sarabun, ...box, ...centred },
  label: { ...sarabun, ...box, bl: 1, bg: { rgb: '#eef2f7' } },
  value: { ...sarabun, ...box, ...wrapped, ht: 1 },
} as const satisfies Record<string, IStyleData>;

type StyleName = keyof typeof styles;

/** A score tab as the report prints one: its title, then each indicator's heading, column headers and items. */
interface ScoreTab {
  instrument: Instrument;
  /** The item's code as the report prints it. */
  code: (number: number) => string;
  score: (score: number) => ICellData;
}

const cell = (value: string | number, s: StyleName): ICellData =>
  typeof value === 'number' ? { v: value, t: number, s } : { v: value, t: text, s };

const scores: Readonly<Record<string, number>> = report.scores;

const scoreHeaders = ['ประเด็นข้อคำถาม', 'คะแนน', 'การวิเคราะห์ผลการประเมินฯ'];

function scoreRows({ instrument, code, score }: ScoreTab): ICellData[][] {
  const wide = (words: string, style: StyleName) => [cell(words, style), cell('', style), cell('', style)];
  return [
    wide(`${instrument.name} (${instrument.code})`, 'title'),
    ...instrument.indicators.flatMap((indicator) => [
      wide(toThaiDigits(`ตัวชี้วัดที่ ${indicator.number} ${indicator.name}`), 'indicator'),
      scoreHeaders.map((words) => cell(words, 'header')),
      ...indicator.items.map((item) => [
        cell(`${code(Number(item.code.slice(1)))} ${toThaiDigits(titleOf(item, report.fiscalYear))}`, 'item'),
        score(scores[item.code] ?? 0),
        cell('', 'item'),
      ]),
    ]),
  ];
}

const mergesOf = (rows: readonly ICellData[][]): IRange[] =>
  rows.flatMap(([first], row) =>
    first?.s === 'title' || first?.s === 'indicator'
      ? [{ startRow: row, endRow: row, startColumn: 0, endColumn: 2 }]
      : [],
  );

const cellData = (rows: readonly ICellData[][]): IWorksheetData['cellData'] =>
  Object.fromEntries(
    rows.map((row, index) => [
      index,
      Object.fromEntries(
        row.map(({ v, ...rest }, column) => [column, v === '' ? { s: rest.s } : { v, ...rest }]),
      ),
    ]),
  ) as IWorksheetData['cellData'];

const tab = (id: string, name: string, widths: number[], rows: ICellData[][]): Partial<IWorksheetData> => ({
  id,
  name,
  rowCount: 1000,
  columnCount: 26,
  defaultColumnWidth: 100,
  defaultRowHeight: 24,
  columnData: Object.fromEntries(widths.map((w, column) => [column, { w }])),
  cellData: cellData(rows),
  mergeData: mergesOf(rows),
});

const settings: Readonly<Partial<Record<SettingKey, string | number>>> = {
  agency: 'องค์การบริหารส่วนตำบลตัวอย่าง',
  district: 'เมือง',
  province: 'ตัวอย่าง',
  fiscalYear: report.fiscalYear,
  combining: 'รายข้อ',
  tabIIT: 'IIT',
  tabEIT: 'EIT',
  tabOIT: 'OIT',
  selection: 'ค่าเริ่มต้น',
  units: 'สำนักปลัด, กองคลัง, กองช่าง, กองการศึกษา',
  period: '',
  digits: 'ไทย',
};

const announced: Readonly<Record<AnnouncedColumn, string | number>> = {
  fiscalYear: report.fiscalYear,
  ...report.announced,
};

const { labels } = vocabularies.th.settingWords;
const headers = announcedHeaders(vocabularies.th);

const settingsTab = (): Partial<IWorksheetData> =>
  tab(
    'settings',
    'ตั้งค่า',
    [200, 300, 110, 110, 90, 90, 110],
    [
      ...(Object.keys(settings) as SettingKey[]).map((key) => [
        cell(labels[key], 'label'),
        cell(settings[key] ?? '', 'value'),
      ]),
      [],
      announcedColumns.map((column) => cell(headers[column], 'header')),
      announcedColumns.map((column) => cell(announced[column], 'score')),
    ],
  );

/** In IIT and EIT, staff copy what the report prints: Thai digits, as text. */
const printed = (score: number): ICellData => cell(toThaiDigits(String(score)), 'score');

const scoreTab = (instrument: Instrument): Partial<IWorksheetData> => {
  // The report prints the open data codes with a Thai zero for the letter o.
  const letter = instrument.code === 'OIT' ? '๐' : instrument.letter;
  const rows = scoreRows({
    instrument,
    code: (itemNumber) => letter + toThaiDigits(String(itemNumber)),
    score: instrument.code === 'OIT' ? (score) => cell(score, 'score') : printed,
  });
  return tab(instrument.code, instrument.code, [560, 90, 360], rows);
};

/** The workbook that the workbench opens with: a real report's figures of 2568, for an agency that does not exist. */
export function sampleWorkbook(): IWorkbookData {
  const tabs = [settingsTab(), ...framework2568.instruments.map(scoreTab)];
  return {
    id: 'sample',
    name: 'ตัวอย่าง ITA ปีงบประมาณ 2568',
    appVersion: '0.25.1',
    locale: 'enUS' as IWorkbookData['locale'],
    styles: structuredClone(styles) as unknown as IWorkbookData['styles'],
    sheetOrder: tabs.map(({ id }) => id ?? ''),
    sheets: Object.fromEntries(tabs.map((sheet) => [sheet.id, sheet])),
  };
}
