import { describe, expect, it } from 'vitest';
import { goldenScores } from '../../test/support/result/golden.ts';
import { resultOf, settingsWith } from '../../test/support/result/result.ts';
import { without } from '../../test/support/tabs/scores.ts';
import { framework2568 } from '../framework/framework2568.ts';
import type { Selection } from '../settings/settings.ts';
import { checkSelection } from './checkSelection.ts';

const cell = { tab: 'ตั้งค่า', row: 15, column: 2 };
const check = (selection: Selection, assessment = resultOf()) =>
  checkSelection(framework2568, assessment, settingsWith({ selection, cells: { selection: cell } }));
const items = (...codes: string[]): Selection => ({ kind: 'items', codes });

describe('a selection by name', () => {
  it('of items with scores is used as it is', () => {
    expect(check(items('o1', 'i2'))).toEqual({ selection: items('o1', 'i2'), problems: [] });
  });

  it('loses the codes that the year does not have, with a word', () => {
    expect(check(items('o1', 'o99', 'e6', 'i16'))).toEqual({
      selection: items('o1', 'e6'),
      problems: [
        {
          code: 'selection-unknown-item',
          cell,
          items: ['o99', 'i16'],
          fiscalYear: 2568,
          instead: 'others',
        },
      ],
    });
  });

  it('of unknown codes alone leaves the default, so that no plan is emptied by a slip', () => {
    expect(check(items('o99'))).toMatchObject({
      selection: { kind: 'default' },
      problems: [{ code: 'selection-unknown-item', items: ['o99'], instead: 'default' }],
    });
  });

  it('names the items that have no score', () => {
    const assessment = resultOf({ scores: { ...without(goldenScores, 'o27'), o1: null } });
    expect(check(items('o1', 'o27', 'e6'), assessment)).toEqual({
      selection: items('o1', 'o27', 'e6'),
      problems: [{ code: 'selection-item-without-score', cell, items: ['o1', 'o27'] }],
    });
  });
});

describe('a selection by rule', () => {
  it.each<Selection>([{ kind: 'default' }, { kind: 'lowest', count: 3 }, { kind: 'below', threshold: 90 }])(
    'needs no check: $kind',
    (selection) => {
      expect(check(selection, resultOf({ scores: {} }))).toEqual({ selection, problems: [] });
    },
  );
});
