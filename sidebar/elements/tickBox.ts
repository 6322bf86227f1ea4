import { element, type View } from './element.ts';

/** A box and what ticking it means. */
export const tickBox = (
  id: string,
  isTicked: boolean,
  onchange: (isTicked: boolean) => void,
  ...label: readonly (View | string | null)[]
): View =>
  element(
    'div',
    { class: 'change' },
    element('input', { id, type: 'checkbox', checked: isTicked, onchange }),
    element('label', { for: id }, ...label),
  );

/** The keys that are ticked, after one more is, or is not any more. */
export const ticking = (keys: readonly string[], key: string, isTicked: boolean): string[] => [
  ...keys.filter((one) => one !== key),
  ...(isTicked ? [key] : []),
];
