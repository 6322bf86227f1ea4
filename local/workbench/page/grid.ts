import type { IWorkbookData, LocaleType } from '@univerjs/core';
import * as formulaEngine from '@univerjs/engine-formula';
import {
  createUniver,
  type FUniver,
  IResourceManagerService,
  LifecycleStages,
  LocaleType as Locales,
  LogLevel,
} from '@univerjs/presets';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/presets/preset-sheets-conditional-formatting';
import conditionalFormattingWords from '@univerjs/presets/preset-sheets-conditional-formatting/locales/en-US';
import { UniverSheetsCorePreset } from '@univerjs/presets/preset-sheets-core';
import coreWords from '@univerjs/presets/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/presets/preset-sheets-data-validation';
import dataValidationWords from '@univerjs/presets/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsNotePreset } from '@univerjs/presets/preset-sheets-note';
import noteWords from '@univerjs/presets/preset-sheets-note/locales/en-US';
import { keepLineMoves } from '../../univer/keepLineMoves.ts';
import { fitRows, ignoreHiddenColumns } from './rowHeights.ts';
import { inThai } from './thaiWords.ts';
import { wrapThaiByWords } from './thaiWrapping.ts';

export { formulaEngine };

/** A Univer spreadsheet on the page. */
export interface Grid {
  univerAPI: FUniver;
  /** Shows this workbook in place of the one before. */
  show(data: IWorkbookData): Promise<void>;
}

const english: LocaleType = Locales.EN_US;

/** The fonts of Thai offices, and what spreadsheets come with. */
const fonts = ['Sarabun', 'TH SarabunPSK', 'TH Sarabun New', 'Arial', 'Tahoma', 'Times New Roman'].map(
  (name) => ({
    value: name,
    label: name,
  }),
);

const loadFonts = (): Promise<unknown> =>
  Promise.all(['', 'bold '].map((weight) => document.fonts.load(`${weight}12px Sarabun`, 'กa')));

/** Settles when Univer has drawn for the first time. */
const drawn = (univerAPI: FUniver): Promise<void> =>
  new Promise((resolve) => {
    if (univerAPI.getCurrentLifecycleStage() >= LifecycleStages.Rendered) {
      resolve();
      return;
    }
    const listening = univerAPI.addEvent(univerAPI.Event.LifeCycleChanged, ({ stage }) => {
      if (stage < LifecycleStages.Rendered) return;
      listening.dispose();
      resolve();
    });
  });

/** Builds an empty grid in an element. */
export function createGrid(container: HTMLElement): Grid {
  wrapThaiByWords();
  ignoreHiddenColumns();
  const { univer, univerAPI } = createUniver({
    locale: english,
    locales: {
      [english]: inThai({
        ...coreWords,
        ...conditionalFormattingWords,
        ...dataValidationWords,
        ...noteWords,
      }),
    },
    logLevel: LogLevel.ERROR,
    presets: [
      UniverSheetsCorePreset({
        container,
        ribbonType: 'simple',
        customFontFamily: { override: true, list: fonts },
        // Thai digits and codes are text; marking each of them as a mistake helps no one.
        sheets: {
          disableForceStringAlert: true,
          disableForceStringMark: true,
          autoHeightForMergedCells: true,
        },
      }),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsDataValidationPreset(),
      UniverSheetsNotePreset(),
    ],
  });
  keepLineMoves(univerAPI, univer.__getInjector().get(IResourceManagerService));
  return {
    univerAPI,
    async show(data) {
      const shown = univerAPI.getActiveWorkbook();
      if (shown) univerAPI.disposeUnit(shown.getId());
      univerAPI.createWorkbook(data);
      // Heights follow from how wide the letters are, and Univer knows the tabs only once it has drawn one.
      await Promise.all([loadFonts(), drawn(univerAPI)]);
      fitRows(univerAPI);
    },
  };
}
