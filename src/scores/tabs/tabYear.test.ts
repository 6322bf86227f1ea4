import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../test/support/tabs/grid.ts';
import { grid } from '../../../test/support/tabs/grid.ts';
import { codesOf, officialTitle, read, scoreHeader } from '../../../test/support/tabs/scores.ts';
import { frameworkOf } from '../../framework/frameworks.ts';
import { instrumentItems, titleOf } from '../../framework/lookup.ts';
import type { TabGrid } from '../../grid/grid.ts';

/** A score tab of IIT in which every item has the score; lines above and header as given. */
const iit = (
  name: string,
  score: number,
  { above = [], header = scoreHeader }: { above?: Cell[][]; header?: readonly Cell[] } = {},
): TabGrid =>
  grid(name, [...above, header, ...codesOf('IIT').map((code) => [`${code} ${officialTitle(code)}`, score])]);

const oit = (name: string, listOf: number, titlesOf: number): TabGrid => {
  const items = (frameworkOf(listOf)?.instruments ?? [])
    .flatMap(instrumentItems)
    .filter(({ code }) => code.startsWith('o'));
  return grid(name, [scoreHeader, ...items.map((item) => [`${item.code} ${titleOf(item, titlesOf)}`, 100])]);
};

const scoresOf = (tabs: readonly TabGrid[], more: Parameters<typeof read>[2] = {}) => {
  const { cells, questions, otherYears } = read(tabs, {}, more);
  const others = otherYears.map(({ instrument, tab, year }) => ({ instrument, tab, year }));
  return { score: cells[0]?.score ?? null, questions: questions.length, otherYears: others };
};

const title = (year: number): Cell[][] => [[`ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ${year}`]];

describe('a tab of another year is never read for 2568', () => {
  it.each([
    ['by its name', iit('IIT 2567', 90)],
    ['by its name in Thai digits', iit('IIT ปี ๒๕๖๗', 90)],
    ['by a short year in its name', iit('IIT ปี 67', 90)],
    ['by its title', iit('IIT', 90, { above: title(2567) })],
    ['by its title in English', iit('IIT', 90, { above: [['Scores of the fiscal year 2567']] })],
    [
      'by a title over the scores',
      iit('IIT', 90, { above: [['', 'ผลการประเมินปี 2567'], ['']], header: ['ประเด็นข้อคำถาม', 'ได้'] }),
    ],
    [
      'by an English title over the scores',
      iit('IIT', 90, { above: [['', 'Assessment result, year 2567'], ['']], header: ['Item', 'Obtained'] }),
    ],
    ['by its only column', iit('IIT', 90, { header: ['ประเด็นข้อคำถาม', 'คะแนน ปี 2567'] })],
    ['by its title, whatever its name says', iit('IIT 2568', 90, { above: title(2567) })],
    [
      'by its column, whatever its name says',
      iit('IIT 2568', 90, { header: ['ประเด็นข้อคำถาม', 'คะแนน ปี 2567'] }),
    ],
  ])('%s', (_, tab) => {
    expect(scoresOf([tab])).toEqual({
      score: null,
      questions: 0,
      otherYears: [{ instrument: 'IIT', tab: tab.name, year: 2567 }],
    });
  });

  it.each([
    ['the years in the items’ titles', oit('OIT', 2568, 2567), 2567],
    ['the list of items', oit('OIT', 2569, 2569), 2569],
  ])('by %s', (_, tab, year) => {
    expect(scoresOf([tab]).otherYears).toEqual([{ instrument: 'OIT', tab: 'OIT', year }]);
  });

  it('even when the settings name it', () => {
    const { cells, otherYears } = read([iit('เก่า', 90, { above: title(2567) })], { IIT: 'เก่า' });
    expect(cells).toEqual([]);
    expect(otherYears).toEqual([{ instrument: 'IIT', tab: 'เก่า', year: 2567, reason: 'column' }]);
  });
});

describe('a tab of the year', () => {
  it.each([
    ['says so in its name', iit('IIT 2568', 90)],
    ['says so in its title', iit('คะแนน', 90, { above: title(2568) })],
    ['says nothing', iit('IIT', 90)],
    [
      'has the year’s column beside others',
      iit('IIT', 90, { header: ['ประเด็น', 'คะแนน ปี 2568', 'คะแนน ปี 2567'] }),
    ],
    ['was printed later', iit('IIT', 90, { above: [['ผล ITA 2568'], ['พิมพ์เมื่อ 3 ต.ค. 2569']] })],
    ['mentions another year by the way', iit('IIT 2568', 90, { above: [['ตามหลักเกณฑ์ พ.ศ. 2566']] })],
    [
      'has a line about next year’s plan above it',
      iit('IIT 2568', 90, { above: [['ข้อมูลประกอบแผน ประจำปีงบประมาณ พ.ศ. 2569']] }),
    ],
  ])('is read: it %s', (_, tab) => {
    expect(scoresOf([tab])).toMatchObject({ score: tab.name.startsWith('OIT') ? 100 : 90, otherYears: [] });
  });
});

describe('a tab of the year by its name, with titles of last year', () => {
  it('is asked about: it may be a copy of last year’s; one that the settings name is read', () => {
    const tabs = [oit('OIT 2568', 2568, 2567)];
    expect(scoresOf(tabs)).toMatchObject({ questions: 1, otherYears: [] });
    const named = read(tabs, { OIT: 'OIT 2568' });
    expect(named).toMatchObject({ questions: [], otherYears: [] });
    expect(named.cells[0]?.score).toBe(100);
  });
});

describe('tables of several years in one tab', () => {
  const rows = (code: string, score: number): Cell[][] =>
    codesOf(code as 'IIT').map((item) => [`${item} ${officialTitle(item)}`, score]);

  it('are told apart by the headings of their sections', () => {
    const tab = grid('ITA', [
      ['แบบวัด IIT ประจำปีงบประมาณ พ.ศ. 2568'],
      scoreHeader,
      ...rows('IIT', 90),
      ['แบบตรวจ OIT ประจำปีงบประมาณ พ.ศ. 2567'],
      scoreHeader,
      ...codesOf('OIT').map((item) => [item, 100]),
    ]);
    expect(read([tab])).toMatchObject({
      otherYears: [{ instrument: 'OIT', tab: 'ITA', year: 2567, reason: 'column' }],
    });
    expect(scoresOf([tab]).score).toBe(90);
  });

  it('are told apart by their headers: last year’s below this year’s is passed over', () => {
    const tab = grid('IIT', [
      ['ประเด็นข้อคำถาม', 'คะแนน ปี 2568'],
      ...rows('IIT', 90),
      [],
      ['ประเด็นข้อคำถาม', 'คะแนน ปี 2567'],
      ...rows('IIT', 70),
      ...rows('IIT', 70),
    ]);
    expect(scoresOf([tab])).toEqual({ score: 90, questions: 0, otherYears: [] });
  });
});

describe('of several tabs with the same items', () => {
  it.each([
    ['one of the year before one that says nothing', [iit('IIT', 70), iit('IIT 2568', 90)]],
    ['one that says nothing before one of another year', [iit('IIT 2567', 70), iit('IIT', 90)]],
    ['one of the year by its title', [iit('IIT', 70), iit('ใหม่', 90, { above: title(2568) })]],
    ['the one called by the code before a copy', [iit('สำเนาของ IIT', 70), iit('IIT', 90)]],
  ])('is read: %s', (_, tabs) => {
    expect(scoresOf(tabs)).toEqual({ score: 90, questions: 0, otherYears: [] });
  });

  it('a visible one is read before a hidden one', () => {
    const tabs = [iit('IIT', 70), iit('ผลล่าสุด', 90)];
    expect(scoresOf(tabs, { hiddenAmong: () => new Set(['IIT']) })).toMatchObject({
      score: 90,
      questions: 0,
    });
  });

  it('a hidden one of the year beside a visible one that says nothing is asked about', () => {
    const tabs = [iit('IIT', 70), iit('IIT 2568', 90)];
    expect(scoresOf(tabs, { hiddenAmong: () => new Set(['IIT 2568']) })).toMatchObject({ questions: 1 });
  });

  it('one that says nothing is asked about beside another instrument’s of another year', () => {
    const tabs = [iit('IIT', 90), oit('OIT', 2568, 2567), oit('OIT 2568', 2568, 2568)];
    expect(scoresOf(tabs)).toMatchObject({ questions: 1 });
    expect(read(tabs, { IIT: 'IIT' })).toMatchObject({ questions: [], otherYears: [] });
  });

  it('one that says nothing is read where the others without a year in their names are of this one', () => {
    const tabs = [iit('IIT', 90), oit('OIT', 2568, 2568), oit('OIT 2567', 2568, 2567)];
    expect(scoresOf(tabs)).toEqual({ score: 90, questions: 0, otherYears: [] });
  });

  it('one with scores is read before an empty one', () => {
    const empty = grid('IIT 2568', [scoreHeader, ...codesOf('IIT').map((code) => [code, ''])]);
    expect(scoresOf([empty, iit('IIT 2568 (2)', 90)])).toEqual({ score: 90, questions: 0, otherYears: [] });
  });

  it('two that say the same are asked about', () => {
    expect(scoresOf([iit('IIT 2568', 70), iit('IIT 2568 (2)', 90)])).toMatchObject({ questions: 1 });
  });
});
