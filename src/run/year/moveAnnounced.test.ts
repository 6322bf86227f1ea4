import { describe, expect, it } from 'vitest';
import { golden } from '../../../test/support/result/golden.ts';
import { PlainWorkbook, thai } from '../../../test/support/tabs/plainWorkbook.ts';
import { UserError } from '../../problems/refusal.ts';
import { readSettings } from '../../settings/readSettings.ts';
import type { SettingValues } from '../../settings/settingsPage.ts';
import { moveAnnounced } from './moveAnnounced.ts';

const { IIT, EIT1, EIT2, OIT, overall } = golden.announced;

/** The figures of the report, as they are typed beside labels. */
const labelled: SettingValues = {
  announcedIIT: String(IIT),
  announcedEIT1: String(EIT1),
  announcedEIT2: String(EIT2),
  announcedOIT: String(OIT),
  announcedOverall: String(overall),
};

const bookWith = (values: SettingValues, table: Record<string, number | string> = {}): PlainWorkbook => {
  const book = new PlainWorkbook({}, table);
  book.set(values);
  return book;
};

const settingsOf = (book: PlainWorkbook) => readSettings(book.tab('ตั้งค่า').grid).settings;

const move = (book: PlainWorkbook): PlainWorkbook => {
  book.edit(moveAnnounced(book.now, thai).edits);
  return book;
};

const figures = { parts: { IIT: 99.29, EIT1: 96.12, EIT2: 90.56, OIT: 77 }, overall: 88.59, level: null };

describe('moving announced figures from labels into the table of years', () => {
  it('puts them into the row of the year that is set, and empties the labels’ cells', () => {
    const book = bookWith(labelled);
    expect(settingsOf(book).labelled?.announced).toEqual(figures);
    const { years, labelled: left } = settingsOf(move(book));
    expect(years).toMatchObject([{ fiscalYear: 2568, announced: figures }]);
    expect(left).toBeNull();
  });

  it('writes the row before the labels lose them, so that nothing is lost between', () => {
    const book = bookWith(labelled);
    const { edits } = moveAnnounced(book.now, thai);
    const firsts = edits.slice(0, -Object.keys(labelled).length);
    book.edit(firsts);
    expect(settingsOf(book).years).toMatchObject([{ announced: figures }]);
  });

  it('only empties the labels’ cells where the table has the same already', () => {
    const book = bookWith(labelled, { IIT, EIT1, EIT2, OIT, overall, level: 'ผ่าน' });
    const rows = [
      'announcedIIT',
      'announcedEIT1',
      'announcedEIT2',
      'announcedOIT',
      'announcedOverall',
    ] as const;
    const cells = settingsOf(book).labelled?.cells;
    expect(moveAnnounced(book.now, thai).edits).toEqual(
      rows.map((key) => expect.objectContaining({ op: 'setCells', row: cells?.[key]?.row, cells: [['']] })),
    );
    move(book);
    const { years, labelled: left } = settingsOf(book);
    expect(years).toMatchObject([{ fiscalYear: 2568, announced: { ...figures, level: 'ผ่าน' } }]);
    expect(left).toBeNull();
  });

  it('leaves it to a person where the table has other figures of the year', () => {
    const book = bookWith(labelled, { overall: 91.5 });
    expect(() => move(book)).toThrow(new UserError({ code: 'announced-unclear', fiscalYear: 2568 }));
  });

  it('does nothing where no year is set, nothing stands beside labels, or there are no settings', () => {
    expect(moveAnnounced(bookWith({ ...labelled, fiscalYear: '' }).now, thai).edits).toEqual([]);
    expect(moveAnnounced(bookWith({}).now, thai).edits).toEqual([]);
    expect(moveAnnounced({ tabs: [] }, thai).edits).toEqual([]);
  });
});
