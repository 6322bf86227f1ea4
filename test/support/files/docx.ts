/** A .docx file as a program reads it: its parts, and what stands in them. */
import { strFromU8, unzipSync } from 'fflate';
import {
  childOf,
  childrenOf,
  descendantsOf,
  type Element,
  isElement,
  parseXml,
} from '../../../local/xlsx/package/xml.ts';

const RELATIONSHIPS = /\.rels$/;

/**
 * The order in which Word takes what stands in an element, as the schemas of ECMA-376, part 1, have it; anything else makes
 * it offer to repair the file.
 */
const orders: Readonly<Record<string, readonly string[]>> = {
  pPr: [
    ...['pStyle', 'keepNext', 'keepLines', 'pageBreakBefore', 'framePr', 'widowControl', 'numPr'],
    ...['suppressLineNumbers', 'pBdr', 'shd', 'tabs', 'suppressAutoHyphens', 'kinsoku', 'wordWrap'],
    ...['overflowPunct', 'topLinePunct', 'autoSpaceDE', 'autoSpaceDN', 'bidi', 'adjustRightInd'],
    ...['snapToGrid', 'spacing', 'ind', 'contextualSpacing', 'mirrorIndents', 'suppressOverlap', 'jc'],
    ...['textDirection', 'textAlignment', 'textboxTightWrap', 'outlineLvl', 'divId', 'cnfStyle', 'rPr'],
    ...['sectPr', 'pPrChange'],
  ],
  rPr: [
    ...['rStyle', 'rFonts', 'b', 'bCs', 'i', 'iCs', 'caps', 'smallCaps', 'strike', 'dstrike', 'outline'],
    ...['shadow', 'emboss', 'imprint', 'noProof', 'snapToGrid', 'vanish', 'webHidden', 'color', 'spacing'],
    ...['w', 'kern', 'position', 'sz', 'szCs', 'highlight', 'u', 'effect', 'bdr', 'shd', 'fitText'],
    ...['vertAlign', 'rtl', 'cs', 'em', 'lang'],
  ],
  tblPr: [
    ...['tblStyle', 'tblpPr', 'tblOverlap', 'bidiVisual', 'tblStyleRowBandSize', 'tblStyleColBandSize'],
    ...['tblW', 'jc', 'tblCellSpacing', 'tblInd', 'tblBorders', 'shd', 'tblLayout', 'tblCellMar', 'tblLook'],
  ],
  tcPr: [
    ...['cnfStyle', 'tcW', 'gridSpan', 'hMerge', 'vMerge', 'tcBorders', 'shd', 'noWrap', 'tcMar'],
    ...['textDirection', 'tcFitText', 'vAlign', 'hideMark'],
  ],
  tblBorders: ['top', 'left', 'start', 'bottom', 'right', 'end', 'insideH', 'insideV'],
  tblCellMar: ['top', 'left', 'start', 'bottom', 'right', 'end'],
  tbl: ['tblPr', 'tblGrid', 'tr'],
  style: [
    ...['name', 'aliases', 'basedOn', 'next', 'link', 'autoRedefine', 'hidden', 'uiPriority', 'semiHidden'],
    ...['unhideWhenUsed', 'qFormat', 'locked', 'personal', 'rsid', 'pPr', 'rPr', 'tblPr', 'trPr', 'tcPr'],
  ],
  catAx: [
    ...['axId', 'scaling', 'delete', 'axPos', 'majorGridlines', 'minorGridlines', 'title', 'numFmt'],
    ...['majorTickMark', 'minorTickMark', 'tickLblPos', 'spPr', 'txPr', 'crossAx', 'crosses', 'crossesAt'],
    ...['auto', 'lblAlgn', 'lblOffset', 'tickLblSkip', 'tickMarkSkip', 'noMultiLvlLbl'],
  ],
  sectPr: [
    ...['headerReference', 'footerReference', 'footnotePr', 'endnotePr', 'type', 'pgSz', 'pgMar', 'paperSrc'],
    ...['pgBorders', 'lnNumType', 'pgNumType', 'cols', 'formProt', 'vAlign', 'noEndnote', 'titlePg'],
    ...['textDirection', 'bidi', 'rtlGutter', 'docGrid'],
  ],
};

/** The path that a relationship's target leads to, from the part that has it. */
const resolved = (from: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1);
  const folders = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else folders.push(step);
  }
  return folders.join('/');
};

const children = (parent: Element): Element[] => parent.children.filter(isElement);

const value = (parent: Element | undefined, name: string): string | undefined =>
  childOf(parent, name)?.attributes['w:val'];

export class SeenDocx {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly body: Element;

  constructor(bytes: Uint8Array) {
    this.parts = unzipSync(bytes);
    this.body = childOf(this.xml('word/document.xml'), 'body') as Element;
  }

  text(path: string): string {
    return strFromU8(this.parts[path] ?? new Uint8Array());
  }

  /** @throws Error when the part is no well-formed XML */
  xml(path: string): Element {
    return parseXml(this.text(path)).root;
  }

  /** The paragraphs that stand in no table, and the style of each. */
  get paragraphs(): { style: string; text: string }[] {
    return children(this.body).flatMap((child) =>
      child.name === 'p' ? [{ style: styleOf(child), text: textIn(child) }] : [],
    );
  }

  /** The tables in their order: of each row the texts of its cells; '' for one that a cell above reaches into. */
  get tables(): string[][][] {
    return childrenOf(this.body, 'tbl').map((table) =>
      childrenOf(table, 'tr').map((row) => childrenOf(row, 'tc').map(cellText)),
    );
  }

  get tableElements(): Element[] {
    return descendantsOf(this.body, 'tbl');
  }

  /** What a program would trip over: one sentence each; empty when all is well. */
  get faults(): string[] {
    return [
      ...this.unreadable,
      ...this.undeclared,
      ...this.danglingRelationships,
      ...this.outOfOrder,
      ...this.brokenTables,
      ...this.doubledDrawings,
    ];
  }

  private get xmlParts(): string[] {
    return Object.keys(this.parts).filter((path) => /\.(?:xml|rels)$/.test(path));
  }

  private get unreadable(): string[] {
    return this.xmlParts.flatMap((path) => {
      try {
        this.xml(path);
        return [];
      } catch (error) {
        return [`${path}: ${error}`];
      }
    });
  }

  private get undeclared(): string[] {
    const types = this.xml('[Content_Types].xml');
    const endings = childrenOf(types, 'Default').map(({ attributes }) => attributes.Extension);
    const named = childrenOf(types, 'Override').map(({ attributes }) => attributes.PartName);
    const isKnown = (path: string): boolean =>
      named.includes(`/${path}`) || endings.includes(path.split('.').pop());
    return [
      ...Object.keys(this.parts)
        .filter((path) => path !== '[Content_Types].xml' && !isKnown(path))
        .map((path) => `${path} has no content type`),
      ...named
        .filter((name) => name !== undefined && !this.parts[name.slice(1)])
        .map((name) => `${name} has a content type and is not there`),
    ];
  }

  private get danglingRelationships(): string[] {
    return this.xmlParts
      .filter((path) => RELATIONSHIPS.test(path))
      .flatMap((path) => {
        const owner = path.replace('_rels/', '').replace(RELATIONSHIPS, '');
        const all = childrenOf(this.xml(path), 'Relationship');
        const targets = all.filter(({ attributes }) => attributes.TargetMode !== 'External');
        const known = all.map(({ attributes }) => attributes.Id);
        const used = owner === '' ? [] : [...this.text(owner).matchAll(/ r:(?:id|embed)="([^"]+)"/g)];
        return [
          ...targets
            .filter(({ attributes }) => !this.parts[resolved(owner, attributes.Target ?? '')])
            .map(({ attributes }) => `${path} leads to ${attributes.Target}, which is not there`),
          ...used
            .filter(([, id]) => !known.includes(id))
            .map(([, id]) => `${owner} has no relationship ${id}`),
        ];
      });
  }

  private get outOfOrder(): string[] {
    const parts = this.xmlParts.filter((path) => path.startsWith('word/'));
    return parts.flatMap((path) =>
      Object.entries(orders).flatMap(([name, order]) =>
        descendantsOf(this.xml(path), name).flatMap((parent) => {
          const places = children(parent).map((child) => order.indexOf(child.name));
          const isInOrder = places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0));
          return isInOrder
            ? []
            : [`${path}: ${name} has ${children(parent).map((child) => child.name)} out of order`];
        }),
      ),
    );
  }

  /** Each row fills the grid, and each cell ends with a paragraph. */
  private get brokenTables(): string[] {
    return this.tableElements.flatMap((table, index) => {
      const columns = childrenOf(childOf(table, 'tblGrid'), 'gridCol').length;
      return childrenOf(table, 'tr').flatMap((row) => {
        const cells = childrenOf(row, 'tc');
        const filled = cells.reduce(
          (sum, cell) => sum + Number(value(childOf(cell, 'tcPr'), 'gridSpan') ?? 1),
          0,
        );
        const ends = cells.every((cell) => children(cell).pop()?.name === 'p');
        return filled === columns && ends ? [] : [`a row of table ${index} does not fill its grid`];
      });
    });
  }

  private get doubledDrawings(): string[] {
    const ids = descendantsOf(this.body, 'wp:docPr').map(({ attributes }) => attributes.id);
    return ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `two drawings are ${id}`);
  }
}

const styleOf = (paragraph: Element): string => value(childOf(paragraph, 'pPr'), 'pStyle') ?? '';

/** The text of a paragraph, its line breaks included. */
const textIn = (paragraph: Element): string =>
  descendantsOf(paragraph, 't')
    .map(({ children: [text = ''] }) => (typeof text === 'string' ? text : ''))
    .join('');

const cellText = (cell: Element): string => childrenOf(cell, 'p').map(textIn).join('\n');
