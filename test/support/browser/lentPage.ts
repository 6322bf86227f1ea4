import type { Browser, Page, ViewportSize } from 'playwright-core';
import { sharedChromium } from './chromium.ts';

/** A page of a browser while one has it. */
export interface LentPage {
  readonly page: Page;
  /** What goes wrong in the page and its frames, as the browser's console says. */
  readonly errors: string[];
  /** Leaves nothing of one's own in it: no document, no listener, no route. */
  giveBack(): Promise<void>;
}

const pages = new WeakMap<Browser, Promise<Page>>();

/** Of each browser the one page: a window costs it a second, and what a page has run before it runs without compiling it. */
const pageOf = (browser: Browser): Promise<Page> => {
  const page = pages.get(browser) ?? browser.newPage({ acceptDownloads: true });
  pages.set(browser, page);
  return page;
};

/**
 * Lends an empty page, to one after the other.
 *
 * @param browser the one that test files share when none is given
 * @throws as `sharedChromium`
 */
export const lendPage = async (viewport: ViewportSize, browser?: Browser): Promise<LentPage> => {
  const page = await pageOf(browser ?? (await sharedChromium()));
  await page.setViewportSize(viewport);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return {
    page,
    errors,
    async giveBack() {
      page.removeAllListeners();
      await page.goto('about:blank');
      await page.unrouteAll();
    },
  };
};
