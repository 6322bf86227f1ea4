import type { IStyleData } from '@univerjs/core';
import { hexColor } from './color.ts';

/** Univer's numbers for what Google writes as words. */
const WEIGHTS: Record<string, 0 | 1> = { normal: 0, bold: 1 };
const HORIZONTAL: Record<string, 1 | 2 | 3> = { left: 1, center: 2, right: 3 };
const VERTICAL: Record<string, 1 | 2 | 3> = { top: 1, middle: 2, bottom: 3 };
const STRATEGIES: Record<string, 1 | 2 | 3> = { OVERFLOW: 1, CLIP: 2, WRAP: 3 };

const named = <T, R>(table: Record<string, T>, name: string, style: (value: T) => R): R | null =>
  Object.hasOwn(table, name) ? style(table[name] as T) : null;

const colored = <R>(color: string, style: (rgb: string) => R): R | null => {
  const rgb = hexColor(color);
  return rgb ? style(rgb) : null;
};

/** Univer's style for what each of Google's setters is given; `null` when it is something that Google has no use for. */
export const formats = {
  numberFormat: (pattern: string): IStyleData =>
    pattern === '' || pattern.toLowerCase() === 'general' ? { n: null } : { n: { pattern } },
  fontFamily: (ff: string): IStyleData => ({ ff }),
  fontSize: (fs: number): IStyleData | null => (fs > 0 ? { fs } : null),
  fontWeight: (weight: string): IStyleData | null => named(WEIGHTS, weight, (bl) => ({ bl })),
  fontColor: (color: string): IStyleData | null => colored(color, (rgb) => ({ cl: { rgb } })),
  background: (color: string): IStyleData | null => colored(color, (rgb) => ({ bg: { rgb } })),
  horizontalAlignment: (name: string): IStyleData | null => named(HORIZONTAL, name, (ht) => ({ ht })),
  verticalAlignment: (name: string): IStyleData | null => named(VERTICAL, name, (vt) => ({ vt })),
  wrapStrategy: (name: string): IStyleData | null => named(STRATEGIES, name, (tb) => ({ tb })),
};
