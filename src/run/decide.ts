/** From what was read to everything that a run decides of result and plan. */

import { type Ahead, levelsAhead } from '../assessment/ahead/levelsAhead.ts';
import { announcedProblems, indicatorProblems } from '../assessment/announced.ts';
import { assess } from '../assessment/assess.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { withConfirmed } from '../assessment/confirmed.ts';
import type { YearResult } from '../assessment/years.ts';
import type { ItemCode } from '../framework/framework.ts';
import type { Dossier } from '../grid/dossier.ts';
import { checkSelection } from '../plan/checkSelection.ts';
import { draftPlan } from '../plan/draft.ts';
import type { PastPlan } from '../plan/lastYear/lastYear.ts';
import { type ReadyLibrary, readyLibrary } from '../plan/library/readyLibrary.ts';
import { selectItems } from '../plan/select.ts';
import type { DraftMeasure } from '../plan/table/measureRow.ts';
import type { Selection } from '../settings/settings.ts';
import { earlierYears } from './input/earlierYears.ts';
import { pastPlanOf } from './input/pastPlanOf.ts';
import type { Input } from './input/readInput.ts';

export interface Decision extends Input {
  /** What the result, and all that is made of it, is of. */
  readonly dossier: Dossier;
  readonly assessment: Assessment;
  /** What is above the result of record. */
  readonly ahead: Ahead;
  /** The agency's earlier years, as far as they are known; the earliest first. */
  readonly years: readonly YearResult[];
  /** The selection in use: without codes that the framework lacks. */
  readonly selection: Selection;
  readonly selected: readonly string[];
  /** The measures in use, written out. */
  readonly library: ReadyLibrary;
  /** For the selected items, by issue. */
  readonly drafted: readonly DraftMeasure[];
  /** The library's draft for any items, selected or not. */
  readonly draftFor: (items: readonly ItemCode[]) => DraftMeasure[];
  /** The agency's plan of the year before; null when there is none. */
  readonly past: PastPlan | null;
}

/** Computes the result and drafts the plan. */
export const decide = (input: Input): Decision => {
  const { framework, fiscalYear, settings, scores, measures, voice } = input;
  const assessment = assess(framework, scores, settings.announced, settings.combining);
  const { selection, problems: selectionProblems } = checkSelection(framework, assessment, settings);
  const selected = selectItems(assessment, selection);
  const library = readyLibrary(measures.measures, framework, voice, measures.leftOut);
  const dossier = { agency: settings.agency, fiscalYear };
  return {
    ...input,
    dossier,
    assessment,
    ahead: levelsAhead(framework, assessment, settings.combining),
    years: earlierYears(input.survey, settings, framework),
    selection,
    selected,
    library,
    draftFor: (items) => draftPlan(library, assessment, items, settings),
    drafted: draftPlan(library, assessment, selected, settings),
    past: pastPlanOf(input.survey, framework, settings.agency),
    problems: [
      ...input.problems,
      ...selectionProblems,
      ...withConfirmed(
        [
          ...announcedProblems(framework, assessment, settings, scores),
          ...indicatorProblems(framework, assessment, input.announcedIndicators),
        ],
        settings.confirmed,
        dossier,
        voice.vocabulary,
      ),
    ],
  };
};
