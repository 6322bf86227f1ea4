/** Marks as the first version wrote them: without a version, of issues and measures, and of two tables. */
import type { Data } from '../runs/cutShort.ts';

const oldTable = (table: unknown): unknown => (table === 'followUp' ? 'report' : table);

/** Of tables that version 1 did not know, there are only marks of today. */
export const isNewer = (mark: string): boolean => /"(?:kind|table)":"analysis"/.test(mark);

/** A text as version 1 had it: a mark of today in its old shape, anything else as it stands. */
export const asVersion1 = (text: string): string => {
  if (!text.startsWith('ita:{"v":2,') || isNewer(text)) return text;
  const {
    v: _,
    kind,
    section,
    table,
    ...rest
  } = JSON.parse(text.slice('ita:'.length)) as Record<string, unknown>;
  const issue = Number(section);
  const old = (): object => {
    if (kind === 'section') return { kind: 'issue', issue, ...rest };
    if (kind === 'column') return { kind, table: oldTable(table), ...rest };
    if (kind !== 'row' || section === undefined) return { kind: oldTable(kind), ...rest };
    const { key, ...others } = rest;
    return { kind: 'measure', key, issue, ...others };
  };
  return `ita:${JSON.stringify(old())}`;
};

/** The workbook as version 1 would have left it. */
export const workbookOfVersion1 = (data: Data): Data =>
  JSON.parse(JSON.stringify(data), (_, value: unknown) =>
    typeof value === 'string' ? asVersion1(value) : value,
  ) as Data;
