import { describe, expect, it } from 'vitest';
import { keepsRules, type RuleRun, ruleRuns } from './edits.ts';

type Cells = Parameters<typeof ruleRuns>[0]['cells'];

const edit = (cells: Cells) => ({ op: 'setRules', tab: 'แผน', row: 5, column: 3, rules: [], cells }) as const;
const runsOf = (cells: Cells): RuleRun[] => ruleRuns(edit(cells));

describe('cells that take rules', () => {
  it('are taken together where they stand one below the other and take the same one, column by column', () => {
    const cells = [
      [0, null],
      [0, null],
      [1, null],
    ];
    expect(runsOf(cells)).toEqual([
      { row: 5, column: 3, count: 2, rule: 0 },
      { row: 7, column: 3, count: 1, rule: 1 },
      { row: 5, column: 4, count: 3, rule: null },
    ]);
  });

  it('are not those that keep a rule of staff: what stands around one is set without it', () => {
    expect(runsOf([[0], ['keep'], [0], [0]])).toEqual([
      { row: 5, column: 3, count: 1, rule: 0 },
      { row: 7, column: 3, count: 2, rule: 0 },
    ]);
    expect(runsOf([['keep', 'keep']])).toEqual([]);
  });

  it('are not taken together over the foot of one column and the head of the next', () => {
    expect(runsOf([[0, 0]])).toEqual([
      { row: 5, column: 3, count: 1, rule: 0 },
      { row: 5, column: 4, count: 1, rule: 0 },
    ]);
  });

  it('say whether any cell keeps the rule that it has', () => {
    expect(keepsRules(edit([[0], ['keep']]))).toBe(true);
    expect(keepsRules(edit([[0], [null]]))).toBe(false);
  });
});
