/** A change of the workbook that is followed by a new preview. */
import type { Request } from '../../src/run/requests.ts';
import type { Words } from '../../src/words/words.ts';
import type { Requests } from './requests.ts';
import type { Review } from './review.ts';
import { saying } from './sayings.ts';

type Sentence = (words: Words['sidebar']) => string;

/** Asks for the change, then shows what comes of it. @param done what is said of the change, if anything */
export const mendBy =
  ({ ask, does }: Requests, { preview, previewAfter }: Review) =>
  (doing: Sentence, request: Request, done?: Sentence): void =>
    does(doing, async () => {
      await ask(request);
      return done ? previewAfter(saying(done)) : preview();
    });
