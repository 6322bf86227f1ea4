/**
 * Which rows of a tab have a height that someone chose; all others follow their text. ExcelJS forgets the difference when
 * it reads a file and calls every height a chosen one when it writes, so this looks at the XML itself.
 */
export interface ChosenHeights {
  /** Numbers of rows, from 1. */
  rows: Set<number>;
  /** Whether rows without a height of their own keep the tab's, too. */
  others: boolean;
}

export const noChosenHeights = (): ChosenHeights => ({ rows: new Set(), others: false });

const chosen = /\scustomHeight="(?:1|true)"/;

const isChosen = (tag: string): boolean => chosen.test(tag);

const numberOf = (rowTag: string): number => Number(/\sr="(\d+)"/.exec(rowTag)?.[1]);

const rowTags = /<row\b[^>]*>/g;
const formatTag = /<sheetFormatPr\b[^>]*>/;

/** What a tab's XML says. */
export const readChosenHeights = (xml: string): ChosenHeights => ({
  rows: new Set((xml.match(rowTags) ?? []).filter(isChosen).map(numberOf)),
  others: isChosen(formatTag.exec(xml)?.[0] ?? ''),
});

/** A tab's XML, as ExcelJS wrote it, with no other heights chosen than these. */
export const writeChosenHeights = (xml: string, { rows, others }: ChosenHeights): string =>
  xml
    .replace(formatTag, (tag) => (others ? tag : tag.replace(chosen, '')))
    .replace(rowTags, (tag) => (rows.has(numberOf(tag)) ? tag : tag.replace(chosen, '')));
