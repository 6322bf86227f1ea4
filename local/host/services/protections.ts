import type { ProtectionPort } from '../../../src/google/port.ts';
import type { Context } from '../context.ts';
import { member, type Service, serve } from '../strict.ts';
import { readGoogleOnly } from '../workbook/googleOnly.ts';
import type { Tab } from '../workbook/tab.ts';
import { range } from './range.ts';

const PROTECTION: Service<ProtectionPort> = {
  name: 'SpreadsheetApp.Protection',
  members: { canEdit: member.reads(), getRange: member.reads() },
};

/** A tab's protections of one kind, `RANGE` or `SHEET`. */
export const protectionsOf = (context: Context, tab: Tab, kind: string): ProtectionPort[] =>
  readGoogleOnly(tab.sheet)
    .protections.filter((cells) => (cells === null) === (kind === 'SHEET'))
    .map((cells) => {
      const all = { startRow: 0, startColumn: 0, endRow: tab.rowCount - 1, endColumn: tab.columnCount - 1 };
      return serve<ProtectionPort>(
        context,
        PROTECTION,
        { canEdit: () => false, getRange: () => range(context, tab, cells ?? all) },
        () => tab.name,
      );
    });
