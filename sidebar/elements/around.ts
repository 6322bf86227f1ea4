import { element, type View } from './element.ts';

/** Stands in a sentence where something else than its text goes: a field, or what is shown in another look. */
export const GAP = '\uE000';

/** The sentence around what goes into its gap: where that is, the language says. */
export const around = (sentence: string, child: View | string, look: 'soft' | '' = ''): (View | string)[] => {
  const [before = '', after = ''] = sentence.split(GAP);
  const part = (text: string): (View | string)[] =>
    text === '' ? [] : [element('span', { class: look }, text)];
  return [...part(before), child, ...part(after)];
};
