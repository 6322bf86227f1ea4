/** What is said of a pasted text before it is written. */
import type { Wording } from '../../words/voice.ts';
import type { PasteNote, PasteWarning } from './compareTabs.ts';

/** What was not taken, or would change more than one might think. */
export const describeWarning = (warning: PasteWarning, { words, vocabulary }: Wording): string => {
  const { labels } = vocabulary.settingWords;
  switch (warning.kind) {
    case 'conflict':
      return words.paste.conflict(labels[warning.setting], warning.values, vocabulary);
    case 'unreadable':
      return words.paste.unreadable(labels[warning.setting], warning.text, warning.line, vocabulary);
    case 'fewer':
      return words.paste.fewer(warning.tab, warning.inUse, warning.pasted);
  }
};

/** What is only good to know. */
export const describeNote = (note: PasteNote, { words: { paste } }: Wording): string => {
  switch (note.kind) {
    case 'totals-only':
      return paste.totalsOnly;
    case 'same':
      return paste.same(note.tab);
    case 'fills':
      return paste.fills(note.tab);
  }
};
