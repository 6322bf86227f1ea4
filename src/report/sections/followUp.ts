/** What was done about the measures, as it stands in the tab of that report. */
import { textOf } from '../../ownedTable/cells.ts';
import { followUpTableColumns as columns } from '../../plan/followUp/draftFollowUp.ts';
import { followUpForm } from '../../plan/followUp/followUpForm.ts';
import { sectionOfIssue } from '../../plan/table/measureRow.ts';
import type { Block, Row } from '../report.ts';
import type { ReportInput } from '../reportInput.ts';
import type { Section } from '../section.ts';
import { rowOf, type Shape, spanningRow, tableOf } from '../tables.ts';

const ORIENTATION = 'landscape';

const shares = {
  measure: 0.24,
  period: 0.1,
  responsible: 0.12,
  status: 0.1,
  result: 0.18,
  evidence: 0.12,
  problems: 0.14,
} as const;

const write = (input: ReportInput): Block[] => {
  const { framework, voice, followUp: standing } = input;
  if (standing === null) return [];
  const { say, words } = voice;
  const { headers } = followUpForm.wordsIn(voice.vocabulary);
  const heading = say(words.document.followUp.heading(standing.planYear));
  const shape: Shape = {
    orientation: ORIENTATION,
    columns: columns.map((column) => ({
      header: headers[column] ?? '',
      share: shares[column],
      align: column === 'period' || column === 'status' ? 'center' : 'left',
    })),
  };
  const known = framework.issues.map(({ number }) => sectionOfIssue(number));
  const rowsOf = (isWanted: (section: string | null) => boolean): Row[] =>
    standing.rows
      .filter(({ section }) => isWanted(section))
      .map(({ cells }) => columns.map((column) => textOf(cells[column])))
      .filter((texts) => texts.some((text) => text !== ''))
      .map((texts, index) => rowOf(texts, shape, index === 0));
  const under = (name: string, rows: readonly Row[]): Row[] =>
    rows.length === 0 ? [] : [spanningRow(name, shape), ...rows];
  const rows = [
    ...framework.issues.flatMap(({ number, name }) =>
      under(
        say(words.document.plan.issue(number, name)),
        rowsOf((section) => section === sectionOfIssue(number)),
      ),
    ),
    ...under(
      words.document.plan.otherMeasures,
      rowsOf((section) => section === null || !known.includes(section)),
    ),
  ];
  return rows.length === 0 ? [] : [{ kind: 'heading', level: 1, text: heading }, tableOf(shape, rows)];
};

export const followUp: Section = {
  orientation: ORIENTATION,
  isCounted: true,
  startsPage: true,
  write,
};
