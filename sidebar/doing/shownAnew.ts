import { isChanged } from './sayings.ts';

/**
 * Waits for a request that writes what was previewed. Where it is refused because the workbook is another one by now, the
 * preview is shown anew first: the next press is to write what the person sees by then.
 *
 * @throws what the request rejects with
 */
export const shownAnew = <Value>(asked: Promise<Value>, preview: () => Promise<unknown>): Promise<Value> =>
  asked.catch(async (error: unknown) => {
    // It may be refused by now: the first reason is the one to tell.
    if (isChanged(error)) await preview().catch(() => undefined);
    throw error;
  });
