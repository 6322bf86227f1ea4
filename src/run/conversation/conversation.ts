/**
 * How a request is carried out: read, decide, write in batches. Each step hands a call to whoever talks to the server, at
 * once or later, and goes on with the answer; so the sidebar, the command line and the tests carry out the very same.
 */

import type { Call, CallAnswers, DoorAnswer, Skipped, TabCells } from '../../grid/door.ts';
import type { Edit } from '../../grid/edits.ts';
import { applyEdits } from '../../grid/making/applyEdits.ts';
import type { Behind } from '../../grid/making/asWritten.ts';
import { batchesOf, checksOf } from '../../grid/making/batches.ts';
import { haveSameEnd } from '../../grid/making/haveSameEnd.ts';
import { withLeftOut } from '../../grid/making/leftOut.ts';
import { inParts, type Want, Wanted, withFacts } from '../../grid/reading/wanted.ts';
import { wantsLike } from '../../grid/reading/wantsAhead.ts';
import { tabNamed, type Workbook } from '../../grid/workbook.ts';
import { UserError } from '../../problems/refusal.ts';
import { type Deed, printOfShown } from './deed.ts';
import { isUntouchedFor, ofBatch, ofFirst, readAfter, standingAfter, standingOf } from './expected.ts';

/** A step of a conversation: a call to make, and, while writing, how far it has come. */
export interface Step {
  readonly call: Call;
  readonly progress: { readonly tab: string; readonly done: number; readonly all: number } | null;
}

/** Hands out steps, takes the server's answers, and ends with a result. */
export type Conversation<Result> = Generator<Step, Result, DoorAnswer>;

/** Makes one call. @throws UserError when the server cannot do it */
export function* calling<C extends Call>(
  call: C,
  progress: Step['progress'] = null,
): Conversation<CallAnswers[C['method']]> {
  const answer = yield { call, progress };
  if (!answer.ok) throw new UserError(answer.refusal);
  return answer.value as CallAnswers[C['method']];
}

/** Reads facts, in several calls where they are many. @returns the workbook with them */
function* readingFacts(workbook: Workbook, wants: readonly Want[]): Conversation<Workbook> {
  let read = workbook;
  for (const part of inParts(wants)) {
    read = withFacts(read, part, yield* calling({ method: 'readFacts', wants: part }));
  }
  return read;
}

/** A decision, and the workbook that it was made on. */
interface Decided<Result> {
  readonly workbook: Workbook;
  readonly result: Result;
}

/**
 * Decides on the workbook that is known, or on one that is read now; reads what else the decision needs of it.
 *
 * @param known the workbook as it was read before; null to read it
 * @throws UserError when the server cannot read, or `decide` refuses
 * @throws Wanted when even a workbook read just now lacks the fact: its tab is gone
 */
export function* deciding<Result>(
  known: Workbook | null,
  decide: (workbook: Workbook) => Result,
): Conversation<Decided<Result>> {
  let workbook = known ?? (yield* calling({ method: 'read', isAhead: false }));
  let isAnew = known === null;
  for (;;) {
    try {
      return { workbook, result: decide(workbook) };
    } catch (error) {
      if (!(error instanceof Wanted)) throw error;
      const { wants } = error;
      const read = yield* readingFacts(workbook, wantsLike(workbook, wants));
      const isKnown = ({ tab, fact }: Want): boolean => tabNamed(read, tab)?.facts[fact] !== undefined;
      if (wants.every(isKnown)) workbook = read;
      else if (isAnew) throw error;
      else {
        // A tab is not there any more: nobody knows what else has changed.
        workbook = yield* calling({ method: 'read', isAhead: false });
        isAnew = true;
      }
    }
  }
}

/** Reads what stands behind what tabs show, in their order. Who changes them later is found out by their stamps. */
function* readingBehind(
  tabs: readonly TabCells[],
  progress: Step['progress'],
): Conversation<readonly Behind[]> {
  const wants = tabs.flatMap(({ tab }) => [
    { tab, fact: 'formulas' as const },
    { tab, fact: 'values' as const },
  ]);
  const facts = yield* calling({ method: 'readFacts', wants }, progress);
  return tabs.map((_, place) => ({ formulas: [], values: [], ...facts[2 * place], ...facts[2 * place + 1] }));
}

/** What writing came to. */
type Written =
  | { readonly kind: 'written'; readonly skipped: readonly Skipped[] }
  /** The workbook is another one by now. */
  | {
      readonly kind: 'changed';
      readonly workbook: Workbook;
      /** As it should be by now. */
      readonly expected: Workbook;
      /** The edits that were not made. */
      readonly left: readonly Edit[];
      readonly skipped: readonly Skipped[];
    };

/**
 * Writes edits that were decided on a workbook, batch by batch; stops where the workbook is not that one any more.
 *
 * @param basis as of a `Deed`
 * @param mostCalls how many calls to the service a batch takes at most; as `batchesOf` has it when not given
 * @throws UserError when the server cannot write or read
 */
export function* writing(
  workbook: Workbook,
  edits: readonly Edit[],
  basis: readonly string[],
  mostCalls?: number,
): Conversation<Written> {
  let standing = standingOf(workbook, edits, basis);
  const first = ofFirst(standing, edits);
  const batches = batchesOf(edits, first, mostCalls);
  const skipped: Skipped[] = [];
  for (const [done, batch] of batches.entries()) {
    const progress = { tab: batch.tab, done, all: batches.length };
    const rest = batches.slice(done + 1).flatMap((one) => one.edits);
    const stopped = (
      now: Workbook,
      left: readonly Edit[],
      expected: Workbook = standing.workbook,
    ): Written => ({ kind: 'changed', workbook: now, expected, left, skipped });
    const { before, last } = checksOf(done === 0 ? first : ofBatch(standing, batch), batch.edits);
    for (const expected of before) {
      const answer = yield* calling({ method: 'write', edits: [], expected, readAfter: [] }, progress);
      if (answer.kind === 'changed') return stopped(answer.workbook, [...batch.edits, ...rest]);
    }
    const writes = withLeftOut(batch.edits, skipped);
    const due = applyEdits(standing.workbook, rest.length > 0 ? writes : []);
    const again = readAfter(standing, batch, due, rest);
    const call = { method: 'write', edits: writes, expected: last, readAfter: again } as const;
    const answer = yield* calling(call, progress);
    if (answer.kind === 'changed') return stopped(answer.workbook, [...batch.edits, ...rest]);
    skipped.push(...answer.skipped);
    if (rest.length === 0) break;
    const edits = withLeftOut(writes, answer.skipped);
    const leaves = edits === writes ? due : applyEdits(standing.workbook, edits);
    const made = { edits, leaves, again };
    const reached = { ...progress, done: done + 1 };
    const next =
      standingAfter(standing, made, answer.read) ??
      standingAfter(standing, made, answer.read, yield* readingBehind(answer.read, reached));
    if (!next) return stopped(yield* calling({ method: 'read', isAhead: false }, reached), rest, leaves);
    standing = next;
  }
  return { kind: 'written', skipped };
}

/** What carrying out came to. */
type Carried<Answer> =
  | {
      readonly kind: 'done';
      readonly answer: Answer;
      /** As it was decided on. */
      readonly workbook: Workbook;
      /** Whether anything was written. */
      readonly wrote: boolean;
      readonly skipped: readonly Skipped[];
    }
  /** Others changed the workbook. What was written by then stays, and the same request again goes on from there. */
  | { readonly kind: 'changed'; readonly workbook: Workbook };

/** Decides on what is left; what was asked for may be refused because half of it was done. */
const decidingRest =
  <Answer>(decide: (workbook: Workbook) => Deed<Answer>, { rest }: Deed<Answer>) =>
  (workbook: Workbook): Deed<Answer> => {
    try {
      return decide(workbook);
    } catch (error) {
      if (rest && error instanceof UserError) return rest(workbook);
      throw error;
    }
  };

/** So often in a row a request is decided anew because somebody changed the workbook before anything was written. */
const MOST_TRIES = 3;

/**
 * Decides and writes; decides anew where the workbook is another one before a batch. Once some edits were made, it goes on
 * only to the cells that the others would leave: a formula may have changed with what was written, or somebody typed what is
 * nothing to the result.
 *
 * @param known the workbook as it was read before; null to read it now
 * @param shown the `printOfShown` of what a person saw before, and what alone is written; null where nobody saw anything:
 *   then whatever is decided is
 * @param mostCalls of a batch, as for `writing`
 * @throws UserError when the server cannot read or write, or `decide` refuses
 * @throws Wanted as `deciding` does
 */
export function* carryingOut<Answer>(
  known: Workbook | null,
  decide: (workbook: Workbook) => Deed<Answer>,
  shown: string | null,
  mostCalls?: number,
): Conversation<Carried<Answer>> {
  let decided = yield* deciding(known, decide);
  /** The decision that is being carried out. */
  let whole = decided.result;
  /** Of its edits, those that were not made; null until some are. */
  let left: readonly Edit[] | null = null;
  /** Whether nobody typed where these are to be written. */
  let isUntouched = true;
  const skipped: Skipped[] = [];
  let tries = 0;
  for (;;) {
    const { workbook, result } = decided;
    const { edits, basis } = result;
    const isMeant = left
      ? isUntouched && haveSameEnd(workbook, left, edits)
      : shown === null || printOfShown(result.shown ?? edits) === shown;
    if (!isMeant) return { kind: 'changed', workbook };
    const written = yield* writing(workbook, edits, basis, mostCalls);
    skipped.push(...written.skipped);
    if (written.kind === 'written') {
      return { kind: 'done', answer: whole.answer, workbook, wrote: whole.edits.length > 0, skipped };
    }
    if (left || written.left.length < edits.length) left = written.left;
    tries = written.left.length < edits.length ? 0 : tries + 1;
    if (tries === MOST_TRIES) return { kind: 'changed', workbook: written.workbook };
    try {
      decided = yield* deciding(written.workbook, left ? decidingRest(decide, whole) : decide);
    } catch (error) {
      if (left && error instanceof UserError) return { kind: 'changed', workbook: written.workbook };
      throw error;
    }
    // With what was read to decide anew: of some tabs, their formulas.
    isUntouched = isUntouchedFor(written.expected, decided.workbook, written.left);
    if (!left) whole = decided.result;
  }
}
