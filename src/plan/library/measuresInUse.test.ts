import { describe, expect, it } from 'vitest';
import { measureLibrary } from './builtIn/library.ts';
import { keyOf, type Measure } from './measure.ts';
import { measuresInUse } from './measuresInUse.ts';

const measure = (key: string, ...topics: [string, ...string[]]): Measure => {
  const [first, ...others] = topics.map((topic) => ({ topic, cause: 'ก', guidance: 'ข' }));
  return { key, name: key, steps: ['ค'], advice: [first as Measure['advice'][0], ...others] };
};

const inUse = (measures: Measure[], off: string[] = []) =>
  measuresInUse({ measures, switchedOff: new Set(off) }, measureLibrary);

const namesFor = (measures: readonly Measure[], topic: string): string[] =>
  measures.filter(({ advice }) => advice.some((one) => one.topic === topic)).map(({ name }) => name);

const builtIn = (topic: string): string[] => namesFor(measureLibrary, topic);

describe('the measures in use', () => {
  it('are the built-in ones where staff have none of their own', () => {
    expect(measuresInUse(null, measureLibrary)).toEqual({ measures: measureLibrary, leftOut: new Set() });
  });

  it('are staff’s for every item that they have one for, all of them', () => {
    const { measures } = inUse([measure('ethics', 'ethics'), measure('ethics-2', 'ethics')]);
    expect(namesFor(measures, 'ethics')).toEqual(['ethics', 'ethics-2']);
    expect(namesFor(measures, 'news')).toEqual(builtIn('news'));
  });

  it('are none for an item that is switched off', () => {
    const { measures, leftOut } = inUse([], ['ethics']);
    expect(namesFor(measures, 'ethics')).toEqual([]);
    expect(leftOut).toEqual(new Set(['ethics']));
  });

  it('are the built-in ones for what is left of them', () => {
    const { measures } = inUse([measure('e4', 'e4')]);
    expect(namesFor(measures, 'e4')).toEqual(['e4']);
    expect(namesFor(measures, 'e5')).toEqual(builtIn('e5'));
    expect(measures.map(keyOf)).toContain('e4+e5');
  });

  it('never share a key', () => {
    const { measures } = inUse([
      measure('e4+e5', 'e4'),
      measure('news', 'ethics'),
      measure('news#1', 'ethics'),
    ]);
    const keys = measures.map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('e4+e5#1');
    expect(keys).toContain('news#2');
  });
});
