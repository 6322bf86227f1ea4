import { describe, expect, it } from 'vitest';
import { surveyOfAgency } from './dossier.ts';
import type { Survey } from './survey.ts';

type Marked = { readonly agency?: string; readonly fiscalYear: number };

/** A survey of plans that hold nothing but their marks. */
const surveyOf = (...marks: Marked[]): Survey =>
  ({
    tabs: [],
    summaries: marks,
    tables: marks.map((memory) => ({ memory, form: { kind: 'plan' } })),
    others: [],
    foreign: { summaries: [], tables: [] },
  }) as unknown as Survey;

const left = (agency: string, ...marks: Marked[]): { plans: unknown[]; summaries: unknown[] } => {
  const { tables, summaries } = surveyOfAgency(surveyOf(...marks), agency);
  return { plans: tables.map(({ memory }) => memory), summaries: [...summaries] };
};

const OWN = 'องค์การบริหารส่วนตำบลบ้านดอน';
const own = { agency: OWN, fiscalYear: 2568 };
const other = { agency: 'เทศบาลตำบลหนองบัว', fiscalYear: 2568 };
const unnamed = { fiscalYear: 2568 };

describe('what is an agency’s', () => {
  it('is what its marks name, however the name is spelled; another’s is not', () => {
    expect(left('อบต. บ้านดอน', own, other)).toEqual({ plans: [own], summaries: [own] });
  });

  it('is what names no agency', () => {
    expect(left(OWN, unnamed, other)).toEqual({ plans: [unnamed], summaries: [unnamed] });
  });

  it('is all where nobody gave the agency’s name', () => {
    expect(left('', own, other).plans).toEqual([own, other]);
  });

  it('is nothing of another agency, in a year of which it has nothing itself, either', () => {
    const before = { ...other, fiscalYear: 2567 };
    expect(left(OWN, before, own)).toEqual({ plans: [own], summaries: [own] });
  });

  it('is what an earlier year has under a spelling that was mended since', () => {
    const before = { agency: 'องค์การบริหารส่วนตำบลบานดอน', fiscalYear: 2567 };
    expect(left(OWN, before, own)).toEqual({ plans: [before, own], summaries: [before, own] });
  });
});
