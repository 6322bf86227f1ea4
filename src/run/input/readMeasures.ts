/** Reads the measures that a run drafts from: the workbook's own library where there is one, and the built-in one. */
import type { Framework } from '../../framework/framework.ts';
import { frameworkOf } from '../../framework/frameworks.ts';
import { findFrameworkTab } from '../../framework/tab/findFrameworkTab.ts';
import { readFramework } from '../../framework/tab/readFramework.ts';
import type { Tab } from '../../grid/workbook.ts';
import { builtIn } from '../../plan/library/builtIn/library.ts';
import { findLibrary } from '../../plan/library/findLibrary.ts';
import { findLibraryTab } from '../../plan/library/findLibraryTab.ts';
import { type MeasuresInUse, measuresInUse } from '../../plan/library/measuresInUse.ts';
import type { LibraryProblem } from '../../plan/library/problems.ts';
import { readLibrary } from '../../plan/library/readLibrary.ts';
import type { Wording } from '../../words/voice.ts';

interface MeasuresReading {
  readonly inUse: MeasuresInUse;
  readonly problems: readonly LibraryProblem[];
}

/**
 * The measures of the workbook's own library, and for what that does not cover the built-in ones in the language that is
 * written.
 *
 * @param framework the one in use; a library that states no year is written in its codes
 */
export const readMeasures = (
  tabs: readonly Tab[],
  framework: Framework,
  language: Wording,
): MeasuresReading => {
  const { measures } = builtIn(language);
  const tab = findLibraryTab(tabs, framework.fiscalYear);
  const found = tab && findLibrary(tab.grid);
  if (!found) return { inUse: measuresInUse(null, measures), problems: [] };
  const reading = readLibrary(found, frameworkFor(found.fiscalYear, tabs, framework));
  return { inUse: measuresInUse(reading, measures), problems: reading.problems };
};

/** The framework in whose codes the library is written. One that cannot be used must not block the run. */
const frameworkFor = (fiscalYear: number | null, tabs: readonly Tab[], framework: Framework): Framework => {
  if (fiscalYear === null || fiscalYear === framework.fiscalYear) return framework;
  const tab = findFrameworkTab(tabs, fiscalYear);
  return (tab && readFramework(tab.grid).framework) ?? frameworkOf(fiscalYear) ?? framework;
};
