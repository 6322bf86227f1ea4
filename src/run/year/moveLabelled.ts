/** Announced figures beside labels, on their way into the table of years. */
import { assess } from '../../assessment/assess.ts';
import type { Framework } from '../../framework/framework.ts';
import { newestFramework } from '../../framework/frameworks.ts';
import type { TabGrid } from '../../grid/grid.ts';
import { UserError } from '../../problems/refusal.ts';
import type { Scores } from '../../scores/scores.ts';
import type { AnnouncedRow } from '../../settings/announced/announcedEdits.ts';
import { isSaidBy, keyOfAnnounced, nothingAnnounced, type Settings } from '../../settings/settings.ts';
import type { SettingValues } from '../../settings/settingsPage.ts';
import { frameworkBeside, knownFramework } from '../input/frameworkOfYear.ts';
import { placeLabelled } from '../input/labelledFigures.ts';
import { readMergedScores } from '../input/mergedScores.ts';
import { ownScoreTabs, scorePlaces } from '../input/scoreTabs.ts';
import type { Survey } from '../input/survey.ts';

/** Announced figures that stand beside labels, on their way into the table of years. */
export interface LabelledMove {
  /** Empty when the table has them already. */
  readonly rows: readonly AnnouncedRow[];
  /** The labels' cells that become blank: only those whose figure the table has then. */
  readonly cleared: SettingValues;
  /** The tabs with items, by whose scores it was told which year the figures are of. */
  readonly itemTabs: readonly string[];
}

export const nothingToMove: LabelledMove = { rows: [], cleared: {}, itemTabs: [] };

/**
 * Where announced figures that stand beside labels go: into the row of the year that they are of. Figures that nobody can
 * tell the year of stay where they are.
 *
 * @throws UserError when the table has other figures of that year: only a person knows which are right
 */
export const moveLabelled = (
  settings: Settings,
  { others, summaries }: Pick<Survey, 'others' | 'summaries'>,
  settingsTab: TabGrid | null,
): LabelledMove => {
  const { labelled, years, fiscalYear } = settings;
  if (!labelled || fiscalYear === null) return nothingToMove;
  const assessed = knownFramework(others, fiscalYear) ?? newestFramework();
  const frameworkFor = (year: number): Framework => frameworkBeside(assessed, others, year);
  const scoresOf = (year: number): Scores =>
    readMergedScores(ownScoreTabs(others, settingsTab, settings), frameworkFor(year), {
      ...scorePlaces(settings, others),
      fiscalYear: year,
    });
  const { years: yearsOfTabs, itemTabs } = scoresOf(fiscalYear);
  const place = placeLabelled(settings, summaries, {
    fiscalYear,
    years: yearsOfTabs,
    resultOf: (year) => assess(frameworkFor(year), scoresOf(year), nothingAnnounced, settings.combining),
  });
  if (place.kind === 'none' || place.kind === 'unknown') return { ...nothingToMove, itemTabs };
  if (place.kind === 'contradicted') {
    throw new UserError({ code: 'announced-unclear', fiscalYear: place.fiscalYear });
  }
  const standing = years.find((one) => one.fiscalYear === place.fiscalYear);
  const isThere = standing !== undefined && isSaidBy(labelled.announced, standing.announced);
  const figures = figuresOf(labelled.announced);
  return {
    rows: isThere ? [] : [{ fiscalYear: place.fiscalYear, figures }],
    cleared: Object.fromEntries(
      (Object.keys(figures) as (keyof typeof keyOfAnnounced)[]).map((column) => [keyOfAnnounced[column], '']),
    ),
    itemTabs,
  };
};

/** Announced figures as cells of the table. */
export const figuresOf = ({ parts, overall, level }: Settings['announced']): AnnouncedRow['figures'] =>
  Object.fromEntries(
    Object.entries({ ...parts, overall, level }).flatMap(([column, value]) =>
      value === null ? [] : [[column, value]],
    ),
  );
