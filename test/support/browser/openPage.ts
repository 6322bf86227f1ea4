import type { FrameLocator, Page } from 'playwright-core';

/** The add-on's sidebar in a browser, with a workbook behind it. */
export interface OpenPage {
  readonly page: Page;
  readonly sidebar: FrameLocator;
  /** What went wrong in the page and its frames, as the browser's console says. */
  readonly errors: string[];
  /** The values of a range as the add-on's `getValues` gives them. */
  values(sheetName: string, a1Notation: string): Promise<unknown[][]>;
  /** The names of the workbook's tabs, in order. */
  tabs(): Promise<string[]>;
  close(): Promise<void>;
}
