import type { Nullable } from '@univerjs/core';

const hex = (n: number): string => n.toString(16).padStart(2, '0');

/**
 * A colour as Google gives it, `#rrggbb` in lower case, from the ways in which it is written in workbooks.
 *
 * @returns `null` for anything else; names such as `red` are not among what the add-on writes
 */
export function hexColor(color: Nullable<string>): string | null {
  if (!color) return null;
  const text = color.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`;
  const rgb = /^rgba?\((\d{1,3}),\s*(\d{1,3}),\s*(\d{1,3})(?:,[^)]*)?\)$/.exec(text);
  return rgb
    ? `#${rgb
        .slice(1, 4)
        .map((part) => hex(Number(part)))
        .join('')}`
    : null;
}
