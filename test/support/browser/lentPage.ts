import type { Browser, ConsoleMessage, Page, ViewportSize } from 'playwright-core';
import { sharedChromium } from './chromium.ts';

/** A page of a browser while one has it. */
export interface LentPage {
  readonly page: Page;
  /** What goes wrong in the page and its frames, as the browser's console says. */
  readonly errors: string[];
  /** Leaves no document, listener, route, medium or window of one's own. */
  giveBack(): Promise<void>;
}

/** Of each browser the page that nobody has now. */
const free = new WeakMap<Browser, Page>();

/** The free page, or a new one: a window costs a second, and what a page has run before it runs without compiling it. */
const takePage = async (browser: Browser): Promise<Page> => {
  const page = free.get(browser) ?? (await browser.newPage({ acceptDownloads: true }));
  free.delete(browser);
  return page;
};

/**
 * Lends an empty page, to one after the other; where one was not given back, another.
 *
 * @param given the one that test files share when none is given
 * @throws as `sharedChromium`
 */
export const lendPage = async (viewport: ViewportSize, given?: Browser): Promise<LentPage> => {
  const browser = given ?? (await sharedChromium());
  const page = await takePage(browser);
  await page.setViewportSize(viewport);
  const errors: string[] = [];
  const hearError = (error: Error): void => void errors.push(String(error));
  const hearMessage = (message: ConsoleMessage): void => {
    if (message.type() === 'error') errors.push(message.text());
  };
  page.on('pageerror', hearError);
  page.on('console', hearMessage);
  return {
    page,
    errors,
    async giveBack() {
      page.off('pageerror', hearError);
      page.off('console', hearMessage);
      await page.goto('about:blank');
      await page.unrouteAll();
      await page.emulateMedia({ forcedColors: null, reducedMotion: null });
      const others = page.context().pages();
      await Promise.all(others.filter((other) => other !== page).map((other) => other.close()));
      free.set(browser, page);
    },
  };
};
