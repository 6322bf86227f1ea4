import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../local/text/parseHtml.ts';
import { golden } from '../../../test/support/result/golden.ts';
import { PlainWorkbook } from '../../../test/support/tabs/plainWorkbook.ts';
import { codesOf, officialTitle } from '../../../test/support/tabs/scores.ts';
import { pastedAgency, reportText } from '../../../test/support/texts/reportText.ts';
import type { Workbook } from '../../grid/workbook.ts';
import { type Refusal, UserError } from '../../problems/refusal.ts';
import { type Understood, understand } from './understand.ts';

const empty: Workbook = { tabs: [] };

const read = (text: string, workbook: Workbook = empty): Understood =>
  understand(workbook, { text, parseHtml });

const refusal = (text: string, workbook: Workbook = empty): Refusal => {
  try {
    read(text, workbook);
  } catch (error) {
    if (error instanceof UserError) return error.refusal;
    throw error;
  }
  throw new Error('Nothing was refused');
};

const rowsOf = (score: (index: number) => string, above = ''): string =>
  [above, ...codesOf('IIT').map((code, index) => `${code}\t${officialTitle(code)}\t${score(index)}`)].join(
    '\n',
  );

/** Empties the scores of a tab, and leaves its rows. */
const blank = (book: PlainWorkbook, tab: string): void => {
  for (const [row, [item = '']] of book.shown(tab).entries()) {
    if (/^[ieo]\d/.test(item)) book.type(tab, row + 1, 2, '');
  }
};

const places = ({ newTabs }: Understood): string[] => newTabs.map(({ place }) => place.name);
const changes = (understood: Understood): Record<string, [from: string, to: string, proposed: boolean]> =>
  Object.fromEntries(
    understood.changes.map(({ key, from, to, proposed }) => [key, [from, to, proposed] as const]),
  ) as never;

describe('a text of which nothing can be taken', () => {
  it('has no item and no announced figure', () => {
    expect(refusal('ขอเชิญประชุมคณะทำงาน ITA วันที่ 12')).toEqual({
      code: 'nothing-pasted',
      why: { kind: 'nothing-found' },
    });
  });

  it('has items without scores, and each is named with the reason', () => {
    const refused = refusal(rowsOf(() => '-'));
    if (refused.code !== 'nothing-pasted' || refused.why.kind !== 'no-score')
      throw new Error('another refusal');
    expect(refused.why.items.map(({ item }) => item)).toEqual(codesOf('IIT'));
    expect(new Set(refused.why.items.map(({ reason }) => reason.kind))).toEqual(new Set(['no-score']));
  });

  it('has scores of another year alone, and says of which', () => {
    const header = 'ข้อ\tประเด็นข้อคำถาม\tปี 2567';
    const book = new PlainWorkbook({ fiscalYear: '2568' });
    expect(
      refusal(`ผลการประเมิน ประจำปีงบประมาณ พ.ศ. 2568\n${rowsOf(() => '98.50', header)}`, book.now),
    ).toEqual({
      code: 'nothing-pasted',
      why: { kind: 'other-years', years: [2567], fiscalYear: 2568 },
    });
  });

  it('is of many agencies', () => {
    const agencies = ['เทศบาลตำบลหนองบัว', 'องค์การบริหารส่วนตำบลบ้านดอน', 'เทศบาลตำบลห้วยลึก'];
    const text = [
      'หน่วยงาน\tIIT\tEIT\tOIT\tคะแนนรวม',
      ...agencies.map((name) => `${name}\t90.1\t80.2\t70.3\t79.5`),
    ];
    expect(refusal(text.join('\n'))).toMatchObject({ code: 'many-agencies', tab: null, agencies });
  });

  it('is of a year whose items nobody knows: the text is to blame, not the workbook', () => {
    const text = `ประจำปีงบประมาณ พ.ศ. 2560\n${rowsOf(() => '98.50')}`;
    expect(refusal(text)).toMatchObject({ code: 'unsupported-year', fiscalYear: 2560, of: 'text' });
    const set = new PlainWorkbook({ fiscalYear: '2560' });
    expect(
      refusal(
        rowsOf(() => '98.50'),
        set.now,
      ),
    ).toMatchObject({ fiscalYear: 2560, of: 'workbook' });
  });
});

describe('the year of a text', () => {
  const year = (text: string, workbook?: Workbook): number => read(text, workbook).framework.fiscalYear;

  it('is what it says, else the one that is set, else the newest that is confirmed', () => {
    const rows = rowsOf(() => '98.50');
    const set = new PlainWorkbook({ fiscalYear: '2569' }).now;
    expect(year(`ประจำปีงบประมาณ พ.ศ. 2568\n${rows}`, set)).toBe(2568);
    expect(year(rows, set)).toBe(2569);
    expect(year(rows)).toBe(2568);
  });

  it('brings a turn along where another one is set, and none where it is the same or none is', () => {
    const text = `ประจำปีงบประมาณ พ.ศ. 2569\n${rowsOf(() => '98.50')}`;
    const turned = read(text, new PlainWorkbook({ fiscalYear: '2568' }).now);
    expect(turned.turn).toMatchObject({ from: 2568, to: 2569 });
    // The year goes with the whole, so nobody is asked about it alone.
    expect(changes(turned)).not.toHaveProperty('fiscalYear');
    expect(read(text, new PlainWorkbook({ fiscalYear: '2569' }).now).turn).toBeNull();
    expect(read(text).turn).toBeNull();
    expect(changes(read(text)).fiscalYear).toEqual(['', '2569', true]);
  });
});

describe('a report and the tabs that stand', () => {
  it('makes a tab of each instrument in an empty workbook', () => {
    const understood = read(reportText());
    expect(places(understood)).toEqual(['IIT', 'EIT', 'OIT']);
    expect(understood.notes).toEqual([]);
    // These are the names that are read anyway.
    expect(Object.keys(changes(understood)).filter((key) => key.startsWith('tab'))).toEqual([]);
  });

  it('makes none where they have its scores already', () => {
    const understood = read(reportText(), new PlainWorkbook({}).now);
    expect(places(understood)).toEqual([]);
    expect(understood.notes).toEqual(['IIT', 'EIT', 'OIT'].map((tab) => ({ kind: 'same', tab })));
  });

  it('fills the tab that waits for scores, each in the row of its item', () => {
    const book = new PlainWorkbook({});
    blank(book, 'OIT');
    const { fills, notes, newTabs } = read(reportText(), book.now);
    expect(notes).toContainEqual({ kind: 'fills', tab: 'OIT' });
    expect(newTabs).toEqual([]);
    const cellOf = (item: string): unknown =>
      fills[0]?.cells.find(({ row }) => row === book.rowOf('OIT', item))?.cell;
    expect(fills).toHaveLength(1);
    expect([cellOf('o1'), cellOf('o2'), cellOf('o27'), cellOf('o28')]).toEqual([0, 100, 0, 100]);
  });

  it.each<[string, (book: PlainWorkbook, row: number) => void]>([
    ['a word', (book, row) => book.type('OIT', row, 2, 'รอผลจากกองคลัง')],
    ['a formula that shows nothing', (book, row) => book.typeFormula('OIT', row, 2, '=IF(Z1,Z1,"")')],
  ])('fills no tab where %s stands in a cell that waits for a score: it makes one beside it', (_, put) => {
    const book = new PlainWorkbook({});
    blank(book, 'OIT');
    put(book, book.rowOf('OIT', 'o2'));
    const understood = read(reportText(), book.now);
    expect(understood.fills).toEqual([]);
    expect(places(understood)).toEqual(['OIT 2568']);
  });

  it('makes a tab beside one with other scores, and proposes to use it', () => {
    const book = new PlainWorkbook({});
    book.type('IIT', book.rowOf('IIT', 'i1'), 2, 50);
    const understood = read(reportText(), book.now);
    expect(places(understood)).toEqual(['IIT 2568']);
    expect(changes(understood).tabIIT).toEqual(['', 'IIT 2568', true]);
    expect(understood.warnings).toEqual([]);
  });

  it('warns where the text has fewer scores than the tab in use', () => {
    const book = new PlainWorkbook({});
    const few = codesOf('IIT').slice(0, 10);
    const text = few.map((code) => `${code}\t${officialTitle(code)}\t55`).join('\n');
    expect(read(text, book.now).warnings).toEqual([{ kind: 'fewer', tab: 'IIT', inUse: 15, pasted: 10 }]);
  });

  it('says where a text has the announced figures only', () => {
    const text = `ผลการประเมิน ปีงบประมาณ พ.ศ. 2568 คะแนนรวม ${golden.announced.overall} คะแนน`;
    const { notes, newTabs } = read(text);
    expect([notes, newTabs]).toEqual([[{ kind: 'totals-only' }], []]);
  });
});

describe('a report and the settings that stand', () => {
  it('proposes what is blank, and leaves what a person typed for them to choose', () => {
    const book = new PlainWorkbook({ agency: pastedAgency.name, district: 'อำเภออื่น' }, { IIT: 90 });
    const found = changes(read(reportText(), book.now));
    expect(found).toMatchObject({
      district: ['อำเภออื่น', pastedAgency.district, false],
      province: ['', pastedAgency.province, true],
      announcedIIT: ['90', '99.29', false],
      announcedOIT: ['', '77.00', true],
      announcedOverall: ['', '88.59', true],
      announcedLevel: ['', 'ผ่านดีมาก', true],
    });
    expect(found).not.toHaveProperty('agency');
  });

  it('changes nothing that says the same in another spelling', () => {
    const { IIT, EIT1, EIT2, OIT, overall, level } = golden.announced;
    const { name: agency, district, province } = pastedAgency;
    const book = new PlainWorkbook({ agency, district, province }, { IIT, EIT1, EIT2, OIT, overall, level });
    expect(changes(read(reportText(), book.now))).toEqual({});
  });

  it('proposes nothing of another agency', () => {
    const book = new PlainWorkbook({ agency: 'เทศบาลตำบลหนองบัว' });
    const understood = read(reportText(), book.now);
    expect(understood.otherAgency).toEqual({ ofText: pastedAgency.name, own: 'เทศบาลตำบลหนองบัว' });
    expect(understood.changes.filter(({ proposed }) => proposed)).toEqual([]);
    expect(understood.changes.map(({ key }) => key)).toContain('announcedOverall');
  });

  it('knows the agency by any of the spellings in the text', () => {
    expect(read(reportText(), new PlainWorkbook({ agency: pastedAgency.slip }).now).otherAgency).toBeNull();
    expect(read(reportText(), new PlainWorkbook({ agency: '' }).now).otherAgency).toBeNull();
  });
});
