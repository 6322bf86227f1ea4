/**
 * The entry points. The build turns each export into a top-level function of the same name, because menus and
 * `google.script.run` see nothing else.
 */

import { clearHighlights as clear } from '../google/clearHighlights.ts';
import { googleServices } from '../google/port.ts';
import type { ServerRefusal } from '../grid/door.ts';
import { accountLanguage } from '../words/accountLanguage.ts';
import { serverWords } from '../words/serverWords.ts';
import type { ServerWords } from '../words/words.ts';
import { withLock } from './lock.ts';
import { gatherUnits } from './onEdit.ts';
import { Refused } from './refused.ts';
import { rpc as answer } from './rpc.ts';

/**
 * The words of the account's language. Who asks through the door says what comes of it. Google
 * gives the locale without any authorisation, alone of all that it knows of a person; were it refused, the menu is there all the same.
 * What a person chose in the sidebar is not known here: properties may not be read while the menu is built.
 *
 * @see https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
 */
const accountWords = (): ServerWords => {
  try {
    return serverWords[accountLanguage(Session.getActiveUserLocale())];
  } catch {
    return serverWords.th;
  }
};

/** Builds the menu. Runs without any authorisation, so it touches nothing else. */
export const onOpen = (): void => {
  const { menu } = accountWords();
  SpreadsheetApp.getUi()
    .createMenu(menu.name)
    .addItem(menu.openSidebar, 'showSidebar')
    .addSeparator()
    .addItem(menu.clearHighlights, 'clearHighlights')
    .addToUi();
};

/** Runs once when the add-on is installed. */
export const onInstall = (): void => onOpen();

/** Runs after every edit by a person; must be quick, and is never to disturb them. */
export const onEdit = (event: GoogleAppsScript.Events.SheetsOnEdit): void =>
  gatherUnits(googleServices(), event);

/** Shows the sidebar. */
export const showSidebar = (): void => {
  const { SpreadsheetApp: app, HtmlService: html } = googleServices();
  app.getUi().showSidebar(html.createHtmlOutputFromFile('sidebar').setTitle(accountWords().menu.name));
};

/** The menu's way to take the highlights away. */
export const clearHighlights = (): void => {
  const services = googleServices();
  const { refusals, highlightsLeft } = accountWords();
  const describeRefusal = (refusal: ServerRefusal): string =>
    (refusals[refusal.code] as (refusal: ServerRefusal) => string)(refusal);
  try {
    const left = withLock(services, () => clear(services));
    if (left.length > 0) services.SpreadsheetApp.getUi().alert(highlightsLeft(left));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    services.SpreadsheetApp.getUi().alert(describeRefusal(error.refusal));
  }
};

/** The sidebar's one door. */
export const rpc = (json: string): string => answer(googleServices(), json);
