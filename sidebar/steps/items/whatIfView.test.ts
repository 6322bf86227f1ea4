import { expect, it } from 'vitest';
import { languageOf } from '../../../src/problems/language.ts';
import { readyRun } from '../../../test/support/runs/readyRun.ts';
import { PlainWorkbook } from '../../../test/support/tabs/plainWorkbook.ts';
import { writerFor } from '../../elements/writer.ts';
import { whatIfView } from './whatIfView.ts';

it('counts nothing that was tried of an item that has 100 by now', () => {
  const book = new PlainWorkbook({ agency: 'อบต.ตัวอย่าง' });
  const hasOutcome = (): boolean => {
    const outcome = readyRun(book.now);
    const writer = writerFor('arabic', languageOf('th'));
    const views = whatIfView(outcome.decision, new Map([['o27', 50]]), writer, () => undefined);
    return views.some(({ props }) => (props as { id?: string }).id === 'what-if-outcome');
  };
  expect(hasOutcome()).toBe(true);
  book.type('OIT', book.rowOf('OIT', 'o27 '), 2, 100);
  expect(hasOutcome()).toBe(false);
});
