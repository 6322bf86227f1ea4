/**
 * A document as plain data: what stands in it, in which order and role. How that looks in Word, `word/` decides; which
 * words it says, the voice did. Texts may hold anything that a person typed.
 */

import type { ReportFont } from '../settings/settings.ts';

/** The documents that are made of one result. */
export const documentKinds = ['full', 'brief', 'plan'] as const;

export type DocumentKind = (typeof documentKinds)[number];

export interface Report {
  /** Of the whole document, as its properties name it. */
  readonly title: string;
  /** The agency; '' while nobody gave it. */
  readonly author: string;
  /** As documents name it: "th-TH". */
  readonly language: string;
  readonly font: ReportFont;
  /** Whether pages are numbered ๑, ๒, ๓. */
  readonly thaiDigits: boolean;
  /** Without its ending; holds nothing that a file's name may not hold. */
  readonly fileName: string;
  readonly pages: readonly Pages[];
}

/** Pages that lie one way. */
export interface Pages {
  readonly orientation: Orientation;
  /** Whether they show their numbers: a cover does not. */
  readonly numbered: boolean;
  readonly blocks: readonly Block[];
}

export type Orientation = 'portrait' | 'landscape';

export type Block =
  | Heading
  | Paragraph
  | { readonly kind: 'seal'; readonly placeholder: string; readonly alternative: string }
  | { readonly kind: 'space'; readonly lines: number }
  | { readonly kind: 'pageBreak' }
  | { readonly kind: 'contents' }
  /** Each item with its number. */
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | Table
  | Chart
  /** Of each person the lines, the role first. */
  | { readonly kind: 'signatures'; readonly people: readonly (readonly string[])[] };

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** Each line is a paragraph of its own. */
  readonly text: string;
  readonly look: 'body' | 'line' | 'title' | 'centred' | 'signature' | 'strong' | 'note';
}

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** In points. */
  readonly size: number;
}

export interface Column {
  readonly header: string;
  /** Of the page's width, 0 to 1. */
  readonly share: number;
  readonly align: 'left' | 'center';
}

export interface Row {
  /** From left to right; where a cell of a row above reaches down, this row has none. */
  readonly cells: readonly TableCell[];
  /** Whether it fits a page, and is not to be broken over two. */
  readonly isWhole: boolean;
  /** Whether the next row is to stand on the same page. */
  readonly staysWithNext: boolean;
}

export interface TableCell {
  readonly text: string;
  /** The column in which it begins; they count from 0. */
  readonly column: number;
  readonly rows?: number;
  readonly columns?: number;
  readonly isBold?: boolean;
}

export interface Chart {
  readonly kind: 'chart';
  readonly series: string;
  /** From top to bottom. */
  readonly bars: readonly Bar[];
  /** What the dark bars are; '' where there is none. */
  readonly legend: string;
  readonly alternative: string;
  /** In centimetres. */
  readonly height: number;
}

export interface Bar {
  readonly name: string;
  /** 0 to 100; null where there is no score. */
  readonly score: number | null;
  /** The score as it is written; '' where there is none. */
  readonly shown: string;
  readonly isWeak: boolean;
}
