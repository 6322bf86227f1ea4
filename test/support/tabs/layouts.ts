/** Workbooks as agencies lay them out: each holds the figures of the real report of 2568, another way. */
import type { ICellData, IRange, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { Indicator, Instrument, InstrumentCode, Item } from '../../../src/framework/framework.ts';
import { framework2568 } from '../../../src/framework/framework2568.ts';
import { titleOf } from '../../../src/framework/lookup.ts';
import { type SettingKey, tabKey } from '../../../src/settings/settings.ts';
import { toThaiDigits } from '../../../src/thai/digits.ts';
import { vocabularies } from '../../../src/vocabulary/known.ts';
import { golden, goldenScores } from '../result/golden.ts';
import { comparedDamages } from '../texts/thaiDamage.ts';

/** A cell as typed: text, a number, a number shown as a percentage, or a formula. */
export type LayoutCell =
  | string
  | number
  | { readonly percent: number }
  | { readonly number: number; readonly pattern: string }
  | { readonly formula: string };

type LayoutRow = readonly LayoutCell[];

export interface LayoutTab {
  readonly name: string;
  readonly rows: readonly LayoutRow[];
  readonly merges?: readonly IRange[];
  /** Count from 0. */
  readonly hiddenRows?: readonly number[];
}

export interface Layout {
  readonly name: string;
  /** The tabs but for the settings. */
  readonly tabs: readonly LayoutTab[];
  readonly settings?: Readonly<Partial<Record<SettingKey, string | number>>>;
  /** The items whose codes are not written out, and so are reported as repaired. */
  readonly repaired?: readonly string[];
}

const standardSettings: Layout['settings'] = {
  agency: 'องค์การบริหารส่วนตำบลตัวอย่าง',
  fiscalYear: golden.fiscalYear,
  announcedIIT: golden.announced.IIT,
  announcedEIT1: golden.announced.EIT1,
  announcedEIT2: golden.announced.EIT2,
  announcedOIT: golden.announced.OIT,
  announcedOverall: golden.announced.overall,
};

const { instruments } = framework2568;

export const instrumentOf = (code: InstrumentCode): Instrument => {
  const found = instruments.find((instrument) => instrument.code === code);
  if (!found) throw new Error(`No ${code}`);
  return found;
};

export const scoreOf = ({ code }: Item): number => goldenScores[code] ?? Number.NaN;
export const titled = (item: Item): string => titleOf(item, golden.fiscalYear);
const numberOf = ({ code }: Item): number => Number(code.slice(1));
export const oneCell = (item: Item): string => `${item.code} ${titled(item)}`;
export const itemsOf = ({ indicators }: Instrument): Item[] => indicators.flatMap(({ items }) => [...items]);
const itemCodes = (...codes: InstrumentCode[]): string[] =>
  codes.flatMap((code) => itemsOf(instrumentOf(code)).map((item) => item.code));
const meanOf = (indicator: Indicator): number =>
  golden.computed.byItem.indicators[String(indicator.number) as '1'];

const HEADER = ['ประเด็นข้อคำถาม', 'คะแนน'];

/** One tab an instrument, the same rows for each. */
export const tabEach = (
  rows: (instrument: Instrument) => readonly LayoutRow[],
  name: (instrument: Instrument) => string = ({ code }) => code,
): LayoutTab[] => instruments.map((instrument) => ({ name: name(instrument), rows: rows(instrument) }));

export const tableOf = (header: LayoutRow, row: (item: Item) => LayoutRow) => (instrument: Instrument) => [
  header,
  ...itemsOf(instrument).map(row),
];

export const plainTable = tableOf(HEADER, (item) => [oneCell(item), scoreOf(item)]);

/** The tables of all instruments beside each other, so many columns apart. */
const sideBySide = (gap: number): LayoutRow[] => {
  const tables = instruments.map((instrument) => [
    [`${instrument.name} (${instrument.code})`],
    ...tableOf(['ข้อ', 'ประเด็น', 'คะแนน'], (item) => [item.code, titled(item), scoreOf(item)])(instrument),
  ]);
  const height = Math.max(...tables.map((rows) => rows.length));
  return Array.from({ length: height }, (_, row) =>
    tables.flatMap((rows) => Array.from({ length: 3 + gap }, (_, column) => rows[row]?.[column] ?? '')),
  );
};

const headed =
  (row: (item: Item) => LayoutRow, header: LayoutRow = HEADER) =>
  (instrument: Instrument) => [
    [`${instrument.name} (${instrument.code})`],
    header,
    ...instrument.indicators.flatMap((indicator) => [
      [`ตัวชี้วัดที่ ${indicator.number} ${indicator.name}`],
      ...indicator.items.map(row),
    ]),
  ];

const wide = (row: number, columns: number): IRange => ({
  startRow: row,
  endRow: row,
  startColumn: 0,
  endColumn: columns - 1,
});

const lastYears = (item: Item): number => (item.code.startsWith('o') ? 100 : 88.5);

/** Equal scores below each other stand in one merged cell. */
const mergedScores = (): LayoutTab[] =>
  instruments.map((instrument) => {
    const items = itemsOf(instrument);
    const merges: IRange[] = [];
    const rows = items.map((item, index) => {
      const isRepeated = index > 0 && scoreOf(item) === scoreOf(items[index - 1] ?? item);
      const last = merges[merges.length - 1];
      if (isRepeated && last) last.endRow = index + 1;
      else merges.push({ startRow: index + 1, endRow: index + 1, startColumn: 1, endColumn: 1 });
      return [oneCell(item), isRepeated ? '' : scoreOf(item)];
    });
    return {
      name: instrument.code,
      rows: [HEADER, ...rows],
      merges: merges.filter(({ startRow, endRow }) => endRow > startRow),
    };
  });

const codesIn = (form: (letter: string, number: number) => string): LayoutTab[] =>
  tabEach(
    tableOf(['รหัส', 'ประเด็นข้อคำถาม', 'คะแนน'], (item) => [
      form(item.code.charAt(0), numberOf(item)),
      titled(item),
      scoreOf(item),
    ]),
  );

/** Layouts of which every score must come out. */
export const layouts: readonly Layout[] = [
  { name: 'code and title in one cell, the header at the top', tabs: tabEach(plainTable) },
  ...[
    (letter: string, number: number) => `(${letter}${number})`,
    (letter: string, number: number) => `[${letter}${number}]`,
    (letter: string, number: number) => `"${letter}${number}"`,
    (letter: string, number: number) => `• ${letter}${number}`,
    (letter: string, number: number) => `${letter}-${number}`,
    (letter: string, number: number) => `${letter}\u2011${number}`,
    (letter: string, number: number) => `${letter.toUpperCase()}–${number}`,
    (letter: string, number: number) => `ข้อ (${letter}${number})`,
  ].map((form) => ({ name: `codes as ${form('i', 1)}`, tabs: codesIn(form) })),
  ...Object.entries(comparedDamages).map(([name, damage]) => ({
    name: `words with ${name}`,
    tabs: tabEach(
      (instrument) =>
        headed(
          (item) => [`${item.code} ${damage(titled(item))}`, 'น้ำหนัก 30', scoreOf(item)],
          [damage('ประเด็นข้อคำถาม'), damage('น้ำหนัก'), damage('คะแนน')],
        )(instrument),
      ({ code }) => damage(`แท็บ ${code} นี้`),
    ),
    settings: Object.fromEntries(
      instruments.map(({ code }) => [tabKey[code], `แท็บ ${code} นี้`]),
    ) as Layout['settings'],
  })),
  {
    name: 'scores whose format adds a percent sign',
    tabs: tabEach(tableOf(HEADER, (item) => [oneCell(item), { number: scoreOf(item), pattern: '0.00"%"' }])),
  },
  {
    name: 'percentages whose format adds a word',
    tabs: tabEach(
      tableOf(HEADER, (item) => [oneCell(item), { number: scoreOf(item) / 100, pattern: '0.00% "คะแนน"' }]),
    ),
  },
  { name: 'equal scores in merged cells', tabs: mergedScores() },
  {
    name: 'code and title in two cells',
    tabs: tabEach(
      tableOf(['ข้อ', 'ประเด็นข้อคำถาม', 'คะแนน'], (item) => [item.code, titled(item), scoreOf(item)]),
    ),
  },
  {
    name: 'codes in column C behind row numbers',
    tabs: tabEach(
      tableOf(['', 'ลำดับ', 'รหัส', 'ประเด็นข้อคำถาม', 'คะแนน'], (item) => [
        '',
        numberOf(item),
        item.code,
        titled(item),
        scoreOf(item),
      ]),
    ),
  },
  {
    name: 'codes with a zero for the letter in column C behind row numbers',
    tabs: tabEach(
      tableOf(['', 'ลำดับ', 'รหัส', 'ประเด็นข้อคำถาม', 'คะแนน'], (item) => [
        '',
        toThaiDigits(String(numberOf(item))),
        toThaiDigits(item.code.replace('o', '0')),
        titled(item),
        scoreOf(item),
      ]),
    ),
    repaired: itemCodes('OIT'),
  },
  {
    name: 'scores left of the codes',
    tabs: tabEach(
      tableOf(['คะแนน', 'ข้อ', 'ประเด็นข้อคำถาม'], (item) => [scoreOf(item), item.code, titled(item)]),
    ),
  },
  {
    name: 'scores between the codes and the titles',
    tabs: tabEach(
      tableOf(['ข้อ', 'คะแนน', 'ประเด็นข้อคำถาม'], (item) => [item.code, scoreOf(item), titled(item)]),
    ),
  },
  {
    name: 'no header at all',
    tabs: tabEach((instrument) => plainTable(instrument).slice(1)),
  },
  {
    name: 'title rows with totals above',
    tabs: tabEach((instrument) => [
      ['ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)'],
      ['ประจำปีงบประมาณ พ.ศ. 2568'],
      ['องค์การบริหารส่วนตำบลตัวอย่าง', '', 'ข้อมูล ณ วันที่ 1 ส.ค. 2568'],
      ['คะแนนรวม', 88.59, 'ระดับ ผ่านดีมาก'],
      [`${instrument.name} (${instrument.code})`, 77],
      [],
      ...plainTable(instrument),
      [],
      ['หมายเหตุ : ข้อมูลจากเว็บไซต์ ITAP'],
    ]),
  },
  {
    name: 'indicator headings with their own scores, and averages below',
    tabs: tabEach((instrument) => [
      HEADER,
      ...instrument.indicators.flatMap((indicator) => [
        [`ตัวชี้วัดที่ ${indicator.number} ${indicator.name}`, meanOf(indicator)],
        ...indicator.items.map((item) => [oneCell(item), scoreOf(item)]),
        ['คะแนนเฉลี่ย', meanOf(indicator)],
      ]),
    ]),
  },
  {
    name: 'indicators numbered like items, with their own scores, among bare numbers',
    tabs: tabEach((instrument) => [
      ['ที่', 'ประเด็นข้อคำถาม', 'คะแนน'],
      ...instrument.indicators.flatMap((indicator) => [
        [`${indicator.number}.`, indicator.name, meanOf(indicator)],
        ...indicator.items.map((item) => [numberOf(item), titled(item), scoreOf(item)]),
      ]),
    ]),
    repaired: itemCodes('IIT', 'EIT', 'OIT'),
  },
  {
    name: 'merged headings, and indicator names merged down column A',
    tabs: instruments.map((instrument) => {
      const rows: LayoutRow[] = [
        [`${instrument.name} (${instrument.code})`, '', ''],
        ['ตัวชี้วัด', ...HEADER],
      ];
      const merges = [wide(0, 3)];
      for (const { number, name, items } of instrument.indicators) {
        merges.push({
          startRow: rows.length,
          endRow: rows.length + items.length - 1,
          startColumn: 0,
          endColumn: 0,
        });
        rows.push(
          ...items.map((item, index) => [
            index === 0 ? `${number}. ${name}` : '',
            oneCell(item),
            scoreOf(item),
          ]),
        );
      }
      return { name: instrument.code, rows, merges };
    }),
  },
  {
    name: 'the report’s own form: header repeated, headings merged, analysis beside',
    tabs: instruments.map((instrument) => {
      const rows: LayoutRow[] = [];
      const merges: IRange[] = [];
      for (const { number, name, items } of instrument.indicators) {
        merges.push(wide(rows.length, 3));
        rows.push([toThaiDigits(`ตัวชี้วัดที่ ${number} ${name}`), '', ''], [...HEADER, 'การวิเคราะห์ผลการประเมินฯ']);
        merges.push({
          startRow: rows.length,
          endRow: rows.length + items.length - 1,
          startColumn: 2,
          endColumn: 2,
        });
        rows.push(
          ...items.map((item, index) => [
            toThaiDigits(oneCell(item).replace(/^o/, '0')),
            toThaiDigits(String(scoreOf(item))),
            index === 0 ? 'ข้อคำถามที่ได้คะแนนน้อยที่สุด: i๑๐ ได้ ๙๖.๖๗ คะแนน สาเหตุเกิดจาก: - แนวทาง: อ้างอิงจาก ๐๘' : '',
          ]),
        );
      }
      return { name: instrument.code, rows, merges };
    }),
    repaired: itemCodes('OIT'),
  },
  {
    name: 'full marks before the scores',
    tabs: tabEach(
      tableOf(['ประเด็นข้อคำถาม', 'คะแนนเต็ม', 'คะแนนที่ได้'], (item) => [oneCell(item), 100, scoreOf(item)]),
    ),
  },
  {
    name: 'the province’s averages before the scores',
    tabs: tabEach(
      tableOf(['ประเด็นข้อคำถาม', 'ค่าเฉลี่ยจังหวัด', 'ได้'], (item) => [
        oneCell(item),
        lastYears(item),
        scoreOf(item),
      ]),
    ),
  },
  {
    name: 'full marks behind the scores, with a gap to them',
    tabs: tabEach(
      tableOf(['ประเด็นข้อคำถาม', 'คะแนน', 'คะแนนเต็ม 100', 'ส่วนต่าง'], (item) => [
        oneCell(item),
        scoreOf(item),
        100,
        Math.round((100 - scoreOf(item)) * 100) / 100,
      ]),
    ),
  },
  {
    name: 'all instruments on one tab below each other',
    tabs: [{ name: 'ผลคะแนน ITA 2568', rows: instruments.flatMap((one) => [...plainTable(one), []]) }],
  },
  {
    name: 'all instruments on one tab below each other, bare numbers under headings',
    tabs: [
      {
        name: 'คะแนน',
        rows: instruments.flatMap(
          headed((item) => [numberOf(item), titled(item), scoreOf(item)], ['ข้อที่', 'ประเด็นข้อคำถาม', 'คะแนน']),
        ),
      },
    ],
    repaired: itemCodes('IIT', 'EIT', 'OIT'),
  },
  {
    name: 'all instruments on one tab side by side',
    tabs: [{ name: 'Sheet1', rows: sideBySide(1) }],
  },
  {
    name: 'all instruments on one tab side by side without a gap',
    tabs: [{ name: 'Sheet1', rows: sideBySide(0) }],
  },
  {
    name: 'tabs under names that say nothing',
    tabs: tabEach(
      plainTable,
      ({ letter }) => ({ i: 'Sheet1', e: 'Sheet2', o: 'สำเนาของ Sheet3' })[letter] ?? '',
    ),
  },
  {
    name: 'codes 01 as text',
    tabs: tabEach(
      tableOf(['รหัส', 'ประเด็น', 'คะแนน'], (item) => [
        String(numberOf(item)).padStart(2, '0'),
        titled(item),
        scoreOf(item),
      ]),
    ),
    repaired: itemCodes('IIT', 'EIT', 'OIT'),
  },
  {
    name: 'codes as ข้อ i1 and ข้อ I๑.',
    tabs: tabEach(
      tableOf(HEADER, (item) => [
        numberOf(item) % 2
          ? `ข้อ ${item.code} ${titled(item)}`
          : `ข้อ ${toThaiDigits(item.code.toUpperCase())}. ${titled(item)}`,
        scoreOf(item),
      ]),
    ),
  },
  {
    name: 'scores shown as percentages',
    tabs: tabEach(tableOf(HEADER, (item) => [oneCell(item), { percent: scoreOf(item) / 100 }])),
  },
  {
    name: 'scores as text with units, Thai digits and odd spaces',
    tabs: tabEach(
      tableOf(HEADER, (item) => {
        const score = scoreOf(item).toFixed(2);
        const spellings = [
          `${score} คะแนน`,
          toThaiDigits(score),
          `\u00a0${score}\u00a0`,
          `${toThaiDigits(score)}%`,
          `\u3000${score} %`,
          `ร้อยละ ${toThaiDigits(score)}`,
        ];
        return [oneCell(item), spellings[numberOf(item) % spellings.length] ?? ''];
      }),
    ),
  },
  {
    name: 'scores as results of formulas',
    tabs: tabEach((instrument) => [
      ['ประเด็นข้อคำถาม', 'คะแนน', 'ผลรวม (x1000)'],
      ...itemsOf(instrument).map((item, index) => [
        oneCell(item),
        { formula: `=ROUND(C${index + 2}/1000,2)` },
        scoreOf(item) * 1000 + 1000 - 1000,
      ]),
    ]),
  },
  {
    name: 'last year’s column before this year’s',
    tabs: tabEach(
      tableOf(['ประเด็นข้อคำถาม', 'คะแนน ปี 2567', 'คะแนน ปี 2568'], (item) => [
        oneCell(item),
        lastYears(item),
        scoreOf(item),
      ]),
    ),
  },
  {
    name: 'this year’s column before last year’s, headed by years alone in Thai digits',
    tabs: tabEach(
      tableOf(['ประเด็นข้อคำถาม', 'ปี ๒๕๖๘', 'ปี ๒๕๖๗', 'เพิ่มขึ้น/ลดลง'], (item) => [
        oneCell(item),
        scoreOf(item),
        lastYears(item),
        Math.round((scoreOf(item) - lastYears(item)) * 100) / 100,
      ]),
    ),
  },
  {
    name: 'headers in two rows: คะแนน over the years',
    tabs: instruments.map((instrument) => ({
      name: instrument.code,
      rows: [
        ['ประเด็นข้อคำถาม', 'คะแนน', ''],
        ['', 'ปี 2567', 'ปี 2568'],
        ...itemsOf(instrument).map((item) => [oneCell(item), lastYears(item), scoreOf(item)]),
      ],
      merges: [
        { startRow: 0, endRow: 0, startColumn: 1, endColumn: 2 },
        { startRow: 0, endRow: 1, startColumn: 0, endColumn: 0 },
      ],
    })),
  },
  {
    name: 'last year’s tabs beside this year’s',
    tabs: [
      ...tabEach(
        tableOf(HEADER, (item) => [oneCell(item), lastYears(item)]),
        ({ code }) => `${code} 2567`,
      ),
      ...tabEach(plainTable, ({ code }) => `${code} ๒๕๖๘`),
    ],
  },
  {
    name: 'blank rows inside the tables, and hidden rows',
    tabs: tabEach((instrument) =>
      plainTable(instrument).flatMap((row, index) => (index % 3 === 0 ? [row, [], ['']] : [row])),
    ).map((tab) => ({ ...tab, hiddenRows: [3, 4, 5] })),
  },
  {
    name: 'a table of the indicators’ scores above the items',
    tabs: tabEach((instrument) => [
      ['ตัวชี้วัด', 'ชื่อตัวชี้วัด', 'คะแนน'],
      ...instrument.indicators.map((indicator) => [indicator.number, indicator.name, meanOf(indicator)]),
      ['', 'คะแนนรวม', 99],
      [],
      ['ข้อ', 'ประเด็นข้อคำถาม', 'คะแนน'],
      ...itemsOf(instrument).map((item) => [item.code, titled(item), scoreOf(item)]),
    ]),
  },
  {
    name: 'a tab of the indicators’ scores before the score tabs',
    tabs: [
      {
        name: 'ภาพรวม',
        rows: [
          ['ลำดับ', 'เครื่องมือ', 'คะแนน'],
          [1, 'IIT', 99.29],
          [2, 'EIT', 93.34],
          [3, 'OIT', 77],
          ['ตัวชี้วัดที่', 'ชื่อตัวชี้วัด', 'คะแนน'],
          ...instruments
            .flatMap(({ indicators }) => [...indicators])
            .map((indicator) => [indicator.number, indicator.name, meanOf(indicator)]),
        ],
      },
      ...tabEach(plainTable, ({ name }) => name.slice(0, 28)),
    ],
  },
  {
    name: 'the counts of answers beside the scores',
    tabs: tabEach(
      tableOf(['ข้อ', 'ประเด็นข้อคำถาม', 'จำนวนผู้ตอบ', 'คะแนนเฉลี่ย', 'อันดับ'], (item) => [
        item.code,
        titled(item),
        45,
        scoreOf(item),
        numberOf(item),
      ]),
    ),
  },
];

const cellOf = (cell: LayoutCell): ICellData => {
  if (typeof cell === 'string') return { v: cell, t: 1 };
  if (typeof cell === 'number') return { v: cell, t: 2 };
  if ('pattern' in cell) return { v: cell.number, t: 2, s: { n: { pattern: cell.pattern } } };
  if ('percent' in cell) return { v: cell.percent, t: 2, s: { n: { pattern: '0.00%' } } };
  return { f: cell.formula };
};

const sheetOf = (
  { name, rows, merges = [], hiddenRows = [] }: LayoutTab,
  id: string,
): Partial<IWorksheetData> => ({
  id,
  name,
  rowCount: rows.length + 20,
  columnCount: 20,
  cellData: Object.fromEntries(
    rows.map((row, index) => [
      index,
      Object.fromEntries(row.flatMap((cell, column) => (cell === '' ? [] : [[column, cellOf(cell)]]))),
    ]),
  ) as IWorksheetData['cellData'],
  mergeData: [...merges],
  rowData: Object.fromEntries(hiddenRows.map((row) => [row, { hd: 1 as const }])),
});

/** The workbook of a layout: its settings, then its tabs. */
export const layoutWorkbook = (layout: Omit<Layout, 'name'>): IWorkbookData => {
  const settings = { ...standardSettings, ...layout.settings };
  const { labels } = vocabularies.th.settingWords;
  const settingsTab: LayoutTab = {
    name: 'ตั้งค่า',
    rows: (Object.keys(settings) as SettingKey[]).map((key) => [labels[key], settings[key] ?? '']),
  };
  const sheets = [settingsTab, ...layout.tabs].map((tab, index) => sheetOf(tab, `s${index}`));
  return {
    id: 'layout',
    name: 'layout',
    appVersion: '',
    locale: 'enUS' as IWorkbookData['locale'],
    styles: {},
    sheetOrder: sheets.map(({ id }) => id ?? ''),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
};
