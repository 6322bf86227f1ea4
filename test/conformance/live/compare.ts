/** Where two transcripts answer otherwise. */
import type { Answer, Transcript } from './transcript.ts';

/** One question, and what either side answers; `undefined` where it was not asked. */
export interface Difference {
  readonly check: string;
  readonly what: string;
  readonly ours: unknown;
  readonly theirs: unknown;
}

export interface Comparison {
  /** Another thing is done. */
  readonly differing: readonly Difference[];
  /** Both refuse, and say so in other words: nothing is decided by them. */
  readonly otherWords: readonly Difference[];
}

const REFUSAL = /^(?:Exception|[A-Z]\w*Error|Error): /;

/** As JSON, with every refusal's sentence the same. */
const withoutWords = (answer: unknown): string =>
  JSON.stringify(answer, (_, value: unknown) =>
    typeof value === 'string' && REFUSAL.test(value) ? 'refused' : value,
  );

const differenceOf = (ours: Answer | undefined, theirs: Answer | undefined): Difference => {
  const { check, what } = (ours ?? theirs) as Answer;
  return { check, what, ours: ours?.answer, theirs: theirs?.answer };
};

/**
 * @param ours what the local host answered
 * @param theirs what a real spreadsheet answered
 * @returns in the order of ours; what only theirs answers comes last
 */
export const compare = (
  { answers: ours }: Pick<Transcript, 'answers'>,
  { answers: theirs }: Pick<Transcript, 'answers'>,
): Comparison => {
  const all = [...new Set([...ours.keys(), ...theirs.keys()])]
    .map((key) => differenceOf(ours.get(key), theirs.get(key)))
    .filter((one) => JSON.stringify(one.ours) !== JSON.stringify(one.theirs));
  const isSaidOtherwise = (one: Difference): boolean =>
    one.ours !== undefined && one.theirs !== undefined && withoutWords(one.ours) === withoutWords(one.theirs);
  return {
    differing: all.filter((one) => !isSaidOtherwise(one)),
    otherWords: all.filter(isSaidOtherwise),
  };
};
