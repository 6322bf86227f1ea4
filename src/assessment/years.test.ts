import { describe, expect, it } from 'vitest';
import { goldenAnnounced, goldenScores } from '../../test/support/result/golden.ts';
import { resultOf } from '../../test/support/result/result.ts';
import { without } from '../../test/support/tabs/scores.ts';
import { framework2568 } from '../framework/framework2568.ts';
import { framework2569 } from '../framework/framework2569.ts';
import { nothingAnnounced } from '../settings/settings.ts';
import { announcedYear, byTopic, changesBetween, completedBy, type YearResult, yearResult } from './years.ts';

const announcedOnly = (overall: number | null, parts = {}): YearResult =>
  announcedYear(
    2567,
    { ...nothingAnnounced, parts: { ...nothingAnnounced.parts, ...parts }, overall },
    framework2568,
  );
const report = yearResult(framework2568, resultOf());

describe('the result of a year beside others', () => {
  it('is the announced one, with the lowest items by what they are about', () => {
    expect(report).toMatchObject({
      fiscalYear: 2568,
      overall: 88.59,
      instruments: { IIT: 99.29, EIT: 93.34, OIT: 77 },
    });
    expect(report.lowest?.get('integrity-measures')).toBe(0);
    expect(report.lowest?.size).toBe(13);
  });

  it('is the computed one where nothing is announced, as far as it is complete', () => {
    const scores = without(goldenScores, 'o27');
    const given = yearResult(framework2568, resultOf({ scores, announced: nothingAnnounced }));
    expect(given).toEqual({
      fiscalYear: 2568,
      overall: null,
      instruments: { IIT: 99.02 },
      lowest: null,
    });
  });

  it('is computed from announced parts by the weights of its own year only', () => {
    const announced = { ...goldenAnnounced, overall: null };
    expect(announcedYear(2568, announced, framework2568).overall).toBe(88.59);
    expect(announcedYear(2567, announced, framework2568)).toMatchObject({
      overall: null,
      instruments: { IIT: 99.29, EIT: 93.34, OIT: 77 },
    });
  });

  it('takes from a second source what the first does not know', () => {
    const second = { ...report, fiscalYear: 2567, overall: 60 };
    expect(completedBy(announcedOnly(86.4, { IIT: 91 }), second)).toMatchObject({
      overall: 86.4,
      instruments: { IIT: 91, OIT: 77 },
      lowest: report.lowest,
    });
    expect(completedBy(announcedOnly(null), second).overall).toBe(60);
  });
});

describe('what changed since an earlier year', () => {
  it('is told of figures as shown, and of no figure that is not known', () => {
    const since = (earlier: YearResult) => changesBetween(earlier, report);
    expect(since(announcedOnly(88.594, { IIT: 99.3, OIT: 60 }))).toEqual({
      overall: 'same',
      instruments: { IIT: 'down', OIT: 'up' },
      lowest: null,
    });
    expect(since(announcedOnly(null)).overall).toBeNull();
  });

  it('names lowest items that are new or gone, whatever code they have now', () => {
    const lowest = (scores: readonly (readonly [string, number])[], framework = framework2568) => ({
      ...announcedOnly(80),
      lowest: byTopic(framework, scores),
    });
    // Measures for integrity: o27 in 2568, o25 in 2569; the ethics code: o16, then o15.
    const before = lowest([
      ['o27', 0],
      ['o16', 0],
      ['i2', 80],
    ]);
    const now = lowest(
      [
        ['i2', 79.99],
        ['o25', 0],
        ['e1', 70],
      ],
      framework2569,
    );
    expect([...(changesBetween(before, now).lowest ?? [])]).toEqual([
      ['i2', 'down'],
      ['integrity-measures', 'same'],
      ['e1', 'new'],
      ['ethics', 'gone'],
    ]);
  });
});
