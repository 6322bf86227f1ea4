import type { RangeListPort, RangePort } from '../../src/google/port.ts';
import type { Context } from './context.ts';
import { range } from './range.ts';
import type { Rectangle } from './rectangle.ts';
import { member, type Service, serve } from './strict.ts';
import type { Tab } from './tab.ts';

const RANGE_LIST: Service<RangeListPort> = {
  name: 'SpreadsheetApp.RangeList',
  members: { getRanges: member.free() },
};

/** Several ranges of a tab as the add-on gets them. */
export const rangeList = (context: Context, tab: Tab, rectangles: Rectangle[]): RangeListPort =>
  serve<RangeListPort>(
    context,
    RANGE_LIST,
    { getRanges: (): RangePort[] => rectangles.map((cells) => range(context, tab, cells)) },
    () => tab.name,
  );
