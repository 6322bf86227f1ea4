import type { IStyleData } from '@univerjs/core';
import type { TextStyleBuilderPort, TextStylePort } from '../../../src/google/port.ts';
import type { Context } from '../context.ts';
import { exception } from '../errors.ts';
import { member, type Service, serve } from '../strict.ts';
import { formats } from '../workbook/format.ts';

const STYLE: Service<TextStylePort> = {
  name: 'SpreadsheetApp.TextStyle',
  members: { isBold: member.free() },
};

const BUILDER: Service<TextStyleBuilderPort> = {
  name: 'SpreadsheetApp.TextStyleBuilder',
  members: {
    setFontFamily: member.free(['String']),
    setFontSize: member.free(['Integer']),
    setBold: member.free(['Boolean']),
    setForegroundColor: member.free(['String']),
    build: member.free(),
  },
};

/** How letters look. It carries Univer's own style. */
export class HostTextStyle implements TextStylePort {
  readonly style: IStyleData;

  constructor(style: IStyleData) {
    this.style = style;
  }

  isBold(): boolean | null {
    return this.style.bl === undefined ? null : this.style.bl === 1;
  }
}

class HostTextStyleBuilder implements TextStyleBuilderPort {
  readonly #context: Context;
  #style: IStyleData = {};

  constructor(context: Context) {
    this.#context = context;
  }

  setFontFamily(family: string): TextStyleBuilderPort {
    return this.#with(formats.fontFamily(family), family);
  }

  setFontSize(points: number): TextStyleBuilderPort {
    return this.#with(formats.fontSize(points), points);
  }

  setBold(bold: boolean): TextStyleBuilderPort {
    return this.#with(formats.fontWeight(bold ? 'bold' : 'normal'), bold);
  }

  setForegroundColor(color: string): TextStyleBuilderPort {
    return this.#with(formats.fontColor(color), color);
  }

  build(): TextStylePort {
    return serve(this.#context, STYLE, new HostTextStyle({ ...this.#style }));
  }

  #with(style: IStyleData | null, given: unknown): TextStyleBuilderPort {
    if (!style) throw exception(this.#context.realm, this.#context.messages.invalidArgument(String(given)));
    this.#style = { ...this.#style, ...style };
    return this;
  }
}

/** What makes a text style step by step, as the add-on gets it. */
export const textStyleBuilder = (context: Context): TextStyleBuilderPort =>
  serve(context, BUILDER, new HostTextStyleBuilder(context));
