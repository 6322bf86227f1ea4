/** The parts of Univer that the workbench is made of, and their words in English. */
import { mergeLocales, type Plugin, type PluginCtor } from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import dataValidationWords from '@univerjs/data-validation/locale/en-US';
import designWords from '@univerjs/design/locale/en-US';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsWords from '@univerjs/docs-ui/locale/en-US';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import sheetsWords from '@univerjs/sheets/locale/en-US';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import conditionalFormattingWords from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import sheetsDataValidationWords from '@univerjs/sheets-data-validation/locale/en-US';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import dataValidationUiWords from '@univerjs/sheets-data-validation-ui/locale/en-US';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import formulaWords from '@univerjs/sheets-formula/locale/en-US';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import formulaUiWords from '@univerjs/sheets-formula-ui/locale/en-US';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
import noteWords from '@univerjs/sheets-note-ui/locale/en-US';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import numberFormatWords from '@univerjs/sheets-numfmt-ui/locale/en-US';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import sheetsUiWords from '@univerjs/sheets-ui/locale/en-US';
import { UniverUIPlugin } from '@univerjs/ui';
import uiWords from '@univerjs/ui/locale/en-US';
// What each part adds to the API.
import '@univerjs/docs-ui/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-conditional-formatting/facade';
import '@univerjs/sheets-data-validation/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-formula-ui/facade';
import '@univerjs/sheets-note/facade';
import '@univerjs/sheets-numfmt/facade';
import '@univerjs/sheets-ui/facade';
import '@univerjs/ui/facade';

/** A part, and its options. */
type Part = readonly [PluginCtor<Plugin>] | readonly [PluginCtor<Plugin>, object];

/** The fonts of Thai offices, and what spreadsheets come with. */
const fonts = ['Sarabun', 'TH SarabunPSK', 'TH Sarabun New', 'Arial', 'Tahoma', 'Times New Roman'].map(
  (name) => ({ value: name, label: name }),
);

/** What to register in Univer, in this order. */
export const pluginsFor = (container: HTMLElement): readonly Part[] => [
  [UniverDocsPlugin],
  [UniverRenderEnginePlugin],
  [UniverUIPlugin, { container, ribbonType: 'simple', customFontFamily: { override: true, list: fonts } }],
  [UniverDocsUIPlugin],
  [UniverFormulaEnginePlugin],
  [UniverSheetsPlugin, { onlyRegisterFormulaRelatedMutations: false, autoHeightForMergedCells: true }],
  // Thai digits and codes are text; marking each of them as a mistake helps no one.
  [
    UniverSheetsUIPlugin,
    { protectedRangeShadow: true, disableForceStringAlert: true, disableForceStringMark: true },
  ],
  [UniverSheetsNumfmtPlugin],
  [UniverSheetsNumfmtUIPlugin],
  [UniverSheetsFormulaPlugin],
  [UniverSheetsFormulaUIPlugin],
  [UniverSheetsConditionalFormattingPlugin],
  [UniverSheetsConditionalFormattingUIPlugin],
  [UniverDataValidationPlugin],
  [UniverSheetsDataValidationPlugin],
  // The search box of a list would take the focus from the cell while a person types.
  [UniverSheetsDataValidationUIPlugin, { showSearchOnDropdown: false }],
  [UniverSheetsNotePlugin],
  [UniverSheetsNoteUIPlugin],
];

export const englishWords = mergeLocales(
  designWords,
  docsWords,
  sheetsWords,
  formulaWords,
  formulaUiWords,
  numberFormatWords,
  sheetsUiWords,
  uiWords,
  conditionalFormattingWords,
  dataValidationWords,
  sheetsDataValidationWords,
  dataValidationUiWords,
  noteWords,
);
