import type { ServerRefusal } from '../grid/door.ts';

/** The server does not do what was asked, and a person can mend it. Nothing was lost. */
export class Refused extends Error {
  constructor(readonly refusal: ServerRefusal) {
    super(refusal.code);
  }
}
