import type { Frame, Page } from 'playwright-core';

/** Where one looks for what is in a sidebar. */
type Within = Pick<Frame, 'locator' | 'getByRole' | 'getByLabel'>;

/** The add-on's sidebar in a browser, with a workbook behind it. */
export interface OpenPage {
  readonly page: Page;
  readonly sidebar: Within;
  /** What went wrong in the page and its frames, as the browser's console says. */
  readonly errors: string[];
  /** The values of a range as the add-on's `getValues` gives them. */
  values(sheetName: string, a1Notation: string): Promise<unknown[][]>;
  /** The names of the workbook's tabs, in order. */
  tabs(): Promise<string[]>;
  close(): Promise<void>;
}

/** The sidebar's frame, once its document is on its way. */
export const sidebarFrameIn = (page: Page): Frame | undefined =>
  page.frames().find((frame) => frame.url().includes('/sidebar/'));

/** A frame that is there is asked at once: to be found by its element anew, each question takes four times the work. */
export const sidebarIn = (page: Page): Within =>
  sidebarFrameIn(page) ?? page.frameLocator('[data-testid="sidebar-frame"]');
