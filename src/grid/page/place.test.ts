import { describe, expect, it } from 'vitest';
import { grid } from '../../../test/support/tabs/grid.ts';
import { tabOf } from '../../../test/support/tabs/tab.ts';
import { Wanted } from '../reading/wanted.ts';
import type { Tab } from '../workbook.ts';
import { findPlace } from './place.ts';

const filled = (name: string): Tab => tabOf(grid(name, [['ของเรา']]));
const empty = (name: string): Tab => tabOf(grid(name, [['', '']]));

describe('a place for something new', () => {
  it.each([
    [[], 'แผน', false],
    [[filled('คะแนน')], 'แผน', false],
    [[empty('แผน')], 'แผน', true],
    [[filled('แผน')], 'แผน 2569', false],
    [[filled('แผน'), empty('แผน 2569')], 'แผน 2569', true],
    [[filled('แผน'), filled('แผน 2569')], 'แผน 2569 (2)', false],
    [[filled('แผน'), filled('แผน 2569'), filled('แผน 2569 (2)')], 'แผน 2569 (3)', false],
  ])('%#: %s', (tabs, name, isStanding) => {
    expect(findPlace(tabs, 'แผน', '2569')).toEqual({ name, isStanding });
  });

  it('is no tab with a formula, though it shows nothing, and none of which the formulas are not known', () => {
    const standing = empty('แผน');
    const withFormula = { ...standing, facts: { ...standing.facts, formulas: [['', '=""']] } };
    expect(findPlace([withFormula], 'แผน', '2569')).toEqual({ name: 'แผน 2569', isStanding: false });
    const { formulas: _, ...facts } = standing.facts;
    expect(() => findPlace([{ ...standing, facts }], 'แผน', '2569')).toThrow(Wanted);
  });

  it('goes by the name as Google compares names, and keeps how it is written', () => {
    expect(findPlace([empty('iit')], 'IIT', '2568')).toEqual({ name: 'iit', isStanding: true });
    expect(findPlace([filled('iit')], 'IIT', '2568')).toEqual({ name: 'IIT 2568', isStanding: false });
  });
});
