import type { RangeListPort, RangePort } from '../../../src/google/port.ts';
import type { Context } from '../context.ts';
import { member, type Service, serve } from '../strict.ts';
import type { Rectangle } from '../workbook/rectangle.ts';
import type { Tab } from '../workbook/tab.ts';
import { BORDER, HostRange, range } from './range.ts';

const RANGE_LIST: Service<RangeListPort> = {
  name: 'SpreadsheetApp.RangeList',
  members: { getRanges: member.free(), setBorder: member.bundled(BORDER) },
};

/** Several ranges of a tab as the add-on gets them. */
export const rangeList = (context: Context, tab: Tab, rectangles: Rectangle[]): RangeListPort => {
  const list: RangeListPort = serve<RangeListPort>(
    context,
    RANGE_LIST,
    {
      getRanges: (): RangePort[] => rectangles.map((cells) => range(context, tab, cells)),
      setBorder: (...border): RangeListPort => {
        for (const cells of rectangles) new HostRange(context, tab, cells).setBorder(...border);
        return list;
      },
    },
    () => tab.name,
  );
  return list;
};
