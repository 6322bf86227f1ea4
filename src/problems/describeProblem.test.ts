import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isWhole, madeUp } from '../../test/support/words/madeUp.ts';
import { withoutNames } from '../../test/support/words/names.ts';
import { eachOnEach, tabsMisnamed } from '../../test/support/words/ownTabs.ts';
import type { Unconfirmed } from '../framework/framework.ts';
import { framework2568 } from '../framework/framework2568.ts';
import { framework2569 } from '../framework/framework2569.ts';
import { settingKeys } from '../settings/settings.ts';
import { type Vocabulary, type VocabularyCode, vocabularies } from '../vocabulary/known.ts';
import type { LanguageCode } from '../words/voice.ts';
import { describeProblem as describeIn } from './describe.ts';
import { languageOf } from './language.ts';
import { needsAction, type Problem } from './problem.ts';
import { spokenIn } from './spokenIn.ts';

const cell = { tab: 'คะแนน OIT', row: 7, column: 28 };
const first = { tab: 'คะแนน OIT', row: 3, column: 2 };

/** One problem of each kind. */
const everyProblem: { readonly [Code in Problem['code']]: Extract<Problem, { code: Code }> } = {
  'missing-item': { code: 'missing-item', item: 'o4', tab: 'คะแนน OIT' },
  'missing-score': { code: 'missing-score', item: 'o4', cell },
  'unreadable-score': { code: 'unreadable-score', item: 'o4', cell, text: 'รอผล' },
  'score-out-of-range': { code: 'score-out-of-range', item: 'o4', cell, value: 976.7 },
  'duplicate-item': { code: 'duplicate-item', item: 'o4', cell, first },
  'conflicting-duplicate': { code: 'conflicting-duplicate', item: 'o4', cell, first },
  'repaired-code': { code: 'repaired-code', item: 'o4', cell, written: '๐๔' },
  'unknown-item': { code: 'unknown-item', cell, written: 'o99' },
  'tab-not-found': { code: 'tab-not-found', instrument: 'OIT', tab: 'คะแนน OIT', instead: 'OIT' },
  'many-agencies': {
    code: 'many-agencies',
    tab: 'คะแนน OIT',
    agencies: ['อบต. ก', 'อบต. ข', 'อบต. ค', 'อบต. ง'],
  },
  'announced-differs': {
    code: 'announced-differs',
    figure: 'OIT',
    tab: 'OIT',
    announced: 77,
    computed: 83.75,
    explanation: { kind: 'misread', items: [{ item: 'o1', score: 100 }] },
  },
  'announced-indicator-differs': {
    code: 'announced-indicator-differs',
    number: 9,
    name: 'การเปิดเผยข้อมูล',
    cell,
    announced: 77,
    computed: 80,
  },
  'announced-without-year': { code: 'announced-without-year', cell, text: 'ปีที่แล้ว' },
  'announced-twice': { code: 'announced-twice', fiscalYear: 2568, cell, first },
  'announced-beside-labels': {
    code: 'announced-beside-labels',
    cell,
    fiscalYear: 2568,
    isUsed: false,
  },
  'announced-incomplete': { code: 'announced-incomplete', tab: 'ตั้งค่า', missing: ['OIT'] },
  'tab-too-large': { code: 'tab-too-large', tab: 'รายชื่อ', most: 200_000, inAll: 400_000 },
  'set-tab-without-year': {
    code: 'set-tab-without-year',
    instrument: 'IIT',
    tab: 'IIT',
    instead: 'IIT 2568',
  },
  'announced-year-unknown': { code: 'announced-year-unknown', cell, isContradicted: false },
  'announced-of-other-agency': { code: 'announced-of-other-agency', cell, agency: 'อบต.บ้านดอน' },
  'announced-names-other-agency': {
    code: 'announced-names-other-agency',
    cell,
    agency: 'อบต.บ้านดอน',
    own: 'อบต.ห้วยลึก',
  },
  'tabs-of-other-agency': {
    code: 'tabs-of-other-agency',
    tab: 'สรุปผล',
    tabs: ['สรุปผล', 'แผนมาตรการ'],
    agency: 'อบต.บ้านดอน',
    own: 'อบต.ห้วยลึก',
  },
  'agency-renamed': { code: 'agency-renamed', tab: 'สรุปผล', from: 'อบต.หนองแสง', to: 'อบต.หนองแวง' },
  'tabs-of-other-years': {
    code: 'tabs-of-other-years',
    tab: 'IIT',
    fiscalYear: 2569,
    others: [{ instrument: 'IIT', tab: 'IIT', year: 2568, reason: 'name' }],
  },
  'announced-total-inconsistent': {
    code: 'announced-total-inconsistent',
    cell,
    announced: 88.95,
    fromInstruments: 88.59,
  },
  'announced-level-differs': {
    code: 'announced-level-differs',
    cell,
    typed: 'ผ่านดีมาก',
    level: 'ผ่าน',
    exists: false,
  },
  'oit-not-0-or-100': { code: 'oit-not-0-or-100', item: 'o4', cell, score: 50 },
  'past-plan-damaged': { code: 'past-plan-damaged', tab: 'แผนมาตรการ', fiscalYear: 2568 },
  'table-copied': {
    code: 'table-copied',
    table: 'analysis',
    tab: 'บทวิเคราะห์',
    others: ['สำเนาของ บทวิเคราะห์'],
  },
  'score-looks-like-fraction': { code: 'score-looks-like-fraction', item: 'o4', cell, score: 0.98 },
  'title-differs': { code: 'title-differs', item: 'o4', cell, other: 'o5' },
  'scores-look-like-fractions': { code: 'scores-look-like-fractions', part: 'OIT', cell },
  'part-missing': { code: 'part-missing', part: 'EIT2', tab: 'EIT' },
  'unreadable-setting': { code: 'unreadable-setting', setting: 'digits', cell, text: 'โรมัน' },
  'selection-unreadable-item': { code: 'selection-unreadable-item', cell, written: ['การใช้งบ'] },
  'selection-unknown-item': {
    code: 'selection-unknown-item',
    cell,
    items: ['o98', 'o99'],
    fiscalYear: 2568,
    instead: 'others',
  },
  'selection-item-without-score': { code: 'selection-item-without-score', cell, items: ['o4', 'o5'] },
  'framework-missing-table': { code: 'framework-missing-table', table: 'levels', tab: 'โครงสร้าง' },
  'framework-missing-column': { code: 'framework-missing-column', table: 'items', column: 'topic', cell },
  'framework-missing-year': { code: 'framework-missing-year', tab: 'โครงสร้าง' },
  'framework-blank': { code: 'framework-blank', column: 'title', cell },
  'framework-unreadable': { code: 'framework-unreadable', cell, text: 'สามสิบ', expected: 'percent' },
  'framework-duplicate': { code: 'framework-duplicate', cell, first, text: 'o4' },
  'framework-missing-part': { code: 'framework-missing-part', part: 'EIT2', tab: 'โครงสร้าง' },
  'framework-weights': { code: 'framework-weights', cell, sum: 85 },
  'framework-levels': { code: 'framework-levels', cell, level: 'ผ่าน', why: 'order' },
  'framework-bad-code': { code: 'framework-bad-code', cell, text: 'x4' },
  'framework-unknown-issue': { code: 'framework-unknown-issue', item: 'o4', cell, issue: 8 },
  'framework-split': { code: 'framework-split', kind: 'indicator', number: '9', cell, first },
  'framework-two-names': { code: 'framework-two-names', kind: 'sub-indicator', number: '9.1', cell, first },
  'framework-undivided-item': { code: 'framework-undivided-item', item: 'o4', indicator: 9, cell },
  'library-missing-column': { code: 'library-missing-column', column: 'cause', cell },
  'library-unknown-item': { code: 'library-unknown-item', cell, text: 'o99' },
  'library-blank': { code: 'library-blank', item: 'o4', columns: ['cause'], cell },
  'library-unreadable-issue': { code: 'library-unreadable-issue', cell, text: 'สาม' },
  'library-unknown-issue': { code: 'library-unknown-issue', cell, issue: 9 },
  'library-unreadable-use': { code: 'library-unreadable-use', cell, text: 'อาจใช้' },
  'library-unknown-reference': { code: 'library-unknown-reference', cell, text: 'o99' },
  'library-contradiction': { code: 'library-contradiction', column: 'cause', cell, first },
  'library-duplicate-item': { code: 'library-duplicate-item', item: 'o4', cell, first },
  'framework-no-items': { code: 'framework-no-items', instrument: 'OIT', tab: 'โครงสร้าง' },
};
const reference = readFileSync(new URL('../../docs/reference.th.md', import.meta.url), 'utf8');
const problems: readonly Problem[] = Object.values(everyProblem);
const describeProblem = (problem: Problem) => describeIn(problem, languageOf('th'));
const sentence = (problem: Problem): string => Object.values(describeProblem(problem)).join(' ');

describe('every problem', () => {
  it.each(problems)('says in Thai what is wrong and what to do: $code', (problem) => {
    const { what, todo } = describeProblem(problem);
    for (const text of [what, todo]) {
      expect(text).toMatch(/[ก-๙]{4}/);
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
      expect(text).not.toMatch(/[๐-๙](?!”)[0-9]/);
    }
  });

  it.each(problems)('is said in the language that is handed in: $code', (problem) => {
    const { what, todo } = describeIn(problem, madeUp);
    expect([what, todo].every(isWhole)).toBe(true);
  });

  it.each(problems.filter((problem) => 'cell' in problem))('names its tab and cell: $code', (problem) => {
    expect(sentence(problem)).toContain('คะแนน OIT');
    expect(sentence(problem)).toContain('AB7');
  });

  it.each(problems)('has a row in the reference: $code', ({ code }) => {
    const isThere = reference.includes(`| \`${code}\``);
    expect(isThere, `The reference, chapter 16, has no row that ends with \`${code}\``).toBe(true);
  });

  it.each([
    ['plan', 'มี “แผนมาตรการ” ของปีนี้', 'more than one “ITA measures plan”'],
    ['analysis', 'มี “บทวิเคราะห์” ของปีนี้', 'more than one “ITA analysis”'],
    ['followUp', 'มี “รายงานผลการดำเนินการ” ของปีนี้', 'more than one “ITA follow-up report”'],
  ])('names the table of which there are copies: %s', (table, inThai, inEnglish) => {
    const problem = { code: 'table-copied', table, tab: 'A', others: ['B'] } as const;
    expect(describeProblem(problem).what).toContain(inThai);
    expect(describeIn(problem, languageOf('en', 'en')).what).toContain(inEnglish);
  });

  it.each(problems.filter((problem) => 'item' in problem))('names its item: $code', (problem) => {
    expect(sentence(problem)).toContain('o4');
  });
});

describe('the sentence', () => {
  const { 'unreadable-score': unreadable, 'score-out-of-range': outOfRange } = everyProblem;

  it('quotes what stands in the cell', () => {
    expect(sentence(unreadable)).toContain('รอผล');
    expect(sentence(outOfRange)).toContain('976.7');
    expect(sentence(everyProblem['repaired-code'])).toContain('๐๔');
    expect(sentence(everyProblem['unreadable-setting'])).toContain('โรมัน');
    expect(sentence(everyProblem['unreadable-setting'])).toContain('อารบิก');
  });

  it('names every item of a choice that cannot be used, and what is used instead', () => {
    const unknown = everyProblem['selection-unknown-item'];
    expect(sentence(unknown)).toContain('o98, o99');
    expect(sentence(unknown)).toContain('2568');
    expect(sentence(unknown)).not.toContain('ค่าเริ่มต้น');
    expect(sentence({ ...unknown, instead: 'default' })).toContain('ค่าเริ่มต้น');
    expect(sentence(everyProblem['selection-item-without-score'])).toContain('o4, o5');
    expect(sentence(everyProblem['selection-unreadable-item'])).toContain('การใช้งบ');
  });

  it('speaks of an announced figure where there is no item', () => {
    expect(sentence({ ...unreadable, item: null })).toContain('คะแนนที่ประกาศ');
    expect(sentence({ ...outOfRange, item: null })).toContain('คะแนนที่ประกาศ');
  });

  it('shows both figures and their difference', () => {
    const text = sentence(everyProblem['announced-differs']);
    for (const figure of ['77.00', '83.75', '6.75']) expect(text).toContain(figure);
    const total = sentence(everyProblem['announced-total-inconsistent']);
    for (const figure of ['88.95', '88.59']) expect(total).toContain(figure);
  });

  it('says what a library’s tab is used for all the same', () => {
    for (const code of ['library-missing-column', 'library-unknown-item', 'library-blank'] as const) {
      expect(sentence(everyProblem[code]), code).toContain('มาตรการที่มากับผู้ช่วย');
    }
    expect(sentence(everyProblem['library-unknown-item'])).toContain('o99');
    expect(sentence({ ...everyProblem['library-unknown-item'], text: '' })).not.toContain('“”');
    expect(sentence({ ...everyProblem['library-blank'], item: null })).toContain('“สาเหตุ”');
  });

  it('names both places of a double', () => {
    expect(sentence(everyProblem['library-contradiction'])).toContain('B3');
    expect(sentence(everyProblem['library-duplicate-item'])).toContain('B3');
    expect(sentence(everyProblem['conflicting-duplicate'])).toContain('B3');
    expect(sentence(everyProblem['duplicate-item'])).toContain('B3');
  });

  it('says of a level whether it exists, and what the figures give', () => {
    const differs = everyProblem['announced-level-differs'];
    expect(sentence(differs)).toContain('ผ่านดีมาก');
    expect(sentence(differs)).toContain('“ผ่าน”');
    expect(sentence({ ...differs, exists: true, typed: 'ผ่านดี' })).not.toBe(
      sentence({ ...differs, typed: 'ผ่านดี' }),
    );
    expect(sentence({ ...differs, level: null })).not.toContain('“ผ่าน”');
  });
});

describe('what a person is told to change', () => {
  /** The settings that a text names, by the labels of a settings tab. */
  const named = (text: string, { settingWords: { labels } }: Vocabulary): string[] =>
    settingKeys.filter((key) => text.includes(`“${labels[key]}”`));

  const said = (problem: Problem, code: LanguageCode, tab: VocabularyCode): string =>
    Object.values(describeIn(problem, languageOf(code, tab))).join(' ');

  it.each(problems)('is named as it stands in the workbook, whatever language names it: $code', (problem) => {
    const settings = named(said(problem, 'th', 'th'), vocabularies.th);
    for (const code of ['th', 'en'] as const) {
      expect(named(said(problem, code, 'en'), vocabularies.en)).toEqual(expect.arrayContaining(settings));
      expect(named(said(problem, code, 'th'), vocabularies.th)).toEqual(expect.arrayContaining(settings));
    }
    expect(named(said(problem, 'th', 'en'), vocabularies.th)).toEqual([]);
    for (const [code, tab] of eachOnEach) {
      const own = withoutNames(said(problem, code, tab), problem);
      expect(tabsMisnamed(own, vocabularies[tab]), own).toEqual([]);
    }
    expect(withoutNames(said(problem, 'en', 'en'), problem)).not.toMatch(/[ก-๙]/);
  });

  it('is a tab of ours in at least six', () => {
    const naming = problems.filter((one) =>
      eachOnEach.every(([code, tab]) => said(one, code, tab).includes(vocabularies[tab].settingWords.tab)),
    );
    expect(naming.length).toBeGreaterThanOrEqual(6);
  });

  it('is a setting in at least six', () => {
    const naming = problems.filter((one) => named(said(one, 'th', 'th'), vocabularies.th).length > 0);
    expect(naming.length).toBeGreaterThanOrEqual(6);
  });

  it('stands apart from Thai where it is English', () => {
    const { todo } = describeIn(everyProblem['tab-not-found'], languageOf('th', 'en'));
    expect(todo).toContain('แก้ช่อง “Score tab of OIT” ในแท็บ ITA settings ให้ตรงกับชื่อแท็บที่มีอยู่');
  });
});

describe('in Thai digits', () => {
  it.each(problems.map((problem) => [problem.code, problem] as const))(
    'stands all but what it names of the workbook: %s',
    (_, problem) => {
      const { what, todo } = describeIn(problem, spokenIn('thai', languageOf('th')));
      expect(withoutNames(`${what} ${todo}`, problem)).not.toMatch(/[0-9]/);
    },
  );

  it('stand codes and figures, not cells, tabs and what stands in them', () => {
    const thai = spokenIn('thai', languageOf('th'));
    const { what } = describeIn({ code: 'unreadable-score', item: 'o4', cell, text: '9O' }, thai);
    expect(what).toContain('o๔');
    expect(what).toContain('“9O”');
    expect(describeIn({ code: 'duplicate-item', item: 'o4', cell, first }, thai).what).toContain('เซลล์ B3');
    expect(thai.words.sidebar.read.line('IIT', 'IIT 2568', 15)).toBe('IIT: แท็บ IIT 2568 อ่านได้ ๑๕ ข้อ');
  });

  it('is nothing that another language knows', () => {
    const english = languageOf('en');
    expect(spokenIn('thai', english)).toBe(english);
    expect(spokenIn('arabic', languageOf('th')).words).toBe(languageOf('th').words);
  });
});

describe('the note of what is not confirmed', () => {
  const notesOf = languageOf('th').words.summary.notes.unconfirmed;
  const subjects = (framework: Parameters<typeof notesOf>[0]): string[] =>
    notesOf(framework).map(({ subject }) => subject);
  const issue = (number: number, confirmed: boolean) => ({ number, name: 'ประเด็น', confirmed });

  it('is one for each subject of a year', () => {
    expect(subjects(framework2568)).toEqual(['sub-indicators', 'issues']);
    expect(subjects(framework2569)).toEqual(['items', 'weights', 'levels', 'sub-indicators', 'issues']);
    for (const { text } of notesOf(framework2569)) expect(text).toContain('ยังไม่ได้ยืนยัน');
  });

  it('names the issues that are not confirmed, and the filing only where that is not either', () => {
    const of = (issues: ReturnType<typeof issue>[], unconfirmed: Unconfirmed[]): string[] =>
      notesOf({ issues, unconfirmed }).map(({ text }) => text);
    const [both = ''] = of([issue(1, false), issue(2, true), issue(3, false)], ['item-issues']);
    expect(both).toContain('ประเด็นที่ 1, 3 และการจัดข้อ');
    const [names = ''] = of([issue(1, false)], []);
    expect(names).toContain('ประเด็นที่ 1 ');
    expect(names).not.toContain('การจัดข้อ');
    const [filing = ''] = of([issue(1, true)], ['item-issues']);
    expect(filing).toMatch(/^การจัดข้อ/);
    expect(of([issue(1, true)], [])).toEqual([]);
  });
});

describe('what needs action', () => {
  it('is everything but what is only good to know', () => {
    expect(problems.filter((problem) => !needsAction(problem)).map(({ code }) => code)).toEqual([
      'duplicate-item',
      'repaired-code',
      'announced-beside-labels',
      'tab-too-large',
      'past-plan-damaged',
      'table-copied',
    ]);
  });
});

describe('the place', () => {
  const { place } = languageOf('th').words.plan;

  it('is written with อำเภอ and จังหวัด once, whether typed with them or not', () => {
    const full = 'อบต.ตัวอย่าง อำเภอเมือง จังหวัดตัวอย่าง';
    expect(place('อบต.ตัวอย่าง', 'เมือง', 'ตัวอย่าง')).toBe(full);
    expect(place('อบต.ตัวอย่าง', 'อำเภอเมือง', 'จังหวัดตัวอย่าง')).toBe(full);
  });

  it('leaves out what is not given', () => {
    expect(place('อบต.ตัวอย่าง', '', '')).toBe('อบต.ตัวอย่าง');
    expect(place('', '', 'ตัวอย่าง')).toBe('จังหวัดตัวอย่าง');
    expect(place('', '', '')).toBe('');
  });
});
