/** A document as the bytes of a .docx file. It knows Word, and nothing of ITA. */

import type { Table as DocxTable } from 'docx';
import {
  AlignmentType,
  Document,
  Header,
  HeadingLevel,
  ImageRun,
  type ISectionOptions,
  NumberFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TableOfContents,
  TextRun,
} from 'docx';
import { paper } from '../paper.ts';
import type { Block, Heading, Pages, Paragraph as ParagraphBlock, Report } from '../report.ts';
import { chartIn } from './chart.ts';
import { cleanForXml, linesOf } from './clean.ts';
import { MADE_BY } from './madeBy.ts';
import { pixels, twips } from './measures.ts';
import { mended } from './mended.ts';
import { END_STYLE, LIST_STYLE, SOFT, styleOf, stylesOf } from './styles.ts';
import { signaturesIn, tableIn } from './table.ts';

/** A picture that a person chose as the seal. */
export interface Picture {
  readonly type: 'png' | 'jpg';
  readonly bytes: Uint8Array;
  /** In any unit: only their proportion counts. */
  readonly width: number;
  readonly height: number;
}

/** Of the seal on a cover, in centimetres. */
const SEAL_HEIGHT = 3;
const WIDEST_SEAL = 8;

const HEADING_LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

type Child = Paragraph | DocxTable | TableOfContents;

/** What a block needs to know of where it stands. */
interface Place {
  readonly report: Report;
  readonly pages: Pages;
  readonly seal: Picture | null;
  readonly next: Block | undefined;
  /** Whether a page begins with it. */
  readonly pageBreakBefore: boolean;
}

/** What must not stand on a page without what follows it. */
const isLeading = (next: Block | undefined): boolean =>
  next?.kind === 'table' || next?.kind === 'chart' || next?.kind === 'list';

const paragraphsIn = ({ text, look }: ParagraphBlock, { next, pageBreakBefore }: Place): Paragraph[] => {
  const lines = linesOf(text);
  return lines.map(
    (words, index) =>
      new Paragraph({
        style: styleOf(look),
        text: words,
        ...(pageBreakBefore && index === 0 ? { pageBreakBefore } : {}),
        ...(isLeading(next) && index === lines.length - 1 ? { keepNext: true } : {}),
      }),
  );
};

const headingIn = ({ level, text }: Heading, pageBreakBefore: boolean): Paragraph =>
  new Paragraph({
    heading: HEADING_LEVELS[level - 1] ?? HeadingLevel.HEADING_3,
    text: cleanForXml(text),
    ...(pageBreakBefore ? { pageBreakBefore } : {}),
  });

const sealIn = (placeholder: string, alternative: string, seal: Picture | null): Paragraph => {
  const spacing = { before: twips(1), after: twips(1) };
  if (!seal) {
    const run = new TextRun({ text: placeholder, color: SOFT });
    return new Paragraph({ alignment: AlignmentType.CENTER, spacing, children: [run] });
  }
  const scale = Math.min(SEAL_HEIGHT / seal.height, WIDEST_SEAL / seal.width);
  const run = new ImageRun({
    type: seal.type,
    data: seal.bytes,
    transformation: { width: pixels(seal.width * scale), height: pixels(seal.height * scale) },
    altText: { name: alternative, description: alternative },
  });
  return new Paragraph({ alignment: AlignmentType.CENTER, spacing, children: [run] });
};

const childrenOf = (block: Block, place: Place): Child[] => {
  const { report, pages, seal, pageBreakBefore } = place;
  switch (block.kind) {
    case 'heading':
      return [headingIn(block, pageBreakBefore)];
    case 'paragraph':
      return paragraphsIn(block, place);
    case 'seal':
      return [sealIn(block.placeholder, cleanForXml(block.alternative), seal)];
    case 'space':
      return Array.from({ length: block.lines }, () => new Paragraph({}));
    case 'pageBreak':
      return [];
    case 'contents':
      // The entries and their links stand in the file. On which page each is, follows from the reader's font and from where
      // Word parts Thai words: a number worked out here would be wrong in some offices, and nobody would look for that. So
      // the field is marked as out of date, and Word puts the numbers in after one question. Left unmarked, it would not
      // ask, and a report could go out without them.
      return [new TableOfContents('', { hyperlink: true, headingStyleRange: '1-2' })];
    case 'list':
      return block.items.map((item) => new Paragraph({ style: LIST_STYLE, text: linesOf(item).join(' ') }));
    case 'table':
      return [tableIn(block, pages.orientation)];
    case 'chart': {
      const hasLegend = block.legend !== '';
      const chart = chartIn(block, pages.orientation, report.font, hasLegend);
      const legend = new Paragraph({ alignment: AlignmentType.CENTER, text: block.legend });
      return [chart, ...(hasLegend ? [legend] : [])];
    }
    case 'signatures':
      return [signaturesIn(block.people, pages.orientation)];
  }
};

const childrenIn = (pages: Pages, report: Report, seal: Picture | null): Child[] => {
  const { blocks } = pages;
  const children = blocks.flatMap((block, index) => {
    const pageBreakBefore = blocks[index - 1]?.kind === 'pageBreak';
    return childrenOf(block, { report, pages, seal, next: blocks[index + 1], pageBreakBefore });
  });
  // Word wants a paragraph behind the last table: one that takes no room, and so no page of its own.
  const last = blocks[blocks.length - 1]?.kind;
  const isTable = last === 'table' || last === 'signatures';
  return isTable ? [...children, new Paragraph({ style: END_STYLE })] : children;
};

const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'] })],
      }),
    ],
  });

const sectionOf = (pages: Pages, report: Report, seal: Picture | null): ISectionOptions => {
  const { width, height, top, bottom, left, right } = paper[pages.orientation];
  const isLandscape = pages.orientation === 'landscape';
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        // Word wants the sides of the upright sheet, and turns it itself.
        size: {
          width: twips(isLandscape ? height : width),
          height: twips(isLandscape ? width : height),
          orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(top),
          bottom: twips(bottom),
          left: twips(left),
          right: twips(right),
          header: twips(1.25),
          footer: twips(1),
          gutter: 0,
        },
        pageNumbers: { formatType: report.thaiDigits ? NumberFormat.THAI_NUMBERS : NumberFormat.DECIMAL },
      },
    },
    headers: { default: pages.numbered ? pageNumber() : new Header({ children: [new Paragraph({})] }) },
    children: childrenIn(pages, report, seal),
  };
};

/**
 * The file of a document.
 *
 * @param seal stands on the cover; null leaves a place for it
 * @returns the bytes of a .docx file that Word and LibreOffice open without repairing it; where it has contents, Word asks
 *   whether it may put in the numbers of pages, which nothing else knows
 */
export const toDocx = async (report: Report, seal: Picture | null = null): Promise<Uint8Array> => {
  const { title, author, language } = report;
  const document = new Document({
    title: cleanForXml(title),
    creator: cleanForXml(author),
    lastModifiedBy: MADE_BY,
    styles: stylesOf(report),
    sections: report.pages.map((pages) => sectionOf(pages, report, seal)),
  });
  return mended(await Packer.pack(document, 'uint8array'), language);
};
