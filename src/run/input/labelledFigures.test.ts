import { describe, expect, it } from 'vitest';
import { golden, goldenAnnounced, nothingAnnounced } from '../../../test/support/result/golden.ts';
import { resultOf, settingsWith } from '../../../test/support/result/result.ts';
import { all } from '../../../test/support/tabs/scores.ts';
import type { Assessment } from '../../assessment/assessment.ts';
import type { AnnouncedInput, AnnouncedYear, LabelledFigures } from '../../settings/settings.ts';
import { type Labelled, labelledProblem, othersProblems, placeLabelled } from './labelledFigures.ts';

const cell = { tab: 'ตั้งค่า', row: 9, column: 2 };
const beside = (announced: AnnouncedInput): LabelledFigures => ({
  announced,
  cells: { announcedOverall: cell },
});

/** A row of the table of years. */
const row = (fiscalYear: number, announced: AnnouncedInput): AnnouncedYear => ({
  fiscalYear,
  agency: '',
  row: 12,
  announced,
  indicators: new Map(),
  cells: {},
});

const other: AnnouncedInput = { ...goldenAnnounced, overall: 91.5 };

/** What the items of a year come to: those of the report, or the same score for each. */
const results: Record<'report' | 'fifty', Assessment> = {
  report: resultOf(),
  fifty: resultOf({ scores: { ...all('IIT', 50), ...all('EIT', 50), ...all('OIT', 50) } }),
};

interface Given {
  readonly labelled?: AnnouncedInput;
  readonly table?: readonly AnnouncedYear[];
  /** What the score tabs of each year come to; the assessed one is 2568. */
  readonly tabs?: Readonly<Record<number, keyof typeof results>>;
}

const place = ({ labelled, table = [], tabs = { 2568: 'report' } }: Given): Labelled =>
  placeLabelled(settingsWith({ labelled: labelled ? beside(labelled) : null, years: table }), [], {
    fiscalYear: 2568,
    years: Object.keys(tabs).map(Number),
    resultOf: (year) => results[tabs[year] ?? 'fifty'],
  });

describe('announced figures beside labels, without a year', () => {
  it('are none, or those of the year that is set', () => {
    expect(place({})).toEqual({ kind: 'none' });
    expect(place({ labelled: goldenAnnounced })).toEqual({ kind: 'used', fiscalYear: 2568 });
  });

  it('are those of the year whose row has just these', () => {
    const table = [row(2567, goldenAnnounced)];
    expect(place({ labelled: goldenAnnounced, table })).toEqual({ kind: 'other', fiscalYear: 2567 });
    expect(place({ labelled: other, table })).toEqual({ kind: 'used', fiscalYear: 2568 });
  });

  it('are not told by a single figure: two years may have it by chance', () => {
    const one = { ...nothingAnnounced, overall: golden.announced.overall };
    expect(place({ labelled: one, table: [row(2567, goldenAnnounced)] })).toEqual({
      kind: 'used',
      fiscalYear: 2568,
    });
  });

  it('are in the table already, or contradict it: then nobody knows which are right', () => {
    expect(place({ labelled: goldenAnnounced, table: [row(2568, goldenAnnounced)] })).toEqual({
      kind: 'other',
      fiscalYear: 2568,
    });
    expect(place({ labelled: other, table: [row(2568, goldenAnnounced)] })).toEqual({
      kind: 'contradicted',
      fiscalYear: 2568,
    });
    // A row that only waits for figures contradicts nothing.
    expect(place({ labelled: other, table: [row(2568, nothingAnnounced)] }).kind).toBe('used');
  });

  it('are of the year that is set where its own scores fit them better than those of another year', () => {
    const tabs = { 2567: 'fifty', 2568: 'report' } as const;
    expect(place({ labelled: goldenAnnounced, tabs })).toEqual({ kind: 'used', fiscalYear: 2568 });
  });

  it('are of a year that nobody can tell where another year’s scores fit them better', () => {
    const tabs = { 2567: 'report', 2568: 'fifty' } as const;
    expect(place({ labelled: goldenAnnounced, tabs })).toEqual({ kind: 'unknown' });
    // The level alone is near to none of them.
    expect(place({ labelled: { ...nothingAnnounced, level: 'ผ่าน' }, tabs }).kind).toBe('used');
  });
});

describe('what is said of them', () => {
  const said = (of: Labelled) => labelledProblem(settingsWith({ labelled: beside(goldenAnnounced) }), of);

  it('is where they belong, and whether they count', () => {
    const code = 'announced-beside-labels';
    expect(said({ kind: 'used', fiscalYear: 2568 })).toEqual([
      { code, cell, fiscalYear: 2568, isUsed: true },
    ]);
    expect(said({ kind: 'other', fiscalYear: 2567 })).toEqual([
      { code, cell, fiscalYear: 2567, isUsed: false },
    ]);
  });

  it('is that a person has to say the year, and whether the table has other figures', () => {
    const code = 'announced-year-unknown';
    expect(said({ kind: 'unknown' })).toEqual([{ code, cell, isContradicted: false }]);
    expect(said({ kind: 'contradicted', fiscalYear: 2568 })).toEqual([{ code, cell, isContradicted: true }]);
  });

  it('is nothing where there are none', () => {
    expect(said({ kind: 'none' })).toEqual([]);
    expect(labelledProblem(settingsWith({ labelled: null }), { kind: 'unknown' })).toEqual([]);
  });
});

describe('figures of another agency', () => {
  const agency = 'เทศบาลตำบลหนองบัว';
  const own = 'องค์การบริหารส่วนตำบลบ้านดอน';
  const problems = (fiscalYear: number | null, isNamed: boolean, years: readonly AnnouncedYear[] = []) =>
    othersProblems(
      settingsWith({ agency: own, years, others: [{ agency, isNamed, fiscalYear, cell }] }),
      2568,
      false,
    );

  it('are told where the year has none of the agency’s own', () => {
    expect(problems(2568, true)).toEqual([{ code: 'announced-names-other-agency', cell, agency, own }]);
    expect(problems(null, false)).toEqual([{ code: 'announced-of-other-agency', cell, agency }]);
  });

  it('are nothing to say beside the agency’s own, or in another year', () => {
    expect(problems(2568, true, [row(2568, goldenAnnounced)])).toEqual([]);
    expect(problems(2567, true)).toEqual([]);
  });
});
