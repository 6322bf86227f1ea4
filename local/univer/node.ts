import { createRequire } from 'node:module';
import type * as Core from '@univerjs/core';
import type { IWorkbookData } from '@univerjs/core';
import type * as Facade from '@univerjs/core/facade';
import type { FUniver } from '@univerjs/core/facade';
import type * as Docs from '@univerjs/docs';
import type * as Engine from '@univerjs/engine-formula';
import type * as Sheets from '@univerjs/sheets';
import type * as ConditionalFormatting from '@univerjs/sheets-conditional-formatting';
import type * as DataValidation from '@univerjs/sheets-data-validation';
import type * as Formula from '@univerjs/sheets-formula';
import type * as Note from '@univerjs/sheets-note';
import type * as Numfmt from '@univerjs/sheets-numfmt';
import type { FormulaEngine } from '../host/formulas/formulas.ts';
import { letRulesFollow } from './followingRules.ts';
import { keepLineMoves } from './keepLineMoves.ts';
import { shareFunctions } from './sharedFunctions.ts';

// Node can't load Univer's ESM build; its CommonJS build is whole.
const load = createRequire(import.meta.url);

/** What adds to Univer's API when it is loaded. */
const facades = [
  'engine-formula',
  'sheets',
  'sheets-formula',
  'sheets-numfmt',
  'sheets-data-validation',
  'sheets-conditional-formatting',
  'sheets-note',
];

/** A workbook open in Univer without a screen. */
export interface HeadlessUniver {
  univerAPI: FUniver;
  /** What `createHost` needs to compute formulas. */
  formulaEngine: FormulaEngine;
  /** Ends the instance; its timers would keep the process alive otherwise. */
  dispose(): void;
}

/** The parts of Univer that the host needs, in the order to register them. */
function plugins(engine: typeof Engine): Core.PluginCtor<Core.Plugin>[] {
  const docs: typeof Docs = load('@univerjs/docs');
  const sheets: typeof Sheets = load('@univerjs/sheets');
  const formula: typeof Formula = load('@univerjs/sheets-formula');
  const dataValidation: typeof DataValidation = load('@univerjs/sheets-data-validation');
  const numfmt: typeof Numfmt = load('@univerjs/sheets-numfmt');
  const conditionalFormatting: typeof ConditionalFormatting = load('@univerjs/sheets-conditional-formatting');
  const note: typeof Note = load('@univerjs/sheets-note');
  return [
    engine.UniverFormulaEnginePlugin,
    docs.UniverDocsPlugin,
    sheets.UniverSheetsPlugin,
    formula.UniverSheetsFormulaPlugin,
    dataValidation.UniverSheetsDataValidationPlugin,
    numfmt.UniverSheetsNumfmtPlugin,
    conditionalFormatting.UniverSheetsConditionalFormattingPlugin,
    note.UniverSheetsNotePlugin,
  ];
}

/**
 * Opens a workbook in a new headless Univer.
 *
 * @param data what `FWorkbook.save()` gave; without it, a workbook with one empty tab
 */
export function openUniver(data: Partial<IWorkbookData> = {}): HeadlessUniver {
  const core: typeof Core = load('@univerjs/core');
  const { FUniver }: typeof Facade = load('@univerjs/core/facade');
  const formulaEngine: typeof Engine = load('@univerjs/engine-formula');
  for (const name of facades) load(`@univerjs/${name}/facade`);
  shareFunctions(formulaEngine.ALL_IMPLEMENTED_FUNCTIONS);
  const locale = core.LocaleType.EN_US;
  const univer = new core.Univer({
    locale,
    // Univer's words are for its screen, and to copy them all would take as long as the rest of opening.
    locales: { [locale]: {} },
    logLevel: core.LogLevel.ERROR,
  });
  for (const plugin of plugins(formulaEngine)) univer.registerPlugin(plugin);
  const univerAPI = FUniver.newAPI(univer);
  letRulesFollow(univerAPI);
  keepLineMoves(univerAPI, univer.__getInjector().get(core.IResourceManagerService));
  univerAPI.createWorkbook({ locale, ...data });
  const words = univer.__getInjector().get(core.LocaleService);
  const dispose = (): void => {
    univer.dispose();
    // A second after it began, Univer names the progress of a computation, of a workbook that is closed by then, too.
    words.load({});
  };
  return { univerAPI, formulaEngine, dispose };
}
