import type { RunReport } from '../src/run/protocol.ts';
import { sidebarWords } from '../src/words/th/sidebar.ts';
import { element } from './element.ts';
import { folded } from './folded.ts';
import type { Writer } from './writer.ts';

/** What no official source confirms. */
export const unconfirmedView = ({ unconfirmed }: RunReport, { text }: Writer): HTMLElement[] =>
  unconfirmed.length === 0
    ? []
    : [
        folded(
          'unconfirmed',
          sidebarWords.unconfirmed,
          ...unconfirmed.map((line) => element('p', { class: 'soft' }, text(line))),
        ),
      ];
