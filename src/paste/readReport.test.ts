import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../local/text/parseHtml.ts';
import { golden, goldenScores } from '../../test/support/result/golden.ts';
import {
  flatText,
  pastedAgency,
  pdfText,
  reportText,
  thaiReportText,
  webPage,
} from '../../test/support/texts/reportText.ts';
import { comparedDamages, withoutAm } from '../../test/support/texts/thaiDamage.ts';
import { framework2568 } from '../framework/framework2568.ts';
import { findItem, titleOf } from '../framework/lookup.ts';
import { toThaiDigits } from '../thai/digits.ts';
import type { PastedReport } from './pastedReport.ts';
import { readReport } from './readReport.ts';

const read = (text: string): PastedReport => readReport(text, framework2568, parseHtml);
const scoresIn = (text: string): Record<string, number> =>
  Object.fromEntries(read(text).scores.map(({ item, score }) => [item, score]));
const doubtsIn = (text: string): string[] => [
  ...new Set(read(text).scores.flatMap(({ doubts }) => doubts.map(({ kind }) => kind))),
];
const reasonFor = (text: string, item: string) => read(text).missing.find((one) => one.item === item)?.reason;

const officialTitle = (code: string): string => {
  const item = findItem(framework2568, code);
  return item ? titleOf(item, 2568) : '';
};

/** The report's announced figures, each of them found. */
const goldenFindings = {
  parts: {
    IIT: { kind: 'found', value: golden.announced.IIT },
    EIT1: { kind: 'found', value: golden.announced.EIT1 },
    EIT2: { kind: 'found', value: golden.announced.EIT2 },
    OIT: { kind: 'found', value: golden.announced.OIT },
  },
  overall: { kind: 'found', value: golden.announced.overall },
  level: { kind: 'found', value: golden.announced.level },
};

const STRUCTURE = 'โครงสร้างและอำนาจหน้าที่';
const BUDGET = 'หน่วยงานของท่าน ใช้จ่ายงบประมาณเป็นไปตามวัตถุประสงค์ มากน้อยเพียงใด';

describe('the whole report', () => {
  it.each([
    ['in Arabic digits', reportText()],
    ['in Thai digits', thaiReportText()],
    ['with its line ends as on Windows', reportText().replace(/\n/g, '\r\n')],
    ['on one line', reportText().replace(/[\n\t]+/g, ' ')],
  ])('%s gives all 52 scores', (_, text) => {
    expect(scoresIn(text)).toEqual(goldenScores);
    expect(read(text).missing).toEqual([]);
    expect(read(text).unknown).toEqual([]);
    expect(doubtsIn(text)).toEqual(['repaired-code']);
  });

  it('is not mixed up with numbered tables beside it', () => {
    const totals = ['ที่\tเครื่องมือ\tคะแนน', '1\tIIT\t99.29', '2\tOIT\t77.00', '3\tคะแนนรวม\t88.59'].join('\n');
    const columns = ['ที่\tIIT\tOIT', '1\t50.25\t60.75', '2\t51.50\t61.50', '3\t52.75\t62.25'].join('\n');
    for (const table of [totals, columns]) {
      for (const text of [`${table}\n${reportText()}`, `${reportText()}\n${table}`]) {
        expect(scoresIn(text)).toEqual(goldenScores);
        expect(read(text).unknown).toEqual([]);
      }
    }
    expect(read(totals)).toMatchObject({ scores: [], unknown: [], announced: { overall: { value: 88.59 } } });
  });

  it('gives the announced figures, each with its words', () => {
    const { announced } = read(thaiReportText());
    expect(announced).toMatchObject(goldenFindings);
    expect(announced.parts.EIT1).toMatchObject({ source: { text: 'ส่วนที่ ๑ มีคะแนนรวม ระบุ ๙๖.๑๒' } });
  });

  it('says whose it is, with both spellings, and of which year', () => {
    expect(read(reportText())).toMatchObject({
      agency: pastedAgency.name,
      agencySpellings: [
        { name: pastedAgency.name, count: 4 },
        { name: pastedAgency.slip, count: 2 },
      ],
      district: pastedAgency.district,
      province: pastedAgency.province,
      fiscalYear: 2568,
    });
  });
});

describe('the whole report as keyboards, scans and PDFs give it', () => {
  it.each(Object.entries(comparedDamages))('reads as ever: %s', (_, damage) => {
    const text = damage(reportText());
    expect(scoresIn(text)).toEqual(goldenScores);
    const { announced, agency, district, province, fiscalYear } = read(text);
    expect(announced).toMatchObject(goldenFindings);
    expect({ agency, district, province, fiscalYear }).toEqual({
      agency: pastedAgency.name,
      district: pastedAgency.district,
      province: pastedAgency.province,
      fiscalYear: 2568,
    });
  });

  it('names places in clean spelling even where every am was lost', () => {
    const text = withoutAm('องค์การบริหารส่วนตำบลน้ำปลีก อำเภอเมือง จังหวัดอำนาจเจริญ\ni1 98.67');
    expect(read(text)).toMatchObject({
      agency: 'องค์การบริหารส่วนตำบลน้าปลีก',
      district: 'เมือง',
      province: 'อำนาจเจริญ',
    });
    const once = `${text}\nองค์การบริหารส่วนตำบลน้ำปลีก`;
    expect(read(once).agencySpellings).toMatchObject([{ name: 'องค์การบริหารส่วนตำบลน้ำปลีก', count: 2 }]);
  });

  it.each(['(%s) ', '[%s] ', '"%s" ', '• %s ', '- %s ', '“%s” ', '<<%s>> ', '(%s)\t', 'ข้อ (%s) '])(
    'finds codes written %j',
    (form) => {
      const text = flatText().replace(/^([ieo]\d+) /gm, (_, code: string) => form.replace('%s', code));
      expect(scoresIn(text)).toEqual(goldenScores);
    },
  );

  it.each(['-', '\u2011', '–', '—', '.', ' '])('finds letter and number with %j between them', (dash) => {
    const text = flatText().replace(
      /^([ieo])(\d+) /gm,
      (_, letter: string, number: string) => `${letter.toUpperCase()}${dash}${number} `,
    );
    expect(scoresIn(text)).toEqual(goldenScores);
  });
});

describe('two years side by side', () => {
  const rows = (separator: string, years: readonly [number, number]): string =>
    [
      ['รหัส', 'ข้อคำถาม', ...years.map((year) => `ปี ${year}`)].join(separator),
      ...Object.entries(goldenScores).map(([code, score]) =>
        [
          code,
          officialTitle(code),
          ...years.map((year) => (year === 2568 ? score : code.startsWith('o') ? 100 - score : score - 3)),
        ].join(separator),
      ),
    ].join('\n');
  const title = 'ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568\n';

  it.each<[string, string]>([
    ['last year first', title + rows('\t', [2567, 2568])],
    ['this year first', title + rows('\t', [2568, 2567])],
    ['under years alone', title + rows('\t', [2567, 2568]).replace(/ปี (256[78])(?=\t|$)/gm, '$1')],
    ['under words', title + rows('\t', [2567, 2568]).replace(/ปี 256/g, 'คะแนน ปีงบประมาณ พ.ศ. 256')],
    ['in Thai digits', toThaiDigits(title + rows('\t', [2567, 2568]))],
    ['without columns', title + rows(' ', [2567, 2568])],
    ['separated by commas', title + rows(',', [2567, 2568])],
  ])('are read by their headers, %s', (_, text) => {
    expect(scoresIn(text)).toEqual(goldenScores);
  });

  it.each(['\t', ' ', ','])(
    'of which none is the year asked for are not read, separated by %j',
    (separator) => {
      const text = title + rows(separator, [2567, 2568]).replaceAll('2568', '2566');
      const { scores, missing } = read(title + text.slice(title.length));
      expect(scores).toEqual([]);
      expect(missing.find(({ item }) => item === 'i1')?.reason).toMatchObject({
        kind: 'other-year',
        years: [2567, 2566],
      });
    },
  );

  it('and a single column of another year is not read', () => {
    const text = `${title}ข้อ\tคะแนน ปี 2567\ni1 ${officialTitle('i1')}\t90.00`;
    expect(read(text).scores).toEqual([]);
    expect(reasonFor(text, 'i1')).toMatchObject({ kind: 'other-year', years: [2567] });
  });

  // Its number looks like a heading's, and its title begins like one and ends in a year.
  it.each([
    ['with a Thai zero for its letter', `๐23 ${officialTitle('o23')}`],
    ['without its letter', `23. ${officialTitle('o23')}`],
    ['with a Thai zero and a shortened title', '๐23 การประเมินความเสี่ยงการให้สินบน ประจำปี พ.ศ. 2568'],
    ['without its letter, its title shortened', '23. การประเมินความเสี่ยง ปี 2568'],
    ['shortened so before another spelling of a year', '23. การประเมินความเสี่ยงการให้สินบน ปีงบฯ 68'],
  ])('an item %s, and without a score, opens no section of another year', (_, item) => {
    const scored = ['i1', 'i2', 'i3', 'i5', 'i6'].map((code) => `90.00\t${code} ${officialTitle(code)}`);
    const text = [
      'ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567',
      'คะแนน\tประเด็นข้อคำถาม',
      ...scored.slice(0, 3),
      `\t${item}`,
      ...scored.slice(3),
    ].join('\n');
    expect(scoresIn(text)).toEqual({});
    expect(reasonFor(text, 'i6')).toMatchObject({ kind: 'other-year', years: [2567] });
  });

  it.each(['2. การประเมิน ปี 2568', 'การประเมิน ITA ประจำปี 2568', '3. การประเมินความโปร่งใส FY2025'])(
    'the heading "%s" does open a section, though a title begins so',
    (heading) => {
      const text = `ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567\n${heading}\nข้อคำถาม\tคะแนน\ni1 ${officialTitle('i1')}\t90.00`;
      expect(scoresIn(text)).toEqual({ i1: 90 });
    },
  );

  it.each<[string, string]>([
    ['below one word', 'ประเด็น\tคะแนน\t\n\tปี 2567\tปี 2568'],
    ['below one word, as bare numbers', 'ประเด็น\tคะแนน\t\n\t2567\t2568'],
    ['below one word, without blanks for its cells', 'ประเด็น\tคะแนน\nปี 2567\tปี 2568'],
    ['on the third line', 'ประเด็น\tคะแนน\t\n\tปีงบประมาณ\t\n\t2567\t2568'],
    ['over the words', '\tปี 2567\tปี 2568\nประเด็น\tคะแนน\tคะแนน'],
    ['by themselves', '\t2567\t2568'],
    ['where columns were lost', 'ประเด็น คะแนน\nปี 2567 ปี 2568'],
    ['one a line', 'ประเด็น\nคะแนน\nปี 2567\nปี 2568'],
  ])('under a header of several lines are read by it: the years stand %s', (_, header) => {
    const separator = header.includes('\t') ? '\t' : ' ';
    const text = (ours: string, theirs: string): string =>
      `${header}\ni1 ${officialTitle('i1')}${separator}${theirs}${separator}${ours}`;
    expect(scoresIn(text('100', '50'))).toEqual({ i1: 100 });
    expect(scoresIn(toThaiDigits(text('91.50', '92.25')))).toEqual({ i1: 91.5 });
    const { scores, missing } = read(text('100', '50').replaceAll('2568', '2566'));
    expect(scores).toEqual([]);
    expect(missing[0]?.reason.kind).toBe('other-year');
  });

  it('under a header of two lines with two parts are read by part and year', () => {
    const text = `ประเด็น\tส่วนที่ 1\t\tส่วนที่ 2\t\n\t2567\t2568\t2567\t2568\ne1 ${officialTitle('e1')}\t91\t92\t93\t94`;
    expect(read(text).scores.map(({ part, score }) => [part, score])).toEqual([
      ['EIT1', 92],
      ['EIT2', 94],
    ]);
  });

  it('under a header that says nothing of them are not told apart', () => {
    expect(scoresIn(`ประเด็น\tคะแนน\t\ni1 ${officialTitle('i1')}\t50\t100`)).toEqual({});
  });

  it('with two parts each are read by part and year', () => {
    const header = [
      'ข้อ',
      '',
      ...[1, 2].flatMap((part) => [2567, 2568].map((year) => `ส่วนที่ ${part} ปี ${year}`)),
    ];
    const text = `${title}${header.join('\t')}\ne1\t${officialTitle('e1')}\t91\t92\t93\t94`;
    expect(read(text).scores.map(({ part, score }) => [part, score])).toEqual([
      ['EIT1', 92],
      ['EIT2', 94],
    ]);
  });
});

describe('two years behind one title', () => {
  const row = `i1 ${officialTitle('i1')}`;

  it.each([
    'ปี 2567',
    'ปี 67',
    'ปีงบฯ 67',
    'งบ 67',
    'FY2024',
    'FY 67',
    'ITA 2567',
    'ITA 2024',
    'พ.ศ. 2567',
    '2567',
  ])('are told apart where last year is written “%s”', (last) => {
    expect(scoresIn(`${row} ${last} 75.00`)).toEqual({});
    expect(scoresIn(`${row} ${last} ได้ 75.00 ปีนี้ 90.00`)).toEqual({ i1: 90 });
    expect(scoresIn(`${row} 90.00 (${last} = 75.00)`)).toEqual({ i1: 90 });
    expect(scoresIn(`${row} (${last}) 75.00`)).toEqual({});
    expect(scoresIn(`${row} 75.00 (${last})`)).toEqual({});
    expect(scoresIn(`${row} 75.00 คะแนน (${last})`)).toEqual({});
    expect(scoresIn(`${row} 75.00 (${last}) 90.00 (ปี 2568)`)).toEqual({ i1: 90 });
    expect(scoresIn(`${row} 90.00 (ปี 2568) 75.00 (${last})`)).toEqual({ i1: 90 });
    expect(scoresIn(`${row} (${last}) 75.00 (ปี 2568) 90.00`)).toEqual({ i1: 90 });
  });

  it.each(['(พ.ศ. 2566-2570)', '(พ.ศ. 2566 - พ.ศ. 2570)', 'พ.ศ. 2566 – 2570'])(
    'are none in the years of a plan: %s',
    (years) => {
      expect(scoresIn(`o5 ${officialTitle('o5')} ${years} 100`)).toEqual({ o5: 100 });
    },
  );

  it('a year in brackets behind the figure of this one changes nothing', () => {
    for (const year of ['ปี 2568', 'ปี 68', 'ปีงบประมาณ พ.ศ. ๒๕๖๘'])
      expect(scoresIn(`${row} 90.00 (${year})`)).toEqual({ i1: 90 });
    expect(scoresIn(`${row} 75.00 (ปีที่ผ่านมา) 90.00`)).toEqual({ i1: 90 });
  });

  it('are none where the title ends in the word for one', () => {
    const cut = officialTitle('o23').replace(/ ?พ\.ศ\..*/, 'งบประมาณ');
    expect(scoresIn(`o23 ${cut}\n100`)).toEqual({ o23: 100 });
  });
});

describe('the tables of two years, one below the other', () => {
  const table = (letter: string, shift: number): string =>
    Object.entries(goldenScores)
      .filter(([code]) => code.startsWith(letter))
      .map(
        ([code, score]) => `${code} ${officialTitle(code)}\t${shift === 0 ? score : Math.abs(shift - score)}`,
      )
      .join('\n');
  const header = 'ประเด็นข้อคำถาม\tคะแนน\n';
  const surveys = `แบบวัด IIT\n${header}${table('i', 0)}\nแบบวัด EIT ส่วนที่ 1\n${header}${table('e', 0)}\n`;
  const open = (shift: number): string => `${header}${table('o', shift)}\n`;
  const without = Object.fromEntries(Object.entries(goldenScores).filter(([code]) => !code.startsWith('o')));

  it.each<[string, string]>([
    ['last year below', `ปีงบประมาณ พ.ศ. 2568\n${surveys}ผลการประเมิน OIT ปีงบประมาณ พ.ศ. 2567\n${open(100)}`],
    ['last year above', `ผลการประเมิน OIT ปีงบประมาณ พ.ศ. 2567\n${open(100)}ปีงบประมาณ พ.ศ. 2568\n${surveys}`],
    ['under a year by itself', `${surveys}แบบวัด OIT\nประจำปี พ.ศ. ๒๕๖๗\n${open(100)}`],
  ])('are read by their headings: %s', (_, text) => {
    const { scores, missing } = read(text);
    expect(Object.fromEntries(scores.map(({ item, score }) => [item, score]))).toEqual(without);
    expect(missing.filter(({ item }) => item.startsWith('o')).map(({ reason }) => reason)).toEqual(
      Array(28).fill(expect.objectContaining({ kind: 'other-year', years: [2567] })),
    );
  });

  it('do not contradict each other', () => {
    const text = `แบบตรวจ OIT ปีงบประมาณ พ.ศ. 2567\n${open(100)}แบบตรวจ OIT ปีงบประมาณ พ.ศ. 2568\n${open(0)}`;
    expect({ ...without, ...scoresIn(text) }).toEqual(goldenScores);
  });

  it('are not taken for such where a title is cut before its year, or a sentence names one', () => {
    const cut = `${surveys}${open(0)}`.replace(/ (ประจำปี พ\.ศ\. 2567)/g, '\n$1');
    expect(scoresIn(cut)).toEqual(goldenScores);
    const sentence = 'ผลการประเมินในปีงบประมาณ พ.ศ. 2567 เทศบาลได้นำมาปรับปรุงแล้ว\n';
    expect(scoresIn(sentence + surveys + open(0))).toEqual(goldenScores);
  });

  it('each have announced figures', () => {
    const announcedOf = (year: number, figure: string): string =>
      `ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ${year}\nประกาศผลโดยสำนักงาน ป.ป.ช. เมื่อเดือนสิงหาคมของปีนั้นตามเกณฑ์\nIIT\t${figure}\nOIT\t${figure}\nคะแนนรวม\t${figure}\n`;
    for (const text of [
      announcedOf(2567, '75.00') + announcedOf(2568, '88.59'),
      announcedOf(2568, '88.59') + announcedOf(2567, '75.00'),
    ]) {
      const { parts, overall } = read(text).announced;
      expect([parts.IIT, parts.OIT, overall]).toMatchObject(Array(3).fill({ kind: 'found', value: 88.59 }));
    }
  });
});

describe('a score that is none', () => {
  const row = (score: string): string => `ข้อคำถาม\tคะแนน\ni1 ${officialTitle('i1')}\t${score}`;

  it.each<[string, string]>([
    ['150', 'out-of-range'],
    ['-5', 'out-of-range'],
    ['986.7', 'out-of-range'],
    ['98,67', 'unreadable'],
    ['9O.67', 'unreadable'],
    ['98..67', 'unreadable'],
    ['-', 'no-score'],
    ['', 'no-score'],
  ])('is named as what it is: %j is %s', (score, kind) => {
    expect(reasonFor(row(score), 'i1')).toMatchObject({ kind });
    if (score.length > 1 && score !== '-5')
      expect(reasonFor(`i1 ${officialTitle('i1')} ${score}`, 'i1')).toMatchObject({ kind });
  });
});

describe('a comma for the point of decimals', () => {
  const rows = (separator: string, quote = ''): string =>
    ['i1', 'i2', 'i3', 'i4']
      .map((code, at) => `${code}${separator}${officialTitle(code)}${separator}${quote}9${at},67${quote}`)
      .join('\n');

  it.each(['\t', ';', ' ', ' | '])(
    'is no separator where %j parts the cells: nothing is read, and said',
    (separator) => {
      for (const text of [rows(separator), rows(separator).replace(/9.,67/g, '100,00')]) {
        const { scores, missing } = read(text);
        expect(scores).toEqual([]);
        expect(missing.filter(({ reason }) => reason.kind === 'unreadable')).toHaveLength(4);
      }
    },
  );

  it('makes two figures of one where commas part the cells, too: neither is taken', () => {
    for (const header of ['', 'รหัส,ประเด็นข้อคำถาม,คะแนน\n'])
      expect(read(header + rows(',')).scores).toEqual([]);
    expect(reasonFor(rows(',', '"'), 'i1')).toMatchObject({ kind: 'unreadable', text: '90,67' });
  });
});

describe('many agencies', () => {
  const agencies = ['องค์การบริหารส่วนตำบลหนองขาว', 'องค์การบริหารส่วนตำบลหนองแวง', 'เทศบาลตำบลท่าเกษม'];
  const table = (separator: string): string =>
    agencies.map((name, at) => [at + 1, name, `9${at}.10`, '88.25', 'ผ่าน'].join(separator)).join('\n');

  it.each<[string, string]>([
    ['a row each', `ที่\tหน่วยงาน\tIIT\tคะแนนรวม\tระดับ\n${table('\t')}`],
    ['a line each', `ลำดับ หน่วยงาน คะแนน\n${table(' ')}`],
    ['a row each, the items in columns', `หน่วยงาน\ti1\ti2\ti3\n${table('\t')}`],
    [
      'a column each',
      ['ข้อ', ...agencies].join('\t') +
        ['i1', 'i2', 'i3'].map((code) => `\n${code}\t98.1\t97.2\t96.3`).join(''),
    ],
    [
      'one below the other',
      `${reportText()}\n${reportText()
        .replaceAll(pastedAgency.name, agencies[2] ?? '')
        .replace(/\t(\d+(?:\.\d+)?)(?=\t)/g, (_, score: string) => `\t${(100 - Number(score)).toFixed(2)}`)}`,
    ],
  ])('are named: %s', (_, text) => {
    expect(read(text).manyAgencies.length).toBeGreaterThan(1);
  });

  it('beside the own report do not matter', () => {
    const own = read(`${reportText()}\n${table('\t')}`);
    expect(own.manyAgencies).toEqual([]);
    expect(own.scores).toHaveLength(52);
    expect(read(reportText()).manyAgencies).toEqual([]);
  });
});

describe('a separated table', () => {
  const table = (separator: string, quote: (text: string) => string): string =>
    [
      ['แบบวัด IIT EIT OIT', '', ''],
      ['รหัส', 'ประเด็นข้อคำถาม', 'คะแนน'],
      ...Object.entries(goldenScores).map(([code, score]) => [
        code,
        quote(officialTitle(code)),
        String(score),
      ]),
    ]
      .map((cells) => cells.join(separator))
      .join('\r\n');

  it.each([',', ';', '\t'])('gives all 52 scores, separated by %j', (separator) => {
    expect(scoresIn(table(separator, (text) => text))).toEqual(goldenScores);
    expect(scoresIn(`\ufeff${table(separator, (text) => `"${text.replace(' ', '\n')}"`)}`)).toEqual(
      goldenScores,
    );
    expect(scoresIn(`sep=${separator}\r\n${table(separator, (text) => `"${text}, ""จริง"""`)}`)).toEqual(
      goldenScores,
    );
  });
});

describe('other layouts give all 52 scores', () => {
  it.each([
    ['the broken lines of a PDF', pdfText()],
    ['the same without page ends', pdfText().replace(/\f/g, '')],
    ['one line an item', flatText()],
    ['one line for all', flatText().replace(/\n/g, ' ')],
    ['a web page', webPage()],
  ])('%s', (_, text) => {
    expect(scoresIn(text)).toEqual(goldenScores);
    expect(read(text).missing).toEqual([]);
  });

  it('says where each stands', () => {
    expect(read(`\n\no1 ${STRUCTURE}\n๐\n`).scores).toEqual([
      { item: 'o1', part: 'OIT', score: 0, source: { line: 4, text: `o1 ${STRUCTURE} ๐` }, doubts: [] },
    ]);
  });
});

it('scores of a web page whose cells span rows and columns are read in the column of their year', () => {
  const rows = ['i1', 'i2', 'i3'].map((code, index) => {
    const group = index === 0 ? '<td rowspan="3">ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่</td>' : '';
    return `<tr>${group}<td>${code} ${officialTitle(code)}</td><td>${80 + index}.25</td><td>${90 + index}.5</td></tr>`;
  });
  const header =
    '<tr><th rowspan=2>ตัวชี้วัด</th><th rowspan=2>ประเด็นข้อคำถาม</th><th colspan=2>คะแนน</th></tr><tr><th>ปี 2567</th><th>ปี 2568</th></tr>';
  expect(scoresIn(`<table>${header}${rows.join('')}</table>`)).toEqual({ i1: 90.5, i2: 91.5, i3: 92.5 });
});

describe('scores that stand left of their codes', () => {
  const rows = [
    ['i1', 99.33],
    ['i4', 98.67],
    ['i5', 97.1],
  ] as const;
  const three = Object.fromEntries(rows);
  const table = (header: string, row: (code: string, score: number) => string): string =>
    [header, ...rows.map(([code, score]) => row(`${code} ${officialTitle(code)}`, score))].join('\n');
  const html = table('<table><tr><th>คะแนน</th><th>ประเด็นข้อคำถาม</th></tr>', (item, score) => {
    return `<tr><td>${score}</td><td>${item}</td></tr>`;
  });

  it.each([
    ['under a header', table('คะแนน\tประเด็นข้อคำถาม', (item, score) => `${score}\t${item}`)],
    ['without a header', table('', (item, score) => `${score}\t${item}`)],
    ['separated by commas', table('คะแนน,ข้อคำถาม', (item, score) => `${score},"${item}"`)],
    ['behind a number', table('ที่\tคะแนน\tประเด็นข้อคำถาม', (item, score) => `1\t${score}\t${item}`)],
    ['behind a number, without a header', table('', (item, score) => `1.\t${score}\t${item}`)],
    ['in HTML', `${html}</table>`],
    [
      'beside an analysis',
      table('คะแนน\tข้อคำถาม\tการวิเคราะห์', (item, score) => `${score}\t${item}\tรักษาระดับ`),
    ],
    [
      'behind an analysis',
      table('การวิเคราะห์\tคะแนน\tข้อคำถาม', (item, score) => `รักษาระดับ\t${score}\t${item}`),
    ],
    ['with the code in a cell', table('', (item, score) => `${score}\t${item.replace(' ', '\t')}`)],
  ])('are their own, %s', (_, text) => {
    expect(scoresIn(text)).toEqual(three);
    expect(read(text).scores.every(({ item, source }) => source.text.includes(item))).toBe(true);
  });

  it.each([
    ['in lines without columns', table('', (item, score) => `${score} ${item}`)],
    ['behind a number in such lines', table('', (item, score) => `1. ${score} ${item}`)],
    [
      'where the header lacks a column',
      table('คะแนน\tประเด็นข้อคำถาม', (item, score) => `1\t${score}\t${item}`),
    ],
    ['where the first has none', `i1 ${officialTitle('i1')}\n98.67\ti4 ${officialTitle('i4')}`],
  ])("are never the neighbour's, %s", (_, text) => {
    expect(Object.entries(scoresIn(text)).filter(([code, score]) => three[code] !== score)).toEqual([]);
  });

  it('are read below a title that ends in a year', () => {
    const text = `คะแนน\tข้อ\n100\to7 ${officialTitle('o7')}\n0.00\to8 ${officialTitle('o8')}`;
    expect(scoresIn(text)).toEqual({ o7: 100, o8: 0 });
    expect(scoresIn(text.replace('คะแนน\tข้อ\n', ''))).toEqual({ o7: 100, o8: 0 });
  });

  it('of OIT are no numbers of rows', () => {
    const text = `คะแนน\tข้อ\n100\to1 ${STRUCTURE}\n0\to2 ${officialTitle('o2')}`;
    expect(scoresIn(text)).toEqual({ o1: 100, o2: 0 });
    expect(scoresIn(`1\to1 ${STRUCTURE}\n2\to2 ${officialTitle('o2')}`)).toEqual({});
  });
});

describe('both parts of EIT', () => {
  const parts = (text: string) => read(text).scores.map(({ item, part, score }) => [item, part, score]);
  const title = 'เจ้าหน้าที่ปฏิบัติงานหรือให้บริการแก่ท่าน เป็นไปตามขั้นตอนและระยะเวลา';

  it('stand in two columns', () => {
    const text = `ข้อ\tคะแนน ส่วนที่ 1\tคะแนน ส่วนที่ ๒\ne1 ${title}\t97.67\t92.10`;
    expect(parts(text)).toEqual([
      ['e1', 'EIT1', 97.67],
      ['e1', 'EIT2', 92.1],
    ]);
  });

  it('are told by the header of a single column', () => {
    expect(parts(`ข้อ\tคะแนน ส่วนที่ 2\ne1 ${title}\t92.10`)).toEqual([['e1', 'EIT2', 92.1]]);
    expect(parts(`ข้อ\tคะแนน ส่วนที่ 1\ne1 ${title}\t97.67`)).toEqual([['e1', 'EIT1', 97.67]]);
  });

  it('stand under two headings', () => {
    const text = `แบบวัด EIT ส่วนที่ 1\ne1 ${title} 97.67\nแบบวัด EIT ส่วนที่ 2\ne1 ${title} 92.10`;
    expect(parts(text)).toEqual([
      ['e1', 'EIT1', 97.67],
      ['e1', 'EIT2', 92.1],
    ]);
  });
});

describe('what becomes no score', () => {
  it.each([
    ['a code in a sentence', 'เผยแพร่คู่มือ (อ้างอิงจาก ๐๘) และ o10 ให้ครบ 100 เรื่อง'],
    ['a step', `o1 ${STRUCTURE}\n1. ทบทวน\n๒.\nเผยแพร่`],
    ['a count', `o1 ${STRUCTURE} เผยแพร่ 100 ครั้ง`],
    ['a year', `o1 ${STRUCTURE} พ.ศ. ๒๕๖๘ - ก.ย. 69`],
    ['a page number', `i4 ${BUDGET}\n12\nตัวชี้วัดที่ 3`],
    ['a marked page number', `i4 ${BUDGET}\n- 98 -\nตัวชี้วัดที่ 3`],
    ['a plan', `มาตรการ / โครงการ / กิจกรรม\no1 ${STRUCTURE}\t100`],
    ['an OIT figure between 0 and 100', `o1 ${STRUCTURE}\n77`],
    ['an indicator of its own', '1. การปฏิบัติหน้าที่ 98.67\n8. การปรับปรุงระบบการทำงาน\t95.97'],
    ['a dash, and what comes after', `o1 ${STRUCTURE}\n-\n100`],
    ['a figure in a comment of a page', '<!-- i1 100 --><style>i1 98.67</style>'],
  ])('%s', (_, text) => {
    expect(read(text).scores).toEqual([]);
  });

  it('what the reader of tabs keeps from counting: another item’s title, and a share of 1', () => {
    const text = (score: string): string =>
      `ข้อคำถาม\tคะแนน\ni4 ${officialTitle('o11')}\t98.67\ni5 ${officialTitle('i5')}\t${score}`;
    expect(read(text('97')).scores).toMatchObject([{ item: 'i5', score: 97 }]);
    expect(reasonFor(text('97'), 'i4')).toMatchObject({
      kind: 'other-title',
      other: 'o11',
      source: { line: 2 },
    });
    expect(reasonFor(text('0.97'), 'i5')).toMatchObject({ kind: 'fraction', source: { line: 3 } });
  });

  it('two different scores, which are both named', () => {
    const text = `i4 ${BUDGET}\t98.67\ni4 ${BUDGET}\t89.67`;
    expect(scoresIn(text)).toEqual({});
    expect(reasonFor(text, 'i4')).toMatchObject({
      kind: 'conflicting',
      readings: [
        { value: 98.67, source: { line: 1 } },
        { value: 89.67, source: { line: 2 } },
      ],
    });
  });

  it('figures copied column by column', () => {
    expect(scoresIn(`i4 ${BUDGET}\no1 ${STRUCTURE}\n98.67\n100`)).toEqual({});
  });

  it('figures that stand above their titles', () => {
    expect(scoresIn(`คะแนน\n98.67\ni4 ${BUDGET}\n100\no1 ${STRUCTURE}`)).toEqual({});
  });

  it('a code that the framework does not have', () => {
    expect(read('o29 อื่น ๆ\t100')).toMatchObject({ scores: [], unknown: [{ line: 1 }] });
  });
});

describe('of several figures', () => {
  it.each([
    `i4 ${BUDGET} เดิม ๘๐.๐๐ ได้ ๙๘.๖๗`,
    `i4 ${BUDGET}\tเดิม ๘๐.๐๐ ได้ ๙๘.๖๗`,
    `i4 ${BUDGET} ปีที่แล้วได้ 80.00 ปีนี้ 98.67`,
    `i4 ${BUDGET} ปี 2567 ได้ 80.00 ปี 2568 ได้ 98.67`,
    `i4 ${BUDGET}\tเป้าหมาย\t85.00\tได้\t98.67`,
  ])('the score is found in %j', (text) => {
    expect(scoresIn(text)).toEqual({ i4: 98.67 });
  });

  it('a year that ends the title is no other figure', () => {
    expect(scoresIn(`o7 ${officialTitle('o7')}\t100`)).toEqual({ o7: 100 });
    expect(scoresIn(`o7 ${officialTitle('o7')} 100`)).toEqual({ o7: 100 });
  });

  it.each([
    ['i4', `i4 ${BUDGET} เดิม 80.00`],
    ['i4', `i4 ${BUDGET}\n98.\n67`],
    ['i4', `i4 ${BUDGET}\n98\n.67`],
    ['i4', `i4 ${BUDGET}\t98.\n67\tรักษาระดับ`],
    ['i4', `i4 ${BUDGET} 98. 67`],
    ['i4', `i4 ${BUDGET}\t98\n.67`],
    ['i4', `ข้อคำถาม\tคะแนน\ni4 ${BUDGET}\t98.\t67`],
    ['o1', `o1 ${STRUCTURE}\t77`],
    ['o1', `ข้อคำถาม\tคะแนน\no1 ${STRUCTURE}\t77.5`],
    ['o1', `o1 ${STRUCTURE} 99.00`],
  ])('that of %s is unclear in %j', (item, text) => {
    expect(scoresIn(text)).toEqual({});
    expect(reasonFor(text, item)?.kind).toBe('unclear');
  });
});

describe('what is taken with doubt', () => {
  it.each([
    ['repaired-code', `๐๑ ${STRUCTURE}\t100`],
    ['unlike-title', 'o1 รายงานผลประจำไตรมาส\t100'],
    ['far-from-title', `o1 ${STRUCTURE} ${'อธิบายเพิ่ม '.repeat(4)}\n100`],
    ['maybe-page-number', `i4 ${BUDGET}\n98\n`],
  ])('%s', (kind, text) => {
    expect(read(text).scores).toHaveLength(1);
    expect(doubtsIn(text)).toEqual([kind]);
  });
});

describe('a score is read', () => {
  it.each([
    '98.67',
    '๙๘.๖๗',
    '98.67 คะแนน',
    '98.67%',
    'ร้อยละ 98.67',
    '９８.６７',
    '98 .67',
    '\u00a098.67\u200b',
  ])('written %j', (score) => {
    expect(scoresIn(`i4 ${BUDGET}\t${score}`)).toEqual({ i4: 98.67 });
    expect(scoresIn(`i4 ${BUDGET}\n${score}`)).toEqual({ i4: 98.67 });
  });

  it.each(['i4', 'I๔', 'i 4.', 'ข้อ i4', 'i04', 'l4', '14', '|4'])('behind the code %j', (code) => {
    expect(scoresIn(`${code} ${BUDGET}\t98.67`)).toEqual({ i4: 98.67 });
  });
});

describe('whatever the text', () => {
  const words = fc.constantFrom(
    'คะแนน',
    '98.67',
    '๑๐๐',
    'ตัวชี้วัดที่',
    '\n',
    '\t',
    '\f',
    'IIT',
    '<td>',
    '&nbsp;',
    'ก',
    '5',
  );

  it('nothing is thrown', () => {
    const piece = fc.oneof(
      words,
      fc.constantFrom('i1', '๐๑', '12', 'e4', STRUCTURE, BUDGET, '-'),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { scores } = read(pieces.join(' '));
        expect(scores.every(({ score }) => score >= 0 && score <= 100)).toBe(true);
      }),
    );
  });

  it('text without codes gives no score', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.constantFrom(STRUCTURE, BUDGET)), { maxLength: 40 }),
        (pieces) => {
          const text = pieces.join(' ').replace(/5/g, '95.5');
          expect(read(text).scores).toEqual([]);
        },
      ),
    );
  });

  it('white space, digits and line breaks do not change the 52 scores', () => {
    const space = fc.constantFrom(' ', '  ', '\u00a0', ' \u200b', '\n', '\r\n');
    const digits = fc.constantFrom<(text: string) => string>((text) => text, toThaiDigits);
    const source = fc.constantFrom(reportText(), pdfText(), flatText());
    fc.assert(
      fc.property(
        source,
        digits,
        fc.array(space, { minLength: 50, maxLength: 50 }),
        (text, write, spaces) => {
          let next = 0;
          const mangled = write(text).replace(/ /g, () => spaces[next++ % spaces.length] ?? ' ');
          expect(scoresIn(mangled)).toEqual(goldenScores);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('a megabyte of the same report over and over says the same', () => {
    const text = reportText().repeat(Math.ceil(1_000_000 / reportText().length));
    expect(read(text).scores).toHaveLength(52);
  });
});
