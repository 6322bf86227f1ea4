import { element, type View } from './element.ts';

/** Buttons and fields side by side, on as many lines as they take. @param look of what stands there, in `style.css` */
export const sideBySide = (
  children: readonly (View | null)[],
  look: '' | 'chosen' | 'mend' | 'ways' = '',
): View => element('div', { class: `row ${look}`.trimEnd() }, ...children);
