/** The measures plan among our tables. */
import { headlineOf } from '../../assessment/headline.ts';
import type { ItemCode } from '../../framework/framework.ts';
import { inspectMerged } from '../../ownedTable/inTab/inspectMerged.ts';
import { type Coverage, coverageOf } from '../../plan/coverage.ts';
import { carryOver, withLastYear } from '../../plan/lastYear/lastYear.ts';
import { ownUnits } from '../../plan/ownUnits.ts';
import { periodText } from '../../plan/period.ts';
import type { PlanColumn } from '../../plan/table/columns.ts';
import {
  type DraftMeasure,
  draftTable,
  type StandingMeasure,
  sectionOfHeading,
  toMeasure,
  toRow,
} from '../../plan/table/measureRow.ts';
import { planForm, planLists } from '../../plan/table/planForm.ts';
import { planFoot, titleLines } from '../../plan/title.ts';
import type { Decision } from '../decide.ts';
import type { OwnedTable } from '../table/ownedTable.ts';
import { tableOfYear } from '../table/tableOfYear.ts';

export const planTable: OwnedTable<PlanColumn> = {
  form: planForm,
  inspect: inspectMerged,
  made: 'by-run',
  sectionOf: sectionOfHeading,
  draft: ({ decision, carry }) => {
    const { framework, fiscalYear, settings, survey, voice, past } = decision;
    const standing = tableOfYear(planForm, survey.tables, fiscalYear);
    const period = periodText(settings, fiscalYear, voice);
    const carried = past
      ? carryOver({ past, keys: carry, draftFor: decision.draftFor, period, voice }).map(toRow)
      : [];
    const head = { fiscalYear, settings, headline: headlineOf(decision.assessment), voice };
    return {
      draft: draftTable(framework, voice, withLastYear(draftOver(decision), past, voice)),
      lists: planLists(
        settings.units,
        unitsTogether(decision),
        voice,
        standing.state === 'whole' ? standing.table : null,
      ),
      foot: planFoot(head),
      carried,
      titleOf: (after) => titleLines({ ...head, coverage: coverageAfter(decision, after.map(toMeasure)) }),
    };
  },
};

/** The units that the library's measures are for, whichever items are selected: the lists stay the same from run to run. */
const unitsTogether = ({ library, settings, voice }: Decision): string[] => {
  const own = ownUnits(settings, voice.vocabulary);
  return [...new Set(library.measures.map(({ steps }) => own.responsibleFor(steps)))].sort();
};

/** What the plan lacks once it has these measures. */
export const coverageAfter = (
  { framework, assessment, selection }: Decision,
  after: readonly StandingMeasure[],
): Coverage => coverageOf(after, framework, assessment, selection);

/**
 * The draft, with the items that the plan serves and that have no score any more: they are unknown, not fine, and the plan
 * keeps what it says of them.
 */
const draftOver = ({
  survey,
  fiscalYear,
  assessment,
  selected,
  drafted,
  draftFor,
}: Decision): readonly DraftMeasure[] => {
  const plan = tableOfYear(planForm, survey.tables, fiscalYear);
  const rows = plan.state === 'whole' ? plan.table.sheet.rows : [];
  const served = new Set(rows.flatMap(({ mark }) => (mark?.kind === 'row' ? mark.items : [])));
  const wanted = new Set(selected);
  const isKept = (code: ItemCode, score: number | null): boolean => score === null && served.has(code);
  if (!assessment.items.some(({ code, score }) => isKept(code, score))) return drafted;
  return draftFor(
    assessment.items.flatMap(({ code, score }) => (wanted.has(code) || isKept(code, score) ? [code] : [])),
  );
};
