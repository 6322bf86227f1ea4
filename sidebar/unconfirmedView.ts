import type { Framework } from '../src/framework/framework.ts';
import { unconfirmedNotes } from '../src/run/main.ts';
import { sidebarWords } from '../src/words/sidebar.ts';
import { element } from './element.ts';
import { folded } from './folded.ts';
import type { Writer } from './writer.ts';

/** What no official source confirms. */
export const unconfirmedView = (framework: Framework, { text }: Writer): HTMLElement[] => {
  const notes = unconfirmedNotes(framework);
  if (notes.length === 0) return [];
  const lines = notes.map((note) => element('p', { class: 'soft' }, text(note.text)));
  return [folded('unconfirmed', sidebarWords.unconfirmed, ...lines)];
};
