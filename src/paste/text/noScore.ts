import { isLikeNumber, readScore } from '../../grid/cells/readScore.ts';
import type { Found } from '../found.ts';
import type { PastedText } from './pastedText.ts';
import type { Segment } from './segments.ts';

/** Something like a number in the score's place that no score is: behind the words of its row, or in a cell of its own. */
export const noScore = (text: PastedText, { mark, end }: Segment): Found | null => {
  const line = text.words[mark.at]?.line;
  let at = Math.max(mark.at, mark.from - 1);
  while (at + 1 < end && text.words[at + 1]?.line === line) at += 1;
  const title = mark.item && text.titles.byCode.get(mark.item.code);
  for (let index = at; index >= mark.from; index -= 1) {
    const word = text.words[index];
    if (!word || word.figure || title?.figures.has(word.text)) continue;
    const isAlone = word.startsCell && word.endsCell;
    if (!(index === at || isAlone) || !isLikeNumber(word.text)) continue;
    const { kind } = readScore(word.text, word.text);
    if (kind === 'out-of-range') return { kind, at: index };
    if (kind === 'unreadable') return { kind, at: index, text: word.written };
  }
  return null;
};
