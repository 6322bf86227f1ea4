/** Elements of a tab's XML whose attributes ExcelJS takes for true only when they say `1`; LibreOffice writes `true`. */
const elements = [
  'sheetPr',
  'pageSetUpPr',
  'outlinePr',
  'sheetView',
  'sheetFormatPr',
  'sheetProtection',
  'col',
  'row',
  'printOptions',
  'pageSetup',
  'headerFooter',
  'dataValidation',
];

const tags = new RegExp(`<(?:${elements.join('|')})\\b[^>]*>`, 'g');

/** A tab's XML with every truth value in the form that ExcelJS understands. */
export const booleansAsDigits = (xml: string): string =>
  xml.replace(tags, (tag) => tag.replaceAll('="true"', '="1"').replaceAll('="false"', '="0"'));
