/** The score behind an item's title, where no cells tell: the words are read one by one until a figure fits. */
import type { Instrument } from '../../framework/framework.ts';
import { beginsWithCode } from '../../framework/itemCode.ts';
import { LIKE, lettersOf, likenessOfBeginnings } from '../../framework/likeness.ts';
import type { Title } from '../../framework/titleFit.ts';
import {
  fillsLine,
  isBroken,
  isExtreme,
  isLikelyPage,
  isOfAnother,
  isOtherNumber,
} from '../announced/figures.ts';
import type { Found } from '../found.ts';
import type { ScoreDoubt } from '../pastedReport.ts';
import type { Figure, Word } from '../words.ts';
import type { PastedText } from './pastedText.ts';
import type { Segment } from './segments.ts';

/** A score stands this many letters behind the end of its title, or it is far; twice as far it is another's. */
const NEAR = 12;
const FAR = 200;
/** So many letters are the title's end. */
const TITLE_END = 6;

/** Figures that follow a figure with nothing between: one of them may be the score, and nobody can say which. */
const withNeighbours = (text: PastedText, at: number, end: number): { score: number; at: number }[] => {
  const figures: { score: number; at: number }[] = [];
  for (let next = at; next < end; next += 1) {
    const figure = text.words[next]?.figure;
    if (!figure) {
      if (/^(?:คะแนน|%)$/.test(text.words[next]?.text ?? '')) continue;
      break;
    }
    if (next === at || !isLikelyPage(figure)) figures.push({ score: figure.score, at: next });
  }
  return figures;
};

/** Goes through the words behind a code, and knows how much of the title has been read. */
class TitleReader {
  private letters: string;
  private written: string;
  private readonly official: string;
  /** Whether another item's code was mentioned. */
  private mentions = false;
  /** The first figure that may or may not be the score. */
  private unclear: number | null = null;

  constructor(
    private readonly text: PastedText,
    private readonly segment: Segment,
    private readonly title: Title | null,
    private readonly scale: Instrument['itemScale'],
  ) {
    const { glued } = segment.mark;
    this.letters = lettersOf(glued);
    this.written = glued;
    this.official = title?.letters ?? '';
  }

  read(): Found | null {
    const { mark, end } = this.segment;
    for (let at = mark.from; at < end && this.letters.length <= this.official.length + FAR; at += 1) {
      const word = this.text.words[at];
      if (!word) break;
      const { figure } = word;
      const found =
        figure && this.mayBeScore(word, figure, at) ? this.figure(word, figure, at) : this.words(word, at);
      if (found) return found;
    }
    return this.unclear === null ? null : { kind: 'unclear', at: this.unclear };
  }

  /** Whether a figure belongs neither to the title nor to what the words say. */
  private mayBeScore(word: Word, figure: Figure, at: number): boolean {
    const { letters, official, title } = this;
    const endsTitle = letters !== '' && letters.slice(-TITLE_END) === official.slice(-TITLE_END);
    if (title?.figures.has(word.text) && letters.length < official.length - NEAR / 2) return false;
    return figure.alone || !isOtherNumber(this.text.words, at, endsTitle);
  }

  private words(word: Word, at: number): Found | null {
    this.mentions ||= beginsWithCode(word.text);
    this.letters += lettersOf(word.text.slice(0, FAR));
    this.written += `${this.written === '' ? '' : ' '}${word.written.slice(0, FAR)}`;
    // A dash in the score's place says that there is none.
    const isDash = word.startsCell && word.endsCell && /^[-–—−]$/.test(word.text);
    return isDash ? { kind: 'no-score', at } : null;
  }

  /** Null: the score may still come. */
  private figure(word: Word, figure: Figure, at: number): Found | null {
    const { official, text } = this;
    if (isOfAnother(text, this.segment.mark, at)) {
      // What was said of that figure keeps no score from its title.
      if (this.letters.length <= official.length + 2 * NEAR)
        this.letters = this.letters.slice(0, official.length);
      this.unclear ??= at;
      return null;
    }
    if (isBroken(text.words, at)) return { kind: 'unclear', at };
    if (isLikelyPage(figure)) {
      this.unclear ??= at;
      return null;
    }
    if (this.scale === 'zero-or-hundred' && !isExtreme(figure)) return { kind: 'unclear', at };
    return this.score(word, figure, at);
  }

  private score(word: Word, figure: Figure, at: number): Found | null {
    const { letters, official } = this;
    const fit = letters === '' || official === '' ? 1 : likenessOfBeginnings(letters, official);
    const isFar = letters.length > official.length + NEAR;
    const isLike = fit >= LIKE.possibly;
    if (this.mentions || (isFar && !(figure.alone && isLike))) return { kind: 'unclear', at };
    const isWholeTitle = fit >= LIKE.surely && letters.length >= official.length / 2 && official !== '';
    const endsRow = this.text.words[at + 1]?.line !== word.line || word.endsCell;
    if (!figure.alone && !isWholeTitle && !(endsRow && (!figure.whole || isExtreme(figure)))) {
      this.unclear ??= at;
      this.letters += lettersOf(word.text);
      return null;
    }
    const doubts: ScoreDoubt[] = [];
    if (isFar) doubts.push({ kind: 'far-from-title' });
    if (!isLike) doubts.push({ kind: 'unlike-title', title: this.written });
    if (fillsLine(word) && figure.whole && !isExtreme(figure)) doubts.push({ kind: 'maybe-page-number' });
    const figures = withNeighbours(this.text, at, this.segment.end);
    return { kind: 'figures', figures, doubts, onOwnLine: fillsLine(word) };
  }
}

/**
 * The score behind a code and its title; null when nothing there may be one.
 *
 * @param title the item's own; null when it is not known
 */
export const behindTitle = (
  text: PastedText,
  segment: Segment,
  title: Title | null,
  scale: Instrument['itemScale'],
): Found | null => new TitleReader(text, segment, title, scale).read();
