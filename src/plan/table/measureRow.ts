/** Measures filed under issues, and the same as rows of a table, whose sections are the issues. */
import type { Framework, IssueNumber, ItemCode } from '../../framework/framework.ts';
import { mapCells, textOf } from '../../ownedTable/cells.ts';
import { rowsOf } from '../../ownedTable/merge/mergeDraft.ts';
import type { Draft, DraftRow, DraftSection, SectionKey, TableSheet } from '../../ownedTable/table.ts';
import type { RowAfter } from '../../ownedTable/tableChange.ts';
import type { Voice } from '../../words/voice.ts';
import type { MeasureKey } from '../library/measure.ts';
import type { PlanColumn } from './columns.ts';
import { issueOfHeading } from './issueOfHeading.ts';

/** A drafted measure. */
export interface DraftMeasure<Column extends string = PlanColumn> {
  readonly key: MeasureKey;
  readonly issue: IssueNumber;
  /** The selected items it serves, in the framework's order. */
  readonly items: readonly ItemCode[];
  readonly cells: Readonly<Record<Column, string>>;
}

/** A measure as a plan has it: ours or a person's. */
export interface StandingMeasure {
  /** Null for one that a person added. */
  readonly key: MeasureKey | null;
  /** Null for one that stands under no issue. */
  readonly issue: IssueNumber | null;
  readonly items: readonly ItemCode[];
  readonly cells: Readonly<Record<PlanColumn, string>>;
  /** Where it stands now, from 1; null for a new one. */
  readonly row: number | null;
}

/** An issue's section. */
export const sectionOfIssue = (issue: IssueNumber): SectionKey => String(issue);

/** The section whose name a text is, as far as it names an issue; null when it names none. */
export const sectionOfHeading = (text: string): SectionKey | null => {
  const issue = issueOfHeading(text);
  return issue === null ? null : sectionOfIssue(issue);
};

/** The framework's issues as sections. */
const issueSections = ({ issues }: Framework, { say, words }: Voice): DraftSection[] =>
  issues.map(({ number, name }) => ({
    key: sectionOfIssue(number),
    name: say(words.plan.issue(number, name)),
    nameWhenEmpty: say(words.plan.issueWithoutMeasure(number, name)),
  }));

/** A measure as a row, with all else that is said of it. */
export const toRow = <Column extends string, Measure extends DraftMeasure<Column>>({
  issue,
  ...rest
}: Measure): Omit<Measure, 'issue'> & DraftRow<Column> => ({ ...rest, section: sectionOfIssue(issue) });

/** A table of measures, under the framework's issues. */
export const draftTable = <Column extends string>(
  framework: Framework,
  voice: Voice,
  measures: readonly DraftMeasure<Column>[],
): Draft<Column> => ({
  sections: issueSections(framework, voice),
  rows: measures.map((measure) => toRow(measure)),
});

/** The issue that a section is; null when it is none. */
const issueOf = (section: SectionKey | null): IssueNumber | null =>
  section !== null && /^[0-9]+$/.test(section) ? Number(section) : null;

/** A row of the plan as a measure. */
export const toMeasure = ({ section, cells, ...rest }: RowAfter<PlanColumn>): StandingMeasure => ({
  ...rest,
  issue: issueOf(section),
  cells: mapCells(cells, textOf),
});

/** The measures that a plan has as it stands, by issue. */
export const measuresOf = (sheet: TableSheet<PlanColumn>): StandingMeasure[] =>
  rowsOf(sheet)
    .map(toMeasure)
    .sort((a, b) => (a.issue ?? 0) - (b.issue ?? 0));
