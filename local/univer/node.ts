import { createRequire } from 'node:module';
import type * as Core from '@univerjs/core';
import type { IWorkbookData, LocaleType } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type * as PresetNode from '@univerjs/preset-sheets-node-core';
import type * as Presets from '@univerjs/presets';
import type * as ConditionalFormatting from '@univerjs/sheets-conditional-formatting';
import type * as Note from '@univerjs/sheets-note';
import type * as Numfmt from '@univerjs/sheets-numfmt';
import type { FormulaEngine } from '../host/formulas.ts';
import { letRulesFollow } from './followingRules.ts';

// Node can't load Univer's ESM build; its CommonJS build is whole.
const load = createRequire(import.meta.url);

/** A workbook open in Univer without a screen. */
export interface HeadlessUniver {
  univerAPI: FUniver;
  /** What `createHost` needs to compute formulas. */
  formulaEngine: FormulaEngine;
  /** Ends the instance; its timers would keep the process alive otherwise. */
  dispose(): void;
}

/**
 * Opens a workbook in a new headless Univer.
 *
 * @param data what `FWorkbook.save()` gave; without it, a workbook with one empty tab
 */
export function openUniver(data: Partial<IWorkbookData> = {}): HeadlessUniver {
  const core: typeof Core = load('@univerjs/core');
  const { createUniver }: typeof Presets = load('@univerjs/presets');
  const { UniverSheetsNodeCorePreset }: typeof PresetNode = load('@univerjs/preset-sheets-node-core');
  const conditionalFormatting: typeof ConditionalFormatting = load('@univerjs/sheets-conditional-formatting');
  const note: typeof Note = load('@univerjs/sheets-note');
  const numfmt: typeof Numfmt = load('@univerjs/sheets-numfmt');
  for (const facade of ['sheets-conditional-formatting', 'sheets-note', 'sheets-numfmt']) {
    load(`@univerjs/${facade}/facade`);
  }
  const english: LocaleType = core.LocaleType.EN_US;
  const { univer, univerAPI } = createUniver({
    locale: english,
    // Univer's words are for its screen, and to copy them all would take as long as the rest of opening.
    locales: { [english]: {} },
    logLevel: core.LogLevel.ERROR,
    presets: [UniverSheetsNodeCorePreset()],
    plugins: [
      numfmt.UniverSheetsNumfmtPlugin,
      conditionalFormatting.UniverSheetsConditionalFormattingPlugin,
      note.UniverSheetsNotePlugin,
    ],
  });
  letRulesFollow(univerAPI);
  univerAPI.createWorkbook({ locale: english, ...data });
  return { univerAPI, formulaEngine: load('@univerjs/engine-formula'), dispose: () => univer.dispose() };
}
