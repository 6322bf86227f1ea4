/** The plan of an earlier year in the same workbook: ours, or a table with the official columns that staff made. */
import type { Framework, IssueNumber } from '../../framework/framework.ts';
import { findHeaders, firstPlaces, headerKey, headerReader } from '../../grid/cells/findTable.ts';
import type { TabGrid } from '../../grid/grid.ts';
import { fingerprint } from '../../grid/marks/fingerprint.ts';
import { textAt } from '../../grid/marks/marks.ts';
import type { Tab } from '../../grid/workbook.ts';
import { copiesLast } from '../../ownedTable/inTab/copiesLast.ts';
import type { FoundTable } from '../../ownedTable/inTab/inspectTable.ts';
import { type ReadTable, readTable } from '../../ownedTable/inTab/readTable.ts';
import { agencyNamed } from '../../thai/agencyNames.ts';
import { isSameAgency } from '../../thai/sameAgency.ts';
import { latestYear } from '../../thai/year/yearsIn.ts';
import { keysByWord } from '../../vocabulary/known.ts';
import { followUpOf } from '../followUp/progress.ts';
import { type PlanColumn, planColumns } from '../table/columns.ts';
import { issueOfHeading } from '../table/issueOfHeading.ts';
import { measuresOf } from '../table/measureRow.ts';
import { planForm } from '../table/planForm.ts';
import { itemInFramework, type PastMeasure, type PastPlan } from './lastYear.ts';

interface PastPlanInput {
  /** The plan's tabs of ours, whatever year. */
  readonly plans: readonly FoundTable<PlanColumn>[];
  /** The tabs that are not ours. */
  readonly others: readonly Tab[];
  /** Whose plan it is to be; '' while nobody gave the name. */
  readonly agency: string;
  readonly framework: Framework;
  /** Null where the workbook knows no framework of that year. */
  readonly frameworkOf: (fiscalYear: number) => Framework | null;
}

/** The newest plan made from the result of an earlier year; null when there is none. */
export const findPastPlan = (input: PastPlanInput): PastPlan | null => {
  const { fiscalYear } = input.framework;
  const earlier = copiesLast(input.plans)
    .filter(({ memory }) => memory !== null && memory.fiscalYear < fiscalYear)
    .flatMap((found) => readTable(found) ?? [])
    .sort((a, b) => b.sheet.mark.fiscalYear - a.sheet.mark.fiscalYear);
  const [newest] = earlier;
  if (newest) return ownPlan(newest, input);
  for (const tab of input.others) {
    const plan = plainPlan(tab, input);
    if (plan) return plan;
  }
  return null;
};

const knownIssue = ({ issues }: Framework, issue: IssueNumber | null): IssueNumber =>
  issues.find(({ number }) => number === issue)?.number ?? issues[0]?.number ?? 1;

/** A measure that has no key of ours is known by its words. */
const keyOfWords = (measure: string): string => `past:${fingerprint(measure)}`;

const ownPlan = (
  { tab, sheet, staff }: ReadTable<PlanColumn>,
  { framework, frameworkOf }: PastPlanInput,
): PastPlan => {
  const { fiscalYear } = sheet.mark;
  const before = frameworkOf(fiscalYear) ?? framework;
  const marks = new Map(sheet.rows.map(({ row, mark }) => [row, mark]));
  const seen = new Map<string, number>();
  const measures = measuresOf(sheet).flatMap(({ key, issue, items, cells, row }): PastMeasure[] => {
    const mark = row === null ? null : marks.get(row);
    const own = key ?? keyOfWords(cells.measure);
    if (cells.measure === '') return [];
    const count = (seen.get(own) ?? 0) + 1;
    seen.set(own, count);
    // Staff split a measure into several: each is one of its own.
    const name = count === 1 ? own : `${own}#${count}`;
    const wrote = mark?.kind === 'row' ? mark.wrote : null;
    return [
      {
        key: name,
        issue: knownIssue(framework, issue),
        items: items.flatMap((code) => itemInFramework(code, before, framework) ?? []),
        cells,
        personal: planColumns.filter((column) => !wrote || fingerprint(cells[column]) !== wrote[column]),
        followUp: followUpOf((column) => staff.get(row ?? 0)?.[column] ?? ''),
      },
    ];
  });
  return { tab: tab.grid.name, fiscalYear, measures };
};

/** Of the five official columns, so many must be there. */
const FEWEST_COLUMNS = 4;

const readHeader = headerReader(keysByWord(headerKey, (vocabulary) => planForm.wordsIn(vocabulary).headers));

/** Whether titles name an agency, and not this one. */
const isOfAnother = (titles: readonly string[], agency: string): boolean => {
  const named = titles.flatMap((title) => agencyNamed(title.trim().replace(/^ของ\s*/, '')) ?? []);
  return agency !== '' && named.length > 0 && !named.some((name) => isSameAgency(name, agency));
};

const plainPlan = (tab: Tab, { framework, agency }: PastPlanInput): PastPlan | null => {
  const { grid } = tab;
  const [header] = findHeaders(
    grid,
    readHeader,
    (has) => planForm.essential.filter(has).length >= FEWEST_COLUMNS,
  );
  if (!header) return null;
  const { row: headerRow } = header;
  // A plan that runs in this year was made from the result of the one before.
  const titles = [grid.name, ...grid.shown.slice(0, headerRow).flat()];
  if (latestYear(titles) !== framework.fiscalYear || isOfAnother(titles, agency)) return null;
  const measures = plainMeasures(grid, headerRow, firstPlaces(header), framework);
  return { tab: grid.name, fiscalYear: framework.fiscalYear - 1, measures };
};

/** The measures below a header, each of the issue that was named last above it. */
const plainMeasures = (
  grid: TabGrid,
  headerRow: number,
  places: ReadonlyMap<string, number>,
  framework: Framework,
): PastMeasure[] => {
  const measures: PastMeasure[] = [];
  let issue: IssueNumber | null = null;
  for (let row = headerRow + 1; row < grid.values.length; row += 1) {
    const text = (name: string): string => {
      const place = places.get(name) ?? -1;
      return place < 0 ? '' : textAt(grid, row, place);
    };
    const measure = text('measure');
    const heads = issueOfHeading(measure);
    if (heads !== null) issue = heads;
    // A line that is nothing but its first words is a total or a remark.
    else if (
      measure !== '' &&
      ['analysis', 'steps', 'period', 'responsible'].some((name) => text(name) !== '')
    ) {
      measures.push({
        key: keyOfWords(measure),
        issue: knownIssue(framework, issue),
        items: [],
        cells: Object.fromEntries(
          planColumns.map((column) => [column, text(column)]),
        ) as PastMeasure['cells'],
        personal: planColumns,
        followUp: followUpOf(text),
      });
    }
  }
  return measures;
};
