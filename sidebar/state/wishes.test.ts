import { describe, expect, it } from 'vitest';
import {
  asked,
  carriedInto,
  carry,
  choose,
  noWishes,
  type Offer,
  type Reading,
  restore,
  stillHolding,
  undoChoices,
  undoRestore,
  type Wishes,
  type Withheld,
} from './wishes.ts';

const offerIn = (row: number, standing = `own words in row ${row}`): Offer => ({
  table: 'plan',
  key: 'e6',
  row,
  column: 'steps',
  name: 'A measure',
  standing,
  draft: 'A newer draft',
});

const deleted: Withheld = {
  table: 'plan',
  key: 'o27',
  section: '8',
  items: ['o27'],
  cells: {
    measure: 'A deleted measure',
    analysis: '',
    steps: '',
    period: '',
    responsible: '',
    lastYear: '',
  },
};

const readingOf = (fiscalYear: number, offers: readonly Offer[] = []): Reading => ({ fiscalYear, offers });

const all: Wishes = [restore(deleted), choose([offerIn(9)], true), carry('plan', ['i2'])].reduce(
  (wishes, change) => change(wishes),
  noWishes,
);

describe('wishes', () => {
  it('are sent with the text that the person saw', () => {
    expect(asked(all)).toEqual({
      restore: [{ table: 'plan', key: 'o27' }],
      choices: [{ table: 'plan', key: 'e6', column: 'steps', seen: 'own words in row 9', take: true }],
      carry: [{ table: 'plan', key: 'i2' }],
      afresh: [],
    });
  });

  it('hold one choice a cell, the last', () => {
    const twice = choose([offerIn(9), offerIn(12)], false)(all);
    expect(asked(twice).choices).toMatchObject([{ take: false }, { take: false }]);
  });

  it('are taken back one by one', () => {
    const undone = carry('plan', [])(undoRestore(deleted)(undoChoices([offerIn(9)])(all)));
    expect(undone).toEqual(noWishes);
  });

  it('carry rows into one table at a time', () => {
    const both = carry('tried', ['i2'])(all);
    expect([carriedInto(both, 'plan'), carriedInto(both, 'tried')]).toEqual([['i2'], ['i2']]);
    expect(carriedInto(carry('plan', [])(both), 'tried')).toEqual(['i2']);
  });

  it('hold while what was read offers nothing for their cells', () => {
    expect(stillHolding(all, readingOf(2568, [offerIn(12)]), readingOf(2568))).toBe(all);
  });

  it('lose a choice whose cell was edited since', () => {
    const edited = readingOf(2568, [offerIn(9, 'edited again')]);
    expect(stillHolding(all, edited, readingOf(2568))).toEqual({ ...all, choices: [] });
  });

  it('do not pass to another year, but for leaving a damaged plan alone', () => {
    const other = stillHolding({ ...all, afresh: ['plan'] }, readingOf(2569), readingOf(2568));
    expect(other).toEqual({ ...noWishes, afresh: ['plan'] });
    expect(stillHolding(other, readingOf(2569), readingOf(2568))).toBe(other);
  });
});
