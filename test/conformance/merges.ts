import { type Check, type Env, thrown } from './env.ts';

const partOfMerge = 'Exception: You must select all cells in a merged range to merge or unmerge them.';

/** Only the first value of merged cells is left. */
export function mergingKeepsTheFirstValue(env: Env, check: Check): void {
  const cells = env.sheet.getRange('A1:B2').setValues([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  cells.merge();
  check('merged', cells.getValues(), [
    ['a', ''],
    ['', ''],
  ]);
  cells.breakApart();
  check('broken apart', cells.getValues(), [
    ['a', ''],
    ['', ''],
  ]);
}

/** A range tells the merged cells that it has a part in, whole. */
export function mergesAreTold(env: Env, check: Check): void {
  env.sheet.getRange('A1:A3').merge();
  env.sheet.getRange('C2:D2').merge();
  const told = (a1: string): string[] =>
    env.sheet
      .getRange(a1)
      .getMergedRanges()
      .map((merge) => merge.getA1Notation())
      .sort();
  check('all', told('A1:D4'), ['A1:A3', 'C2:D2']);
  check('part of one', told('A2:B2'), ['A1:A3']);
  check('none', told('B1:B4'), []);
}

/** Part of a merged cell can be neither merged nor broken apart; all of it can. */
export function mergesAreWhole(env: Env, check: Check): void {
  env.sheet.getRange('A1:B2').merge();
  check(
    'merging a part',
    thrown(() => env.sheet.getRange('B2:C2').merge()),
    partOfMerge,
  );
  check(
    'breaking a part',
    thrown(() => env.sheet.getRange('A1:A2').breakApart()),
    partOfMerge,
  );
  check(
    'merging more',
    thrown(() => env.sheet.getRange('A1:C3').merge()),
    'nothing',
  );
  check(
    'merging it again',
    thrown(() => env.sheet.getRange('A1:C3').merge()),
    'nothing',
  );
  check(
    'breaking more',
    thrown(() => env.sheet.getRange('A1:D4').breakApart()),
    'nothing',
  );
  check(
    'then it is gone',
    thrown(() => env.sheet.getRange('B2:C2').merge()),
    'nothing',
  );
}

/** Frozen rows can't be merged with others. */
export function mergesStayOnOneSideOfTheFreeze(env: Env, check: Check): void {
  env.sheet.setFrozenRows(2);
  check(
    'across',
    thrown(() => env.sheet.getRange('A2:A3').merge()),
    "Exception: You can't merge frozen and non-frozen rows.",
  );
  check(
    'above',
    thrown(() => env.sheet.getRange('A1:A2').merge()),
    'nothing',
  );
}
