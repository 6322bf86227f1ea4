/** The analysis among our tables. */
import type { AnalysisColumn } from '../../analysis/analysisForm.ts';
import { analysisForm } from '../../analysis/analysisForm.ts';
import { draftAnalysis } from '../../analysis/draftAnalysis.ts';
import { sectionOfHeading } from '../../analysis/sections.ts';
import { inspectTable } from '../../ownedTable/inTab/inspectTable.ts';
import type { OwnedTable } from '../table/ownedTable.ts';

export const analysisTable: OwnedTable<AnalysisColumn> = {
  form: analysisForm,
  inspect: inspectTable,
  made: 'by-run',
  sectionOf: sectionOfHeading,
  draft: ({ decision }) => {
    const { fiscalYear, settings, voice } = decision;
    const { agency, district, province } = settings;
    const title = voice.say(voice.words.analysis.title(fiscalYear, agency));
    const place = voice.words.plan.place(agency, district, province);
    return {
      draft: draftAnalysis({ ...decision, place }),
      lists: {},
      carried: [],
      titleOf: () => [title],
    };
  },
};
