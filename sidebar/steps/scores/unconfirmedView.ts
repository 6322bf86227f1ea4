import type { Decision } from '../../../src/run/decide.ts';
import { element, type View } from '../../elements/element.ts';
import { folded } from '../../elements/folded.ts';
import type { Writer } from '../../elements/writer.ts';

/** What no official source confirms. */
export const unconfirmedView = (
  { framework }: Pick<Decision, 'framework'>,
  { voice, text, words }: Writer,
): View[] => {
  const notes = voice.words.summary.notes.unconfirmed(framework);
  if (notes.length === 0) return [];
  const lines = notes.map((note) => element('p', { class: 'soft' }, text(note.text)));
  return [folded('unconfirmed', words.unconfirmed, ...lines)];
};
