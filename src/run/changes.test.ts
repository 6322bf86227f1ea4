import { expect, it } from 'vitest';
import { readyRun } from '../../test/support/runs/readyRun.ts';
import { grid } from '../../test/support/tabs/grid.ts';
import { PlainWorkbook } from '../../test/support/tabs/plainWorkbook.ts';
import { tabOf } from '../../test/support/tabs/tab.ts';
import { changesOf } from './changes.ts';

it('a tab is made though an empty one of its name stands: nothing is there that could be brought up to date', () => {
  const book = new PlainWorkbook({});
  const made = changesOf(readyRun(book.now));
  expect(made.tabs).toEqual(['สรุปผล', 'แผนมาตรการ', 'บทวิเคราะห์']);
  const standing = made.tabs.map((name) => tabOf(grid(name, [['']])));
  expect(changesOf(readyRun({ tabs: [...book.now.tabs, ...standing] }))).toEqual(made);
});
