import { describe, expect, it } from 'vitest';
import type { RunReport } from '../src/run/protocol.ts';
import {
  asked,
  carry,
  choose,
  noWishes,
  type Offer,
  restore,
  stillHolding,
  undoChoices,
  undoRestore,
  type Wishes,
} from './wishes.ts';

const offerAt = (cell: string, standing = `own words in ${cell}`): Offer => ({
  table: 'plan',
  key: 'e6',
  column: 'steps',
  columnName: 'Steps',
  measure: 'A measure',
  cell,
  standing,
  draft: 'A newer draft',
});

const deleted = { table: 'plan', key: 'o27', name: 'A deleted measure', items: ['o27'] };

/** Of a report, the part that wishes look at. */
const reportOf = (fiscalYear: number, offers: readonly Offer[] = []): RunReport =>
  ({ fiscalYear, planState: { offers } }) as unknown as RunReport;

const all: Wishes = [restore(deleted), choose([offerAt('C9')], true), carry(['i2'])].reduce(
  (wishes, change) => change(wishes),
  noWishes,
);

describe('wishes', () => {
  it('are sent with the text that the person saw', () => {
    expect(asked(all)).toEqual({
      restore: [{ table: 'plan', key: 'o27' }],
      choices: [{ table: 'plan', key: 'e6', column: 'steps', seen: 'own words in C9', take: true }],
      carry: ['i2'],
      afresh: false,
    });
  });

  it('hold one choice a cell, the last', () => {
    const twice = choose([offerAt('C9'), offerAt('C12')], false)(all);
    expect(asked(twice).choices).toMatchObject([{ take: false }, { take: false }]);
  });

  it('are taken back one by one', () => {
    const undone = carry([])(undoRestore(deleted)(undoChoices([offerAt('C9')])(all)));
    expect(undone).toEqual(noWishes);
  });

  it('hold while the report offers nothing for their cells', () => {
    expect(stillHolding(all, reportOf(2568, [offerAt('C12')]), reportOf(2568))).toBe(all);
  });

  it('lose a choice whose cell was edited since', () => {
    const edited = reportOf(2568, [offerAt('C9', 'edited again')]);
    expect(stillHolding(all, edited, reportOf(2568))).toEqual({ ...all, choices: [] });
  });

  it('do not pass to another year, but for leaving a damaged plan alone', () => {
    const other = stillHolding({ ...all, afresh: true }, reportOf(2569), reportOf(2568));
    expect(other).toEqual({ ...noWishes, afresh: true });
    expect(stillHolding(other, reportOf(2569), reportOf(2568))).toBe(other);
  });
});
