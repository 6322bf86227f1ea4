import { describe, expect, it } from 'vitest';
import { PlainWorkbook, thai } from '../../../test/support/tabs/plainWorkbook.ts';
import type { Framework } from '../../framework/framework.ts';
import { framework2568 } from '../../framework/framework2568.ts';
import { framework2569 } from '../../framework/framework2569.ts';
import { findItem } from '../../framework/lookup.ts';
import { createLibraryTab } from '../tabs/createTabs.ts';
import { readMeasures } from './readMeasures.ts';

const OWN = 'มาตรการของหน่วยงานเรา';

/** A workbook with a library in the codes of 2568, in which staff named the measure of an item anew. */
const bookWith = (item: string): PlainWorkbook => {
  const book = new PlainWorkbook({});
  const { edits, answer } = createLibraryTab(book.now, 2568, thai);
  book.edit(edits);
  const { item: items, name } = thai.vocabulary.libraryWords.columns;
  const shown = book.shown(answer);
  const header = shown.find((cells) => cells.includes(name)) ?? [];
  const row = shown.findIndex((cells) => cells[header.indexOf(items)] === item);
  book.type(answer, row + 1, header.indexOf(name) + 1, OWN);
  return book;
};

const topicsOf = (book: PlainWorkbook, framework: Framework): string[] =>
  readMeasures(book.now.tabs, framework, thai)
    .inUse.measures.filter(({ name }) => name === OWN)
    .flatMap(({ advice }) => advice.map(({ topic }) => topic));

describe('a library of measures in the workbook', () => {
  it('is read in the codes of its own year, whichever year is assessed: o27 of 2568 is o25 of 2569', () => {
    const topic = findItem(framework2568, 'o27')?.topic;
    expect(findItem(framework2569, 'o25')?.topic).toBe(topic);
    const book = bookWith('o27');
    expect(topicsOf(book, framework2568)).toEqual([topic]);
    expect(topicsOf(book, framework2569)).toEqual([topic]);
    expect(readMeasures(book.now.tabs, framework2569, thai).problems).toEqual([]);
  });

  it('is nothing where there is none: the built-in measures are in use', () => {
    expect(topicsOf(new PlainWorkbook({}), framework2568)).toEqual([]);
  });
});
