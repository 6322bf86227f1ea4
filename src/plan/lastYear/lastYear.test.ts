import { describe, expect, it } from 'vitest';
import { framework2568 } from '../../framework/framework2568.ts';
import { framework2569 } from '../../framework/framework2569.ts';
import { voiceOf, wordingOf } from '../../words/voice.ts';
import type { PlanColumn } from '../table/columns.ts';
import type { DraftMeasure } from '../table/measureRow.ts';
import {
  carryOver,
  itemInFramework,
  type PastMeasure,
  type PastPlan,
  pastResult,
  withLastYear,
} from './lastYear.ts';

const nothing = { status: '', result: '', evidence: '', problems: '' };

const cells = (texts: Partial<Record<PlanColumn, string>> = {}): Record<PlanColumn, string> => ({
  measure: 'มาตรการเดิม\nข้อ o27',
  analysis: 'วิเคราะห์เดิม',
  steps: '1. เดิม',
  period: 'ต.ค. 2568 - ก.ย. 2569',
  responsible: '- กองคลัง',
  lastYear: '',
  ...texts,
});

const measure = (more: Partial<PastMeasure> = {}): PastMeasure => ({
  key: 'k',
  issue: 7,
  items: ['o25'],
  cells: cells(),
  personal: [],
  followUp: nothing,
  ...more,
});

const past = (...measures: PastMeasure[]): PastPlan => ({ tab: 'แผน', fiscalYear: 2568, measures });

const drafted: DraftMeasure = {
  key: 'k',
  issue: 7,
  items: ['o25'],
  cells: cells({ measure: 'มาตรการใหม่', analysis: 'วิเคราะห์ใหม่', steps: '1. ใหม่', period: 'ต.ค. 2569' }),
};

describe('an item in the codes of another year', () => {
  it.each([
    ['o27', 'o25'],
    ['e6', 'e6'],
    ['o10', 'o10'],
    // Its subject is gone in 2569.
    ['o11', null],
    ['o99', null],
  ])('%s of 2568 is %s of 2569', (code, now) => {
    expect(itemInFramework(code, framework2568, framework2569)).toBe(now);
  });
});

describe('what became of a measure', () => {
  it('is nothing while nobody wrote anything', () => {
    expect(pastResult(nothing, 2569, voiceOf('arabic', wordingOf('th')))).toBe('');
    expect(pastResult({ ...nothing, status: 'ยังไม่เริ่ม' }, 2569, voiceOf('arabic', wordingOf('th')))).toBe('');
  });

  it('is told in lines, those that are blank left out', () => {
    expect(
      pastResult(
        { status: 'เสร็จแล้ว', result: 'สำเร็จ', evidence: '', problems: 'งบน้อย' },
        2569,
        voiceOf('arabic', wordingOf('th')),
      ),
    ).toBe('ปี 2569: เสร็จแล้ว\nผล: สำเร็จ\nปัญหาและอุปสรรค: งบน้อย');
    expect(pastResult({ ...nothing, evidence: 'ภาพถ่าย' }, 2569, voiceOf('arabic', wordingOf('th')))).toBe(
      'ปี 2569: ยังไม่เริ่ม\nหลักฐาน: ภาพถ่าย',
    );
  });

  it('has a status of ours in the plan’s own language, and any other as it was typed', () => {
    const english = voiceOf('arabic', wordingOf('en', 'en'));
    const told = (status: string, voice = english) => pastResult({ ...nothing, status }, 2569, voice);
    expect(told('เสร็จแล้ว')).toBe('2569: Done');
    expect(told('Done', voiceOf('arabic', wordingOf('th')))).toBe('ปี 2569: เสร็จแล้ว');
    expect(told('รออนุมัติ')).toBe('2569: รออนุมัติ');
  });

  it('keeps the digits of what staff wrote: a link must stay one', () => {
    const link = 'https://example.go.th/2569/1.pdf';
    expect(pastResult({ ...nothing, evidence: link }, 2569, voiceOf('thai', wordingOf('th')))).toBe(
      `ปี ๒๕๖๙: ยังไม่เริ่ม\nหลักฐาน: ${link}`,
    );
  });

  it('stands beside the measure that recurs, in the plan’s digits, and beside no other', () => {
    const done = measure({ followUp: { ...nothing, status: 'เสร็จแล้ว' } });
    const rows = withLastYear(
      [drafted, { ...drafted, key: 'other' }],
      past(done),
      voiceOf('thai', wordingOf('th')),
    );
    expect(rows.map((row) => row.cells.lastYear)).toEqual(['ปี ๒๕๖๙: เสร็จแล้ว', '']);
    expect(withLastYear([drafted], null, voiceOf('thai', wordingOf('th')))).toEqual([drafted]);
  });
});

describe('a measure taken over', () => {
  const carry = (one: PastMeasure, drafts: readonly DraftMeasure[] = [drafted]) => {
    const [row, ...others] = carryOver({
      past: past(one, measure({ key: 'not asked for' })),
      keys: ['k', 'unknown'],
      draftFor: () => drafts,
      period: 'ต.ค. 2569',
      voice: voiceOf('arabic', wordingOf('th')),
    });
    if (!row || others.length > 0) throw new Error('Not one row');
    return row;
  };

  it('that nobody touched is this year’s draft, and stays although its items are not low', () => {
    const row = carry(measure());
    expect(row.cells).toEqual(drafted.cells);
    expect(row.personal).toEqual(['measure']);
  });

  it('brings a person’s words along; analysis and period are this year’s', () => {
    const row = carry(
      measure({
        personal: ['steps', 'analysis', 'period'],
        cells: cells({ steps: 'ของเรา', analysis: 'ของเราปีก่อน', period: 'ตลอดปี 2569' }),
        followUp: { ...nothing, status: 'ยกเลิก' },
      }),
    );
    expect(row.cells).toEqual({ ...drafted.cells, steps: 'ของเรา', lastYear: 'ปี 2569: ยกเลิก' });
    expect(row.personal).toEqual(['measure', 'steps']);
  });

  it('that the library does not know comes with all of its words', () => {
    const row = carry(measure({ items: [] }), []);
    expect(row.cells).toEqual({
      ...cells(),
      analysis: 'มาตรการต่อเนื่องจากแผนปีงบประมาณ พ.ศ. 2569',
      period: 'ต.ค. 2569',
    });
    expect([...row.personal].sort()).toEqual(['measure', 'responsible', 'steps']);
  });
});
