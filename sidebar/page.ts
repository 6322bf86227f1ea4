/** The page's fixed places, and one request at a time. */
import type { Skipped } from '../src/grid/door.ts';
import { describeRefusal } from '../src/problems/describe.ts';
import { type Refusal, UserError } from '../src/problems/refusal.ts';
import { describeSkipped } from '../src/run/describeSkipped.ts';
import { element } from './element.ts';
import { ask, watchProgress, watchSkipped } from './server.ts';
import { showAnew } from './showAnew.ts';
import { spoken } from './speech.ts';

const sidebarWords = spoken().words.sidebar;

export const place = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found;
};

const status = place('status');
const result = place('result');

/** Says what happens, or what came of it. */
export const say = (message: string, look: '' | 'error' = ''): void => {
  status.textContent = message;
  status.className = look;
};

/** A request was refused after something else was done, whose sentence is not to be lost. */
export class RefusedAfter extends UserError {
  constructor(
    readonly done: string,
    refusal: Refusal,
  ) {
    super(refusal);
  }
}

/** What went wrong, and what to do about it. */
export const sentenceOf = (error: unknown): string => {
  if (!(error instanceof UserError)) return error instanceof Error ? error.message : String(error);
  const why = describeRefusal(error.refusal, spoken());
  return error instanceof RefusedAfter ? `${error.done} ${why}`.trim() : why;
};

/** @param focus the id of what takes the focus when what had it is gone */
export const show = (views: readonly HTMLElement[], focus = ''): void => showAnew(result, views, focus);

/** Leads to a tab, or a cell of it. */
export const goTo = (tab: string, cell: string | null): void => {
  ask({ method: 'goTo', tab, cell }).then(
    () => {
      // What went wrong before is no news any more.
      if (status.className === 'error') say('');
    },
    (error) => say(sentenceOf(error), 'error'),
  );
};

interface Watcher {
  /** The work is done, well or not. */
  readonly idle?: () => void;
  /** It was refused. */
  readonly refused?: (code: Refusal['code']) => void;
}

const watchers: Watcher[] = [];

export const watch = (watcher: Watcher): void => {
  watchers.push(watcher);
};

/** Of the work that is done now. */
let skipped: Skipped[] = [];

watchSkipped((more) => skipped.push(...more));

let isBusy = false;
let isHalted = false;

/** Between two batches the writing can be stopped: what is written stays, and the next run goes on from there. */
const haltButton = element(
  'button',
  {
    id: 'stop',
    onclick: () => {
      isHalted = true;
    },
  },
  sidebarWords.changes.stop,
);

watchProgress(({ tab, done, all }) => {
  say(sidebarWords.changes.progress(tab, done, all));
  place('halt').replaceChildren(...(done + 1 < all ? [haltButton] : []));
  return !isHalted;
});

/**
 * One request at a time; what goes wrong is said where the person looks. Buttons stay focusable while they wait.
 *
 * @param work resolves to a sentence about what was done
 */
export const busyWith = async (message: string, work: () => Promise<string>): Promise<void> => {
  if (isBusy) return;
  isBusy = true;
  isHalted = false;
  skipped = [];
  document.body.setAttribute('aria-busy', 'true');
  say(message);
  try {
    const done = await work();
    say([done, ...describeSkipped(skipped, spoken())].join(' '));
  } catch (error) {
    say(sentenceOf(error), 'error');
    if (error instanceof UserError) for (const { refused } of watchers) refused?.(error.refusal.code);
  } finally {
    isBusy = false;
    place('halt').replaceChildren();
    document.body.removeAttribute('aria-busy');
  }
  for (const { idle } of watchers) idle?.();
};

/** Opens another view, unless an answer is on its way, which would take its place. */
export const whenFree = (open: () => void): void => {
  if (!isBusy) open();
};
