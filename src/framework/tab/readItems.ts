/** The items of a framework's tab, with the indicators that their rows say they belong to. */
import { isBlank, type TableCell, textOf } from '../../grid/cells/tableCell.ts';
import { cleanText } from '../../thai/cleanText.ts';
import { toArabicDigits } from '../../thai/digits.ts';
import { known } from '../../vocabulary/known.ts';
import type { IssueNumber, Item, ItemCode } from '../framework.ts';
import { readItemCode } from '../itemCode.ts';
import type { TableRow } from './findTables.ts';
import { blank, numberOf, once, type Report, readNumber, readText } from './frameworkCells.ts';

/** An item with what its row says of where it belongs. */
export interface ItemRow {
  readonly item: Item;
  readonly indicator: number;
  /** Null where the row names none. */
  readonly subIndicator: string | null;
  readonly row: TableRow<'items'>;
}

const placeholders = known(({ frameworkWords: { placeholders: words } }) =>
  (['year', 'lastYear'] as const).map((year) => ({
    year,
    pattern: new RegExp(`\\{ *${words[year]} *\\}`, 'g'),
  })),
).flat();

const templateOf = (text: string): string =>
  placeholders.reduce((left, { year, pattern }) => left.replace(pattern, `{${year}}`), text);

/** "o9" from any spelling with letter and number; null when the cell holds anything else. */
export const codeOf = (cell: TableCell): ItemCode | null => {
  const reading = readItemCode(textOf(cell));
  return reading?.title === '' ? reading.plain : null;
};

/** The items whose rows can be read; what cannot is reported. */
export const readItems = (rows: readonly TableRow<'items'>[], report: Report): ItemRow[] => {
  const isFirstCode = once(report);
  const isFirstTopic = once(report);
  return rows.flatMap((row) => {
    const code = codeOf(row.code);
    if (code === null) {
      report(
        isBlank(row.code)
          ? blank(row.code, 'code')
          : { code: 'framework-bad-code', cell: row.code.ref, text: textOf(row.code) },
      );
    }
    const title = readText(row.title, 'title', report);
    const indicator = readNumber(row.indicator, 'indicator', report);
    const issue = readNumber(row.issue, 'issue', report);
    if (code === null || title === null || indicator === null || issue === null) return [];
    const topic = textOf(row.topic) || code;
    // A double of the whole row is reported once, by its code.
    if (!isFirstCode(code, row.code)) return [];
    if (!isFirstTopic(topic, isBlank(row.topic) ? row.code : row.topic)) return [];
    const sub = toArabicDigits(cleanText(textOf(row.subIndicator))) || null;
    return [{ item: { code, topic, title: templateOf(title), issue }, indicator, subIndicator: sub, row }];
  });
};

/** Every item's issue exists. An issue whose row has a slip of its own exists, too. */
export const checkIssues = (
  items: readonly ItemRow[],
  rows: readonly TableRow<'issues'>[],
  report: Report,
): void => {
  if (rows.length === 0) return;
  const known = new Set<IssueNumber | null>(rows.map(({ issue }) => numberOf(issue)));
  for (const { item, row } of items) {
    if (known.has(item.issue)) continue;
    report({ code: 'framework-unknown-issue', item: item.code, cell: row.issue.ref, issue: item.issue });
  }
};
