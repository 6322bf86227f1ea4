/**
 * The built sidebar in a browser, as HtmlService hands it on, with server and workbook in the tests' own process: for what
 * a person decides in the sidebar. What the grid has to do with it is tried in the workbench.
 */
import { fileURLToPath } from 'node:url';
import type { IWorkbookData } from '@univerjs/core';
import type { Disposable, Page } from 'playwright-core';
import { sampleWorkbook } from '../../../local/sample.ts';
import type { CallMessage, ResultMessage } from '../../../local/workbench/callMessage.ts';
import { sandboxFlags } from '../../../local/workbench/sandbox.ts';
import { type AddOn, openAddOn } from '../runs/addOn.ts';
import { lendPage } from './lentPage.ts';
import { type OpenPage, sidebarIn } from './openPage.ts';
import { served } from './served.ts';

/** A sidebar in a page. */
export interface OpenSidebar extends OpenPage {
  readonly addOn: AddOn;
  /** What a person types into a cell, here or on another machine; rows and columns count from 1. */
  type(tab: string, row: number, column: number, text: string): void;
  /** Closes the sidebar and opens it again. */
  reopen(): Promise<void>;
}

/** As wide as at Google, and about as high as on a small screen. */
const size = { width: 300, height: 600 };

/** The page around the sidebar: it passes calls on, and what comes of them back. */
const around = `<!doctype html><html lang="th"><head><title>.</title></head>
<body style="margin:0"><iframe data-testid="sidebar-frame" title="ITA" sandbox="${sandboxFlags}"
 style="border:0;width:100vw;height:100vh" src="/sidebar/sidebar"></iframe>
<script>
addEventListener('message', async ({ data, source }) => {
  if (data.kind === 'call') source.postMessage(await callServer(data), location.origin);
});
</script></body></html>`;

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

const passCallsTo = (page: Page, { server }: AddOn): Promise<Disposable> =>
  page.exposeFunction('callServer', ({ id, functionName, args }: CallMessage): ResultMessage => {
    try {
      return { kind: 'result', id, outcome: { value: server.callFromClient(functionName, ...args) } };
    } catch (error) {
      return { kind: 'result', id, outcome: { error: String(error) } };
    }
  });

/** @param workbook the sample when nothing else is given */
export const openSidebar = async (workbook: IWorkbookData = sampleWorkbook()): Promise<OpenSidebar> => {
  const url = new URL('around', await served(dist)).href;
  const addOn = openAddOn(workbook);
  const { page, errors, giveBack } = await lendPage(size);
  const passing = await passCallsTo(page, addOn);
  await page.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: around }));
  const open = async (): Promise<void> => {
    await page.goto(url);
  };
  await open();
  const { SpreadsheetApp } = addOn.host.services;
  return {
    addOn,
    page,
    get sidebar() {
      return sidebarIn(page);
    },
    errors,
    values: async (sheetName, a1Notation) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheetName);
      if (!sheet) throw new Error(`no tab ${sheetName}`);
      return sheet.getRange(a1Notation).getValues();
    },
    tabs: async () => addOn.tabs(),
    type: (...typed) => addOn.edit(...typed),
    reopen: open,
    close: async () => {
      await giveBack();
      await passing.dispose();
      addOn.close();
    },
  };
};
