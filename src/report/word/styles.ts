/** How a document looks: official Thai typography, in styles that a person can change in one place. */
import {
  AlignmentType,
  type IParagraphStylePropertiesOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import type { Paragraph, Report } from '../report.ts';
import { halfPoints, twips } from './measures.ts';

/** Points of running text. */
export const TEXT_SIZE = 16;

const HEADING_SIZES = [20, 18, 18] as const;

/** The first line of a paragraph of an official letter begins so many centimetres in. */
const INDENT = 2.5;

/** Of shaded heads of tables: print in black and white leaves the text on it legible. */
export const SHADE = 'E7ECF2';

export const SOFT = '595959';

/** Latin, Thai and all other letters in one font: Thai is a complex script, and has a font and a size of its own. */
const fontOf = (name: string) => ({ ascii: name, hAnsi: name, cs: name, eastAsia: name });

/** Names and titles stay Thai in any language, and Word parts lines of Thai by its dictionary. */
const COMPLEX_SCRIPT = 'th-TH';

const ids: Readonly<Record<Paragraph['look'], string>> = {
  body: 'ReportBody',
  line: 'ReportLine',
  title: 'ReportTitle',
  centred: 'ReportCentred',
  signature: 'ReportSignature',
  strong: 'ReportStrong',
  note: 'ReportNote',
};

/** The style of a look. */
export const styleOf = (look: Paragraph['look']): string => ids[look];

/** Of texts in tables. */
export const CELL_STYLE = 'ReportCell';

export const LIST_STYLE = 'ReportList';

/** Of a paragraph that nobody sees. */
export const END_STYLE = 'ReportEnd';

/** @param index of its level, from 0; Word's navigation, and who listens to the document, find headings by it */
const heading = (points: number, index: number) => ({
  run: { size: halfPoints(points), bold: true, color: '000000' },
  paragraph: { spacing: { before: 160, after: 60 }, keepNext: true, keepLines: true, outlineLevel: index },
});

const paragraphStyle = (
  id: string,
  paragraph: IParagraphStylePropertiesOptions,
  run: IRunStylePropertiesOptions = {},
) => ({
  id,
  name: id.replace(/(?=[A-Z])/g, ' ').trim(),
  basedOn: 'Normal',
  quickFormat: true,
  paragraph,
  run,
});

/** A style for each look, and for what stands in tables, lists and the contents. */
const paragraphStylesIn = (language: string) => [
  paragraphStyle(ids.body, {
    // Thai is spread over the line between its letters, as official papers have it; other scripts would look torn.
    alignment: language.startsWith('th') ? AlignmentType.THAI_DISTRIBUTE : AlignmentType.LEFT,
    indent: { firstLine: twips(INDENT) },
    spacing: { after: 80 },
  }),
  paragraphStyle(ids.line, { keepNext: true, spacing: { after: 40 } }),
  paragraphStyle(ids.title, { alignment: AlignmentType.CENTER }, { size: halfPoints(20), bold: true }),
  paragraphStyle(ids.centred, { alignment: AlignmentType.CENTER }),
  paragraphStyle(ids.signature, { alignment: AlignmentType.CENTER, indent: { left: twips(8) } }),
  paragraphStyle(ids.strong, { spacing: { before: 60, after: 60 } }, { bold: true }),
  paragraphStyle(ids.note, { spacing: { after: 80 } }),
  paragraphStyle(LIST_STYLE, { indent: { left: twips(1), hanging: twips(0.7) }, spacing: { after: 40 } }),
  paragraphStyle(END_STYLE, { spacing: { line: 20, lineRule: LineRuleType.EXACT } }, { size: 2 }),
  paragraphStyle(CELL_STYLE, { alignment: AlignmentType.LEFT }),
  ...[1, 2].map((level) => ({
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    paragraph: { indent: { left: twips((level - 1) * 0.8) } },
  })),
];

/** The styles of a document, in its font and language. */
export const stylesOf = ({ font, language }: Report): IStylesOptions => {
  const [first, second, third] = HEADING_SIZES.map(heading);
  return {
    default: {
      document: {
        run: {
          font: fontOf(font),
          size: halfPoints(TEXT_SIZE),
          language: { value: language, bidirectional: COMPLEX_SCRIPT, eastAsia: language },
        },
        paragraph: { spacing: { before: 0, after: 0 } },
      },
      heading1: { ...first, paragraph: { ...first?.paragraph, alignment: AlignmentType.CENTER } },
      heading2: { ...second },
      heading3: { ...third },
    },
    paragraphStyles: paragraphStylesIn(language),
  };
};
