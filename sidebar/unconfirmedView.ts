import type { RunReport } from '../src/run/protocol.ts';
import { element } from './element.ts';
import { folded } from './folded.ts';
import type { Writer } from './writer.ts';

/** What no official source confirms. */
export const unconfirmedView = ({ unconfirmed }: RunReport, { text, words }: Writer): HTMLElement[] =>
  unconfirmed.length === 0
    ? []
    : [
        folded(
          'unconfirmed',
          words.unconfirmed,
          ...unconfirmed.map((line) => element('p', { class: 'soft' }, text(line))),
        ),
      ];
