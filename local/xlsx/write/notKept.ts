import { unwritableRules } from '../features/conditionalFormats.ts';
import type { Package } from '../package/package.ts';
import { toA1 } from '../references/addresses.ts';
import { cellName } from '../references/cellName.ts';
import { contentOf, longestText } from './tab/cellValue.ts';
import type { TabAfter, WrittenTab } from './tab/sheet.ts';

/** Something of the workbook that the file does not have, or not as it was. */
export interface NotKept {
  code:
    | 'conditional-format'
    | 'validation'
    | 'long-text'
    | 'text-formats'
    | 'pushed-out'
    /** The file was signed; after a change the signature would be wrong. */
    | 'signature';
  tab: string | null;
  /** The cells, as `A1` or `A1:B2 C3`; `null` when it is none of single cells. */
  cell: string | null;
}

function ofCells(tab: string, { changes }: WrittenTab): NotKept[] {
  const found: NotKept[] = [];
  for (const [row, inRow] of changes.cells) {
    for (const [column, { after, value }] of inRow) {
      if (!value) continue;
      const cell = cellName(row, column);
      const content = contentOf(after);
      if (typeof content === 'string' && content.length > longestText)
        found.push({ code: 'long-text', tab, cell });
      const runs = after.p?.body?.textRuns ?? [];
      if (runs.length > 1) found.push({ code: 'text-formats', tab, cell });
    }
  }
  return found;
}

/** What of the workbook's tabs is not in the file. */
export function notKeptOf(
  written: ReadonlyMap<string, WrittenTab>,
  tabs: ReadonlyMap<string, TabAfter>,
): NotKept[] {
  return [...written].flatMap(([tab, result]): NotKept[] => {
    const rules = tabs.get(tab)?.rules ?? [];
    return [
      ...ofCells(tab, result),
      ...(unwritableRules(rules) > 0 ? [{ code: 'conditional-format' as const, tab, cell: null }] : []),
      ...result.lostValidations.map(({ ranges }) => ({
        code: 'validation' as const,
        tab,
        cell: ranges.map(toA1).join(' '),
      })),
      ...(result.pushedOut.length > 0
        ? [{ code: 'pushed-out' as const, tab, cell: result.pushedOut.join(' ') }]
        : []),
    ];
  });
}

/** Takes the signatures out of a package that changed. @returns whether there were any */
export function removeSignatures(pkg: Package): boolean {
  const signatures = pkg.relationships('').filter(({ kind, target }) => kind === 'origin' && pkg.has(target));
  for (const { id, target } of signatures) {
    for (const one of pkg.relationships(target)) pkg.remove(one.target);
    pkg.remove(target);
    pkg.unrelate('', id);
  }
  return signatures.length > 0;
}
