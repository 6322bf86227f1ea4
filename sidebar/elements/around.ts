import { element, type View } from './element.ts';

/** Stands in a sentence where something else than its text goes: a field, or what is shown in another look. */
export const GAP = '\uE000';

/** The sentence around what goes into its gap: where that is, the language says. */
export const around = (sentence: string, child: View | string, look: 'soft' | '' = ''): (View | string)[] =>
  aroundEach(sentence, [child], look);

/** The same with a gap for each of several, in their order. */
export const aroundEach = (
  sentence: string,
  children: readonly (View | string)[],
  look: 'soft' | '' = '',
): (View | string)[] =>
  sentence
    .split(GAP)
    .flatMap((text, index) => [
      ...(text === '' ? [] : [element('span', { class: look }, text)]),
      ...children.slice(index, index + 1),
    ]);
