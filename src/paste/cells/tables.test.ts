/** A table gives the same scores, and the same reasons for those it does not give, in a tab and pasted. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../local/text/parseHtml.ts';
import { grid } from '../../../test/support/tabs/grid.ts';
import { officialTitle, problemsOf, read } from '../../../test/support/tabs/scores.ts';
import type { ItemCode } from '../../framework/framework.ts';
import { framework2568 } from '../../framework/framework2568.ts';
import { allItems } from '../../framework/lookup.ts';
import type { ScoreProblem } from '../../scores/problems.ts';
import type { ScoreCell, Scores } from '../../scores/scores.ts';
import { toThaiDigits } from '../../thai/digits.ts';
import type { MissingReason, PastedReport } from '../pastedReport.ts';
import { readReport } from '../readReport.ts';

type Cells = readonly string[];

const figure = fc.double({ min: 2, max: 100, noNaN: true }).map((score) => score.toFixed(2));
const oddScore = fc.constantFrom(
  '',
  '-',
  '98,67',
  '9O.5',
  '150',
  '-3',
  'ผ่าน',
  '0.5',
  '77',
  '98.67%',
  '๙๘.๖๗',
);

const rowOf = (code: ItemCode, isOdd: boolean) => {
  const own = code.startsWith('o') ? fc.constantFrom('0', '100', '๑๐๐') : figure;
  const title = officialTitle(code);
  const written = fc.tuple(fc.constantFrom(code, toThaiDigits(code)), fc.constant(title));
  const otherwise = fc.oneof(
    fc.tuple(
      fc.constantFrom(code.toUpperCase(), `ข้อ ${code}`, `(${code})`, 'o77'),
      fc.constantFrom(title, '', officialTitle('o11')),
    ),
    fc.tuple(fc.constant(code.replace('o', '๐')), fc.constantFrom(title, title.slice(0, 18), '')),
  );
  return fc.record({
    item: isOdd ? otherwise : written,
    score: isOdd ? fc.oneof(oddScore, own) : own,
    other: figure,
    note: fc.constantFrom('', 'รักษาระดับ', '1. ทบทวน 2 ครั้ง', 'ดูข้อ o10'),
  });
};

type Row = typeof rowOf extends (...args: never[]) => fc.Arbitrary<infer One> ? One : never;

const inOne = ({ item }: Row): string => item.join(' ').trim();

/** The header, and the cells of a row. */
const layouts: readonly (readonly [Cells, (row: Row, index: number) => Cells])[] = [
  [['ประเด็นข้อคำถาม', 'คะแนน'], (row) => [inOne(row), row.score]],
  [['รหัส', 'ข้อคำถาม', 'คะแนน', 'การวิเคราะห์'], (row) => [...row.item, row.score, row.note]],
  [['คะแนน', 'ประเด็นข้อคำถาม', 'หมายเหตุ'], (row) => [row.score, inOne(row), row.note]],
  [['ที่', 'ข้อ', 'ประเด็น', 'คะแนนที่ได้'], (row, at) => [String(at + 1), ...row.item, row.score]],
  [['ข้อ', 'คะแนน ปี 2567', 'คะแนน ปี 2568'], (row) => [inOne(row), row.other, row.score]],
  [['ข้อ', 'คะแนน ปี 2566', 'คะแนน ปี 2567'], (row) => [inOne(row), row.other, row.score]],
  [['ข้อ', 'คะแนน ส่วนที่ 1', 'คะแนน ส่วนที่ 2'], (row) => [inOne(row), row.score, row.other]],
  [['ข้อ', 'คะแนน', ''], (row) => [inOne(row), row.score, row.other]],
  [['', '', '', ''], (row) => [...row.item, row.score, row.note]],
];

/** Enough rows in order for a table to be known as one, then others, doubles among them. */
const table: fc.Arbitrary<Cells[]> = fc
  .record({
    codes: fc.shuffledSubarray(
      allItems(framework2568).map(({ code }) => code),
      { minLength: 6, maxLength: 10 },
    ),
    layout: fc.constantFrom(...layouts),
    title: fc.constantFrom('', 'ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568', 'ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567'),
    heading: fc.constantFrom('', 'แบบวัด EIT ส่วนที่ 2', 'ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล'),
  })
  .chain(({ codes, layout: [header, cellsOf], title, heading }) => {
    const [again = 'i1', ...more] = codes;
    const rows = [
      ...codes.slice(0, 4).map((code) => rowOf(code, false)),
      ...more.slice(3).map((code) => rowOf(code, true)),
      rowOf(again, true),
    ];
    const across = (text: string): Cells[] =>
      text === '' ? [] : [header.map((_, at) => (at === 0 ? text : ''))];
    return fc
      .tuple(...rows)
      .map((all) => [...across(title), ...across(heading), header, ...all.map(cellsOf)]);
  });

const forms: Readonly<Record<string, (rows: readonly Cells[]) => string>> = {
  tabs: (rows) => rows.map((cells) => cells.join('\t')).join('\n'),
  commas: (rows) => rows.map((cells) => cells.map((text) => `"${text}"`).join(',')).join('\r\n'),
  Markdown: (rows) => rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
  HTML: (rows) =>
    `<table>${rows.map((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`,
};

/** What keeps a score from being taken, by what it is in a tab. */
const sameAs: Readonly<Record<MissingReason['kind'], string>> = {
  'not-found': 'missing-item',
  'no-score': 'missing-score',
  'out-of-range': 'score-out-of-range',
  unreadable: 'unreadable-score',
  'other-title': 'title-differs',
  fraction: 'score-looks-like-fraction',
  conflicting: 'conflicting-duplicate',
  'other-year': 'tabs-of-other-years',
  unclear: 'unclear',
};

/** What keeps a tab's cell from being taken, or from being taken from a text; null: nothing. */
const reasonIn = (problems: readonly ScoreProblem[], { item, part, cell }: ScoreCell): string | null => {
  const isHere = (place: ScoreCell['cell']): boolean =>
    place.row === cell.row && place.column === cell.column;
  for (const problem of problems) {
    if (problem.code === 'title-differs' && problem.item === item) return problem.code;
    if (problem.code === 'scores-look-like-fractions' && problem.part === part) return sameAs.fraction;
    if (problem.code === 'conflicting-duplicate' && isHere(problem.first)) return problem.code;
    if (problem.code === 'oit-not-0-or-100' && isHere(problem.cell)) return sameAs.unclear;
    if (
      (problem.code === 'missing-score' ||
        problem.code === 'unreadable-score' ||
        problem.code === 'score-out-of-range' ||
        problem.code === 'score-looks-like-fraction') &&
      isHere(problem.cell)
    )
      return problem.code;
  }
  return null;
};

type Said = Record<string, string>;

/** Why nothing of an instrument is read; null: its scores are. */
const refusalOf = ({ questions, otherYears }: Scores, code: string): string | null => {
  if (otherYears.some(({ instrument }) => instrument === code)) return sameAs['other-year'];
  return questions.some((one) => one.kind === 'column' && one.instrument === code) ? sameAs.unclear : null;
};

const taken = (score: number | null, isRepaired: boolean): string =>
  `${score}${isRepaired ? ', its code repaired' : ''}`;

/**
 * By part and item the score, or why there is none; of an instrument that is refused, why.
 *
 * @param isHeaded whether a header says where titles and scores stand: without one, a text's row that has a number for a code
 *   is no row of an item unless it has the item's title, and what a tab says of that title is not said
 */
const saidOfTab = (scores: Scores, isHeaded: boolean): Said => {
  const said: Said = {};
  const isRepaired = ({ cell, codeColumn }: ScoreCell): boolean =>
    scores.problems.some(
      (one) => one.code === 'repaired-code' && one.cell.row === cell.row && one.cell.column === codeColumn,
    );
  const saidOf = (cell: ScoreCell): string => {
    const reason = reasonIn(scores.problems, cell);
    if (!isHeaded && reason === sameAs['other-title'] && isRepaired(cell)) return sameAs['not-found'];
    return reason ?? taken(cell.score, isRepaired(cell));
  };
  for (const { code, indicators, parts } of framework2568.instruments) {
    const refusal = refusalOf(scores, code);
    if (refusal !== null) said[code] = refusal;
    for (const { code: part, itemsPublished } of refusal === null ? parts : []) {
      const own = scores.cells.filter((cell) => cell.part === part);
      if (own.length === 0 && !itemsPublished) continue;
      for (const { code: item } of indicators.flatMap(({ items }) => items)) {
        const cell = own.find((one) => one.item === item);
        said[`${part} ${item}`] = cell ? saidOf(cell) : sameAs['not-found'];
      }
    }
  }
  return said;
};

/** The same of a text; @param inTab tells which instruments are refused as a whole */
const saidOfText = ({ scores, missing }: PastedReport, inTab: Scores): Said => {
  const said: Said = {};
  for (const { code, parts } of framework2568.instruments) {
    const isOwn = ({ part }: { readonly part: string }): boolean => parts.some((one) => one.code === part);
    const all = [
      ...scores.filter(isOwn).map(
        ({ part, item, score, doubts }) =>
          [
            `${part} ${item}`,
            taken(
              score,
              doubts.some(({ kind }) => kind === 'repaired-code'),
            ),
          ] as const,
      ),
      ...missing
        .filter(isOwn)
        .map(({ part, item, reason }) => [`${part} ${item}`, sameAs[reason.kind]] as const),
    ];
    if (refusalOf(inTab, code) === null) Object.assign(said, Object.fromEntries(all));
    else
      said[code] = [...new Set(all.map(([, what]) => what))].filter((what) => what !== 'missing-item').join();
  }
  return said;
};

describe('a table with scores', () => {
  it('says the same in a tab and pasted', () => {
    const name = 'คะแนน';
    fc.assert(
      fc.property(table, (rows) => {
        const isHeaded = rows.some((cells) => cells.some((text) => text.startsWith('คะแนน')));
        const inTab = read([grid(name, rows)], { IIT: name, EIT: name, OIT: name });
        for (const [form, write] of Object.entries(forms)) {
          const pasted = readReport(write(rows), framework2568, parseHtml);
          expect([form, saidOfText(pasted, inTab)]).toEqual([form, saidOfTab(inTab, isHeaded)]);
          const unknown = problemsOf(inTab.problems, 'unknown-item').filter(({ written }) =>
            /o77/i.test(written),
          );
          if (inTab.questions.length === 0 && inTab.otherYears.length === 0)
            expect(pasted.unknown).toHaveLength(unknown.length);
        }
      }),
      {
        numRuns: 50,
        examples: [
          // A code with a Thai zero, no title, and a figure of another year beside it.
          [
            [
              ['ข้อ', 'คะแนน ปี 2567', 'คะแนน ปี 2568'],
              ['o22 รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา', '2.00', '100'],
              ['๐23', '2.00', '100'],
              ['๐6 แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณประจำปี พ.ศ. 2568', '2.00', '0'],
            ],
          ],
          // The same with a note beside it.
          [
            [
              ['คะแนน', 'ประเด็นข้อคำถาม', 'หมายเหตุ'],
              ['2.00', 'e4 หน่วยงานมีช่องทางการเผยแพร่ข้อมูลข่าวสารที่สามารถเข้าถึงได้ง่าย', ''],
              ['0', 'o3 ข้อมูลการติดต่อ', ''],
              ['0', 'o20 การเปิดโอกาสให้เกิดการมีส่วนร่วม', ''],
              ['0', 'o22 รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา', ''],
              ['0', '๐9', 'ดูข้อ o10'],
            ],
          ],
          // Nothing heads the table, and a code with a Thai zero stands among those of another instrument.
          [
            [
              ...['o6', 'o14'].map((code) => [code, officialTitle(code), '0', '']),
              ...['i11', 'i1', 'e6'].map((code) => [code, officialTitle(code), '2.00', '']),
              ...['i9', 'o7', 'i5'].map((code) => [code, officialTitle(code), '', '']),
              ['๐6', officialTitle('o6'), '0', ''],
            ],
          ],
        ],
      },
    );
  });
});
