import { describe, expect, it } from 'vitest';
import { fullCoverage } from '../../test/support/coverage.ts';
import { golden, goldenAnnounced, goldenScores, nothingAnnounced } from '../../test/support/golden.ts';
import { announcedProblemsOf, type ResultInput, resultOf, settingsWith } from '../../test/support/result.ts';
import { all, codesOf, without } from '../../test/support/scores.ts';
import { headlineOf } from '../assessment/headline.ts';
import { framework2568 } from '../framework/framework2568.ts';
import { needsAction, type Problem } from '../problems/problem.ts';
import type { Settings } from '../settings/settings.ts';
import { toThaiDigits } from '../thai/digits.ts';
import { voiceOf, wordingOf } from '../words/voice.ts';
import { buildSummary, explainLevel, SUMMARY_COLUMNS, type SummaryRow } from './buildSummary.ts';

interface Given extends ResultInput {
  readonly settings?: Partial<Settings>;
  readonly problems?: readonly Problem[];
}

const summaryOf = ({ settings = {}, problems: given, ...input }: Given = {}): SummaryRow[] => {
  const problems = given ?? announcedProblemsOf(input);
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
    assessment: resultOf(input),
    voice: voiceOf(settings.digits ?? 'arabic', wordingOf('th')),
    toCheck: problems.filter(needsAction).length,
    isLevelWrong: problems.some(({ code }) => code === 'announced-level-differs'),
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
