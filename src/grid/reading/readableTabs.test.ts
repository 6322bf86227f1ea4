import { describe, expect, it } from 'vitest';
import { readableTabs } from './readableTabs.ts';

describe('tabs that are read', () => {
  it('are not too large, nor together: the smallest ones first', () => {
    expect(readableTabs([])).toEqual([]);
    expect(readableTabs([200_000, 200_001, 1])).toEqual([true, false, true]);
    expect(readableTabs([190_000, 195_000, 150_000, 40])).toEqual([true, false, true, true]);
  });
});
