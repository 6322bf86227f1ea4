/** What is said of a pasted text before it is written. */
import type { Framework, PartCode } from '../../framework/framework.ts';
import { instrumentItems } from '../../framework/lookup.ts';
import type { MissingReason, PastedReport } from '../../paste/pastedReport.ts';
import type { Wording } from '../../words/voice.ts';
import type { PasteNote, PasteWarning } from './compareTabs.ts';

/** What was not taken, or would change more than one might think. */
export const describeWarning = (warning: PasteWarning, { words, vocabulary }: Wording): string => {
  const { labels } = vocabulary.settingWords;
  switch (warning.kind) {
    case 'unsettled': {
      const { setting, finding } = warning;
      if (finding.kind === 'unreadable') {
        return words.paste.unreadable(labels[setting], finding.source.text, finding.source.line, vocabulary);
      }
      const values = finding.readings.map(({ value }) => String(value));
      return words.paste.conflict(labels[setting], values, vocabulary);
    }
    case 'fewer':
      return words.paste.fewer(warning.tab, warning.inUse, warning.pasted);
  }
};

/** What is only good to know. */
export const describeNote = (note: PasteNote, { words: { paste }, vocabulary }: Wording): string => {
  switch (note.kind) {
    case 'totals-only':
      return paste.totalsOnly(vocabulary);
    case 'same':
      return paste.same(note.tab);
    case 'fills':
      return paste.fills(note.tab);
  }
};

/** A line about what has no score. */
export interface MissingLine {
  /** An item's code; or the first and last of a part of which the text has none: "o1-o28". */
  readonly item: string;
  readonly part: PartCode;
  readonly reason: MissingReason;
}

/** What has no score in a text that has some; a part of which the text has none is one line. */
export const missingLines = (
  { scores, missing }: PastedReport,
  { instruments }: Framework,
): MissingLine[] => {
  if (scores.length === 0) return [];
  return instruments.flatMap((instrument) =>
    instrument.parts.flatMap(({ code: part }): MissingLine[] => {
      const own = missing.filter((one) => one.part === part);
      const items = instrumentItems(instrument).map(({ code }) => code);
      const isAbsent = own.length === items.length && own.every(({ reason }) => reason.kind === 'not-found');
      if (!isAbsent) return own;
      return [{ item: `${items[0]}-${items[items.length - 1]}`, part, reason: { kind: 'not-found' } }];
    }),
  );
};
