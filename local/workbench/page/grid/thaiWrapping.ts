import { DocSimpleSkeleton } from '@univerjs/engine-render';
import { wordEnds } from '../../../text/wordEnds.ts';

/** A place where a line may end: before the character at `position`. */
interface BreakPoint {
  position: number;
  type: string;
}

interface LineBreaker {
  nextBreakPoint(): BreakPoint | null | undefined;
}

/** What Univer's layout of a plain cell holds; the names are those of the pinned version. */
interface Layout {
  _text: string;
  _lineBreaker: LineBreaker;
  calculate(): unknown;
}

const thai = /[\u0e00-\u0e7f]/;
class ThaiLineBreaker implements LineBreaker {
  readonly #text: string;
  readonly #inner: LineBreaker;
  #waiting: BreakPoint[] = [];
  #last = 0;

  constructor(text: string, inner: LineBreaker) {
    this.#text = text;
    this.#inner = inner;
  }

  nextBreakPoint(): BreakPoint | null | undefined {
    if (this.#waiting.length === 0) {
      const next = this.#inner.nextBreakPoint();
      if (!next) return next;
      const ends = wordEnds(this.#text, this.#last, next.position);
      this.#waiting = [...ends.map((position) => ({ position, type: 'Normal' })), next];
      this.#last = next.position;
    }
    return this.#waiting.shift();
  }
}

/** Makes wrapped cells break Thai between words, as Google does; Univer would break it wherever the cell ends. */
export function wrapThaiByWords(): void {
  const prototype = DocSimpleSkeleton.prototype as unknown as Layout;
  const calculate = prototype.calculate;
  prototype.calculate = function calculateWithWords(this: Layout): unknown {
    if (thai.test(this._text) && !(this._lineBreaker instanceof ThaiLineBreaker)) {
      this._lineBreaker = new ThaiLineBreaker(this._text, this._lineBreaker);
    }
    return calculate.call(this);
  };
}
