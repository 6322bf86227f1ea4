import { describe, expect, it } from 'vitest';
import { golden, goldenAnnounced, goldenScores, nothingAnnounced } from '../../test/support/result/golden.ts';
import {
  announcedCells,
  announcedProblemsOf,
  type ResultInput,
  resultOf,
} from '../../test/support/result/result.ts';
import { all, codesOf, problemsOf, without } from '../../test/support/tabs/scores.ts';
import { framework2568 } from '../framework/framework2568.ts';
import { differences, indicatorProblems } from './announced.ts';

describe('an announced figure that the items do not give', () => {
  it('is reported with both: IIT, OIT and the overall score of the report, but not EIT', () => {
    expect(problemsOf(announcedProblemsOf(), 'announced-differs')).toEqual([
      {
        code: 'announced-differs',
        figure: 'IIT',
        tab: 'IIT',
        announced: 99.29,
        computed: 99.02,
        explanation: null,
      },
      {
        code: 'announced-differs',
        figure: 'OIT',
        tab: 'OIT',
        announced: 77,
        computed: 83.75,
        explanation: null,
      },
      {
        code: 'announced-differs',
        figure: 'overall',
        tab: 'ตั้งค่า',
        announced: 88.59,
        computed: 91.21,
        explanation: null,
      },
    ]);
  });

  it('differs by what the way of combining gives', () => {
    const bySub = problemsOf(announcedProblemsOf({ combining: 'by-sub-indicator' }), 'announced-differs');
    expect(bySub.find(({ figure }) => figure === 'OIT')?.computed).toBe(83.99);
    expect(bySub.find(({ figure }) => figure === 'overall')?.computed).toBe(91.3);
  });

  it('of EIT part 2 is compared with its items where they are there', () => {
    const found = problemsOf(announcedProblemsOf({ part2: all('EIT', 80) }), 'announced-differs');
    expect(found.find(({ figure }) => figure === 'EIT2')).toMatchObject({ announced: 90.56, computed: 80 });
  });

  it('is compared even when others are not announced', () => {
    const announced = { ...nothingAnnounced, parts: { ...nothingAnnounced.parts, OIT: 77 } };
    const found = problemsOf(announcedProblemsOf({ announced }), 'announced-differs');
    expect(found.map(({ figure }) => figure)).toEqual(['OIT']);
  });

  it('is compared as shown, to two decimals', () => {
    const agrees = {
      parts: { IIT: 99.02, EIT1: 96.12, EIT2: 90.56, OIT: 83.75 },
      overall: 91.21,
      level: 'ผ่าน',
    };
    expect(announcedProblemsOf({ announced: agrees })).toEqual([]);
    const off = { ...agrees, parts: { ...agrees.parts, IIT: 99.03 } };
    expect(differences(resultOf({ announced: off }), off)).toEqual([
      { figure: 'IIT', announced: 99.03, computed: 99.02, difference: -0.01 },
    ]);
  });

  it('is not compared with half of the items', () => {
    const scores = without(goldenScores, ...codesOf('OIT').slice(10));
    const found = problemsOf(announcedProblemsOf({ scores }), 'announced-differs');
    expect(found.map(({ figure }) => figure)).toEqual(['IIT']);
  });
});

describe('an announced total that its parts do not give', () => {
  const withOverall = (overall: number | null) =>
    problemsOf(
      announcedProblemsOf({ announced: { ...goldenAnnounced, overall } }),
      'announced-total-inconsistent',
    );

  it('is reported with its cell: 88.95 typed for 88.59', () => {
    expect(withOverall(88.95)).toEqual([
      {
        code: 'announced-total-inconsistent',
        cell: announcedCells.announcedOverall,
        announced: 88.95,
        fromInstruments: 88.59,
      },
    ]);
    expect(withOverall(91.21)).toHaveLength(1);
  });

  it('is consistent in the report: 0.30·99.29 + 0.15·96.12 + 0.15·90.56 + 0.40·77.00', () => {
    expect(withOverall(golden.announced.overall)).toEqual([]);
  });

  it('may be off by one hundredth, since each part was rounded before', () => {
    expect(withOverall(88.6)).toEqual([]);
    expect(withOverall(88.58)).toEqual([]);
    expect(withOverall(88.61)).toHaveLength(1);
    expect(withOverall(88.57)).toHaveLength(1);
  });

  it('is not judged when it is not given, or a part is not', () => {
    expect(withOverall(null)).toEqual([]);
    const announced = { ...goldenAnnounced, parts: { ...goldenAnnounced.parts, OIT: null }, overall: 10 };
    expect(problemsOf(announcedProblemsOf({ announced }), 'announced-total-inconsistent')).toEqual([]);
  });
});

describe('an announced level', () => {
  const withLevel = (level: string | null, announced = goldenAnnounced) =>
    problemsOf(announcedProblemsOf({ announced: { ...announced, level } }), 'announced-level-differs');

  it('that does not exist is reported: ผ่านดีมาก is no level, the figures give ผ่าน', () => {
    expect(withLevel('ผ่านดีมาก')).toEqual([
      {
        code: 'announced-level-differs',
        cell: announcedCells.announcedLevel,
        typed: 'ผ่านดีมาก',
        level: 'ผ่าน',
        exists: false,
      },
    ]);
  });

  it('that the figures do not give is reported', () => {
    expect(withLevel('ผ่านดี')).toMatchObject([{ typed: 'ผ่านดี', level: 'ผ่าน', exists: true }]);
  });

  it('that the figures give is right', () => {
    expect(withLevel('ผ่าน')).toEqual([]);
    expect(withLevel(null)).toEqual([]);
  });

  it('without all the figures is only asked whether it exists', () => {
    const some = { ...goldenAnnounced, parts: { ...goldenAnnounced.parts, IIT: null } };
    expect(withLevel('ผ่านดี', some)).toEqual([]);
    expect(withLevel('ผ่านดีมาก', some)).toMatchObject([{ level: null, exists: false }]);
  });
});

describe('a part without items and without a total', () => {
  it('is reported', () => {
    const announced = { ...goldenAnnounced, parts: { ...goldenAnnounced.parts, EIT2: null } };
    expect(problemsOf(announcedProblemsOf({ announced }), 'part-missing')).toEqual([
      { code: 'part-missing', part: 'EIT2', tab: 'EIT' },
    ]);
  });

  it('is not missed when it has either', () => {
    expect(problemsOf(announcedProblemsOf(), 'part-missing')).toEqual([]);
    const items = { announced: nothingAnnounced, part2: all('EIT', 90) };
    expect(problemsOf(announcedProblemsOf(items), 'part-missing')).toEqual([]);
  });

  it('is nothing to report when nothing was announced and nothing is missing', () => {
    expect(announcedProblemsOf({ announced: nothingAnnounced, part2: all('EIT', 90) })).toEqual([]);
  });
});

describe('the announced score of an indicator', () => {
  const cell = { tab: 'รายตัวชี้วัด', row: 4, column: 2 };
  const problems = (scores: Record<number, number>, input: ResultInput = {}) =>
    indicatorProblems(
      framework2568,
      resultOf(input),
      new Map(Object.entries(scores).map(([number, score]) => [Number(number), { score, cell }])),
    );
  const code = 'announced-indicator-differs';

  it('that its items do not give is reported with both: (100 + 98.67 + 100) / 3 is 99.56', () => {
    expect(problems({ 1: 99.65 })).toEqual([
      { code, number: 1, name: 'การปฏิบัติหน้าที่', cell, announced: 99.65, computed: 99.56 },
    ]);
    expect(problems({ 1: 99.56 })).toEqual([]);
    // A source that gives three decimals says the same.
    expect(problems({ 1: 99.557 })).toEqual([]);
  });

  it('is not judged where one of its items has no score', () => {
    expect(problems({ 1: 50 }, { scores: { ...goldenScores, i2: null } })).toEqual([]);
  });

  it('of a survey in two parts is judged only where both have items: it is of both', () => {
    expect(problems({ 6: 50 })).toEqual([]);
    const both = { scores: { ...goldenScores, ...all('EIT', 90) }, part2: all('EIT', 80) };
    expect(problems({ 6: 50 }, both)).toMatchObject([{ code, number: 6, announced: 50, computed: 85 }]);
    expect(problems({ 6: 85 }, both)).toEqual([]);
  });
});
