import type { IStyleData } from '@univerjs/core';
import type { RangeListPort, RangePort } from '../../src/tabs/port.ts';
import type { Context } from './context.ts';
import { exception, messages } from './errors.ts';
import { formats } from './format.ts';
import { range } from './range.ts';
import type { Rectangle } from './rectangle.ts';
import { member, type Service, serve } from './strict.ts';
import type { Tab } from './tab.ts';

const RANGE_LIST: Service<RangeListPort> = {
  name: 'SpreadsheetApp.RangeList',
  members: {
    getRanges: member.free(),
    setFontSize: member.writes(['Integer']),
    setFontWeight: member.writes(['String']),
    setFontColor: member.writes(['String']),
    setBackground: member.writes(['String']),
    setNumberFormat: member.writes(['String']),
    setHorizontalAlignment: member.writes(['String']),
    setWrap: member.writes(['Boolean']),
  },
};

class HostRangeList implements RangeListPort {
  readonly #context: Context;
  readonly #tab: Tab;
  readonly #rectangles: Rectangle[];

  constructor(context: Context, tab: Tab, rectangles: Rectangle[]) {
    this.#context = context;
    this.#tab = tab;
    this.#rectangles = rectangles;
  }

  getRanges(): RangePort[] {
    return this.#rectangles.map((cells) => range(this.#context, this.#tab, cells));
  }

  setFontSize(points: number): RangeListPort {
    return this.#format(formats.fontSize(points), points);
  }

  setFontWeight(weight: 'bold' | 'normal'): RangeListPort {
    return this.#format(formats.fontWeight(weight), weight);
  }

  setFontColor(color: string): RangeListPort {
    return this.#format(formats.fontColor(color), color);
  }

  setBackground(color: string): RangeListPort {
    return this.#format(formats.background(color), color);
  }

  setNumberFormat(format: string): RangeListPort {
    return this.#format(formats.numberFormat(format), format);
  }

  setHorizontalAlignment(alignment: 'left' | 'center' | 'right'): RangeListPort {
    return this.#format(formats.horizontalAlignment(alignment), alignment);
  }

  setWrap(wrap: boolean): RangeListPort {
    return this.#format(formats.wrap(wrap), wrap);
  }

  #format(style: IStyleData | null, given: unknown): RangeListPort {
    if (!style) throw exception(this.#context.realm, messages.invalidArgument(String(given)));
    for (const cells of this.#rectangles) this.#tab.restyle(cells, style);
    return this;
  }
}

/** Several ranges of a tab as the add-on gets them. */
export const rangeList = (context: Context, tab: Tab, rectangles: Rectangle[]): RangeListPort =>
  serve(context, RANGE_LIST, new HostRangeList(context, tab, rectangles), () => tab.name);
