import { describe, expect, it } from 'vitest';
import { fullCoverage } from '../../test/support/plan/coverage.ts';
import { golden, goldenAnnounced, goldenScores, nothingAnnounced } from '../../test/support/result/golden.ts';
import {
  announcedProblemsOf,
  type ResultInput,
  resultOf,
  settingsWith,
} from '../../test/support/result/result.ts';
import { all, codesOf, scored, without } from '../../test/support/tabs/scores.ts';
import { levelsAhead } from '../assessment/ahead/levelsAhead.ts';
import { isContradiction } from '../assessment/confirmed.ts';
import { headlineOf } from '../assessment/headline.ts';
import type { YearResult } from '../assessment/years.ts';
import { framework2568 } from '../framework/framework2568.ts';
import { needsAction, type Problem } from '../problems/problem.ts';
import type { Settings } from '../settings/settings.ts';
import { toThaiDigits } from '../thai/digits.ts';
import { voiceOf, wordingOf } from '../words/voice.ts';
import { buildSummary, explainLevel, SUMMARY_COLUMNS } from './buildSummary.ts';
import type { SummaryRow } from './summaryRow.ts';

interface Given extends ResultInput {
  readonly settings?: Partial<Settings>;
  readonly problems?: readonly Problem[];
  readonly years?: readonly YearResult[];
}

const summaryOf = ({ settings = {}, problems: given, years = [], ...input }: Given = {}): SummaryRow[] => {
  const problems = given ?? announcedProblemsOf(input);
  const assessment = resultOf(input);
  return buildSummary({
    framework: framework2568,
    fiscalYear: 2568,
    settings: settingsWith({
      agency: 'องค์การบริหารส่วนตำบลตัวอย่าง',
      announced: input.announced ?? goldenAnnounced,
      combining: input.combining ?? 'by-item',
      digits: 'arabic',
      ...settings,
    }),
    scores: scored(input.scores ?? goldenScores),
    assessment,
    ahead: levelsAhead(framework2568, assessment, input.combining ?? 'by-item'),
    years,
    voice: voiceOf(settings.digits ?? 'arabic', wordingOf('th')),
    toCheck: problems.filter(needsAction).length,
    contradictions: problems.filter(isContradiction),
    progress: { notStarted: 8, inProgress: 3, done: 1, cancelled: 1, other: 0, total: 13 },
    coverage: fullCoverage,
  });
};
const cellsOf = (key: string, given: Given = {}): readonly (string | number)[] => {
  const row = summaryOf(given).find((one) => one.key === key);
  if (!row) throw new Error(`No row ${key}`);
  return row.cells;
};
const textOf = (key: string, given: Given = {}): string => cellsOf(key, given).join(' | ');
const thai = { settings: { digits: 'thai' } } as const;
const incomplete = { scores: without(goldenScores, 'o27') };

describe('the headline', () => {
  it('is the announced result when it is given', () => {
    expect(cellsOf('overall')[0]).toContain('ประกาศ');
    expect(cellsOf('overall')[1]).toBe(88.59);
    expect(cellsOf('level')[1]).toBe('ผ่าน');
  });

  it('is the computed result when it is not', () => {
    const computed = { announced: nothingAnnounced, part2: all('EIT', 90.56) };
    expect(cellsOf('overall', computed)[0]).toContain('คำนวณ');
    expect(cellsOf('overall', computed)[1]).toBe(91.21);
    expect(cellsOf('level', computed)[1]).toBe('ผ่าน');
  });

  it('is the announced result even while items are missing', () => {
    expect(cellsOf('overall', incomplete)[1]).toBe(88.59);
    expect(cellsOf('level', incomplete)[1]).toBe('ผ่าน');
  });

  it('is marked and has no level when it is computed from half the scores', () => {
    const given = { ...incomplete, announced: nothingAnnounced };
    expect(cellsOf('overall', given)[1]).toMatch(/ข้อมูลไม่ครบ/);
    expect(textOf('level', given)).toContain('ยังสรุประดับไม่ได้');
    for (const { name } of framework2568.levels) expect(cellsOf('level', given)[1]).not.toBe(name);
  });

  it('says why the result is not at the level above', () => {
    expect(textOf('why')).toContain('OIT');
    expect(textOf('why')).toContain('77.00');
    expect(textOf('why')).toContain('85');
    expect(textOf('why')).toContain('ผ่านดี');
  });

  it('says what is short of the next level, and the fewest items that reach it', () => {
    expect(cellsOf('next')[1]).toBe('ขาด OIT 8.00 คะแนน: แก้ไขข้อ o27 และ o1 ให้ครบถ้วน จะได้ระดับผ่านดี');
    expect(cellsOf('next', thai)[1]).toBe('ขาด OIT ๘.๐๐ คะแนน: แก้ไขข้อ o๒๗ และ o๑ ให้ครบถ้วน จะได้ระดับผ่านดี');
    const surveys = { ...goldenScores, ...all('IIT', 84), i1: 0, ...all('OIT', 100) };
    const low = {
      scores: surveys,
      announced: { ...nothingAnnounced, parts: { ...nothingAnnounced.parts, EIT2: 90 } },
    };
    expect(cellsOf('next', low)[1]).toBe('ขาด IIT 6.60 คะแนน: ยกระดับข้อ i1 ให้ได้ 100 คะแนน จะได้ระดับผ่านดี');
  });

  it('says that nothing reaches it, that it is the best one, or that figures are missing', () => {
    const parts = { ...goldenAnnounced.parts, EIT1: 80, EIT2: 60 };
    const never = {
      scores: { ...goldenScores, ...all('OIT', 100) },
      announced: { ...goldenAnnounced, parts },
    };
    expect(cellsOf('next', never)[1]).toMatch(/^ขาด EIT 15\.00 คะแนน.*แม้ทุกข้อ.*ก็ยังไม่ถึงระดับผ่านดี$/);
    const best = { scores: { ...all('IIT', 99), ...all('EIT', 99), ...all('OIT', 100) } };
    expect(cellsOf('next', { ...best, part2: all('EIT', 99), announced: nothingAnnounced })[1]).toContain(
      'สูงสุด',
    );
    expect(cellsOf('next', { announced: nothingAnnounced })[1]).toContain('ข้อมูลไม่ครบ');
  });

  it('says which items it does not count, having no score of them', () => {
    expect(cellsOf('next', incomplete)[1]).toContain('(ยังไม่นับ 1 ข้อที่ไม่มีคะแนนรายข้อ)');
    const none = { scores: without(goldenScores, ...codesOf('OIT')) };
    expect(cellsOf('next', none)[1]).toContain('ไม่มีคะแนนรายข้อ 28 ข้อ');
  });

  it('points out a typed level that is none, or another', () => {
    expect(textOf('typed-level')).toContain('ผ่านดีมาก');
    expect(textOf('typed-level')).toContain('ไม่ตรง');
    expect(textOf('typed-level', { announced: { ...goldenAnnounced, level: 'ผ่าน' } })).not.toContain('ไม่ตรง');
  });

  it('does not call a typed level wrong when nothing else is announced', () => {
    const given = { announced: { ...nothingAnnounced, level: 'ผ่านดี' } };
    expect(textOf('typed-level', given)).not.toContain('ไม่ตรง');
  });

  it('says which announced figures are missing when some are given', () => {
    const { parts } = goldenAnnounced;
    const given = { announced: { ...goldenAnnounced, parts: { ...parts, OIT: null } } };
    expect(textOf('note:record', given)).toContain('ขาด OIT');
  });

  it('names the agency and the year', () => {
    expect(textOf('place')).toContain('องค์การบริหารส่วนตำบลตัวอย่าง');
    expect(textOf('year')).toContain('2568');
    expect(textOf('year', thai)).toContain('๒๕๖๘');
  });
});

describe('headlineOf', () => {
  it('gives the announced figures, or the computed ones', () => {
    expect(headlineOf(resultOf())).toMatchObject({
      announced: true,
      overall: { score: 88.59, complete: true },
    });
    const computed = headlineOf(resultOf({ announced: nothingAnnounced, part2: all('EIT', 90.56) }));
    expect(computed.announced).toBe(false);
    expect(computed.overall.score).toBeCloseTo(golden.computed.byItem.overallWithAnnouncedEIT2, 4);
  });

  it('has no level while the computed result is incomplete', () => {
    expect(headlineOf(resultOf({ announced: nothingAnnounced }))).toMatchObject({ level: null, input: null });
  });
});

describe('explainLevel', () => {
  const explain = (name: string, overall: number, IIT: number, EIT: number, OIT: number): string => {
    const level = framework2568.levels.find((one) => one.name === name);
    if (!level) throw new Error(`No level ${name}`);
    return explainLevel(
      framework2568,
      level,
      { overall, instruments: { IIT, EIT, OIT } },
      voiceOf('arabic', wordingOf('th')),
    );
  };

  it('names every figure that is below, and no other', () => {
    const why = explain('ผ่าน', 94.64, 97, 84.2, 99);
    expect(why).toContain('EIT ได้ 84.20');
    expect(why).not.toContain('IIT');
    expect(why).not.toContain('OIT');
  });

  it('names the overall score when it is what is below', () => {
    expect(explain('ต้องปรับปรุง', 84.99, 99, 99, 60)).toContain('84.99');
  });

  it('has nothing above the best level to explain', () => {
    expect(explain('ผ่านดีเยี่ยม', 97, 97, 97, 97)).not.toContain('ยังไม่ถึง');
  });
});

describe('announced beside computed', () => {
  it('shows weight, both figures and their difference', () => {
    expect(cellsOf('instrument:IIT').slice(1, 5)).toEqual([30, 99.29, 99.02, -0.27]);
    expect(cellsOf('instrument:OIT').slice(1, 5)).toEqual([40, 77, 83.75, 6.75]);
    expect(cellsOf('instrument:EIT').slice(1, 5)).toEqual([30, 93.34, 93.34, 0]);
    expect(cellsOf('part:EIT1').slice(1, 5)).toEqual([15, 96.12, 96.12, 0]);
    expect(cellsOf('instruments:overall').slice(1, 5)).toEqual([100, 88.59, 91.21, 2.62]);
  });

  it('remarks on every difference, and on nothing else', () => {
    const remark = (key: string) => cellsOf(key)[5];
    for (const key of ['instrument:IIT', 'instrument:OIT', 'instruments:overall']) {
      expect(remark(key), key).toContain('ไม่ตรงกัน');
    }
    for (const key of ['instrument:EIT', 'part:EIT1']) expect(remark(key), key).toBe('ตรงกัน');
  });

  it('does not pass an announced total off as computed from items', () => {
    expect(cellsOf('part:EIT2').slice(1, 3)).toEqual([15, 90.56]);
    expect(cellsOf('part:EIT2').slice(3, 5)).toEqual(['-', '-']);
    expect(cellsOf('part:EIT2')[5]).toContain('ไม่มีคะแนนรายข้อ');
  });

  it('shows the items of EIT part 2 where they are there', () => {
    expect(cellsOf('part:EIT2', { part2: all('EIT', 80) }).slice(2, 5)).toEqual([90.56, 80, -10.56]);
  });

  it('shows what there is when nothing was announced', () => {
    const row = cellsOf('instrument:OIT', { announced: nothingAnnounced, part2: all('EIT', 90) });
    expect(row.slice(2, 5)).toEqual(['-', 83.75, '-']);
  });

  it('marks what is incomplete, up to the overall score', () => {
    for (const key of ['instrument:OIT', 'instruments:overall']) {
      expect(cellsOf(key, incomplete)[3], key).toMatch(/ข้อมูลไม่ครบ/);
      expect(cellsOf(key, incomplete)[5], key).not.toContain('ตรงกัน');
    }
    expect(cellsOf('indicator:10', incomplete)[2]).toMatch(/^100\.00 .*ข้อมูลไม่ครบ/);
    expect(cellsOf('instrument:IIT', incomplete)[3]).toBe(99.02);
    expect(cellsOf('indicator:9', incomplete)[2]).toBe(80);
  });
});

describe('the indicators', () => {
  it('show their scores and lowest items', () => {
    expect(cellsOf('indicator:1')[2]).toBe(99.56);
    expect(textOf('indicator:1')).toContain('i2 (98.67)');
    expect(textOf('indicator:4')).toContain('i10, i12 (96.67)');
    expect(textOf('indicator:9')).toContain('o1, o6, o16, o20 (0)');
    expect(textOf('indicator:3')).not.toMatch(/i[789]/);
    expect(cellsOf('sub-indicator:9.4')[2]).toBe(66.67);
  });

  it('name the lowest items by their titles, and say which indicators are below 85', () => {
    expect(cellsOf('indicator:10').slice(4)).toEqual([
      'ถึงเกณฑ์',
      'o27 มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    ]);
    expect(cellsOf('indicator:9')[4]).toBe('ต่ำกว่าเกณฑ์');
    expect(String(cellsOf('indicator:9')[5]).split('\n')).toHaveLength(4);
    expect(cellsOf('indicator:10', incomplete)[4]).toBe('-');
  });

  it('follow the way of combining', () => {
    expect(cellsOf('indicator:9', { combining: 'by-sub-indicator' })[2]).toBe(80.48);
    expect(textOf('indicators:combining', { combining: 'by-sub-indicator' })).not.toBe(
      textOf('indicators:combining'),
    );
  });

  it('are a dash where no item has a score', () => {
    expect(cellsOf('indicator:9', { scores: without(goldenScores, ...codesOf('OIT')) })[2]).toBe('-');
  });
});

describe('where to start', () => {
  it('lists items by what they are worth: o27 2.50 first', () => {
    expect(textOf('gain:1')).toMatch(/^o27 .*\| 0 \| 2\.5 /);
    const codes = [2, 3, 4, 5].map((rank) => String(cellsOf(`gain:${rank}`)[0]).split(' ')[0]);
    expect(codes).toEqual(['o1', 'o6', 'o16', 'o20']);
    for (const rank of [2, 3, 4, 5]) expect(cellsOf(`gain:${rank}`)[2]).toBe(1);
  });

  it('lists nothing when there is nothing to gain', () => {
    const scores = { ...all('IIT', 100), ...all('EIT', 100), ...all('OIT', 100) };
    for (const cell of cellsOf('gain:1', { scores })) expect(cell).toBe('');
  });
});

describe('earlier years', () => {
  const years: YearResult[] = [
    { fiscalYear: 2566, overall: 90, instruments: { OIT: 77 }, lowest: null },
    { fiscalYear: 2567, overall: 84.2, instruments: { IIT: 99.3, EIT: 93.34 }, lowest: null },
  ];

  it('stand beside the assessed one, the latest first, with what changed since', () => {
    expect(cellsOf('year:0', { years })).toEqual(['พ.ศ. 2568', 88.59, 99.29, 93.34, 77, 'ปีที่ประเมิน']);
    expect(cellsOf('year:1', { years })).toEqual([
      'พ.ศ. 2567',
      84.2,
      99.3,
      93.34,
      '-',
      'คะแนนรวมเพิ่มขึ้น · IIT ลดลง · EIT เท่าเดิม',
    ]);
    expect(cellsOf('year:2', { years }).slice(1)).toEqual([90, '-', '-', 77, 'คะแนนรวมลดลง · OIT เท่าเดิม']);
  });

  it('are none where nothing is known of them', () => {
    expect(textOf('year:1')).toContain('ยังไม่มีข้อมูล');
  });
});

describe('how it is computed', () => {
  it('is told with the figures filled in, and where the scores stand', () => {
    expect(textOf('method:overall')).toContain(
      'คะแนนรวม = IIT 99.02 × 30% + EIT ส่วนที่ 1 96.12 × 15% + EIT ส่วนที่ 2 90.56 × 15% + OIT 83.75 × 40% = 91.21',
    );
    expect(textOf('method:OIT')).toContain(
      'OIT = ค่าเฉลี่ยของตัวชี้วัดที่ 9-10 = (80.00 + 87.50) ÷ 2 = 83.75 (คะแนนรายข้อจากแท็บ OIT)',
    );
    expect(textOf('method:EIT')).toContain('(96.12 + 90.56) ÷ 2 = 93.34');
  });
});

describe('the notes', () => {
  it('count what needs action, not what is only worth knowing', () => {
    const cell = { tab: 'OIT', row: 2, column: 1 };
    const problems: Problem[] = [
      { code: 'missing-score', item: 'o1', cell },
      { code: 'unknown-item', cell, written: 'o99' },
      { code: 'repaired-code', item: 'o1', cell, written: '๐๑' },
      { code: 'duplicate-item', item: 'o1', cell, first: cell },
    ];
    expect(textOf('note:problems', { problems })).toContain('2 รายการ');
    expect(textOf('note:problems', { problems: [] })).toContain('ไม่พบ');
  });

  it('say what is not confirmed', () => {
    expect(textOf('note:sub-indicators')).toContain('ยังไม่ได้ยืนยัน');
    expect(textOf('note:issues')).toContain('1, 3, 4, 5');
  });
});

describe('the rows', () => {
  const cases: readonly Given[] = [
    {},
    thai,
    incomplete,
    { announced: nothingAnnounced },
    { scores: {}, announced: nothingAnnounced },
    { part2: all('EIT', 50) },
    { scores: { ...all('IIT', 100), ...all('EIT', 100), ...all('OIT', 100) } },
    { combining: 'by-sub-indicator', problems: [{ code: 'part-missing', part: 'EIT2', tab: 'EIT' }] },
  ];

  it('are the same, in the same order, whatever the scores', () => {
    const keys = summaryOf().map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const given of cases) expect(summaryOf(given).map(({ key }) => key)).toEqual(keys);
  });

  it('are all of one width', () => {
    for (const given of cases) {
      for (const { cells } of summaryOf(given)) expect(cells).toHaveLength(SUMMARY_COLUMNS);
    }
  });

  it('hold Thai digits only, as text, or Arabic ones only, with figures as numbers', () => {
    for (const given of cases) {
      const other = { ...given, settings: { ...given.settings, digits: 'thai' as const } };
      for (const cell of summaryOf(other).flatMap(({ cells }) => cells)) {
        expect(typeof cell).toBe('string');
        expect(cell).not.toMatch(/[0-9]/);
      }
    }
    for (const cell of summaryOf().flatMap(({ cells }) => cells)) expect(String(cell)).not.toMatch(/[๐-๙]/);
    expect(cellsOf('instrument:OIT', thai).slice(1, 5)).toEqual(['๔๐', '๗๗.๐๐', '๘๓.๗๕', '๖.๗๕']);
    expect(cellsOf('instrument:IIT', thai)[4]).toBe('-๐.๒๗');
    expect(cellsOf('overall', thai)[1]).toBe(toThaiDigits('88.59'));
    expect(textOf('indicator:9', thai)).toContain('o๑, o๖, o๑๖, o๒๐ (๐)');
  });

  it('never show what is not there as a word of the machine', () => {
    for (const given of cases) {
      for (const cell of summaryOf(given).flatMap(({ cells }) => cells)) {
        expect(String(cell)).not.toMatch(/null|undefined|NaN|Infinity/);
      }
    }
  });
});
