import { type Browser, chromium } from 'playwright-core';
import { findChromium, noChromium } from '../../scripts/chromium.mjs';

/** Starts the browser without a window. @throws Error that says what to install when there is none */
export const launchChromium = (): Promise<Browser> => {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(noChromium);
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
};
