import { unescapeText } from '../package/escapes.ts';
import { type Element, isElement, textOf } from '../package/xml.ts';

/** The text of a shared string, an inline string or a note: bare, or in runs of a format each. Phonetic guides are none of it. */
export function richText(parent: Element | undefined): string {
  let text = '';
  for (const child of parent?.children ?? []) {
    if (!isElement(child)) continue;
    if (child.name === 't') text += textOf(child);
    else if (child.name === 'r') text += richText(child);
  }
  return unescapeText(text);
}
