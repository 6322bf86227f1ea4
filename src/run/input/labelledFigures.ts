/** Whose announced figures stand beside labels, without a year. */
import type { Assessment } from '../../assessment/assessment.ts';
import type { PartCode } from '../../framework/framework.ts';
import type { OwnTab } from '../../grid/marks/marks.ts';
import type { Problem } from '../../problems/problem.ts';
import { type AnnouncedInput, isAnnounced, isSaidBy, type Settings } from '../../settings/settings.ts';
import { showsAnnounced } from '../../summary/readSummary.ts';

/** What is known of announced figures that stand beside labels, without a year. */
export type Labelled =
  | { readonly kind: 'none' }
  /** They are those of the assessed year. */
  | { readonly kind: 'used'; readonly fiscalYear: number }
  /** They are another year's, or the table has them already. */
  | { readonly kind: 'other'; readonly fiscalYear: number }
  /** The table has other figures of the year. */
  | { readonly kind: 'contradicted'; readonly fiscalYear: number }
  /** The workbook holds scores of several years, and nothing tells whose they are. */
  | { readonly kind: 'unknown' };

/** The scores of a workbook, year by year. */
export interface YearResults {
  /** The assessed one. */
  readonly fiscalYear: number;
  /** The years that score tabs say they are of. */
  readonly years: readonly number[];
  readonly resultOf: (fiscalYear: number) => Assessment;
}

/**
 * Whose figures stand beside labels: the assessed year's, unless the table of years or an earlier summary has just these
 * for another one, or the scores of another year fit them better.
 */
export const placeLabelled = (
  settings: Settings,
  summaries: readonly OwnTab[],
  { fiscalYear, years, resultOf }: YearResults,
): Labelled => {
  const { labelled } = settings;
  if (!labelled) return { kind: 'none' };
  const other = yearOfLabelled(settings, summaries, fiscalYear);
  if (other !== null) return { kind: 'other', fiscalYear: other };
  const own = settings.years.find((one) => one.fiscalYear === fiscalYear);
  if (own && isAnnounced(own.announced)) {
    const isSame = isSaidBy(labelled.announced, own.announced);
    return { kind: isSame ? 'other' : 'contradicted', fiscalYear };
  }
  const others = years.filter((year) => year !== fiscalYear);
  if (others.length === 0) return { kind: 'used', fiscalYear };
  const distance = (year: number): number => distanceTo(labelled.announced, resultOf(year));
  const isNearer = others.some((year) => distance(year) < distance(fiscalYear));
  return isNearer ? { kind: 'unknown' } : { kind: 'used', fiscalYear };
};

/** How far announced figures are from computed ones, in points a part; infinite where there is nothing to compare. */
const distanceTo = ({ parts }: AnnouncedInput, { computed }: Assessment): number => {
  const away = (Object.keys(parts) as PartCode[]).flatMap((part) => {
    const [given, { score }] = [parts[part], computed.parts[part]];
    return given === null || score === null ? [] : [Math.abs(given - score)];
  });
  return away.length === 0 ? Number.POSITIVE_INFINITY : away.reduce((sum, one) => sum + one, 0) / away.length;
};

/** So few figures may be the same by chance; as for summaries. */
const FEWEST_SAME = 2;

/**
 * The year whose figures stand beside labels, when it is another than the assessed one: the table of years or an earlier
 * summary shows just these figures, at least two. Null when nothing does.
 */
const yearOfLabelled = (
  { labelled, years }: Settings,
  summaries: readonly OwnTab[],
  fiscalYear: number,
): number | null => {
  if (!labelled) return null;
  const { announced } = labelled;
  const figures = { ...announced.parts, overall: announced.overall };
  if (Object.values(figures).filter((figure) => figure !== null).length < FEWEST_SAME) return null;
  const found =
    years.find((one) => one.fiscalYear !== fiscalYear && isSaidBy(announced, one.announced)) ??
    summaries.find((one) => one.fiscalYear !== fiscalYear && showsAnnounced(one, figures));
  return found?.fiscalYear ?? null;
};

/** Figures that are not used because they are another agency's, where the assessed year has none else. */
export const othersProblems = (
  { agency: own, others, years }: Settings,
  fiscalYear: number,
  isLabelledUsed: boolean,
): Problem[] => {
  const ofYear = years.find((one) => one.fiscalYear === fiscalYear);
  if (isLabelledUsed || (ofYear && isAnnounced(ofYear.announced))) return [];
  return others
    .filter(({ fiscalYear: year }) => year === null || year === fiscalYear)
    .map(
      ({ agency, cell, isNamed }): Problem =>
        isNamed
          ? { code: 'announced-names-other-agency', cell, agency, own }
          : { code: 'announced-of-other-agency', cell, agency },
    );
};

/** What is to be said of figures beside labels. */
export const labelledProblem = ({ labelled }: Settings, place: Labelled): Problem[] => {
  const [cell] = labelled ? Object.values(labelled.cells) : [];
  if (!cell || place.kind === 'none') return [];
  return place.kind === 'unknown' || place.kind === 'contradicted'
    ? [{ code: 'announced-year-unknown', cell, isContradicted: place.kind === 'contradicted' }]
    : [
        {
          code: 'announced-beside-labels',
          cell,
          fiscalYear: place.fiscalYear,
          isUsed: place.kind === 'used',
        },
      ];
};
