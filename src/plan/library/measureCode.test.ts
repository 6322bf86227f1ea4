import { describe, expect, it } from 'vitest';
import { framework2568 } from '../../framework/framework2568.ts';
import { framework2569 } from '../../framework/framework2569.ts';
import { measureLibrary } from './builtIn/library.ts';
import { withinFramework } from './libraryTable.ts';
import { keyOf } from './measure.ts';
import { codeOfKey, keyOfCode } from './measureCode.ts';

describe('the code of a measure', () => {
  it.each([
    ['o16', 'ethics'],
    [' O ๑๖ ', 'ethics'],
    ['e4+e5', 'e4+e5'],
    ['e4 + E5', 'e4+e5'],
    ['e4, e5', 'e4+e5'],
    ['o16-2', 'ethics-2'],
    ['o16 ข', 'ethics ข'],
    ['o16+o1 ๒', 'ethics+structure 2'],
    ['o99', 'o99'],
    ['o16+o99', 'ethics+o99'],
    ['o160', 'o160'],
    ['01', '01'],
    ['ม.๑/๒๕๖๙', 'ม.1/2569'],
    ['  ', ''],
  ])('%j', (code, key) => {
    expect(keyOfCode(code, framework2568)).toBe(key);
  });

  it('gives the same key in every year', () => {
    expect(keyOfCode('o16-2', framework2568)).toBe(keyOfCode('o15-2', framework2569));
    expect(codeOfKey('ethics-2', framework2569)).toBe('o15-2');
    expect(codeOfKey('e4+e5', framework2569)).toBe('e4+e5');
  });

  it('is the built-in key where nothing stands behind the items', () => {
    for (const framework of [framework2568, framework2569]) {
      for (const measure of withinFramework(measureLibrary, framework)) {
        const code = codeOfKey(keyOf(measure), framework);
        expect(code).toMatch(/^[ieo][0-9]+(\+[ieo][0-9]+)*$/);
        expect(keyOfCode(code, framework)).toBe(keyOf(measure));
      }
    }
  });
});
