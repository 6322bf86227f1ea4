import { type Browser, chromium } from 'playwright-core';
import { findChromium, launchOptions, noChromium } from '../../../scripts/browser/chromium.mjs';

let shared: Promise<Browser> | null = null;

/**
 * The browser that test files share, one after the other. It ends with its process.
 *
 * @throws as `launchChromium`
 */
export const sharedChromium = (): Promise<Browser> => {
  shared ??= launchChromium();
  return shared;
};

/**
 * Starts a browser of one's own, without a window.
 *
 * @param scripts what the fonts of the machine can write; they are always the project's
 * @throws Error that says what to install when there is no browser
 */
export const launchChromium = (scripts?: ('thai' | 'latin')[]): Promise<Browser> => {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(noChromium);
  return chromium.launch(launchOptions(executablePath, scripts));
};
