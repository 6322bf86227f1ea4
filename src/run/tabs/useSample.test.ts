import { describe, expect, it } from 'vitest';
import { golden, goldenPlanItems, goldenScores } from '../../../test/support/result/golden.ts';
import { readyRun } from '../../../test/support/runs/readyRun.ts';
import { grid } from '../../../test/support/tabs/grid.ts';
import { tabOf } from '../../../test/support/tabs/tab.ts';
import { applyEdits } from '../../grid/making/applyEdits.ts';
import { tabNamed } from '../../grid/workbook.ts';
import { wordingOf } from '../../words/voice.ts';
import { sampleScores } from './sampleScores.ts';
import { useSample } from './useSample.ts';

const thai = wordingOf('th');

describe('the sample', () => {
  it('gives a new workbook the report’s scores and announced figures, and so its result', () => {
    const { IIT, EIT1, OIT } = sampleScores;
    expect({ ...IIT, ...EIT1, ...OIT }).toEqual(goldenScores);
    const empty = { tabs: [tabOf(grid('Sheet1', [['']]))] };
    const { edits, answer } = useSample(empty, thai);
    expect(answer).toEqual(['ตั้งค่า', 'IIT', 'EIT', 'OIT']);
    const { tabs } = applyEdits(empty, edits);
    const read = { tabs: tabs.map((tab) => ({ ...tab, facts: { ...tabOf(tab.grid).facts, ...tab.facts } })) };
    const outcome = readyRun(read);
    expect(outcome.decision.assessment.announced).toMatchObject({ overall: golden.announced.overall });
    expect(outcome.decision.selected).toEqual(goldenPlanItems);
  });

  it('keeps every score in an empty tab whose cells somebody merged', () => {
    const merged = tabOf(grid('IIT', [['']]));
    const area = { row: 1, column: 1, rows: 20, columns: 4 };
    const empty = { tabs: [{ ...merged, facts: { ...merged.facts, merges: [area] } }] };
    const { edits } = useSample(empty, thai);
    const scores = tabNamed(applyEdits(empty, edits), 'IIT')?.grid.values.map(([, score]) => score);
    expect(scores?.filter((score) => typeof score === 'number')).toEqual(Object.values(sampleScores.IIT));
  });

  it('is never put beside what an office has', () => {
    const used = { tabs: [tabOf(grid('Sheet1', [['x']]))] };
    expect(() => useSample(used, thai)).toThrow(expect.objectContaining({ refusal: { code: 'not-empty' } }));
  });
});
